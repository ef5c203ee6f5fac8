/** The search kernel alone: `bench/kernel/index.ts` in a process of its own, and its table. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { KernelTable } from '../record/record.ts'
import type { Part } from './part.ts'

/** Every column but the first is so wide, the space before it included. */
const columnWidth = 13

/** What stands before the figures: it may be longer than its column, and may hold spaces. */
function nameOf(row: string, figures: number): string {
  let name = row.trimEnd()
  for (let i = 0; i < figures; i++) name = name.slice(0, name.lastIndexOf(' ')).trimEnd()
  return name
}

/** @param text the table as the kernel's bench prints it: a name, then figures set to the right */
export function kernelTable(text: string): KernelTable {
  const [head, ...rows] = text.trimEnd().split('\n')
  const figures = Math.floor(head!.length / columnWidth) - 1
  const first = head!.length - figures * columnWidth
  const names = Array.from({ length: figures }, (_, i) =>
    head!.slice(first + i * columnWidth, first + (i + 1) * columnWidth).trim(),
  )
  return {
    head: [head!.slice(0, first).trim(), ...names],
    rows: rows.map((row) => [nameOf(row, figures), ...row.trimEnd().split(/ +/).slice(-figures)]),
  }
}

export const kernel: Part = {
  needs: [],
  run: () => {
    const program = join(import.meta.dirname, '../kernel/index.ts')
    const stdio = ['ignore', 'pipe', 'inherit'] as const
    const text = execFileSync(process.execPath, [program], { encoding: 'utf8', stdio: [...stdio] })
    return { part: 'kernel', table: kernelTable(text) }
  },
}

/** The corpus as a folder: one numbered folder for each case, so that a path tells the case. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stored } from './case.ts'

const MAX_NAME = 255

/** Whether a file system takes the case: names are at most 255 bytes and hold no `/`. */
export function canBeWritten({ medium, bytes }: Stored): boolean {
  if (medium === 'file' || medium === 'link target') return true
  return bytes.length <= MAX_NAME && !bytes.includes('/')
}

const folderOf = (index: number): string => String(index).padStart(6, '0')

/** The case that a path of a report belongs to. */
export function caseAt<T>(cases: readonly T[], path: string): T | undefined {
  const number = /(?:^|[\\/])(\d{6})[\\/]/.exec(path)?.[1]
  return number === undefined ? undefined : cases[Number(number)]
}

export function writeCorpus(folder: string, cases: readonly Stored[]): void {
  for (const [index, entry] of cases.entries()) {
    const home = join(folder, folderOf(index))
    mkdirSync(home, { recursive: true })
    writeCase(home, entry)
  }
}

function writeCase(home: string, { medium, bytes, fileName }: Stored): void {
  const nothing = 'nothing here\n'
  switch (medium) {
    case 'file':
      writeFileSync(join(home, fileName), bytes)
      break
    case 'file name':
      writeFileSync(join(home, bytes.toString()), nothing)
      break
    case 'folder name':
      mkdirSync(join(home, bytes.toString()))
      writeFileSync(join(home, bytes.toString(), 'a.txt'), nothing)
      break
    case 'link target':
      symlinkSync(bytes, join(home, 'link'))
  }
}

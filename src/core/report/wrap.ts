/** Breaks prose at blanks to the width of a terminal. */
import { displayWidth } from './display-width.ts'
import { neutralise } from '../neutralise.ts'

export interface Indent {
  readonly first: string
  readonly rest: string
}

/** @param text plain, without colours; a word that is longer than a line (an address) is not broken */
export function wrap(text: string, width: number, { first, rest }: Indent): readonly string[] {
  const lines: string[] = []
  let line = first
  let used = 0
  for (const word of text.split(' ')) {
    if (used > 0 && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = rest
      used = 0
    }
    // A word that was harmless within a line may be a workflow command at the start of one.
    line += used === 0 ? neutralise(word) : ` ${word}`
    used++
  }
  return [...lines, line]
}

/** The same for parts that stay whole, with three blanks between them. */
export function wrapParts(
  parts: readonly string[],
  width: number,
  { first, rest }: Indent,
): readonly string[] {
  const lines: string[][] = [[]]
  let used = displayWidth(first)
  for (const part of parts) {
    const line = lines.at(-1)!
    const needed = displayWidth(part) + (line.length === 0 ? 0 : 3)
    if (line.length > 0 && used + needed > width) {
      lines.push([part])
      used = displayWidth(rest) + displayWidth(part)
    } else {
      line.push(part)
      used += needed
    }
  }
  return lines.map((line, index) => (index === 0 ? first : rest) + line.join('   '))
}

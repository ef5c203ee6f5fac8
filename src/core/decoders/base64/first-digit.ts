/** Where a base64 text begins, seen from one of its digits: back over lines that are all of one text. */
import { classOf } from '../../detect/kernel/byte-class.ts'
import { spelledBreak, spelledBreakBefore } from '../../detect/kernel/confirm-spelled-break.ts'
import { MAX_LOOKBEHIND } from '../../detect/limits.ts'
import type { Stretch } from '../../detect/stretch.ts'
import { digitOf, NONE } from './digits.ts'
import { foldAt } from './fold.ts'

/** A line that goes on in the next one has so many digits at least. */
export const MIN_LINE = 16

/** Letters and digits of a spelled line break, behind its first byte: `%25250A`. */
const MAX_LETTERS = 12

const LF = 0x0a
const CR = 0x0d

/** Goes back from a digit to the first one of the first line. */
export function firstDigit({ bytes, start, end }: Stretch, at: number): number {
  const earliest = Math.max(start, at - MAX_LOOKBEHIND)
  let first = lineStart(bytes, at, earliest)
  for (;;) {
    const before = lineBefore(bytes, first, earliest, end)
    if (before === null) return first
    first = before
  }
}

/** The first of the digits that stand in a row before `at`. */
export function lineStart(bytes: Buffer, at: number, earliest: number): number {
  let first = at
  while (first > earliest && digitOf[bytes[first - 1]!] !== NONE) first--
  return first
}

/** What may stand between the digits of two lines, seen from behind. */
export const betweenLines = ' \t\r\n>|*#+-"\'`\\.&=,'
const between = classOf(betweenLines)

/** The first digit of the line before, where it is one of the same text: it ends with digits enough. */
export function lineBefore(bytes: Buffer, first: number, earliest: number, limit: number): number | null {
  const end = lineEnd(bytes, first, earliest, limit)
  if (end === first) return null
  const start = lineStart(bytes, end, earliest)
  if (end - start < MIN_LINE || !leadsTo(bytes, end, first, limit)) return null
  return start
}

/** Where the digits of the line before end, if it is one. */
function lineEnd(bytes: Buffer, first: number, earliest: number, limit: number): number {
  let end = first
  // The letters of a spelled line break were taken for digits.
  if (first > earliest && spelledBreak(bytes, first - 1, limit) > 0) end--
  while (end > earliest) {
    const spelled = spelledBreakBefore(bytes, end, earliest)
    if (spelled === 0 && between[bytes[end - 1]!] !== 1) break
    end -= Math.max(spelled, 1)
  }
  return end
}

/** Whether the fold that begins at `end` leads to the digit at `first`, or to the one behind letters of its own. */
function leadsTo(bytes: Buffer, end: number, first: number, limit: number): boolean {
  const isPlain =
    end + 1 === first ? bytes[end] === LF : end + 2 === first && bytes[end] === CR && bytes[end + 1] === LF
  if (isPlain) return true
  const text = bytes.toString('latin1', end, Math.min(limit, first + MAX_LETTERS))
  const fold = foldAt(text, 0, '')
  return fold !== null && end + fold >= first && end + fold <= first + MAX_LETTERS
}

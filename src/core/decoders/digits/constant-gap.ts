/**
 * What stands between the numbers of a list: always the same marks (`, `, `:`, `).chr(`), but for the blanks between
 * them, and for a break anywhere (line-break.ts), after which the marks may be missing.
 */
import { endOfRun } from '../../detect/characters.ts'
import { hexDigit, type DigitClass } from './digit-classes.ts'
import { breakEnd, MAX_BREAK } from './line-break.ts'

/** Bytes of a gap: a break, and the longest marks that we take. */
export const MAX_GAP = MAX_BREAK + 32

/** Marks without their blanks; empty where blanks alone separate. */
export type Gap = Uint8Array

const MAX_MARKS = 24

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09
const isWhite = (byte: number): boolean => isBlank(byte) || byte === 0x0a || byte === 0x0d

/**
 * The gap that fills [from, to); a line break counts as a blank.
 *
 * @returns `undefined` where it is none of ours: the marks of an escape (`\x`, `%`, `&#`, `=`) are other decoders'
 */
export function gapOf(bytes: Uint8Array, from: number, to: number): Gap | undefined {
  if (to <= from || to - from > MAX_MARKS) return undefined
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    const isText = isWhite(byte) || (byte > 0x20 && byte < 0x7f)
    const isEscape =
      byte === 0x25 || byte === 0x3d || byte === 0x5c || (byte === 0x26 && bytes[at + 1] === 0x23)
    if (!isText || isEscape) return undefined
  }
  return bytes.slice(from, to).filter((byte) => !isWhite(byte))
}

/** @returns the end of the gap that begins at `from`, -1 where there is none */
export function gapEnd(bytes: Uint8Array, from: number, end: number, gap: Gap): number {
  const limit = Math.min(end, from + MAX_GAP)
  const plain = plainGapEnd(bytes, from, limit, gap)
  return plain === -1 ? brokenGapEnd(bytes, from, limit, gap) : plain
}

/** The end of a gap that a digit follows on the same line, as nearly all do; else -1. */
function plainGapEnd(bytes: Uint8Array, from: number, limit: number, gap: Gap): number {
  let at = blanksEnd(bytes, from, limit)
  for (const mark of gap) {
    if (at >= limit || bytes[at] !== mark) return -1
    at = blanksEnd(bytes, at + 1, limit)
  }
  return at > from && at < limit && hexDigit[bytes[at]!] === 1 ? at : -1
}

function brokenGapEnd(bytes: Uint8Array, from: number, limit: number, gap: Gap): number {
  let at = from
  let broken = false
  for (let mark = 0; ; mark++) {
    const next: number = broken ? -1 : breakEnd(bytes, at, limit)
    broken ||= next !== -1
    at = next === -1 ? blanksEnd(bytes, at, limit) : next
    // The break may have eaten some marks, or stand in their place.
    if (broken && at < limit) while (mark < gap.length && bytes[at] !== gap[mark]) mark++
    if (mark === gap.length) return at > from ? at : -1
    if (at >= limit || bytes[at] !== gap[mark]) return -1
    at++
  }
}

/** Where the gap that ends at `to` begins: behind a digit; -1 where there is none. */
export function gapStart(
  bytes: Uint8Array,
  to: number,
  floor: number,
  end: number,
  gap: Gap,
  digits: DigitClass,
): number {
  const limit = Math.max(floor, to - MAX_GAP)
  let at = to
  while (at > limit && digits[bytes[at - 1]!] !== 1) at--
  return at > limit && gapEnd(bytes, at, end, gap) === to ? at : -1
}

/** The end of the digits at `from`, at most `most` and one more, to see that there are too many. */
export function digitsEnd(
  bytes: Uint8Array,
  from: number,
  end: number,
  most: number,
  digits: DigitClass,
): number {
  return endOfRun(bytes, from, Math.min(end, from + most + 1), digits)
}

function blanksEnd(bytes: Uint8Array, from: number, limit: number): number {
  let at = from
  while (at < limit && isBlank(bytes[at])) at++
  return at
}

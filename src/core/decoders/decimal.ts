/** Lists of decimal byte values: `112, 104, 120, 95`, `[112,104]` over many lines, `"112","104"`, `chr(112).chr(104)`. */
import { startOfRun } from '../detect/characters.ts'
import { MAX_LOOKBEHIND } from '../detect/limits.ts'
import type { Stretch } from '../detect/stretch.ts'
import type { Decoder } from './decoder.ts'
import { ByteTable } from './digits/byte-table.ts'
import { digitsEnd, gapEnd, gapOf, gapStart, MAX_GAP, type Gap } from './digits/constant-gap.ts'
import { decimalDigit } from './digits/digit-classes.ts'
import { readingUpTo } from './digits/reading-end.ts'

/** Values of the shortest list that can hold a key: a prefix and twenty characters have 24. */
const MIN_VALUES = 20

/** `255` */
const MAX_DIGITS = 3

/** The longest marks between values, blanks counted: ` + String.fromCharCode(`. */
const MAX_MARKS = 24

/** Bytes behind a reading that tell its end: a gap, a value, and the marks that tell the gap. */
const SEEN = MAX_GAP + MAX_DIGITS + 1 + MAX_MARKS

export const decimal: Decoder = {
  id: 'decimal',
  anchors: ['decimal'],
  decode: (stretch, at) => {
    const gap = gapBehind(stretch, at)
    if (gap === undefined) return readingUpTo(stretch, at, [], at, SEEN)
    const from = listStart(stretch, at, gap)
    let values = 0
    let last = at
    forEachValue(stretch, from, gap, (_, start) => {
      last = start
      return ++values < MIN_VALUES
    })
    // What is too short for a list is so from each of its values.
    if (values < MIN_VALUES) return readingUpTo(stretch, at, [], last, SEEN)
    const table = new ByteTable()
    const to = forEachValue(stretch, from, gap, (value, start, size) => {
      table.push(value, start, size)
      return true
    })
    return readingUpTo(stretch, at, [table.decoded('decimal')], to, SEEN)
  },
}

/**
 * Calls `visit` with each value of a list and where it stands, until it returns false.
 *
 * @returns the end of the last value
 */
function forEachValue(
  { bytes, end }: Stretch,
  from: number,
  gap: Gap,
  visit: (value: number, start: number, size: number) => boolean,
): number {
  let next = from
  let to = from
  while (next !== -1) {
    const digits = digitsEnd(bytes, next, end, MAX_DIGITS, decimalDigit)
    const size = digits - next
    if (size === 0 || size > MAX_DIGITS) break
    const behind = behindSoftBreak(bytes, digits, end, MAX_DIGITS - size)
    const value = valueOf(bytes, next, behind)
    if (value > 255) break
    to = behind
    if (!visit(value, next, to - next)) break
    next = gapEnd(bytes, to, end, gap)
  }
  return to
}

function gapBehind({ bytes, end }: Stretch, at: number): Gap | undefined {
  const from = digitsEnd(bytes, at, end, MAX_DIGITS, decimalDigit)
  let to = from
  while (to < end && to < from + MAX_MARKS && decimalDigit[bytes[to]!] !== 1) to++
  return gapOf(bytes, from, to)
}

function listStart({ bytes, start, end }: Stretch, at: number, gap: Gap): number {
  const floor = Math.max(start, at - MAX_LOOKBEHIND)
  let from = at
  for (;;) {
    const to = gapStart(bytes, from, floor, end, gap, decimalDigit)
    if (to === -1) return from
    const before = startOfRun(bytes, to, Math.max(floor, to - MAX_DIGITS - 1), decimalDigit)
    if (to - before > MAX_DIGITS || valueOf(bytes, before, to) > 255) return from
    from = before
  }
}

/** The end of a number's digits, if quoted-printable cuts it at `from` by a soft line break; else `from`. */
function behindSoftBreak(bytes: Uint8Array, from: number, end: number, most: number): number {
  if (most === 0 || from + 2 >= end || bytes[from] !== 0x3d) return from
  const feed = bytes[from + 1] === 0x0d ? from + 2 : from + 1
  if (bytes[feed] !== 0x0a) return from
  const to = digitsEnd(bytes, feed + 1, end, most, decimalDigit)
  return to > feed + 1 && to - feed - 1 <= most ? to : from
}

/** The value of the digits in [from, to); what else stands there is a soft line break. */
function valueOf(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++)
    if (decimalDigit[bytes[at]!] === 1) value = value * 10 + bytes[at]! - 0x30
  return value
}

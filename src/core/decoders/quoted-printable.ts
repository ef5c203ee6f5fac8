/**
 * Quoted-printable (RFC 2045, section 6.7): the text around a soft line break. Its hard line breaks are the text's own: a
 * dump or a folded text in it goes on behind them.
 */
import { MAX_LOOKBEHIND } from '../detect/limits.ts'
import type { Stretch } from '../detect/stretch.ts'
import type { Decoder } from './decoder.ts'
import { MappedBytes } from './mapped-bytes.ts'
import { countDigits, numberAt } from './spelled-number.ts'

const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const EQUALS = 0x3d
const BACKSLASH = 0x5c
const DELETE = 0x7f

/** Stored bytes of one reading: a longer text is cut. */
const MAX_TEXT = 1 << 16

/** Bytes without an escape or a soft line break behind which a hard one ends the text. */
const MAX_PLAIN = 512

/** A text that was cut goes on in the next reading, this many stored bytes earlier: a key at the cut is whole in it. */
const OVERLAP = 1024

/** Blanks that a mail server may have put behind the `=` of a soft line break. */
const MAX_PADDING = 8

/** An `=`, what follows it that belongs to it (up to `\\r\\n`), and a look at the byte behind. */
const MAX_REACH = 1 + MAX_PADDING + 5

/** A line has 76 columns at most (rule 5); in a text that escapes quotes and backslashes, some more. */
const MAX_COLUMNS = 128

export const quotedPrintable: Decoder = {
  id: 'quoted-printable',
  // Where the line breaks are spelled, digits that one may cut are the anchor.
  anchors: ['soft-break', 'hex', 'decimal'],
  decode(stretch, at) {
    if (stretch.more && at + MAX_COLUMNS + MAX_REACH >= stretch.end) return 'more'
    if (!hasSoftBreak(stretch, at)) return { decoded: [], to: at + 1 }
    const start = textStart(stretch, at)
    const out = (written ??= new MappedBytes(MAX_TEXT + MAX_REACH))
    out.clear()
    const text = readText(stretch, start, at, out)
    if (text === 'more') return 'more'
    if (text.to <= at) return { decoded: [], to: at + 1 }
    if (text.isCut) out.dropLastWord(text.to - OVERLAP)
    const to = text.isCut ? Math.max(text.to - OVERLAP, at + 1) : text.to
    return { decoded: [out.toDecoded('quoted-printable')], to }
  },
}

/** What is being written, by one reading at a time: made when it is first needed. */
let written: MappedBytes | undefined

/** How many bytes belong to the `=` at `at`: three for `=XX`, the line break's for a soft one, 0 where it is neither. */
function reachOf(bytes: Uint8Array, at: number, end: number): number {
  if (countDigits(bytes, at + 1, end, 16, 2) === 2) return 3
  let to = at + 1
  while (to < end && to - at <= MAX_PADDING && (bytes[to] === SPACE || bytes[to] === TAB)) to++
  if (to + 1 < end && bytes[to] === CR && bytes[to + 1] === LF) return to + 2 - at
  if (to < end && bytes[to] === LF) return to + 1 - at
  return to === at + 1 ? spelledReach(bytes, at, end) : 0
}

/** How many bytes belong to the `=` at `at` where a spelled `\\n` or `\\r\\n` follows, else 0. */
function spelledReach(bytes: Uint8Array, at: number, end: number): number {
  if (at + 2 >= end || bytes[at + 1] !== BACKSLASH) return 0
  if (bytes[at + 2] === 0x6e) return 3
  const isPair = at + 4 < end && bytes[at + 3] === BACKSLASH && bytes[at + 4] === 0x6e
  return bytes[at + 2] === 0x72 && isPair ? 5 : 0
}

/** Whether a soft line break stands at `at` or on the rest of its line. */
function hasSoftBreak({ bytes, end }: Stretch, at: number): boolean {
  const limit = Math.min(end, at + MAX_COLUMNS)
  for (let from = at; from < limit && (bytes[from] === TAB || !isControl(bytes[from]!)); from++)
    if (bytes[from] === EQUALS) {
      const reach = reachOf(bytes, from, end)
      if (reach !== 3 || countDigits(bytes, from + 1, end, 16, 2) !== 2) return reach > 0
    }
  return false
}

/** Whether the byte ends what can be quoted-printable: a control byte, a line break included, but no tab. */
const isControl = (byte: number): boolean => (byte < SPACE && byte !== TAB) || byte === DELETE

/** The start of the text that `at` stands in, behind any `=` that says that this is no quoted-printable. */
function textStart({ bytes, start, end }: Stretch, at: number): number {
  const floor = Math.max(start, at - MAX_LOOKBEHIND)
  let from = at
  let first = at
  while (from > floor) {
    const byte = bytes[from - 1]!
    if (byte === LF) {
      const soft = softBreakBefore(bytes, from, floor)
      if (soft !== -1) {
        from = first = soft
        continue
      }
      if (first - from > MAX_PLAIN) return from
      from -= from - 2 >= floor && bytes[from - 2] === CR ? 2 : 1
      continue
    }
    if (isControl(byte)) return from
    if (byte === EQUALS) {
      if (reachOf(bytes, from - 1, end) === 0) return from
      first = from - 1
    }
    from--
  }
  return from
}

/** Where the soft line break that ends before `to` begins; -1 where the line break there is a hard one. */
function softBreakBefore(bytes: Uint8Array, to: number, floor: number): number {
  let at = to - 2
  if (at >= floor && bytes[at] === CR) at--
  const earliest = Math.max(floor, at - MAX_PADDING)
  while (at > earliest && (bytes[at] === SPACE || bytes[at] === TAB)) at--
  return at >= floor && bytes[at] === EQUALS ? at : -1
}

interface Text {
  readonly to: number
  readonly isCut: boolean
}

/** @param anchor an escape or soft line break of the text */
function readText(
  { bytes, end, more }: Stretch,
  start: number,
  anchor: number,
  out: MappedBytes,
): Text | 'more' {
  let at = start
  let last = anchor
  while (at < end) {
    if (at - start >= MAX_TEXT) return { to: at, isCut: true }
    const byte = bytes[at]!
    if (byte === EQUALS) {
      if (more && at + MAX_REACH >= end) return 'more'
      const reach = reachOf(bytes, at, end)
      if (reach === 0) return { to: at, isCut: false }
      if (countDigits(bytes, at + 1, end, 16, 2) === 2)
        out.putByte(numberAt(bytes, at + 1, 2, 16), at, at + reach)
      at += reach
      last = at
    } else {
      if (more && byte === CR && at + 1 >= end) return 'more'
      const lineBreak = hardBreakEnd(bytes, at, end)
      if (lineBreak === at ? isControl(byte) : at - last > MAX_PLAIN) return { to: at, isCut: false }
      const to = Math.max(lineBreak, at + 1)
      out.putByte(bytes[to - 1]!, at, to)
      at = to
    }
  }
  return more ? 'more' : { to: at, isCut: false }
}

/** The end of the line break at `at`, `at` where none stands. */
function hardBreakEnd(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] === LF) return at + 1
  return bytes[at] === CR && at + 1 < end && bytes[at + 1] === LF ? at + 2 : at
}

/** Quoted-printable (RFC 2045, section 6.7): the logical line around a soft line break. */
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
const DELETE = 0x7f

/** Stored bytes of one reading: a longer logical line is cut. */
const MAX_LINE = 1 << 16

/** A line that was cut goes on in the next reading, this many stored bytes earlier: a key at the cut is whole in it. */
const OVERLAP = 1024

/** Blanks that a mail server may have put behind the `=` of a soft line break. */
const MAX_PADDING = 8

/** An `=`, what follows it that belongs to it, and a look at the byte behind. */
const MAX_REACH = 1 + MAX_PADDING + 2

export const quotedPrintable: Decoder = {
  id: 'quoted-printable',
  anchors: ['soft-break'],
  decode(stretch, at) {
    const start = lineStart(stretch, at)
    const out = (written ??= new MappedBytes(MAX_LINE + MAX_REACH))
    out.clear()
    const line = readLine(stretch, start, out)
    if (line === 'more') return 'more'
    if (line.to <= at) return { decoded: [], to: at + 1 }
    if (line.isCut) out.dropLastWord(line.to - OVERLAP)
    const to = line.isCut ? Math.max(line.to - OVERLAP, at + 1) : line.to
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
  return to < end && bytes[to] === LF ? to + 1 - at : 0
}

/** Whether the byte ends what can be quoted-printable: a control byte, a line break included, but no tab. */
const isControl = (byte: number): boolean => (byte < SPACE && byte !== TAB) || byte === DELETE

/** The start of the logical line that `at` stands in, behind any `=` that says that this is no quoted-printable. */
function lineStart({ bytes, start, end }: Stretch, at: number): number {
  const floor = Math.max(start, at - MAX_LOOKBEHIND)
  let from = at
  while (from > floor) {
    const byte = bytes[from - 1]!
    if (byte === LF) {
      const soft = softBreakBefore(bytes, from, floor)
      if (soft === -1) return from
      from = soft
    } else {
      if (isControl(byte) || (byte === EQUALS && reachOf(bytes, from - 1, end) === 0)) return from
      from--
    }
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

interface Line {
  readonly to: number
  readonly isCut: boolean
}

function readLine({ bytes, end, more }: Stretch, start: number, out: MappedBytes): Line | 'more' {
  let at = start
  while (at < end) {
    if (at - start >= MAX_LINE) return { to: at, isCut: true }
    const byte = bytes[at]!
    if (byte === EQUALS) {
      if (more && at + MAX_REACH >= end) return 'more'
      const reach = reachOf(bytes, at, end)
      if (reach === 0) return { to: at, isCut: false }
      if (bytes[at + reach - 1] !== LF) out.putByte(numberAt(bytes, at + 1, 2, 16), at, at + reach)
      at += reach
    } else {
      if (isControl(byte)) return { to: at, isCut: false }
      out.putByte(byte, at, at + 1)
      at++
    }
  }
  return more ? 'more' : { to: at, isCut: false }
}

/** One line of a hex dump: marks, an offset, groups of digits, and some text that is dropped. */
import { alphanumeric, endOfRun } from '../../detect/characters.ts'
import { hexDigit } from './digit-classes.ts'
import { dumpBreakEnd, marks, MAX_OFFSET, MIN_OFFSET } from './dump-break.ts'

/** The longest line that is looked at: 64 bytes as `0x70 `, marks, offset and text take 470. */
export const MAX_DUMP_LINE = 512

/** Bytes a line can dump. */
export const MAX_WIDTH = 64

/** Of what is no dump but looks like one, and of words in the text column that look like digits. */
const MAX_PAIRS = 2 * MAX_WIDTH

/** Digits of a group: all of a line's bytes (`xxd -g 0`). */
const MAX_GROUP = 2 * MAX_WIDTH

const blanks = new Uint8Array(256)
for (const character of '\t ') blanks[character.charCodeAt(0)] = 1

/** What may end a group of digits; anything else makes it a word of the text column. */
const ends = new Uint8Array(256)
for (const character of '\t \r\n-|>"\'\\&<') ends[character.charCodeAt(0)] = 1

export interface DumpLine {
  readonly start: number
  readonly offsetStart: number
  readonly offsetEnd: number
  /** Digits of a group; a last one may have fewer. */
  readonly group: number
  /** Where the first digit of each byte stands; words of the text column may follow. */
  readonly pairs: readonly number[]
  /** Behind the line break. */
  readonly next: number
}

/** Places in a line at which an offset is looked for behind a text: `{"data":"00000000: `. */
const MAX_LEADS = 4

/** The line of a dump that begins at `start`, `undefined` where it is none. */
export function dumpLineAt(bytes: Buffer, start: number, end: number): DumpLine | undefined {
  const { limit, next } = lineEnd(bytes, start, end)
  if (limit === -1) return undefined
  const own = lineFrom(bytes, start, endOfRun(bytes, start, limit, marks), limit, next)
  if (own !== undefined) return own
  let from = start
  for (let lead = 0; lead < MAX_LEADS; lead++) {
    from = offsetBehindText(bytes, from, limit)
    if (from === -1) return undefined
    const line = lineFrom(bytes, start, from, limit, next)
    if (line !== undefined) return line
    from = endOfRun(bytes, from, limit, hexDigit)
  }
  return undefined
}

function lineFrom(
  bytes: Buffer,
  start: number,
  offset: number,
  limit: number,
  next: number,
): DumpLine | undefined {
  const offsetStart = offset + hexPrefix(bytes, offset, limit)
  const offsetEnd = endOfRun(bytes, offsetStart, limit, hexDigit)
  const digits = offsetEnd - offsetStart
  if (digits < MIN_OFFSET || digits > MAX_OFFSET) return undefined
  const from = offsetSeparatorEnd(bytes, offsetEnd, limit)
  if (from === -1) return undefined
  const { group, pairs } = pairsOf(bytes, from, limit)
  // With no colon a group like all others is no offset.
  if (pairs.length === 0 || (group === digits && bytes[offsetEnd] !== 0x3a)) return undefined
  return { start, offsetStart, offsetEnd, group, pairs, next }
}

/** Where four digits and more stand behind something that is no letter or digit, -1 where they do nowhere. */
function offsetBehindText(bytes: Uint8Array, from: number, limit: number): number {
  for (let at = from; at + MIN_OFFSET < limit; at++) {
    if (hexDigit[bytes[at]!] !== 1) continue
    const digits = at + hexPrefix(bytes, at, limit)
    const to = endOfRun(bytes, digits, limit, hexDigit)
    if (to - digits >= MIN_OFFSET && at > from && alphanumeric[bytes[at - 1]!] !== 1) return at
    at = to
  }
  return -1
}

/** The end of the line at `start`, its line break excluded, and where the next one begins; -1 where it is too long. */
function lineEnd(
  bytes: Buffer,
  start: number,
  end: number,
): { readonly limit: number; readonly next: number } {
  const limit = Math.min(end, start + MAX_DUMP_LINE)
  for (let at = start; at < limit; at++) {
    const next = dumpBreakEnd(bytes, at, end)
    if (next !== -1) return { limit: at, next }
  }
  return { limit: limit === end ? limit : -1, next: end }
}

/** Behind `:`, `h`, `|`, `<name+4>:` and blanks; -1 where nothing separates. */
function offsetSeparatorEnd(bytes: Uint8Array, from: number, limit: number): number {
  let at = from
  if (at < limit && (bytes[at]! | 0x20) === 0x68) at++
  if (at + 1 < limit && bytes[at] === 0x20 && bytes[at + 1] === 0x3c) {
    while (at < limit && bytes[at] !== 0x3e) at++
    at++
  }
  if (at < limit && bytes[at] === 0x3a) at++
  at = endOfRun(bytes, at, limit, blanks)
  if (at < limit && at > from && bytes[at] === 0x7c) at = endOfRun(bytes, at + 1, limit, blanks)
  return at > from ? at : -1
}

function pairsOf(bytes: Uint8Array, from: number, limit: number): Pick<DumpLine, 'group' | 'pairs'> {
  const pairs: number[] = []
  let group = 0
  let at = from
  while (at < limit && pairs.length < MAX_PAIRS) {
    const digits = at + hexPrefix(bytes, at, limit)
    const to = endOfRun(bytes, digits, Math.min(limit, digits + MAX_GROUP + 1), hexDigit)
    const size = to - digits
    if (group === 0 && size <= MAX_GROUP) group = size
    if (size === 0 || size > group || size % 2 !== 0) break
    if (to < limit && ends[bytes[to]!] !== 1) break
    for (let pair = digits; pair < to; pair += 2) pairs.push(pair)
    if (size < group) break
    // DOS's debug prints `-` in the middle of a line.
    const isMiddle = to < limit && bytes[to] === 0x2d
    at = isMiddle ? to + 1 : endOfRun(bytes, to, limit, blanks)
    if (at === to) break
  }
  return { group, pairs }
}

function hexPrefix(bytes: Uint8Array, at: number, limit: number): number {
  return at + 2 < limit && bytes[at] === 0x30 && (bytes[at + 1]! | 0x20) === 0x78 ? 2 : 0
}

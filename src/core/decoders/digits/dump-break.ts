/** Between two lines of a dump: a line feed, or one that a text spells (`\\n`, `&#10;`) and an offset behind it. */
import { endOfRun } from '../../detect/characters.ts'
import { spelledBreak, spelledBreakBefore } from '../../detect/kernel/confirm-spelled-break.ts'
import { hexDigit } from './digit-classes.ts'

const LF = 0x0a
const BACKSLASH = 0x5c
const AMPERSAND = 0x26
const TAB_LETTER = 0x74

/** Digits of an offset: Wireshark prints four, PowerShell sixteen. */
export const MIN_OFFSET = 4
export const MAX_OFFSET = 16

/** What may stand before an offset on its line. */
export const marks = new Uint8Array(256)
for (const character of '\t >+-|*#/;"\'') marks[character.charCodeAt(0)] = 1

/**
 * Of an offset behind a spelled line feed, which a text column may show as well: there, few digits follow it, and the
 * column's end or another letter follows them.
 */
const MIN_SPELLED_OFFSET = 6
const separators = new Uint8Array(256)
for (const character of '\t :hH') separators[character.charCodeAt(0)] = 1

/** Bytes before an offset that are looked at. */
const MAX_MARKS = 64

/** Where the line goes on behind the break that begins at `at`; -1 where none does. */
export function dumpBreakEnd(bytes: Uint8Array, at: number, limit: number): number {
  const byte = bytes[at]
  if (byte === LF) return at + 1
  if (byte !== BACKSLASH && byte !== AMPERSAND) return -1
  const length = spelledBreak(bytes, at, limit)
  if (length === 0 || (byte === BACKSLASH && bytes[at + 1] === TAB_LETTER)) return -1
  return isOffset(bytes, at + length, limit) ? at + length : -1
}

/** Where the break that ends before `to` begins; -1 where none does. */
export function dumpBreakStart(bytes: Uint8Array, to: number, floor: number, end: number): number {
  if (bytes[to - 1] === LF) return to - 1
  const length = spelledBreakBefore(bytes, to, floor)
  if (length === 0) return -1
  return dumpBreakEnd(bytes, to - length, end) === to ? to - length : -1
}

/** Whether an offset stands behind the marks from `at` on. */
function isOffset(bytes: Uint8Array, at: number, end: number): boolean {
  let from = endOfRun(bytes, at, Math.min(end, at + MAX_MARKS), marks)
  if (from + 2 < end && bytes[from] === 0x30 && (bytes[from + 1]! | 0x20) === 0x78) from += 2
  const to = endOfRun(bytes, from, Math.min(end, from + MAX_OFFSET + 1), hexDigit)
  const digits = to - from
  return digits >= MIN_SPELLED_OFFSET && digits <= MAX_OFFSET && to < end && separators[bytes[to]!] === 1
}

/**
 * What may stand between two digits of one number run without being a part of it: a line break with the marks around it
 * (indentation, `>` of a mail, `+` of a diff, `#` of a comment, quotes), spelled or real, or a join of two strings.
 */
import { spelledBreak, spelledBreakBefore } from '../../detect/kernel/confirm-spelled-break.ts'

const LF = 0x0a
const CR = 0x0d
const BACKSLASH = 0x5c
const PERCENT = 0x25
const AMPERSAND = 0x26
const SEMICOLON = 0x3b

/** No break is longer: deep indentation fits, a page of blanks does not. */
export const MAX_BREAK = 80

const PLAIN = 1
const QUOTE = 2
const LINE = 3
const ESCAPE = 4

const kinds = new Uint8Array(256)
for (const character of '\t >+-|*#/=.&~`') kinds[character.charCodeAt(0)] = PLAIN
for (const character of `"'`) kinds[character.charCodeAt(0)] = QUOTE
kinds[LF] = LINE
kinds[CR] = LINE
kinds[BACKSLASH] = ESCAPE
kinds[PERCENT] = ESCAPE

/** Bytes that `breakEnd` may pass over, for the way back: those above, and the letters of a spelled `\r\n`. */
const backwards = Uint8Array.from(kinds, (kind, byte) =>
  kind !== 0 || byte === 0x6e || byte === 0x72 ? 1 : 0,
)

/** @returns the end of the break that begins at `from`, -1 where none does */
export function breakEnd(bytes: Uint8Array, from: number, end: number): number {
  const limit = Math.min(end, from + MAX_BREAK)
  let at = from
  let quotes = 0
  let lines = 0
  let spelled = 0
  while (at < limit) {
    const isEntity = bytes[at] === AMPERSAND && spelledBreak(bytes, at, limit) > 0
    const kind = isEntity ? ESCAPE : kinds[bytes[at]!]!
    if (kind === 0) break
    if (kind === ESCAPE) {
      const after = spelledEnd(bytes, at, limit)
      if (after === -1) break
      if (isSpelledLine(bytes, at, after) && ++spelled > 1) return -1
      at = after
      continue
    }
    if (kind === QUOTE) quotes++
    if (kind === LINE) {
      if (++lines > 1) return -1
      if (bytes[at] === CR && at + 1 < limit && bytes[at + 1] === LF) at++
    }
    at++
  }
  return lines > 0 || spelled > 0 || quotes >= 2 ? at : -1
}

/** Where the break that ends at `to` begins, not before `floor`; -1 where there is none. */
export function breakStart(bytes: Uint8Array, to: number, floor: number, end: number): number {
  const limit = Math.max(floor, to - MAX_BREAK)
  let at = to
  while (at > limit) {
    if (backwards[bytes[at - 1]!] === 1) at--
    else {
      const spelled = spelledBreakBefore(bytes, at, limit)
      if (spelled === 0) break
      at -= spelled
    }
  }
  return at < to && breakEnd(bytes, at, end) === to ? at : -1
}

/** The end of `%0A`, `%20`, `%3D` and the like at `at`, whose digits belong to no run; `at` where none stands. */
export function percentBreakEnd(bytes: Uint8Array, at: number, end: number): number {
  return bytes[at] === PERCENT ? at + spelledBreak(bytes, at, end) : at
}

/** Whether what `spelledEnd` passed over is a line break: a backslash before a real one or a quote is none. */
function isSpelledLine(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === BACKSLASH) return kinds[bytes[to - 1]!] !== ESCAPE
  return isLetterOf(bytes, to, 'a') || isLetterOf(bytes, to, 'd')
}

/** Whether a spelled character that ends at `to` is a line feed (`a`: `%0A`, `&#10;`) or a carriage return (`d`). */
function isLetterOf(bytes: Uint8Array, to: number, letter: 'a' | 'd'): boolean {
  const isNumber = bytes[to - 1] === SEMICOLON
  const last = isNumber ? to - 2 : to - 1
  if ((bytes[last]! | 0x20) === letter.charCodeAt(0)) return isNumber || bytes[last - 1] === 0x30
  return isNumber && bytes[last] === (letter === 'a' ? 0x30 : 0x33)
}

/**
 * The end of `\n`, `\r\n`, `%0A`, `%0D%0A`, `%20`, `&#10;` (any number of backslashes) or of a backslash before a line
 * break or a quote; else -1.
 */
function spelledEnd(bytes: Uint8Array, from: number, limit: number): number {
  if (bytes[from] !== BACKSLASH) {
    const next = from + spelledBreak(bytes, from, limit)
    if (next === from) return -1
    const second = isLetterOf(bytes, next, 'd') ? next + spelledBreak(bytes, next, limit) : next
    return second > next && isLetterOf(bytes, second, 'a') ? second : next
  }
  const letter = backslashesEnd(bytes, from, limit)
  if (letter >= limit) return -1
  if (kinds[bytes[letter]!] === LINE || kinds[bytes[letter]!] === QUOTE) return letter
  if (bytes[letter] === 0x6e) return letter + 1
  if (bytes[letter] !== 0x72) return -1
  const second = backslashesEnd(bytes, letter + 1, limit)
  return second > letter + 1 && second < limit && bytes[second] === 0x6e ? second + 1 : letter + 1
}

function backslashesEnd(bytes: Uint8Array, from: number, limit: number): number {
  let at = from
  while (at < limit && bytes[at] === BACKSLASH) at++
  return at
}

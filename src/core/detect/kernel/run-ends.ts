/**
 * Whether a run of base64's characters is all of its text, as far as the bytes next to it tell: no fold, join or escape
 * leads on from it or up to it. Where they do not tell, it is not said to be.
 */
import { betweenLines, MIN_LINE } from '../../decoders/base64/first-digit.ts'
import { classOf } from './byte-class.ts'
import { runCharacters } from './confirm-run.ts'

/** What begins a line break or an escape, real or spelled. */
export const breakStarts = '\r\n\\%&'
export const quotes = '"\'`'
/** What a blank or a quote behind a run may have next, if no line break, no operator and no other string follows. */
export const closing = ')]:;>/?!#*'
/** Bytes between a run and the word before it that are gone over. */
export const MAX_BETWEEN = 16

const breaks = classOf(breakStarts)
const quote = classOf(quotes)
const closes = classOf(closing)
const between = classOf(betweenLines)
const run = classOf(runCharacters)

const [TAB, BLANK, EQUALS, PERCENT, BACKSLASH, AMPERSAND, SEMICOLON, TWO, FIVE] = [
  0x09, 0x20, 0x3d, 0x25, 0x5c, 0x26, 0x3b, 0x32, 0x35,
]

/** @param to behind the run */
export function endsBehind(bytes: Uint8Array, to: number, end: number): boolean {
  if (to + 2 > end) return false
  const first = bytes[to]!
  const second = bytes[to + 1]!
  // Of padding the second one: a soft line break has one.
  if (first === EQUALS) return breaks[second] !== 1
  if (first === TAB || first === BLANK)
    return breaks[second] !== 1 && second !== EQUALS && second !== TAB && second !== BLANK
  if (quote[first] === 1) return closes[second] === 1
  return breaks[first] !== 1
}

/**
 * Only a word as long as a fold's shortest line can be the line before.
 *
 * @param from the run's first byte
 */
export function beginsAt(bytes: Uint8Array, from: number, start: number): boolean {
  if (from <= start) return false
  const last = bytes[from - 1]!
  if (last === BACKSLASH || last === AMPERSAND) return false
  const limit = Math.max(start, from - MAX_BETWEEN)
  let word = from
  while (word > limit && between[bytes[word - 1]!] === 1) word--
  if (word <= limit) return false
  const before = bytes[word - 1]!
  if (before === PERCENT || before === SEMICOLON) return false
  if (run[before] !== 1) return true
  if (word - MIN_LINE < start) return false
  // The letters of a line break that is spelled: `\n`, `%0A`, `%250A`.
  if (bytes[word - 2] === BACKSLASH || bytes[word - 3] === PERCENT) return false
  if (bytes[word - 3] === FIVE && bytes[word - 4] === TWO) return false
  // Behind the whole padding of another text no fold begins.
  if (bytes[word] === EQUALS && bytes[word + 1] === EQUALS) return true
  for (let at = word - MIN_LINE; at < word; at++) if (run[bytes[at]!] !== 1) return true
  return false
}

import { countDigits, numberAt } from '../spelled-number.ts'
import { escapeOf, NO_ESCAPE } from './spelling.ts'

const OPENING = 0x7b
const CLOSING = 0x7d
const MAX_DIGITS = 8

/**
 * `{X…}`: one to eight hex digits, a character's number.
 *
 * @param at where the escape goes on behind its introducer
 * @param brace where the brace would have to stand
 */
export function bracedNumber(bytes: Uint8Array, at: number, brace: number, end: number): number {
  if (brace >= end || bytes[brace] !== OPENING) return NO_ESCAPE
  const count = countDigits(bytes, brace + 1, end, 16, MAX_DIGITS)
  const closing = brace + 1 + count
  if (count === 0 || closing >= end || bytes[closing] !== CLOSING) return NO_ESCAPE
  const value = numberAt(bytes, brace + 1, count, 16)
  return value > 0x10ffff ? NO_ESCAPE : escapeOf(closing + 1 - at, value)
}

import { countDigits, numberAt } from '../spelled-number.ts'
import { escapeOf, NO_ESCAPE, type Spelling } from './spelling.ts'

const ZERO = 0x30
const THREE = 0x33

/** The first of three octal digits is at most 3: one more is no byte. */
function countOctal(bytes: Uint8Array, at: number, end: number): number {
  const count = countDigits(bytes, at, end, 8, 3)
  return count === 3 && bytes[at]! > THREE ? 2 : count
}

/**
 * `\ooo` (C, Python, shells) of two or three digits, and `\0ooo` (POSIX `printf %b`, `echo`). What C would read as
 * `\016` and a `0` is taken for printf's: a control character in front of a digit is rare in text.
 */
export const octalEscape: Spelling = {
  encoding: 'octal-escape',
  standsForBytes: true,
  introducers: ['\\'],
  terminators: '',
  crossesJoins: true,
  hasShortEscapes: true,
  read(bytes, at, end) {
    if (at < end && bytes[at] === ZERO && countOctal(bytes, at + 1, end) === 3) {
      return escapeOf(4, numberAt(bytes, at + 1, 3, 8))
    }
    const count = countOctal(bytes, at, end)
    return count < 2 ? NO_ESCAPE : escapeOf(count, numberAt(bytes, at, count, 8))
  },
}

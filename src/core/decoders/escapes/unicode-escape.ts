import { countDigits, numberAt } from '../spelled-number.ts'
import { bracedNumber } from './braced-number.ts'
import { escapeOf, NO_ESCAPE, type Spelling } from './spelling.ts'

const LOWER_U = 0x75
const UPPER_U = 0x55

/** Java allows any number of `u` (Java Language Specification, section 3.3). */
const MAX_US = 8

/**
 * `\uXXXX` (JSON: RFC 8259, section 7; Java with several `u`), `\u{X…}` (ECMA-262, *UnicodeEscapeSequence*),
 * `\UXXXXXXXX` (C, Python, YAML), and `%uXXXX` (ECMA-262, annex B, *escape*).
 */
export const unicodeEscape: Spelling = {
  encoding: 'unicode-escape',
  standsForBytes: false,
  introducers: ['\\', '%'],
  terminators: '',
  crossesJoins: true,
  hasShortEscapes: true,
  read(bytes, at, end) {
    if (at < end && bytes[at] === UPPER_U && countDigits(bytes, at + 1, end, 16, 8) === 8) {
      const value = numberAt(bytes, at + 1, 8, 16)
      return value > 0x10ffff ? NO_ESCAPE : escapeOf(9, value)
    }
    let digits = at
    while (digits < end && digits - at < MAX_US && bytes[digits] === LOWER_U) digits++
    if (digits === at) return NO_ESCAPE
    if (countDigits(bytes, digits, end, 16, 4) === 4) {
      return escapeOf(digits + 4 - at, numberAt(bytes, digits, 4, 16))
    }
    return bracedNumber(bytes, at, digits, end)
  },
}

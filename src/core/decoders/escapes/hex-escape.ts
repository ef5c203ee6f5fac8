import { countDigits, numberAt } from '../spelled-number.ts'
import { bracedNumber } from './braced-number.ts'
import { escapeOf, NO_ESCAPE, type Spelling } from './spelling.ts'

const LOWER_X = 0x78

/** `\xXX` (C, Python, JavaScript, shells) and `\x{X…}` (Perl: perlop, *Quote and Quote-like Operators*; PCRE). */
export const hexEscape: Spelling = {
  encoding: 'hex-escape',
  standsForBytes: true,
  introducers: ['\\'],
  terminators: '',
  crossesJoins: true,
  hasShortEscapes: true,
  read(bytes, at, end) {
    if (at >= end || bytes[at] !== LOWER_X) return NO_ESCAPE
    if (countDigits(bytes, at + 1, end, 16, 2) === 2) return escapeOf(3, numberAt(bytes, at + 1, 2, 16))
    return bracedNumber(bytes, at, at + 1, end)
  },
}

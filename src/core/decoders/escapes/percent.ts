import { countDigits, numberAt } from '../spelled-number.ts'
import { escapeOf, NO_ESCAPE, type Spelling } from './spelling.ts'

/**
 * `%XX` (RFC 3986, section 2.1). Encoded twice, `%25XX`: the first decoding leaves `%XX`, which is decoded in its turn.
 * A blank or a quote ends a URL (appendix C there).
 */
export const percent: Spelling = {
  encoding: 'percent',
  standsForBytes: true,
  introducers: ['%'],
  terminators: ' \t"\'`',
  crossesJoins: true,
  hasShortEscapes: false,
  read(bytes, at, end) {
    if (countDigits(bytes, at, end, 16, 2) < 2) return NO_ESCAPE
    return escapeOf(2, numberAt(bytes, at, 2, 16))
  },
}

import { escapeOf, NO_ESCAPE, type Spelling } from './spelling.ts'

/** ASCII punctuation, which Markdown lets a backslash precede (CommonMark, *Backslash escapes*), but the backslash. */
const punctuation = new Uint8Array(128)
for (const character of '!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~') punctuation[character.charCodeAt(0)] = 1

/** A backslash before punctuation: `\_` of Markdown, `\"` and `\/` of JSON in JSON. */
export const backslashEscape: Spelling = {
  encoding: 'backslash-escape',
  standsForBytes: false,
  introducers: ['\\'],
  terminators: '',
  crossesJoins: false,
  hasShortEscapes: false,
  read(bytes, at, end) {
    if (at >= end || punctuation[bytes[at]!] !== 1) return NO_ESCAPE
    return escapeOf(1, bytes[at]!)
  },
}

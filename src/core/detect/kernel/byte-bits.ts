/** What the module's verdicts ask of a byte: one number for each byte, one bit for each class. */
import { betweenLines } from '../../decoders/base64/first-digit.ts'
import { digits, hexDigits, letters } from './byte-class.ts'
import { foldCharacters, foldStarts } from './confirm-base64.ts'
import { pairSeparators } from './confirm-hex.ts'
import { breaksOfLines, foldOfLines, runCharacters } from './confirm-run.ts'
import { breakStarts, closing, quotes } from './run-ends.ts'
import { bodyJoinStarts, joinStarts } from './confirm-prefix.ts'

/** Letters that end no time stamp, no number in hex and no escape: where two stand, the text is a word. */
const letterOfWord = letters.replace(/[a-fA-FnrtTZp]/g, '')

const classes = {
  letter: letters,
  'letter of a word': letterOfWord,
  digit: digits,
  'letter or digit': letters + digits,
  'hex digit': hexDigits,
  /** The first hex digit of a visible ASCII character. */
  'visible digit': '234567',
  'start of a fold': foldStarts,
  'of a fold': foldCharacters,
  'start of a join': joinStarts,
  'start of a join in a body': bodyJoinStarts,
  'between pairs': pairSeparators,
  /** Spelled ones begin with `%` and `&`, soft ones with `=`. */
  'start of a break': `${breaksOfLines}%&=`,
  'of a break or a run': `${foldOfLines}${runCharacters}%&`,
  'of a fold of lines': foldOfLines,
  'of a run': runCharacters,
  quote: quotes,
  'behind a last quote': closing,
  'start of a line break': breakStarts,
  'between lines': betweenLines,
} as const

export type ByteClass = keyof typeof classes

/** The bit of a class. */
export function bitOf(name: ByteClass): number {
  return 1 << Object.keys(classes).indexOf(name)
}

/** 256 numbers. */
export const byteBits = new Int32Array(256)
for (const [name, members] of Object.entries(classes))
  for (const member of members) byteBits[member.charCodeAt(0)]! |= bitOf(name as ByteClass)

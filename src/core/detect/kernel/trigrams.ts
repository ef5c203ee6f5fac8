/**
 * What the filter looks for: three bytes in a row that every anchor has somewhere near its start. The rarest three of a
 * word are chosen, so that ordinary text has few candidates; `confirm.ts` decides on each by its first byte. Sets that
 * would mix in a bucket are told apart: `\\` before `1` and `7` is one thing, before `3` and `3` another.
 *
 * A prefix that a join cuts behind its `p` is found by what follows the join, since `p` before a quote or a line break is
 * everywhere in code; base64 cut behind its first character likewise.
 */
import { foldStarts } from './confirm-base64.ts'
import { joinStarts } from './confirm-prefix.ts'
import { digits, hexDigits, kindLetters } from './byte-class.ts'
import { afterSplitKind, aroundSplitH, behindSplitH } from './confirm-split-prefix.ts'

/** `!` to `~`. */
const visible = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 0x21 + index))
const octalDigits = '01234567'
const digitsOfVisible = '234567'

/** The bytes that may stand at each of the three places; `undefined` where any may. */
export type Trigram = readonly [string, string, string | undefined]

/** What may stand before an `h` that joins cut off on both sides, but for the end of a colour: ASCII, and what is not. */
const asciiAround = aroundSplitH.replace(/[m\x80-\xff]/g, '')
const otherAround = aroundSplitH.replace(/[^\x80-\xff]/g, '')

export const trigrams = {
  prefix: ['p', 'h', kindLetters],
  'prefix cut behind the h': ['p', 'h', joinStarts],
  'prefix cut behind the p': ['h', kindLetters, afterSplitKind],
  'h between joins': [asciiAround, 'h', behindSplitH],
  'h between colours': ['m', 'h', behindSplitH],
  'h between zero-width characters': [otherAround, 'h', behindSplitH],
  'prefix in UTF-16': ['p', '\0', 'h'],
  'base64, first form': ['c', 'G', 'h'],
  'base64, first form, cut before the h': ['c', 'G', foldStarts],
  'base64, first form, cut behind the c': ['G', 'h', '4zhyj'],
  'base64, second form': ['B', 'o', 'ecY'],
  'base64, second form, cut behind the o': ['B', 'o', foldStarts],
  'base64, second form, cut behind the B': ['HXn3', 'B', foldStarts],
  'base64, third form': ['w', 'a', 'GH'],
  'base64, third form, cut behind the a': ['w', 'a', foldStarts],
  'base64, third form, cut behind the w': ['a', 'GH', 'hNFJ'],
  hex: ['7', '0', undefined],
  decimal: ['1', '1', '2'],
  dump: ['\n\r\t +-xXn', '0', '0'],
  'percent escape': ['%', digitsOfVisible, hexDigits],
  'byte escape': ['\\', 'x', `${digitsOfVisible}{`],
  'character escape': ['\\', 'uU', '0234567{'],
  'octal escape': ['\\', '01', octalDigits],
  'octal escape of two digits': ['\\', '4567', octalDigits],
  'octal escape of a colour': ['\\', '3', '3'],
  entity: ['&;', '#', `xX${digits}`],
  'soft break': ['=', '\n', visible],
  'soft break with a carriage return': ['=', '\r', '\n'],
  posthog: ['hH', 'oO', 'gG'],
  personal: ['rR', 'sS', 'oO'],
} as const satisfies Readonly<Record<string, Trigram>>

/** Bytes of a trigram. */
export const TRIGRAM = 3

export type TrigramName = keyof typeof trigrams

/** One bit for each trigram, by byte: 256 numbers for each of the three places. */
export const trigramBits = new Int32Array(TRIGRAM * 256)
for (const [index, trigram] of Object.values<Trigram>(trigrams).entries())
  for (const [place, members] of trigram.entries())
    for (let byte = 0; byte < 256; byte++)
      if (members === undefined || members.includes(String.fromCharCode(byte)))
        trigramBits[place * 256 + byte]! |= 1 << index

/** Whether one of the trigrams stands at `at`; all of it must stand in the bytes. */
export function isTrigram(bytes: Uint8Array, at: number): boolean {
  const second = 256 + bytes[at + 1]!
  const third = 512 + bytes[at + 2]!
  return (trigramBits[bytes[at]!]! & trigramBits[second]! & trigramBits[third]!) !== 0
}

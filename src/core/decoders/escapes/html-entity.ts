import { countDigits, numberAt } from '../spelled-number.ts'
import { entityNames } from './entity-names.ts'
import { escapeOf, NO_ESCAPE, type Spelling } from './spelling.ts'

const HASH = 0x23
const SEMICOLON = 0x3b
const LOWER_X = 0x78
const UPPER_X = 0x58
const MAX_DIGITS = 8

/**
 * Character references of HTML: by number, decimal or hex, with or without the semicolon (as browsers read them: HTML
 * Standard, *Numeric character reference state*), and by some names with it. Escaped twice, `&amp;#112;`: the first
 * decoding leaves `&#112;`, which is decoded in its turn.
 */
export const htmlEntity: Spelling = {
  encoding: 'html-entity',
  standsForBytes: false,
  introducers: ['&'],
  terminators: '',
  crossesJoins: true,
  hasShortEscapes: false,
  read(bytes, at, end) {
    if (at >= end) return NO_ESCAPE
    return bytes[at] === HASH ? readNumber(bytes, at, end) : readName(bytes, at, end)
  },
}

function readNumber(bytes: Uint8Array, at: number, end: number): number {
  const isHex = at + 1 < end && (bytes[at + 1] === LOWER_X || bytes[at + 1] === UPPER_X)
  const from = at + (isHex ? 2 : 1)
  const radix = isHex ? 16 : 10
  const count = countDigits(bytes, from, end, radix, MAX_DIGITS)
  const value = numberAt(bytes, from, count, radix)
  // A reference to half a pair, or to nothing, is none.
  if (count === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return NO_ESCAPE
  const to = from + count
  return escapeOf((to < end && bytes[to] === SEMICOLON ? to + 1 : to) - at, value)
}

function readName(bytes: Uint8Array, at: number, end: number): number {
  for (const { spelled, codePoint } of entityNames[bytes[at]!] ?? []) {
    let length = 0
    while (length < spelled.length && at + length < end && bytes[at + length] === spelled[length]) length++
    if (length === spelled.length) return escapeOf(length, codePoint)
  }
  return NO_ESCAPE
}

/**
 * Whether base64 may mean a text or a container. Most long runs of its digits mean neither: digests in lock files,
 * pictures, certificates, ciphertext. To decode those at all alignments, and to look for keys in what comes out, would be
 * most of what the scan of a history of lock files costs.
 */
import { mayBeContainer } from '../../containers/container-signs.ts'
import { digitOf } from './digits.ts'

/** Digits that mean three bytes. */
export const GROUP = 4

/**
 * Whatever holds a key holds ASCII around it: the key itself, its digits in another encoding, each second byte of
 * UTF-16. The shortest key takes 24 bytes; at any offset they are so many whole groups.
 */
export const IN_A_ROW = 7

/** Groups that show a magic number. (A tar, which has none, begins with ASCII and zeros.) */
const MAGIC = 8

/** The highest bit of each byte, in the digit of a group that holds it; the fourth digit holds none. */
export const highest = [0x20, 0x08, 0x02] as const

/** How digits are written: as characters, or as their values. */
export interface DigitForm {
  /** Values 0 to 63, by what stands there. */
  readonly valueOf: Uint8Array
  /** By what stands there: as which of the first three digits of a group it means ASCII; a bit each. */
  readonly asciiAs: Uint8Array
}

const asCharacters = formOf(digitOf)
export const asValues = formOf(Uint8Array.from({ length: 64 }, (_, value) => value))

function formOf(valueOf: Uint8Array): DigitForm {
  const asciiAs = valueOf.map((value) =>
    highest.reduce((bits, high, place) => bits | ((value & high) === 0 ? 1 << place : 0), 0),
  )
  return { valueOf, asciiAs }
}

/** Digits at the start that may belong to something else: a path or a word can touch a text. */
export const alignments = [0, 1, 2, 3] as const

/** Whether characters that are all digits can mean a text or a container at no alignment. */
export function meansNothing(bytes: Uint8Array, from: number, to: number): boolean {
  return !alignments.some((skip) => mayMeanText(bytes, from + skip, to, asCharacters))
}

/**
 * @param digits nothing else from `from` on
 * @param from where the first group begins
 * @param to where digits end
 */
export function mayMeanText(digits: Uint8Array, from: number, to: number, form: DigitForm): boolean {
  return (
    holdsAscii(digits, from, to, form.asciiAs) || mayBeContainer(firstBytes(digits, from, to, form), noName)
  )
}

/**
 * Whether there are enough groups of ASCII in a row: of so many groups side by side each such row takes in the last, so
 * that most are never looked at.
 */
function holdsAscii(digits: Uint8Array, from: number, to: number, asciiAs: Uint8Array): boolean {
  const row = IN_A_ROW * GROUP
  const last = to - GROUP
  let at = from + row - GROUP
  while (at <= last) {
    let start = at + GROUP
    while (start > from && isAscii(digits, start - GROUP, asciiAs)) start -= GROUP
    let end = at
    if (start <= at) {
      end = at + GROUP
      while (end <= last && end - start < row && isAscii(digits, end, asciiAs)) end += GROUP
      if (end - start >= row) return true
    }
    at = end + row
  }
  return false
}

function isAscii(digits: Uint8Array, at: number, asciiAs: Uint8Array): boolean {
  const first = asciiAs[digits[at]!]!
  return (first & (asciiAs[digits[at + 1]!]! >> 1) & (asciiAs[digits[at + 2]!]! >> 2) & 1) === 1
}

const noName = (): null => null

/** Filled anew for each look: no other is under way. */
const magic = new Uint8Array(MAGIC * 3)

function firstBytes(digits: Uint8Array, from: number, to: number, { valueOf }: DigitForm): Uint8Array {
  const groups = Math.max(0, Math.min(MAGIC, Math.floor((to - from) / GROUP)))
  for (let group = 0; group < groups; group++) {
    const at = from + group * GROUP
    const value =
      (valueOf[digits[at]!]! << 18) |
      (valueOf[digits[at + 1]!]! << 12) |
      (valueOf[digits[at + 2]!]! << 6) |
      valueOf[digits[at + 3]!]!
    magic[group * 3] = value >> 16
    magic[group * 3 + 1] = value >> 8
    magic[group * 3 + 2] = value
  }
  return groups === MAGIC ? magic : magic.subarray(0, groups * 3)
}

/** Prefix codes of deflate (RFC 1951, 3.2.2), from the lengths of their words. */
import { ContainerError } from '../container-error.ts'

/** Words up to this length are looked up; few are longer. A larger table costs more than it saves in short blocks. */
const QUICK_BITS = 9
const LONGEST = 15

export interface PrefixCode {
  /** By the next nine bits: symbol << 4 | length, 0 if the word is longer. */
  readonly quick: Uint16Array
  /** How many words have each length. */
  readonly counts: Uint16Array
  /** In the order of their words. */
  readonly symbols: Uint16Array
}

/** @throws ContainerError if there are more words than a code can have */
export function prefixCode(lengths: Uint8Array): PrefixCode {
  const counts = new Uint16Array(LONGEST + 1)
  for (const length of lengths) counts[length]!++
  counts[0] = 0
  const firstWord = new Uint16Array(LONGEST + 2)
  const firstIndex = new Uint16Array(LONGEST + 2)
  for (let length = 1; length <= LONGEST; length++) {
    const words = firstWord[length]! + counts[length]!
    if (words > 1 << length) throw new ContainerError('invalid', 'no prefix code')
    firstWord[length + 1] = words << 1
    firstIndex[length + 1] = firstIndex[length]! + counts[length]!
  }
  const quick = new Uint16Array(1 << QUICK_BITS)
  const symbols = new Uint16Array(lengths.length)
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue
    symbols[firstIndex[length]!++] = symbol
    const word = firstWord[length]!++
    if (length > QUICK_BITS) continue
    // Words are stored from their first bit on, numbers from their last: turned round.
    let index = 0
    for (let bit = 0; bit < length; bit++) index |= ((word >> bit) & 1) << (length - 1 - bit)
    for (; index < quick.length; index += 1 << length) quick[index] = (symbol << 4) | length
  }
  return { quick, counts, symbols }
}

/** @returns symbol << 4 | length of the word that the bits begin with; 0 if none does */
export function lookUp({ quick, counts, symbols }: PrefixCode, bits: number): number {
  const found = quick[bits & ((1 << QUICK_BITS) - 1)]!
  if (found !== 0) return found
  let word = 0
  let first = 0
  let index = 0
  for (let length = 1; length <= LONGEST; length++) {
    word |= (bits >>> (length - 1)) & 1
    const count = counts[length]!
    if (word - first < count) return (symbols[index + word - first]! << 4) | length
    index += count
    first = (first + count) << 1
    word <<= 1
  }
  return 0
}

/** The Huffman codes of a bzip2 block. */
import type { BitReader } from './bit-reader.ts'

/** The longest code word in bits. */
const LONGEST = 20

/** For each symbol the length of its code word; they are stored as steps of one. */
export function readCodeLengths(bits: BitReader, symbols: number): Uint8Array | null {
  const lengths = new Uint8Array(symbols)
  let length = bits.read(5)
  for (let symbol = 0; symbol < symbols; symbol++) {
    for (;;) {
      if (length < 1 || length > LONGEST) return null
      if (bits.read(1) === 0) break
      length += bits.read(1) === 0 ? 1 : -1
    }
    lengths[symbol] = length
  }
  return lengths
}

/** A canonical code: shorter words first, symbols of one length in order. */
export class Bzip2Code {
  readonly #shortest: number
  /** By length: the last word of that length, and what to add to a word for its place among all; -1 if there is none. */
  readonly #last = new Int32Array(LONGEST + 1).fill(-1)
  readonly #shift = new Int32Array(LONGEST + 1)
  readonly #symbols: Uint16Array

  constructor(lengths: Uint8Array) {
    const counts = new Uint16Array(LONGEST + 1)
    for (const length of lengths) counts[length]!++
    this.#shortest = counts.findIndex((count) => count > 0)
    this.#symbols = new Uint16Array(lengths.length)
    let word = 0
    let place = 0
    for (let length = this.#shortest; length <= LONGEST; length++) {
      this.#shift[length] = place - word
      for (let symbol = 0; symbol < lengths.length; symbol++)
        if (lengths[symbol] === length) this.#symbols[place++] = symbol
      word += counts[length]!
      this.#last[length] = word - 1
      word <<= 1
    }
  }

  /** @returns -1 if the bits are no code word */
  read(bits: BitReader): number {
    const ahead = bits.peek(LONGEST)
    for (let length = this.#shortest; length <= LONGEST; length++) {
      const word = ahead >>> (LONGEST - length)
      if (word > this.#last[length]!) continue
      bits.skip(length)
      return this.#symbols[word + this.#shift[length]!] ?? -1
    }
    return -1
  }
}

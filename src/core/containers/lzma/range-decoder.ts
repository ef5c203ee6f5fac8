/**
 * The range coder of LZMA (7-Zip's lzma-specification.txt): bits whose probabilities are learnt, from a window of the
 * input. Numbers are kept as signed 32 bits, which engines add and compare fastest.
 */

const MODEL_BITS = 11
const ADAPTATION = 5
/** The probability of either bit at the start: a half. */
export const EVEN = 1 << (MODEL_BITS - 1)

/** To compare signed numbers as if they were unsigned. */
const SIGN = 0x80000000 | 0

/** Bytes that begin a stream of the coder. */
export const RANGE_START = 5

export class RangeDecoder {
  #range = -1
  #code = 0
  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0

  /** From here on bits come from `bytes`. */
  supply(bytes: Uint8Array): void {
    this.#bytes = bytes
    this.#at = 0
  }

  /** Takes the first `RANGE_START` bytes of what was supplied. The very first is always 0, and says nothing. */
  start(): void {
    const [, a, b, c, d] = this.#bytes
    this.#range = -1
    this.#code = (a! << 24) | (b! << 16) | (c! << 8) | d!
    this.#at = RANGE_START
  }

  /** How many of the supplied bytes are used; more than there are if some were missing. */
  get used(): number {
    return this.#at
  }

  /** A bit whose probability stands at `place`. */
  bit(probabilities: Uint16Array, place: number): 0 | 1 {
    if ((this.#range & 0xff000000) === 0) this.#normalise()
    const probability = probabilities[place]!
    const bound = Math.imul(this.#range >>> MODEL_BITS, probability)
    if ((this.#code ^ SIGN) < (bound ^ SIGN)) {
      this.#range = bound
      probabilities[place] = probability + (((1 << MODEL_BITS) - probability) >> ADAPTATION)
      return 0
    }
    this.#range = (this.#range - bound) | 0
    this.#code = (this.#code - bound) | 0
    probabilities[place] = probability - (probability >> ADAPTATION)
    return 1
  }

  /** `count` bits as a tree of probabilities from `base` on, the highest first. */
  tree(probabilities: Uint16Array, base: number, count: number): number {
    let node = 1
    for (let i = 0; i < count; i++) node = (node << 1) | this.bit(probabilities, base + node)
    return node - (1 << count)
  }

  /** The same with the lowest bit first. */
  reverseTree(probabilities: Uint16Array, base: number, count: number): number {
    let node = 1
    let value = 0
    for (let i = 0; i < count; i++) {
      const bit = this.bit(probabilities, base + node)
      node = (node << 1) | bit
      value |= bit << i
    }
    return value
  }

  /** `count` bits that are as likely as not. */
  direct(count: number): number {
    let value = 0
    for (let i = 0; i < count; i++) {
      if ((this.#range & 0xff000000) === 0) this.#normalise()
      this.#range >>>= 1
      const bit = (this.#code ^ SIGN) >= (this.#range ^ SIGN) ? 1 : 0
      if (bit === 1) this.#code = (this.#code - this.#range) | 0
      value = (value << 1) | bit
    }
    return value
  }

  #normalise(): void {
    this.#range <<= 8
    this.#code = (this.#code << 8) | (this.#bytes[this.#at] ?? 0)
    this.#at++
  }
}

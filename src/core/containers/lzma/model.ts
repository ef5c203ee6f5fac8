/** LZMA's symbols (7-Zip's lzma-specification.txt): literals, matches, and repeats of the last four distances. */
import type { LzmaDictionary } from './dictionary.ts'
import { EVEN, type RangeDecoder } from './range-decoder.ts'

/** No symbol takes more bytes of input: 41 bits with a model, 11 bits each at worst, and 26 direct ones. */
export const LONGEST_SYMBOL = 64

/** Where in the table of probabilities each kind begins: 12 states, up to 16 positions. */
const IS_MATCH = 0
const IS_REPEAT = 192
const IS_REPEAT_0 = 204
const IS_REPEAT_1 = 216
const IS_REPEAT_2 = 228
const IS_LONG_REPEAT_0 = 240
const SLOT = 432
const SPECIAL = 688
const ALIGN = 816
const MATCH_LENGTH = 832
const REPEAT_LENGTH = 1346
const LITERAL = 1860

/** Within the probabilities of a length. */
const LOW = 2
const MIDDLE = 130
const HIGH = 258

const SHORTEST_MATCH = 2

/** States below it follow a literal. */
const AFTER_LITERAL = 7

/**
 * `more`: there is no room left. `input`: it may end before the next symbol does. `too-far`: what is to be repeated stood
 * there, but is kept no more.
 */
export type LzmaStop = 'more' | 'input' | 'end-marker' | 'too-far' | 'broken'

export class LzmaModel {
  #probabilities = new Uint16Array(0)
  #literalContext = 0
  #literalPosition = 0
  #positionMask = 0
  #state = 0
  /** The last four distances, the latest first. */
  #distance0 = 0
  #distance1 = 0
  #distance2 = 0
  #distance3 = 0
  /** What is left of a match that did not fit. */
  #pending = 0

  /** @returns how much memory a model with these properties takes */
  static bytesFor(byte: number): number {
    return 2 * (LITERAL + (0x300 << ((byte % 9) + (Math.floor(byte / 9) % 5))))
  }

  /** @returns whether the byte tells valid properties (lc, lp, pb) */
  setProperties(byte: number): boolean {
    if (byte >= 9 * 5 * 5) return false
    this.#literalContext = byte % 9
    this.#literalPosition = Math.floor(byte / 9) % 5
    this.#positionMask = (1 << Math.floor(byte / 45)) - 1
    const size = LzmaModel.bytesFor(byte) / 2
    if (this.#probabilities.length !== size) this.#probabilities = new Uint16Array(size)
    this.reset()
    return true
  }

  reset(): void {
    this.#probabilities.fill(EVEN)
    this.#state = 0
    this.#distance0 = 0
    this.#distance1 = 0
    this.#distance2 = 0
    this.#distance3 = 0
    this.#pending = 0
  }

  /**
   * Decodes until `dictionary` holds `count` bytes more, or until fewer than `LONGEST_SYMBOL` bytes of `available` are
   * left; with `isLast` until they are used up: a symbol that the end cuts is left out.
   */
  decode(
    range: RangeDecoder,
    dictionary: LzmaDictionary,
    count: number,
    available: number,
    isLast: boolean,
  ): LzmaStop {
    const end = dictionary.total + count
    const lastStart = isLast ? available : available - LONGEST_SYMBOL
    if (!this.#repeatPending(dictionary, count)) return this.#whyNot(dictionary)
    while (dictionary.total < end) {
      if (range.used > lastStart) return 'input'
      const position = dictionary.total & this.#positionMask
      const isMatch = range.bit(this.#probabilities, IS_MATCH + (this.#state << 4) + position)
      if (isMatch === 0) {
        const byte = this.#readLiteral(range, dictionary)
        if (range.used > available) return 'input'
        dictionary.put(byte)
      } else {
        const length = this.#readMatch(range, position)
        if (range.used > available) return 'input'
        if (length === 0) return 'end-marker'
        this.#pending = length
        if (!this.#repeatPending(dictionary, end - dictionary.total)) return this.#whyNot(dictionary)
      }
    }
    return 'more'
  }

  #repeatPending(dictionary: LzmaDictionary, count: number): boolean {
    if (this.#pending === 0) return true
    const distance = this.#distance0
    if (!dictionary.reaches(distance)) return false
    const step = Math.min(this.#pending, count)
    dictionary.repeat(distance, step)
    this.#pending -= step
    return true
  }

  #whyNot(dictionary: LzmaDictionary): LzmaStop {
    return dictionary.hasLost(this.#distance0) ? 'too-far' : 'broken'
  }

  #readLiteral(range: RangeDecoder, dictionary: LzmaDictionary): number {
    const probabilities = this.#probabilities
    const context = dictionary.back(0) >> (8 - this.#literalContext)
    const position = dictionary.total & ((1 << this.#literalPosition) - 1)
    const base = LITERAL + 0x300 * ((position << this.#literalContext) + context)
    const state = this.#state
    this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
    let symbol = 1
    if (state >= AFTER_LITERAL) {
      let matched = dictionary.back(this.#distance0)
      while (symbol < 0x100) {
        const expected = (matched >> 7) & 1
        matched <<= 1
        const bit = range.bit(probabilities, base + ((1 + expected) << 8) + symbol)
        symbol = (symbol << 1) | bit
        if (bit !== expected) break
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(probabilities, base + symbol)
    return symbol & 0xff
  }

  /** Sets the distance. @returns the length, 0 for the end marker */
  #readMatch(range: RangeDecoder, position: number): number {
    const probabilities = this.#probabilities
    const state = this.#state
    if (range.bit(probabilities, IS_REPEAT + state) === 0) {
      const length = readLength(range, probabilities, MATCH_LENGTH, position)
      const distance = readDistance(range, probabilities, length)
      this.#state = state < AFTER_LITERAL ? 7 : 10
      this.#moveDistances(3)
      this.#distance0 = distance
      return distance === -1 ? 0 : length
    }
    if (range.bit(probabilities, IS_REPEAT_0 + state) === 0) {
      if (range.bit(probabilities, IS_LONG_REPEAT_0 + (state << 4) + position) === 0) {
        this.#state = state < AFTER_LITERAL ? 9 : 11
        return 1
      }
    } else if (range.bit(probabilities, IS_REPEAT_1 + state) === 0) this.#moveDistances(1)
    else this.#moveDistances(2 + range.bit(probabilities, IS_REPEAT_2 + state))
    this.#state = state < AFTER_LITERAL ? 8 : 11
    return readLength(range, probabilities, REPEAT_LENGTH, position)
  }

  /** Takes a distance out of its place, 1 to 3, and puts it first. */
  #moveDistances(place: number): void {
    const moved = place === 1 ? this.#distance1 : place === 2 ? this.#distance2 : this.#distance3
    if (place > 2) this.#distance3 = this.#distance2
    if (place > 1) this.#distance2 = this.#distance1
    this.#distance1 = this.#distance0
    this.#distance0 = moved
  }
}

function readLength(range: RangeDecoder, probabilities: Uint16Array, base: number, position: number): number {
  if (range.bit(probabilities, base) === 0)
    return SHORTEST_MATCH + range.tree(probabilities, base + LOW + (position << 3), 3)
  if (range.bit(probabilities, base + 1) === 0)
    return SHORTEST_MATCH + 8 + range.tree(probabilities, base + MIDDLE + (position << 3), 3)
  return SHORTEST_MATCH + 16 + range.tree(probabilities, base + HIGH, 8)
}

/** @returns 0 for the last byte; negative from 2^31 on, and -1 for the end marker */
function readDistance(range: RangeDecoder, probabilities: Uint16Array, length: number): number {
  const slot = range.tree(probabilities, SLOT + (Math.min(length - SHORTEST_MATCH, 3) << 6), 6)
  if (slot < 4) return slot
  const bits = (slot >> 1) - 1
  const high = (2 | (slot & 1)) << bits
  if (slot < 14) return high + range.reverseTree(probabilities, SPECIAL + high - slot, bits)
  return (high + (range.direct(bits - 4) << 4) + range.reverseTree(probabilities, ALIGN, 4)) | 0
}

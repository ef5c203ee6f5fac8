/** What an LZMA coder has learned (lzma-specification.txt of the LZMA SDK), laid out otherwise than the decoder has it. */

/** A bit's probability of being 0, of 2048; each starts even. */
const EVEN = 1024

const STATES = 12
const POSITIONS = 16

export interface LzmaProperties {
  /** High bits of the byte before that choose a literal's probabilities. */
  readonly lc: number
  /** Low bits of the position that choose a literal's. */
  readonly lp: number
  /** Low bits of the position that choose the others'. */
  readonly pb: number
}

const even = (count: number): Uint16Array => new Uint16Array(count).fill(EVEN)

/** Probabilities of one length's code: two choices, then trees of 3, 3 and 8 bits. */
export class LengthOdds {
  readonly choices = even(2)
  readonly low = even(POSITIONS << 3)
  readonly middle = even(POSITIONS << 3)
  readonly high = even(256)
}

export class LzmaState {
  readonly properties: LzmaProperties
  state = 0
  /** The last four distances, less 1. */
  readonly distances = new Uint32Array(4)
  readonly isMatch = even(STATES * POSITIONS)
  readonly isRepetition = even(STATES)
  /** Whether it is the last distance, the one before, … */
  readonly isLater = [even(STATES), even(STATES), even(STATES)] as const
  readonly isLong = even(STATES * POSITIONS)
  readonly literals: Uint16Array
  readonly slots = even(4 << 6)
  readonly nearDistances = even(128)
  readonly alignments = even(16)
  readonly matchLengths = new LengthOdds()
  readonly repetitionLengths = new LengthOdds()

  constructor(properties: LzmaProperties) {
    this.properties = properties
    this.literals = even(0x300 << (properties.lc + properties.lp))
  }
}

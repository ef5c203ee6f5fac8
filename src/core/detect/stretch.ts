/**
 * The part of a text that is in memory, with what must be known around it. `bytes[i]` is the text's byte
 * `offset + i`; valid from `start` (inclusive) to `end` (exclusive).
 */
export interface Stretch {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
  readonly offset: number
  /** Whether more of the text follows behind `end` and can be had: a decoder then may ask for it. */
  readonly more: boolean
}

/**
 * The part of a piece that is in memory, with what must be known around it. `bytes[i]` is the piece's byte
 * `offset + i`; valid from `start` (inclusive) to `end` (exclusive).
 */
export interface Stretch {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
  readonly offset: number
}

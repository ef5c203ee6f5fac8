/** Inflates the objects of a pack, as fast as this Node allows. */
import { plainInflater } from './plain-inflater.ts'
import { reusedInflater } from './reused-inflater.ts'

/** The compressed bytes of an object: a piece at a time stands in `bytes`. */
export interface CompressedPieces {
  readonly bytes: Buffer
  /** Where the piece begins in `bytes`. */
  readonly at: number
  /** Bytes of the piece. */
  readonly length: number
  /** Whether another piece follows. */
  readonly more: boolean
  /** Goes on to the next piece. */
  advance(): void
}

export interface Inflater {
  /**
   * Inflates `source` to `into[at]`, where `size + INFLATE_ROOM` bytes may be written. What follows a stream is ignored.
   *
   * @param size bytes that it must give
   * @returns whether it is a whole stream of that size with the right checksum
   * @throws what `source` does
   */
  inflate(source: CompressedPieces, into: Buffer, at: number, size: number): boolean
  close(): void
}

export function createInflater(): Inflater {
  return reusedInflater() ?? plainInflater()
}

/** A decoder: finds encoded text around an anchor, and says what it means and where each byte of that was stored. */
import type { Anchor } from '../detect/kernel/anchor.ts'
import type { EncodingName } from '../detect/encoding.ts'
import type { Stretch } from '../detect/stretch.ts'

/** What some stored text means, and how it maps back. */
export interface Decoded {
  readonly encoding: EncodingName
  readonly bytes: Buffer
  /** Index in the stretch of the first stored byte that decoded byte `at` comes from; 0 ≤ at < bytes.length. */
  startOf(at: number): number
  /** Index in the stretch behind the last stored byte that decoded byte `at` comes from. */
  endOf(at: number): number
}

export interface Reading {
  /** One or more readings of the same text (base64 has four alignments); none where it is no such text after all. */
  readonly decoded: readonly Decoded[]
  /** How far was read: this decoder's anchors before it are passed over, so that each byte is read once. */
  readonly to: number
}

export interface Decoder {
  /** What it is called in tests and limits; not what the report shows. */
  readonly id: string
  /** Where it begins to look. */
  readonly anchors: readonly Anchor[]
  /**
   * Reads the whole encoded text that an anchor stands in: back to its beginning (at most `MAX_LOOKBEHIND` bytes),
   * on to its end.
   *
   * @param at the anchor
   * @returns 'more' where the text goes up to the end of the stretch and may go on behind it (`stretch.more`): it is
   *   asked again, from the same anchor, with more bytes; never where `stretch.more` is false
   */
  decode(stretch: Stretch, at: number): Reading | 'more'
}

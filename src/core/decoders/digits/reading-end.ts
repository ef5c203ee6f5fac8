/** What a decoder answers where its text meets the end of the stretch. */
import { MAX_LOOKBEHIND } from '../../detect/limits.ts'
import type { Stretch } from '../../detect/stretch.ts'
import type { Decoded, Reading } from '../decoder.ts'

/**
 * Stored bytes that are read again where a long text was cut: more than a key in any of these encodings takes
 * (49 characters of `0x70, ` make 294 bytes, with a break after each eight a few hundred more).
 */
const OVERLAP = 1024

/**
 * @param at the anchor
 * @param to the end of what was read
 * @param seen how far bytes behind `to` were looked at to know that nothing follows
 */
export function readingUpTo(
  { end, more }: Stretch,
  at: number,
  decoded: readonly Decoded[],
  to: number,
  seen: number,
): Reading | 'more' {
  const meetsEnd = to + seen >= end
  if (more && meetsEnd) return 'more'
  const isCut = meetsEnd && to - at > MAX_LOOKBEHIND
  return { decoded, to: Math.max(at + 1, isCut ? end - OVERLAP : to) }
}

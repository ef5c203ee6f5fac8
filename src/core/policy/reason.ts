import { clip } from '../neutralise.ts'
import { hideKeys, showVisibly } from './show-value.ts'

/** Code points of a reason that reports show. */
export const maxReasonLength = 200

/**
 * A reason that someone wrote, in a configuration or in a comment, for any report: one line, no key in it, bounded.
 *
 * @returns empty where the text has nothing to read
 */
export function reasonOf(text: string): string {
  // Keys are hidden before the text is cut: a piece of one would look like none.
  return clip(showVisibly(hideKeys(text.replace(/\s+/g, ' ').trim())), maxReasonLength)
}

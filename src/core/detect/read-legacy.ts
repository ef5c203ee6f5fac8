/**
 * Reads a personal key from before 2021-06-23: 43 characters of base64url with no prefix, which count only beside a
 * name, or in a request to PostHog. Project tokens of that time looked the same and are public, so the name decides
 * (posthog.md, *Kinds*).
 */
import type { ReadKey } from './candidate.ts'
import { keyBesideName, MAX_NAME } from './legacy/beside-name.ts'
import { MAX_GAP } from './legacy/gap.ts'
import { keyInRequest, MAX_DISTANCE } from './legacy/in-request.ts'
import { LEGACY_LENGTH } from './legacy/shape.ts'
import type { Stretch } from './stretch.ts'

/**
 * How far a name's anchor and the start of its key can be apart, at most, whichever comes first. So the keys that begin
 * in [from, to) are those of the anchors in [from - MAX_LEGACY_REACH, to + MAX_LEGACY_REACH).
 */
export const MAX_LEGACY_REACH = 2 * MAX_NAME + Math.max(MAX_GAP, MAX_DISTANCE) + LEGACY_LENGTH + 1

/**
 * The key that the name or address at `at` speaks of, or `undefined` where there is none. It begins before or after
 * `at`.
 *
 * @param at a byte of `posthog` or `personal`, in any case
 */
export function readLegacy(stretch: Stretch, at: number): ReadKey | undefined {
  const found = keyBesideName(stretch, at) ?? keyInRequest(stretch, at)
  if (found === undefined) return undefined
  return {
    ...found,
    value: stretch.bytes.toString('latin1', found.start, found.end),
    kind: 'legacy-personal',
    issued: 'before 2021-06',
    placeholder: null,
    encoding: [],
  }
}

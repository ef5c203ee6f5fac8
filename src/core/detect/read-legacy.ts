/**
 * Reads a personal key from before 2021-06-23: 43 characters of base64url with no prefix, which count only beside a
 * name, or in a request to PostHog. Project tokens of that time looked the same and are public, so the name decides
 * (posthog.md, *Kinds*).
 */
import type { ReadKey } from './candidate.ts'
import { keyBesideName } from './legacy/beside-name.ts'
import { keyInRequest } from './legacy/in-request.ts'
import type { Stretch } from './stretch.ts'

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

/**
 * What a personal key from before 2021-06-23 looks like: `secrets.token_urlsafe(32)` in Python, so base64url of 32 bytes
 * without padding (`posthog/models/utils.py` of that time; `posthog/api/secret_revocation.py` still takes them).
 */
import { lookAlike } from '../lookalikes/look-alike.ts'

export const LEGACY_LENGTH = 43

/** 32 bytes leave 4 bits for the last character, whose other 2 bits are 0: it is one of these 16. */
const lastOfKey = 'AEIMQUYcgkosw048'

/**
 * A prefix and then letters and digits only: a cut key of a later generation, which the other reader tells. One key in
 * 12 million looks like this by chance (5 × 64^-4 × (62/64)^39), and is told by that reader, too: as `possible`.
 */
export const isPrefixed = (value: string): boolean => /^ph[xsarc]_[A-Za-z0-9]+$/.test(value)

/**
 * Whether a value may be such a key. A key is taken for none with a chance of 3.6e-10 for want of a capital or of a small
 * letter (2 × (38/64)^42 × 10/16), and of at most 2^-44 for its look: its letters and digits alone are random over 62.
 *
 * @param value of `[A-Za-z0-9_-]`
 */
export function hasLegacyShape(value: string): boolean {
  if (value.length !== LEGACY_LENGTH || !lastOfKey.includes(value.at(-1)!)) return false
  if (isPrefixed(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value)) return false
  return lookAlike(value.replace(/[_-]/g, ''), true) === null
}

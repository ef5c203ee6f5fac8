/** Random digits of base64, and digests in it as lock files hold them. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'

/** Digits that a seed determines, of any length. */
export function seededDigits(seed: number, length: number): string {
  let digits = ''
  for (let part = 0; digits.length < length; part++)
    digits += createHash('sha512').update(`${seed} ${part}`).digest('base64').slice(0, 85)
  return digits.slice(0, length)
}

/** `sha512-…==` of subresource integrity. */
export const seededDigest = (seed: number): string =>
  `sha512-${createHash('sha512').update(String(seed)).digest('base64')}`

/** Digits, up to so many. */
export const anyDigits = (maxLength: number): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(), fc.nat(maxLength)).map(([seed, length]) => seededDigits(seed, length))

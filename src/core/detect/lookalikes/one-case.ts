/**
 * Digits and letters of one case only, as long as a key: a made-up value, an identifier, a digest with a name before it
 * (`sha256…`).
 *
 * The chance of a key to be one, its first character left out (its digits are not even): a body of base62 with n
 * characters has no capital, or no small letter, with 2 × (36/62)^(n-1): 2.4e-10 for 43 characters, 2.7e-11 for 47,
 * 7e-10 for 41, which fewer than one key in 3,000 has. Of base57, which has 24 capitals, 25 small letters and 8 digits,
 * with (32/57)^(n-1) + (33/57)^(n-1): 7.8e-11 for 44, 8.4e-12 for 48.
 */
export function isOfOneCase(text: string): boolean {
  return /^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text)
}

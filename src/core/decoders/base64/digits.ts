/** The 64 digits of base64 and base64url (RFC 4648, sections 4 and 5). */

/** No digit. */
export const NONE = 255

/** The value of each byte as a digit; `-` is `+`, `_` is `/`. */
export const digitOf = new Uint8Array(256).fill(NONE)
for (const [value, digit] of Buffer.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries()) {
  digitOf[digit] = value
}
digitOf['-'.charCodeAt(0)] = 62
digitOf['_'.charCodeAt(0)] = 63

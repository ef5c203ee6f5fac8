/**
 * Writes a character in UTF-8 (RFC 3629) where room was made for it.
 *
 * @param codePoint a Unicode scalar value: no half of a surrogate pair
 * @returns the index behind its last byte: one to four bytes on
 */
export function putCharacter(into: Uint8Array, at: number, codePoint: number): number {
  if (codePoint < 0x80) {
    into[at] = codePoint
    return at + 1
  }
  if (codePoint < 0x800) {
    into[at] = 0xc0 | (codePoint >> 6)
  } else {
    if (codePoint < 0x10000) {
      into[at] = 0xe0 | (codePoint >> 12)
    } else {
      into[at++] = 0xf0 | (codePoint >> 18)
      into[at] = 0x80 | ((codePoint >> 12) & 0x3f)
    }
    into[++at] = 0x80 | ((codePoint >> 6) & 0x3f)
  }
  into[at + 1] = 0x80 | (codePoint & 0x3f)
  return at + 2
}

/** Classes of bytes as tables of 256 flags: one load and one comparison in the confirms. */

/** The byte of an ASCII character. */
export function byte(character: string): number {
  return character.charCodeAt(0)
}

/** 1 for each byte of `characters` (taken as Latin-1). */
export function classOf(...characters: readonly string[]): Uint8Array {
  const members = new Uint8Array(256)
  for (const character of characters.join('')) members[byte(character)] = 1
  return members
}

export const digits = '0123456789'
export const hexDigits = `${digits}abcdefABCDEF`
export const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The value of a hex digit, 255 for every other byte. */
export const hexValue: Uint8Array = (() => {
  const values = new Uint8Array(256).fill(255)
  for (const digit of hexDigits) values[byte(digit)] = Number.parseInt(digit, 16)
  return values
})()

/** The third letters of a key's prefix (`ph?_`). */
export const kindLetters = 'xsarc'

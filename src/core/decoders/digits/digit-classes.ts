/** What digits are worth, by their byte. */

/** 0 to 15 for a hex digit of either case, -1 for any other byte. */
export const nibbleOf = new Int8Array(256).fill(-1)
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16)
  nibbleOf[digit.charCodeAt(0)] = value
  nibbleOf[digit.toUpperCase().charCodeAt(0)] = value
}

/** A class of digits: 1 for its members. */
export type DigitClass = Uint8Array

export const hexDigit: DigitClass = Uint8Array.from(nibbleOf, (value) => (value >= 0 ? 1 : 0))
export const decimalDigit: DigitClass = Uint8Array.from(nibbleOf, (_, byte) =>
  byte >= 0x30 && byte <= 0x39 ? 1 : 0,
)

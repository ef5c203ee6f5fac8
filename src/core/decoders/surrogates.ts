/** Halves of UTF-16's surrogate pairs (RFC 2781, section 2). */

export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The character that two halves make. */
export const joinSurrogates = (high: number, low: number): number =>
  0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)

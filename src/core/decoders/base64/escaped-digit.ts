/** A digit of base64 that is escaped: `\/` of JSON, `%2B`, `\u002f`, `&#43;`. */

export function mayBeEscaped(byte: number): boolean {
  return byte === 0x25 || byte === 0x5c || byte === 0x26
}

export const escapedDigit =
  /^(?:%(?:25){0,4}2[BbFf]|\\{1,32}\/|\\{1,32}u002[bBfF]|\\{1,32}x2[bBfF]|&(?:amp;)?#(?:0?4[37]|[xX]2[bBfF]);|&(?:plus|sol);)/

/** 62 or 63, of what matched. */
export function escapedValue(bytes: Buffer, at: number, width: number): number {
  return /(?:[bB]|43;|plus;|2[bB];)$/.test(bytes.toString('latin1', at, at + width)) ? 62 : 63
}

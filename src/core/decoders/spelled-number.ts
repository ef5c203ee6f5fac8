/** Numbers in spelled digits. */

/** What each byte is worth as a hex digit, either case; 255 for any other. */
const worth = new Uint8Array(256).fill(255)
for (let value = 0; value < 16; value++) {
  worth[value.toString(16).charCodeAt(0)] = value
  worth[value.toString(16).toUpperCase().charCodeAt(0)] = value
}

/** How many digits of `radix` (at most 16) stand from `at` on, counted up to `most` and to `end`. */
export function countDigits(bytes: Uint8Array, at: number, end: number, radix: number, most: number): number {
  const limit = Math.min(end, at + most)
  let to = at
  while (to < limit && worth[bytes[to]!]! < radix) to++
  return to - at
}

/** The number that `count` digits from `at` on spell; exact up to 2^53. */
export function numberAt(bytes: Uint8Array, at: number, count: number, radix: number): number {
  let value = 0
  for (let to = at; to < at + count; to++) value = value * radix + worth[bytes[to]!]!
  return value
}

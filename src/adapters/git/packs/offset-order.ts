/**
 * The order of objects in a pack. A radix sort: many times faster than a sort that calls a comparison for each pair, and
 * linear whatever the offsets.
 */

/** Eleven bits: the counters stay in the processor's first cache. */
const DIGITS = 1 << 11

/**
 * @param offsets whole numbers from 0 to `highest`, below 2 ** 53
 * @returns the places of the offsets, the lowest offset's first; equal ones keep their order; in shared memory
 */
export function offsetOrder(offsets: Float64Array, highest: number): Uint32Array {
  const count = offsets.length
  let order = new Uint32Array(new SharedArrayBuffer(count * 4))
  for (let i = 0; i < count; i++) order[i] = i
  let other = new Uint32Array(new SharedArrayBuffer(count * 4))
  for (let unit = 1; unit <= highest; unit *= DIGITS) {
    sortByDigit(offsets, order, other, 1 / unit)
    ;[order, other] = [other, order]
  }
  return order
}

/** @param scale a power of two: what brings the digit to the lowest bits */
function sortByDigit(offsets: Float64Array, from: Uint32Array, to: Uint32Array, scale: number): void {
  const ends = new Uint32Array(DIGITS)
  for (const offset of offsets) ends[(offset * scale) & (DIGITS - 1)]!++
  for (let digit = 0, start = 0; digit < DIGITS; digit++) {
    start += ends[digit]!
    ends[digit] = start
  }
  for (let i = from.length - 1; i >= 0; i--) {
    const place = from[i]!
    to[--ends[(offsets[place]! * scale) & (DIGITS - 1)]!] = place
  }
}

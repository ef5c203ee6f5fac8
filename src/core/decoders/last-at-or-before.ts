/** The part that something stands in, where parts are told by where each begins. */

/**
 * @param starts ascending; the first is not above `value`
 * @param count how many of them count
 * @returns the index of the last start at or before `value`
 */
export function lastAtOrBefore(starts: readonly number[], value: number, count = starts.length): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}

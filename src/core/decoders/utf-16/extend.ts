/** How far UTF-16 text goes in one direction. */
import { isHighSurrogate, isLowSurrogate } from '../surrogates.ts'
import { isAsciiText, isForeignText, unitAt, type ByteOrder } from './code-unit.ts'

/**
 * Code units in a row that are not ASCII: more are another text, or none. Nothing is lost by ending there: ASCII that
 * follows is text of its own.
 */
const MAX_FOREIGN = 64

export interface Extent {
  /** Where its last code unit of ASCII stands. */
  readonly last: number
  /** How many code units of ASCII there are beyond the first. */
  readonly ascii: number
  /** Whether nothing but the limit ended it. */
  readonly reachesLimit: boolean
}

/**
 * Follows text from the ASCII code unit at `from`. The bytes of one order and alignment read in the other look like
 * letters of far scripts whose low byte is 0: two of these in a row end it, so that the text behind is read anew.
 *
 * @param limit no byte at or beyond it is read (before it, going back)
 */
export function extend(
  bytes: Uint8Array,
  from: number,
  limit: number,
  direction: 1 | -1,
  order: ByteOrder,
): Extent {
  const step = 2 * direction
  let last = from
  let ascii = 0
  let foreign = 0
  let wasShifted = false
  let at = from + step
  for (; direction === 1 ? at + 2 <= limit : at >= limit; at += step) {
    const unit = unitAt(bytes, at, order)
    if (isAsciiText(unit)) {
      last = at
      ascii++
      foreign = 0
      wasShifted = false
      continue
    }
    const isShifted = (unit & 0xff) === 0
    if ((isShifted && wasShifted) || ++foreign > MAX_FOREIGN) return { last, ascii, reachesLimit: false }
    wasShifted = isShifted
    if (isForeignText(unit) && !isHighSurrogate(unit) && !isLowSurrogate(unit)) continue
    const isFirstHalf = direction === 1 ? isHighSurrogate(unit) : isLowSurrogate(unit)
    if (!isFirstHalf) return { last, ascii, reachesLimit: false }
    at += step
    if (direction === 1 ? at + 2 > limit : at < limit) break
    const other = unitAt(bytes, at, order)
    if (!(direction === 1 ? isLowSurrogate(other) : isHighSurrogate(other))) {
      return { last, ascii, reachesLimit: false }
    }
    wasShifted = false
  }
  return { last, ascii, reachesLimit: true }
}

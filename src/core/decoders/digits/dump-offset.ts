/** The offsets of a dump: in which base they count, and how far they go from line to line. */
import { nibbleOf } from './digit-classes.ts'
import { MAX_WIDTH, type DumpLine } from './dump-line.ts'

/** hexdump and xxd print hex, od octal unless told otherwise, `xxd -d` and `od -A d` decimal. */
const bases = [16, 10, 8] as const
type Base = (typeof bases)[number]

/** Last digits that are compared: what they count is below 2^53, and no line is longer. */
const MAX_DIGITS = 8

/** Bytes a line dumps at least. */
const MIN_WIDTH = 4

/** Bytes of each line, and the base of its offset. */
export interface Stride {
  readonly base: Base
  readonly width: number
}

/**
 * The stride from a line to the next one.
 *
 * @returns that of most bytes, if two bases fit; `undefined` where the second line does not continue the first
 */
export function strideBetween(bytes: Uint8Array, line: DumpLine, next: DumpLine): Stride | undefined {
  if (line.group !== next.group && next.pairs.length * 2 > next.group) return undefined
  let best: Stride | undefined
  for (const base of bases) {
    const width = distance(bytes, line, next, base)
    const fits = width >= MIN_WIDTH && width <= MAX_WIDTH && width <= line.pairs.length
    if (fits && width > (best?.width ?? 0)) best = { base, width }
  }
  return best
}

/** Whether the next line follows at this stride, and this one has that many bytes. */
export function keepsStride(bytes: Uint8Array, line: DumpLine, next: DumpLine, stride: Stride): boolean {
  // The last line may begin with a group that is cut short; words of its text may look like further ones.
  if (next.group > line.group) return false
  return line.pairs.length >= stride.width && distance(bytes, line, next, stride.base) === stride.width
}

function distance(bytes: Uint8Array, line: DumpLine, next: DumpLine, base: Base): number {
  const from = offsetOf(bytes, line, base)
  const to = offsetOf(bytes, next, base)
  if (from === -1 || to === -1) return -1
  const modulus = base ** MAX_DIGITS
  return (to - from + modulus) % modulus
}

/** @returns the offset modulo base ^ `MAX_DIGITS`, -1 where it has a digit that the base does not have */
function offsetOf(bytes: Uint8Array, { offsetStart, offsetEnd }: DumpLine, base: Base): number {
  let value = 0
  for (let at = Math.max(offsetStart, offsetEnd - MAX_DIGITS); at < offsetEnd; at++) {
    const digit = nibbleOf[bytes[at]!]!
    if (digit >= base) return -1
    value = value * base + digit
  }
  return value
}

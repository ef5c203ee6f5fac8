/** Hex digits of both cases in a block, by comparisons. */
import { or, splat } from './wat.ts'

const inside = (value: string, first: number, count: number): string =>
  `(i8x16.lt_u (i8x16.sub ${value} ${splat(first)}) ${splat(count)})`

/** One bit for each byte that is one. */
export const hexDigitsIn = (block: string): string =>
  `(i8x16.bitmask ${or(inside(block, 0x30, 10), inside(or(block, splat(0x20)), 0x61, 6))})`

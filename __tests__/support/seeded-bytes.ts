/** Random bytes that a seed determines: a test that fails prints its seed, and the same keys can be made again. */
import { createHash, randomInt } from 'node:crypto'
import type { RandomBytes } from '../../src/core/keys/mint.ts'

/** @returns at most 64 bytes a call, from SHA-512 of the seed and a counter */
export function seededBytes(seed: number): RandomBytes {
  let calls = 0
  return (size) => createHash('sha512').update(`${seed} ${calls++}`).digest().subarray(0, size)
}

export const freshSeed = (): number => randomInt(2 ** 31)

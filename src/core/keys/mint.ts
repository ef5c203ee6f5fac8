/** Makes keys by PostHog's own algorithms, for the canary of each run and for tests: none stands in the repository. */
import { randomBytes } from 'node:crypto'
import { digits, type Generation } from './generations.ts'
import { kinds, type KindId } from './kinds.ts'

export type RandomBytes = (size: number) => Uint8Array

/** A body of this generation. `random` gives that many bytes, big-endian. */
export function mintBody(generation: Generation, random: RandomBytes = randomBytes): string {
  const bytes = Uint8Array.from(random(generation.randomBytes))
  if (generation.topBitSet) bytes[0] = bytes[0]! | 0x80
  return digits(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), generation.alphabet)
}

/** A whole key of this kind and generation, its prefix included. */
export function mintKey(kind: KindId, generation: Generation, random: RandomBytes = randomBytes): string {
  return `${kinds[kind].prefix ?? ''}${mintBody(generation, random)}`
}

/** A key as PostHog issued personal ones before 2021-06-23: base64url of 32 bytes, 43 characters, no prefix. */
export function mintLegacyKey(random: RandomBytes = randomBytes): string {
  return Buffer.from(random(32)).toString('base64url')
}

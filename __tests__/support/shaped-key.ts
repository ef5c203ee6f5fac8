/**
 * Keys whose shape tells their generation. About one minted key in 250,000 begins with so many zeros that it is
 * shorter than its generation's shortest shape (generations.ts, `minLength`): the engine finds it as `likely`, and a
 * test that says `certain` must not draw it.
 */
import { randomBytes } from 'node:crypto'
import { generationOf, type Generation } from '../../src/core/keys/generations.ts'
import type { KindId } from '../../src/core/keys/kinds.ts'
import { mintKey, type RandomBytes } from '../../src/core/keys/mint.ts'

export function mintShapedKey(
  kind: KindId,
  generation: Generation,
  random: RandomBytes = randomBytes,
): string {
  for (;;) {
    const key = mintKey(kind, generation, random)
    if (generationOf(kind, key.slice(4)) !== undefined) return key
  }
}

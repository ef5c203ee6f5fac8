/** Keys of every kind and generation in turn, and chance, both determined by the seed. */
import { mintShapedKey } from '../../__tests__/support/shaped-key.ts'
import { seededBytes } from '../../__tests__/support/seeded-bytes.ts'
import { seededRandom, type Random } from '../../bench/random.ts'
import { generations, type Generation } from '../../src/core/keys/generations.ts'
import type { KindId } from '../../src/core/keys/kinds.ts'
import { mintLegacyKey } from '../../src/core/keys/mint.ts'

export interface KeyKind {
  readonly kind: KindId
  readonly generation: Generation
}

export const keyKinds: readonly KeyKind[] = generations.flatMap((generation) =>
  generation.kinds.map((kind) => ({ kind, generation })),
)

export interface KeySupply {
  readonly random: Random
  /** A fresh key; of the next kind and generation in turn, if none is named. */
  key(of?: KeyKind): string
  legacyKey(): string
}

export function keySupply(seed: number): KeySupply {
  const bytes = seededBytes(seed)
  let turn = 0
  return {
    random: seededRandom(seed),
    key: (of = keyKinds[turn++ % keyKinds.length]!) => mintShapedKey(of.kind, of.generation, bytes),
    legacyKey: () => mintLegacyKey(bytes),
  }
}

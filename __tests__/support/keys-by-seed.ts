/** Keys of every kind and generation for property tests. */
import fc from 'fast-check'
import { generations } from '../../src/core/keys/generations.ts'
import { seededBytes } from './seeded-bytes.ts'
import { mintShapedKey } from './shaped-key.ts'

export const keysBySeed: fc.Arbitrary<string> = fc
  .record({ seed: fc.nat(), choice: fc.nat() })
  .map(({ seed, choice }) => {
    const generation = generations[choice % generations.length]!
    const kind = generation.kinds[choice % generation.kinds.length]!
    return mintShapedKey(kind, generation, seededBytes(seed))
  })

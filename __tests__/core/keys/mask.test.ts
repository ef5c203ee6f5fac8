import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generations } from '../../../src/core/keys/generations.ts'
import { mask } from '../../../src/core/keys/mask.ts'
import { mintKey, mintLegacyKey } from '../../../src/core/keys/mint.ts'

describe('mask', () => {
  it('shows the prefix and the last four characters of every kind and generation', () => {
    for (const generation of generations) {
      for (const kind of generation.kinds) {
        const key = mintKey(kind, generation)
        expect(mask(key)).toBe(`${key.slice(0, 4)}...${key.slice(-4)}`)
      }
    }
    const legacy = mintLegacyKey()
    expect(mask(legacy)).toBe(`${legacy.slice(0, 4)}...${legacy.slice(-4)}`)
  })

  it('shows nothing of fewer than 16 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 15 }), (text) => {
        expect(mask(text)).toBe('********')
      }),
    )
  })

  it('shows no more than eight characters of any text', () => {
    expect(mask('abcdefghijklmnop')).toBe('abcd...mnop')
    fc.assert(
      fc.property(fc.string({ minLength: 16, maxLength: 200 }), (text) => {
        expect(mask(text)).toHaveLength(11)
        expect(mask(text).slice(4, 7)).toBe('...')
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { base57, base62, generations } from '../../../src/core/keys/generations.ts'
import { mintBody, mintKey, mintLegacyKey } from '../../../src/core/keys/mint.ts'
import { seededBytes } from '../../support/seeded-bytes.ts'

const filled = (byte: number) => (size: number) => new Uint8Array(size).fill(byte)

/** Reads digits back into the number that they stand for. */
const numberOf = (body: string, alphabet: string): bigint =>
  [...body].reduce((value, digit) => value * BigInt(alphabet.length) + BigInt(alphabet.indexOf(digit)), 0n)

describe('mintBody', () => {
  it.each(generations)('writes the random bytes as one number: $issued, $randomBytes bytes', (generation) => {
    const { alphabet, topBitSet, randomBytes } = generation
    expect(alphabet).toBe(topBitSet ? base57 : base62)
    const expected = BigInt(`0x${(topBitSet ? 0x92 : 0x12).toString(16)}${'12'.repeat(randomBytes - 1)}`)
    expect(numberOf(mintBody(generation, filled(0x12)), alphabet)).toBe(expected)
  })

  it('leaves the bytes that it is given as they are', () => {
    const bytes = new Uint8Array(64).fill(1)
    mintBody(generations[2]!, (size) => bytes.subarray(0, size))
    expect(bytes[0]).toBe(1)
  })

  it('makes another key each time', () => {
    for (const generation of generations) {
      expect(new Set(Array.from({ length: 100 }, () => mintBody(generation))).size).toBe(100)
    }
  })
})

describe('mintKey', () => {
  it.each([
    ['personal', /^phx_[A-Za-z0-9]{41,49}$/],
    ['project-secret', /^phs_[A-Za-z0-9]{45,49}$/],
    ['oauth-access', /^pha_[A-Za-z0-9]{41,44}$/],
    ['oauth-refresh', /^phr_[A-Za-z0-9]{41,44}$/],
    ['project', /^phc_[A-Za-z0-9]{41,44}$/],
  ] as const)('%s', (kind, shape) => {
    for (const generation of generations) {
      if (generation.kinds.includes(kind)) expect(mintKey(kind, generation, seededBytes(1))).toMatch(shape)
    }
  })
})

describe('mintLegacyKey', () => {
  it('is base64url of 32 bytes', () => {
    const key = mintLegacyKey(filled(0xff))
    expect(key).toHaveLength(43)
    expect(Buffer.from(key, 'base64url').equals(Buffer.alloc(32, 0xff))).toBe(true)
  })
})

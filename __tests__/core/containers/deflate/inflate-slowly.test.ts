import { constants, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContainerError } from '../../../../src/core/containers/container-error.ts'
import { BitInput } from '../../../../src/core/containers/deflate/bit-input.ts'
import { inflateSlowly, type Deflation } from '../../../../src/core/containers/deflate/inflate-slowly.ts'
import { BitOutput, pushDistance64, pushLength64, pushLiteral } from '../../../support/make-deflate64.ts'

interface Result {
  readonly bytes: Buffer
  readonly read: number
  readonly fault: string | null
}

function inflateAll(bytes: Uint8Array, deflation: Deflation = 'deflate'): Result {
  const input = new BitInput(bytes)
  const parts: Uint8Array[] = []
  try {
    for (const part of inflateSlowly(input, deflation)) parts.push(part)
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error
    return { bytes: Buffer.concat(parts), read: input.read, fault: error.fault }
  }
  return { bytes: Buffer.concat(parts), read: input.read, fault: null }
}

/** Bytes that compress: runs, repetitions, noise. */
const compressible = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 300 })), {
    maxLength: 12,
  })
  .map((runs) => Buffer.concat(runs.flatMap(([run, times]) => Array.from({ length: times }, () => run))))

const packed = fc
  .record({
    bytes: compressible,
    level: fc.integer({ min: 0, max: 9 }),
    strategy: fc.constantFrom(
      constants.Z_DEFAULT_STRATEGY,
      constants.Z_FIXED,
      constants.Z_HUFFMAN_ONLY,
      constants.Z_RLE,
    ),
    memLevel: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ bytes, ...options }) => ({ bytes, deflated: deflateRawSync(bytes, options) }))

describe('inflateSlowly', () => {
  it('gives what was deflated, and stops at its end', () => {
    fc.assert(
      fc.property(packed, fc.uint8Array({ maxLength: 9 }), ({ bytes, deflated }, behind) => {
        const result = inflateAll(Buffer.concat([deflated, behind]))
        expect([result.read, result.fault]).toEqual([deflated.length, null])
        expect(result.bytes.equals(bytes)).toBe(true)
      }),
    )
  })

  it('gives megabytes in parts', () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => `line ${index}\n`).join(''))
    expect(inflateAll(deflateRawSync(bytes)).bytes.equals(bytes)).toBe(true)
    const zeros = Buffer.alloc(5_000_000)
    expect(inflateAll(deflateRawSync(zeros)).bytes.equals(zeros)).toBe(true)
  })

  it('gives everything before a cut', () => {
    const bytes = Buffer.from('no two of these words are the same so each is a literal')
    const deflated = deflateRawSync(bytes, { strategy: constants.Z_FIXED })
    for (let end = 0; end < deflated.length; end++) {
      const result = inflateAll(deflated.subarray(0, end))
      expect(result.fault).toBe('ends-early')
      expect(bytes.subarray(0, result.bytes.length).equals(result.bytes)).toBe(true)
      // A literal of the fixed code has eight or nine bits.
      expect(result.bytes.length).toBeGreaterThanOrEqual(Math.min(bytes.length, end) - 8)
    }
  })

  it('meets broken bytes with nothing but a ContainerError', () => {
    fc.assert(
      fc.property(packed, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ deflated }, at, flip) => {
        const broken = Buffer.from(deflated)
        broken[at % broken.length]! ^= flip
        inflateAll(broken)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        inflateAll(bytes)
        inflateAll(bytes, 'deflate64')
      }),
    )
  })

  it('refuses a distance before the start and a code with too many words', () => {
    const bits = new BitOutput()
    bits.push(1, 1).push(1, 2)
    pushLiteral(bits, 65)
    pushLength64(bits, 3)
    pushDistance64(bits, 2)
    expect(inflateAll(bits.bytes(), 'deflate64')).toMatchObject({ bytes: Buffer.from('A'), fault: 'invalid' })
    // Nineteen words of one bit.
    const crowded = new BitOutput()
    crowded.push(1, 1).push(2, 2).push(0, 5).push(0, 5).push(15, 4)
    for (let symbol = 0; symbol < 19; symbol++) crowded.push(1, 3)
    expect(inflateAll(crowded.bytes()).fault).toBe('invalid')
  })

  it('knows the long lengths and far distances of deflate64', () => {
    const bits = new BitOutput()
    bits.push(1, 1).push(1, 2)
    for (const byte of Buffer.from('start-')) pushLiteral(bits, byte)
    pushLength64(bits, 60_000)
    pushDistance64(bits, 1)
    pushLength64(bits, 5)
    pushDistance64(bits, 60_006)
    bits.push(0, 7)
    const expected = `start-${'-'.repeat(60_000)}start`
    const result = inflateAll(bits.bytes(), 'deflate64')
    expect([result.bytes.toString(), result.fault]).toEqual([expected, null])
    expect(inflateAll(bits.bytes()).bytes.toString()).not.toBe(expected)
  })
})

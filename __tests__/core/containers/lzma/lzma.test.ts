import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Allowance } from '../../../../src/core/containers/allowance.ts'
import { bytesInput } from '../../../../src/core/containers/bytes-input.ts'
import { ContainerError } from '../../../../src/core/containers/container-error.ts'
import { ByteQueue } from '../../../../src/core/containers/input/byte-queue.ts'
import { inflateLzma } from '../../../../src/core/containers/lzma/lzma.ts'
import { inflateLzma2, lzma2DictionarySize } from '../../../../src/core/containers/lzma/lzma2.ts'
import { makeLzma, makeLzma2, propertiesByte } from '../../../support/make-lzma.ts'

interface Result {
  readonly bytes: Buffer
  readonly fault: string | null
}

async function decodeAll(chunks: AsyncIterable<Uint8Array>): Promise<Result> {
  const all: Uint8Array[] = []
  let fault: string | null = null
  try {
    for await (const chunk of chunks) all.push(chunk.slice())
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error
    ;({ fault } = error)
  }
  return { bytes: Buffer.concat(all), fault }
}

const lzma = (
  packed: Uint8Array,
  properties: readonly number[],
  size: number | null,
  allowance = new Allowance(),
): Promise<Result> =>
  decodeAll(
    inflateLzma(new ByteQueue(bytesInput(packed)), {
      properties: Uint8Array.from(properties),
      size,
      allowance,
    }),
  )

const lzma2 = (packed: Uint8Array, dictionarySize = 64 * 1024): Promise<Result> =>
  decodeAll(inflateLzma2(new ByteQueue(bytesInput(packed)), dictionarySize))

const anyProperties = fc.record({
  lc: fc.integer({ min: 0, max: 4 }),
  lp: fc.integer({ min: 0, max: 4 }),
  pb: fc.integer({ min: 0, max: 4 }),
})

/** LZMA2 allows for fewer. */
const fewerProperties = anyProperties.filter(({ lc, lp }) => lc + lp <= 4)

/** Runs, repetitions with changes, noise: matches near and far, long and short. */
const compressible = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 40 })), {
    maxLength: 10,
  })
  .map((runs) => {
    const once = Buffer.concat(runs.flatMap(([run, times]) => Array.from({ length: times }, () => run)))
    const changed = Buffer.from(once)
    for (let at = 3; at < changed.length; at += 17) changed[at]! ^= 1
    return Buffer.concat([once, changed, once])
  })

const DICTIONARY = [0, 0, 16, 0]

describe('LZMA', () => {
  it('gives what was encoded, with and without an end mark', async () => {
    await fc.assert(
      fc.asyncProperty(compressible, anyProperties, fc.boolean(), async (bytes, properties, marked) => {
        const packed = makeLzma(bytes, properties, marked)
        const head = [propertiesByte(properties), ...DICTIONARY]
        const result = await lzma(packed, head, marked ? null : bytes.length)
        expect(result.fault).toBe(null)
        expect(result.bytes.equals(bytes)).toBe(true)
      }),
    )
  })

  it('gives everything before a cut', async () => {
    const bytes = Buffer.from('no two of these words are the same, so each of them is literal')
    const properties = { lc: 3, lp: 0, pb: 2 }
    const packed = makeLzma(bytes, properties)
    for (let end = 0; end < packed.length - 5; end++) {
      const result = await lzma(packed.subarray(0, end), [93, ...DICTIONARY], bytes.length)
      expect(result.fault).toBe('ends-early')
      expect(bytes.subarray(0, result.bytes.length).equals(result.bytes)).toBe(true)
      expect(result.bytes.length).toBeGreaterThanOrEqual(Math.min(bytes.length, end - 9))
    }
  })

  it('keeps a dictionary of any size, and no more', async () => {
    const properties = { lc: 0, lp: 0, pb: 0 }
    const block = Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * index) >> 3))
    const bytes = Buffer.concat([block, Buffer.alloc(300_000, 'x'), block])
    const packed = makeLzma(bytes, properties)
    const large = await lzma(packed, [0, 0, 0, 16, 0], bytes.length)
    expect(large.bytes.equals(bytes)).toBe(true)
    const small = await lzma(packed, [0, 0, 32, 0, 0], bytes.length)
    expect(small.fault).toBe('ends-early')
    expect(bytes.subarray(0, small.bytes.length).equals(small.bytes)).toBe(true)
    expect(small.bytes.length).toBeGreaterThanOrEqual(302_000)
    // A dictionary of 4 GB is no reason to refuse what needs none.
    const largest = await lzma(packed, [0, 255, 255, 255, 255], bytes.length)
    expect(largest.bytes.equals(bytes)).toBe(true)
  })

  it('counts an unusually large model', async () => {
    const bytes = Buffer.from('a text')
    const most = { lc: 4, lp: 4, pb: 0 }
    const head = [propertiesByte(most), ...DICTIONARY]
    const packed = makeLzma(bytes, most)
    expect(await lzma(packed, head, bytes.length, new Allowance({ free: 1e6 }))).toEqual({
      bytes,
      fault: null,
    })
    expect(await lzma(packed, head, bytes.length, new Allowance({ free: 1e5 }))).toMatchObject({
      fault: 'limit',
    })
  })

  it('meets broken bytes with nothing but a ContainerError', async () => {
    const sample = Buffer.from('some words, more words, some more words, and words'.repeat(9))
    const packed = makeLzma(sample, { lc: 3, lp: 0, pb: 2 })
    await fc.assert(
      fc.asyncProperty(anyChange, fc.uint8Array({ maxLength: 300 }), async (change, noise) => {
        for (const bytes of [change(packed), noise])
          expect((await lzma(bytes, [93, ...DICTIONARY], 10_000)).bytes.length).toBeLessThanOrEqual(10_000)
      }),
    )
  })
})

/** A byte that is another one. */
const anyChange = fc
  .tuple(fc.nat(), fc.integer({ min: 1, max: 255 }))
  .map(([at, flip]) => (bytes: Uint8Array): Uint8Array => {
    const changed = bytes.slice()
    changed[at % changed.length]! ^= flip
    return changed
  })

describe('LZMA2', () => {
  const kinds = ['stored', 'on', 'state', 'properties', 'all'] as const

  it('gives its chunks, whatever begins anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        compressible,
        fewerProperties,
        fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 30, max: 2000 }),
        async (bytes, properties, some, size) => {
          const result = await lzma2(makeLzma2(bytes, properties, some, size))
          expect(result.fault).toBe(null)
          expect(result.bytes.equals(bytes)).toBe(true)
        },
      ),
    )
  })

  it('reads the size of its dictionary', () => {
    expect([0, 1, 8, 30, 39, 40, 41].map(lzma2DictionarySize)).toEqual([
      4096,
      6144,
      65_536,
      2 ** 27,
      3 * 2 ** 30,
      2 ** 32 - 1,
      null,
    ])
    expect(lzma2DictionarySize(undefined)).toBe(null)
  })

  it('meets broken bytes with nothing but a ContainerError', async () => {
    const sample = Buffer.from('some words, more words, some more words, and words'.repeat(9))
    const packed = makeLzma2(sample, { lc: 3, lp: 0, pb: 2 }, ['on', 'stored', 'state'], 100)
    await fc.assert(
      fc.asyncProperty(anyChange, fc.uint8Array({ maxLength: 300 }), async (change, noise) => {
        // A chunk tells of at most 2 MB.
        for (const bytes of [change(packed), noise])
          expect((await lzma2(bytes)).bytes.length).toBeLessThan(300 * 2 ** 21)
      }),
    )
  })
})

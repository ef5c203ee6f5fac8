/** What every container of one stream promises, whatever is in it and whatever has happened to it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Allowance } from '../../src/core/containers/allowance.ts'
import type { Container } from '../../src/core/containers/container.ts'

import { inputInPieces, openAll, readMember } from './open-container.ts'

export interface StreamKind {
  readonly container: Container
  readonly compress: (plain: Uint8Array) => Uint8Array
  /** The bytes that a stream begins with. */
  readonly magic: readonly number[]
  /** Whether streams can follow each other as one. */
  readonly joins: boolean
  /** The name that it goes by, if it has no magic number. */
  readonly name?: string
}

/** Runs of a byte, repetitions and noise, so that compressors use all they have. */
const plainBytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.tuple(fc.nat(255), fc.nat(700)).map(([byte, count]) => new Uint8Array(count).fill(byte)),
      fc
        .tuple(fc.string({ maxLength: 12 }), fc.nat(60))
        .map(([word, count]) => Buffer.from(word.repeat(count))),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts))

export function keepsItsPromises({ container, compress, magic, joins, name }: StreamKind): void {
  const calledAs = name === undefined ? null : Buffer.from(name)

  it('gives what was compressed, in reads of any size', async () => {
    const property = fc.asyncProperty(
      plainBytes,
      fc.integer({ min: 1, max: 3000 }),
      async (plain, readSize) => {
        const stored = compress(plain)
        // No trial by inflating can tell an empty stream.
        if (plain.length > 0) expect(container.matches(stored.subarray(0, 1024), calledAs)).toBe(true)
        const { members, fault } = await openAll(container, stored, { readSize })
        expect(fault).toBeNull()
        expect(members).toEqual([{ path: null, bytes: plain }])
      },
    )
    await fc.assert(property, { numRuns: 60 })
  })

  it('takes its input in pieces of any size', async () => {
    const property = fc.asyncProperty(plainBytes, fc.integer({ min: 1, max: 50 }), async (plain, most) => {
      const opening = { allowance: new Allowance(), skip: () => expect.unreachable() }
      for await (const member of container.open(inputInPieces(compress(plain), most), opening))
        expect(await readMember(member)).toEqual(plain)
    })
    await fc.assert(property, { numRuns: 30 })
  })

  it.runIf(joins)('reads streams that follow each other as one, and no padding behind them', async () => {
    const property = fc.asyncProperty(
      fc.array(plainBytes, { minLength: 1, maxLength: 4 }),
      async (plains) => {
        const stored = Buffer.concat([...plains.map(compress), Buffer.alloc(64)])
        const { members, fault } = await openAll(container, stored)
        expect(fault).toBeNull()
        expect(members).toEqual([{ path: null, bytes: Buffer.concat(plains) }])
      },
    )
    await fc.assert(property, { numRuns: 30 })
  })

  it('gives a start of it where it is cut, and says so', async () => {
    const property = fc.asyncProperty(
      plainBytes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (plain, part) => {
        const stored = compress(plain)
        const cut = stored.subarray(0, Math.floor(part * (stored.length - 1)))
        const { members, fault } = await openAll(container, cut)
        expect(fault).toMatch(/^(?:ends-early|invalid)$/)
        const given = Buffer.concat(members.map(({ bytes }) => bytes))
        expect(given.equals(plain.subarray(0, given.length))).toBe(true)
      },
    )
    await fc.assert(property, { numRuns: 60 })
  })

  it('gives data or a typed error where a bit is flipped', async () => {
    const property = fc.asyncProperty(plainBytes, fc.nat(), fc.nat(7), async (plain, at, bit) => {
      const stored = Uint8Array.from(compress(plain))
      stored[at % stored.length]! ^= 1 << bit
      const { members } = await openAll(container, stored)
      expect(members.length).toBeLessThanOrEqual(1)
    })
    await fc.assert(property, { numRuns: 100 })
  })

  it('survives noise behind its magic number', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
      const stored = Buffer.concat([Uint8Array.from(magic), noise])
      container.matches(stored, calledAs)
      expect((await openAll(container, stored)).members.length).toBeLessThanOrEqual(1)
    })
    await fc.assert(property, { numRuns: 150 })
  })

  it('leaves what is not read', async () => {
    const { members, fault } = await openAll(container, compress(Buffer.alloc(300_000, 'leave')), {
      leave: () => true,
    })
    expect({ count: members.length, fault }).toEqual({ count: 1, fault: null })
  })

  it('counts as an entry, and what it holds as taken', async () => {
    const stored = compress(Buffer.alloc(1000))
    const asked = { entries: 0, bytes: 0 }
    const allowance = new (class extends Allowance {
      override entry(): void {
        asked.entries++
      }
      override take(bytes: number): void {
        asked.bytes += bytes
      }
    })()
    await openAll(container, stored, { allowance })
    expect(asked).toEqual({ entries: 1, bytes: 1000 })
  })
}

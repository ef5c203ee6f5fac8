import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PackError } from '../../../../src/adapters/git/packs/pack-error.ts'
import { objectId, objectIdBytes, packHolds } from '../../../../src/adapters/git/packs/pack-ids.ts'
import { readPackTable } from '../../../../src/adapters/git/packs/pack-table.ts'
import { makeDelta } from '../../../support/make-delta.ts'
import type { PackEntry } from '../../../support/make-pack.ts'
import { walkPack } from '../../../support/walked-pack.ts'
import { writePack } from '../../../support/written-pack.ts'

const blobs = ['one', 'two', 'three'].map((text): PackEntry => ({ kind: 'blob', bytes: Buffer.from(text) }))
const IDS_AT = 8 + 1024
/** Of three objects. */
const OFFSETS_AT = IDS_AT + 3 * 24

type Change = (files: { pack: Buffer; idx: Buffer }) => void

function withChange(change: Change, large = false): () => unknown {
  using pack = writePack(blobs, { change, large })
  const { path } = pack
  try {
    const table = readPackTable(path, 20)
    return () => table
  } catch (error) {
    return () => {
      throw error
    }
  }
}

describe('a pack that is not to be read here', () => {
  it.each<[string, Change]>([
    ['an index of version 1', (files) => (files.idx = files.idx.subarray(8))],
    ['an index of version 3', ({ idx }) => idx.writeUInt32BE(3, 4)],
    ['an empty index', (files) => (files.idx = Buffer.alloc(0))],
    ['an index that is cut short', (files) => (files.idx = files.idx.subarray(0, -1))],
    ['an index of 8 bytes', (files) => (files.idx = files.idx.subarray(0, 8))],
    ['an index with more behind it', (files) => (files.idx = Buffer.concat([files.idx, Buffer.alloc(32)]))],
    ['a fan-out that falls', ({ idx }) => idx.writeUInt32BE(7, 8)],
    ['more objects than there is room for', ({ idx }) => idx.writeUInt32BE(0xffffffff, 8 + 255 * 4)],
    ['an offset in the head', ({ idx }) => idx.writeUInt32BE(11, OFFSETS_AT)],
    ['an offset behind the objects', ({ idx, pack }) => idx.writeUInt32BE(pack.length - 20, OFFSETS_AT)],
    ['a large offset that is not there', ({ idx }) => idx.writeUInt32BE(0x80000000, OFFSETS_AT)],
    ['another checksum', ({ idx }) => (idx[idx.length - 40]! ^= 1)],
    ['an empty pack', (files) => (files.pack = Buffer.alloc(0))],
    ['a pack that is cut short', (files) => (files.pack = files.pack.subarray(0, -3))],
    ['a pack of another name', ({ pack }) => pack.write('KCAP')],
    ['a pack of version 4', ({ pack }) => pack.writeUInt32BE(4, 4)],
    ['a pack that counts otherwise', ({ pack }) => pack.writeUInt32BE(4, 8)],
  ])('%s', (_, change) => {
    expect(withChange(change)).toThrow(PackError)
  })

  it.each<[string, Change]>([
    ['a large offset outside of its table', ({ idx }) => idx.writeUInt32BE(0x80000002, OFFSETS_AT)],
    ['a large offset far outside', ({ idx }) => idx.writeUInt32BE(0xffffffff, OFFSETS_AT)],
    ['a large offset of 2 ** 63', ({ idx }) => idx.writeUInt32BE(0x80000000, OFFSETS_AT + 12)],
  ])('%s', (_, change) => {
    expect(withChange(change, true)).toThrow(PackError)
  })

  it('a file that is gone, or was changed since', () => {
    using pack = writePack(blobs)
    rmSync(`${pack.path}.idx`)
    expect(() => readPackTable(pack.path, 20)).toThrow(PackError)
    using other = writePack(blobs)
    const table = readPackTable(other.path, 20)
    truncateSync(`${other.path}.pack`, 30)
    expect(() => walkPack(other.path)).toThrow(PackError)
    writeFileSync(`${other.path}.idx`, 'x')
    expect(() => objectId(table, 0)).toThrow(PackError)
  })

  it('is told from one that is', () => {
    expect(withChange(() => undefined)).not.toThrow()
    expect(withChange(() => undefined, true)).not.toThrow()
    expect(withChange(({ pack }) => pack.writeUInt32BE(3, 4))).not.toThrow()
  })
})

describe('the table', () => {
  it('lies in shared memory, with at most 30 bytes for an object', () => {
    const count = 5000
    using pack = writePack(Array.from({ length: count }, (): PackEntry => blobs[0]!))
    const table = readPackTable(`${pack.path}.pack`, 20)
    const arrays = Object.values(table).filter((value) => ArrayBuffer.isView(value))
    expect(arrays.every(({ buffer }) => buffer instanceof SharedArrayBuffer)).toBe(true)
    const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0)
    // And what does not grow with the pack: an end, and the shares.
    expect(bytes).toBeLessThanOrEqual(count * 30 + 8 + 1024 * 4)
    const clone = structuredClone(table)
    clone.sizes[0] = 77
    expect(table.sizes[0]).toBe(77)
  })

  it('deals many small trees out in shares, in the order of the pack', () => {
    const big: PackEntry = { kind: 'blob', bytes: Buffer.alloc(3_000_000) }
    const small = Array.from({ length: 3000 }, (): PackEntry => blobs[0]!)
    using pack = writePack([...small, big, ...small])
    const { roots, shares } = readPackTable(pack.path, 20)
    expect([...roots]).toEqual([3000, ...Array.from({ length: 6000 }, (_, i) => (i < 3000 ? i : i + 1))])
    expect([...shares.subarray(0, 2)]).toEqual([0, 1])
    expect(shares.at(-1)).toBe(6001)
    expect([...shares]).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(200)
    expect(shares.length).toBeLessThan(600)
  })

  it('has the roots of the heaviest trees first', () => {
    const big = Buffer.alloc(10_000, 'x')
    const grow = (base: number): PackEntry => ({
      kind: 'offset-delta',
      base,
      bytes: makeDelta([{ copy: [0, 3] }, { insert: big.subarray(0, 127) }], { baseSize: 3 }),
    })
    using pack = writePack([
      blobs[0]!,
      { kind: 'blob', bytes: big },
      blobs[1]!,
      ...Array<PackEntry>(6).fill(grow(2)),
    ])
    expect([...readPackTable(pack.path, 20).roots]).toEqual([2, 1, 0])
  })

  it('knows the ids', () => {
    for (const hashBytes of [20, 32] as const) {
      using pack = writePack(blobs, { hashBytes })
      const table = readPackTable(pack.path, hashBytes)
      for (const [index, id] of pack.ids.entries()) {
        expect(objectId(table, index)).toBe(id.toString('hex'))
        expect(Buffer.from(objectIdBytes(table, index))).toEqual(id)
        expect(packHolds(table, id)).toBe(true)
        const other = Buffer.from(id)
        other[hashBytes - 1]! ^= 1
        expect(packHolds(table, other)).toBe(false)
      }
    }
  })

  it('is that of an empty pack, too', () => {
    using pack = writePack([])
    expect(walkPack(pack.path)).toMatchObject({ objects: [], left: [] })
    expect(packHolds(readPackTable(pack.path, 20), Buffer.alloc(20))).toBe(false)
  })
})

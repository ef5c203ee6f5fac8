import { describe, expect, it } from 'vitest'
import { plainInflater } from '../../../../src/adapters/git/packs/plain-inflater.ts'
import { linearMemory } from '../../../support/linear-memory.ts'
import { makeDelta, sizeBytes, type Instruction } from '../../../support/make-delta.ts'
import type { PackEntry } from '../../../support/make-pack.ts'
import { walkPack } from '../../../support/walked-pack.ts'
import { anyId, writePack } from '../../../support/written-pack.ts'

const text = Buffer.from('the base, which all of them are made from')
const base: PackEntry = { kind: 'blob', bytes: text }
const copyAll: Instruction = { copy: [0, text.length] }
const insert: Instruction = { insert: Buffer.from('more') }
const good: PackEntry = {
  kind: 'offset-delta',
  base: 0,
  bytes: makeDelta([copyAll, insert], { baseSize: text.length }),
}

function delta(bytes: Buffer): PackEntry {
  return { kind: 'offset-delta', base: 0, bytes }
}
function instructions(...bytes: number[]): PackEntry {
  return delta(Buffer.concat([sizeBytes(text.length), sizeBytes(4), Buffer.from(bytes)]))
}

/** Entry 1 of a pack, between a good object and a good delta of it. */
const damaged: Readonly<Record<string, PackEntry>> = {
  'type 0': { kind: 'other', type: 0, bytes: text },
  'type 5': { kind: 'other', type: 5, bytes: text },
  'fewer bytes than its head says': { ...base, claimedSize: text.length + 1 },
  'more bytes than its head says': { ...base, claimedSize: text.length - 1 },
  'a head that says nothing and bytes': { ...base, claimedSize: 0 },
  'a head that says 4 GB': { ...base, claimedSize: 2 ** 32 },
  'a head that says 2 ** 52': { ...base, claimedSize: 2 ** 52 },
  'a delta whose head says 4 GB': { ...good, claimedSize: 2 ** 32 - 1 },
  'a delta with another size than its head says': { ...good, claimedSize: 3 },
  'a delta of a base at no distance': { ...good, kind: 'distance-delta', distance: 0 },
  'a delta of a base before the pack': { ...good, kind: 'distance-delta', distance: 1e6 },
  'a delta of a base at 2 ** 60': { ...good, kind: 'distance-delta', distance: 2 ** 60 },
  'a delta of what is no object': { ...good, kind: 'distance-delta', distance: 3 },
  'a delta of an object that is not there': { ...good, kind: 'id-delta', base: Buffer.alloc(20, 7) },
  'a delta of itself': { ...good, kind: 'id-delta', base: anyId(1) },
  'no delta at all': delta(Buffer.alloc(0)),
  'a delta without a result': delta(sizeBytes(text.length)),
  'a delta for a smaller base': delta(makeDelta([copyAll], { baseSize: text.length - 1 })),
  'a delta for a larger base': delta(makeDelta([copyAll], { baseSize: text.length + 1 })),
  'a result that is not filled': delta(makeDelta([copyAll], { baseSize: text.length, resultSize: 100 })),
  'a result that is over-filled': delta(
    makeDelta([copyAll, insert], { baseSize: text.length, resultSize: 44 }),
  ),
  'a result of 2 ** 40 bytes': delta(makeDelta([copyAll], { baseSize: text.length, resultSize: 2 ** 40 })),
  'a result of 2 ** 31 bytes': delta(makeDelta([copyAll], { baseSize: text.length, resultSize: 2 ** 31 })),
  'a size without an end': delta(Buffer.alloc(30, 0xff)),
  'a copy of 64 kB from a small base': instructions(0x80),
  'a copy that ends behind the base': instructions(0x91, text.length - 3, 4),
  'a copy that begins behind the base': instructions(0x91, text.length + 1, 4),
  'a copy from 4 GB': instructions(0x9f, 0xff, 0xff, 0xff, 0xff, 4),
  'a copy whose offset is cut off': instructions(0x91),
  'a copy whose size is cut off': instructions(0x91, 0),
  'an insert that is cut off': instructions(5, 1, 2, 3, 4),
  'an instruction of the future': instructions(0, 4, 1, 2, 3, 4),
  'an insert and then one of the future': instructions(4, 1, 2, 3, 4, 0),
}

const ways = {
  'by WebAssembly': () => linearMemory(32),
  'without it': () => ({ inflater: plainInflater() }),
}

describe.each(Object.entries(ways))('an object that is damaged, read %s', (_, way) => {
  it.each(Object.entries(damaged))(
    '%s: it is left with what hangs on it, the others are read',
    (_, entry) => {
      const ofDamaged: PackEntry = { ...good, base: 1 }
      using pack = writePack([base, entry, good, ofDamaged, { ...ofDamaged, base: 3 }, base])
      const { objects, left } = walkPack(pack.path, way())
      expect([...left].sort()).toEqual([1, 3, 4])
      const texts = objects.map(({ index, bytes }) => [index, bytes.toString()] as const)
      expect(new Map(texts)).toEqual(
        new Map([
          [0, text.toString()],
          [2, `${text.toString()}more`],
          [5, text.toString()],
        ]),
      )
      expect(objects).toHaveLength(3)
    },
  )

  it('by a flipped bit of its compressed bytes or its checksum', () => {
    using whole = writePack([base, base, good])
    const { offsets } = whole.made
    const first = offsets[1]! + 3
    for (let at = first; at < offsets[2]!; at++) {
      const change = ({ pack }: { pack: Buffer }): void => {
        pack[at]! ^= 1 << (at % 8)
      }
      using pack = writePack([base, base, good], { change })
      const { objects, left } = walkPack(pack.path, way())
      // Some flips change nothing: bits that fill the last byte up, or flags that zlib does not look at.
      if (left.length > 0) expect(left).toEqual([1])
      for (const { index, bytes } of objects)
        expect(bytes.toString()).toBe(index === 2 ? `${text.toString()}more` : text.toString())
    }
  })
})

describe('deltas in a ring', () => {
  it('are all left, with what hangs on them', () => {
    const ids = [0, 1, 2, 3, 4].map((entry) => anyId(entry))
    const of = (entry: number): PackEntry => ({ ...good, kind: 'id-delta', base: ids[entry]! })
    using pack = writePack([of(2), of(0), of(1), { ...good, base: 1 }, base], { ids })
    const { table, objects, left } = walkPack(pack.path)
    expect([...left].sort()).toEqual([0, 1, 2, 3])
    expect(objects.map(({ index }) => index)).toEqual([4])
    expect(table.roots).toHaveLength(5)
  })
})

describe('two entries of the index for one object', () => {
  it('give it once, and leave the other to git', () => {
    const change = ({ idx }: { idx: Buffer }): void => {
      const at = idx.length - 40 - 2 * 4
      idx.copyWithin(at, at + 4, at + 8)
    }
    using pack = writePack([base, base], { change })
    const { objects, left } = walkPack(pack.path)
    expect([objects.length, left.length]).toEqual([1, 1])
  })
})

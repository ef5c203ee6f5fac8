import { describe, expect, it } from 'vitest'
import { readPackTable } from '../../../../src/adapters/git/packs/pack-table.ts'
import { PackWalk } from '../../../../src/adapters/git/packs/pack-walk.ts'
import { linearMemory } from '../../../support/linear-memory.ts'
import { makeDelta, resultOf, type Instruction } from '../../../support/make-delta.ts'
import type { PackEntry } from '../../../support/make-pack.ts'
import { counter, walkPack } from '../../../support/walked-pack.ts'
import { writePack } from '../../../support/written-pack.ts'

/** Versions of a text of `size` bytes, each made from the last one: the first 8 bytes are its number. */
function chain(size: number, versions: number): readonly PackEntry[] {
  const entries: PackEntry[] = [{ kind: 'blob', bytes: Buffer.alloc(size, '0') }]
  while (entries.length < versions) {
    const number = Buffer.from(String(entries.length).padStart(8, '0'))
    const bytes = makeDelta([{ insert: number }, { copy: [8, size - 8] }], { baseSize: size })
    entries.push({ kind: 'offset-delta', base: entries.length - 1, bytes })
  }
  return entries
}

describe('a chain of deltas', () => {
  it.each([
    ['in WebAssembly memory', linearMemory(1)],
    ['in a buffer', { memory: Buffer.alloc(50_000) }],
  ])('of 4,000 versions is read in memory for a few of them, %s', (_, options) => {
    using pack = writePack(chain(8000, 4000))
    const { objects, left } = walkPack(pack.path, options)
    expect(left).toEqual([])
    expect(objects.map(({ index }) => index)).toEqual(Array.from({ length: 4000 }, (_, index) => index))
    for (const { index, bytes } of objects) {
      expect(bytes.length).toBe(8000)
      expect(bytes.toString('latin1', 0, 10)).toBe(`${String(index).padStart(8, '0')}00`)
    }
  })

  it('needs the objects that others are still to be made from', () => {
    // Each version has a second delta that comes after all that hangs on the first.
    const entries = [...chain(1000, 30)]
    for (let base = 0; base < 29; base++)
      entries.push({
        kind: 'offset-delta',
        base,
        bytes: makeDelta([{ copy: [0, 8] }, { insert: Buffer.from('!') }], { baseSize: 1000 }),
      })
    using pack = writePack(entries)
    const { objects, left } = walkPack(pack.path)
    expect(left).toEqual([])
    for (const { index, bytes } of objects.filter(({ index }) => index >= 30))
      expect(bytes.toString()).toBe(`${String(index - 30).padStart(8, '0')}!`)
    // In memory for ten of them what lies deeper is left, and nothing twice.
    const short = walkPack(pack.path, { memory: Buffer.alloc(12_000) })
    expect(short.left.length).toBeGreaterThan(20)
    const all = [...short.left, ...short.objects.map(({ index }) => index)]
    expect(all.sort((a, b) => a - b)).toEqual(entries.map((_, index) => index))
  })

  it('ends where an object is over the limit', () => {
    const grow = (base: number, baseSize: number): PackEntry => ({
      kind: 'offset-delta',
      base,
      bytes: makeDelta([{ copy: [0, baseSize] }, { copy: [0, baseSize] }], { baseSize }),
    })
    const entries = [10, 20, 40, 80].map((_, i) => grow(i, 10 * 2 ** i))
    using pack = writePack([{ kind: 'blob', bytes: Buffer.alloc(10) }, ...entries])
    expect(walkPack(pack.path, { maxObject: 40 }).left).toEqual([3, 4])
    expect(walkPack(pack.path, { maxObject: 9 }).left.toSorted()).toEqual([0, 1, 2, 3, 4])
    expect(walkPack(pack.path).left).toEqual([])
  })
})

describe('copies', () => {
  it.each([
    ['by WebAssembly', linearMemory(600)],
    ['without it', { memory: Buffer.alloc(38 << 20) }],
  ])('have places and sizes of any bytes, %s', (_, options) => {
    const size = 0x1020304 + 0x30000
    const base = Buffer.alloc(size)
    for (let at = 0; at < size; at += 977) base[at] = at % 251
    const offsets = Array.from({ length: 16 }, (_, mask) =>
      [1, 2, 4, 8].reduce((sum, bit, byte) => sum + (mask & bit ? (4 - byte) * 256 ** byte : 0), 0),
    )
    const sizes = [1, 0x10000, 0x10001, 0x100, 0x20000, 0x1ffff, 0xffff, 15, 16, 17, 127, 128, 129]
    const instructions: readonly Instruction[] = offsets.flatMap((offset, i) =>
      sizes.map((size, j) => ({ copy: [offset, size] as const, long: (i + j) % 2 === 0 })),
    )
    const entry: PackEntry = {
      kind: 'offset-delta',
      base: 0,
      bytes: makeDelta(instructions, { baseSize: size }),
    }
    using pack = writePack([{ kind: 'blob', bytes: base, level: 1 }, entry])
    const { objects, left } = walkPack(pack.path, options)
    expect(left).toEqual([])
    expect(objects[1]!.bytes.equals(resultOf(instructions, base))).toBe(true)
  })
})

describe('two walks with one counter', () => {
  it('share the objects', () => {
    const entries = Array.from({ length: 50 }, (_, i): PackEntry => ({
      kind: 'blob',
      bytes: Buffer.alloc(i),
    }))
    using pack = writePack(entries)
    const table = readPackTable(pack.path, 20)
    const claim = counter()
    const walks = [1, 2].map(() => new PackWalk(structuredClone(table), Buffer.alloc(10_000), claim))
    const seen = []
    for (let turn = 0; ; turn++) {
      const object = walks[turn % 2]!.next()
      if (object === null) break
      expect(object.bytes.length).toBe(object.index)
      seen.push(object.index)
    }
    for (const walk of walks) walk.close()
    expect(seen.sort((a, b) => a - b)).toEqual(entries.map((_, i) => i))
  })
})

/** Packs of any shape that git can read, from a seed. */
import type { Random } from '../../bench/random.ts'
import { makeDelta, resultOf, type Instruction } from './make-delta.ts'
import { makePack, objectIdOf, type MadePack, type PackEntry, type PackType } from './make-pack.ts'

export interface KnownObject {
  readonly type: PackType
  readonly bytes: Buffer
  readonly id: Buffer
}

export interface RandomPack extends MadePack {
  /** What each entry is, in their order. */
  readonly objects: readonly KnownObject[]
}

export interface RandomPackOptions {
  readonly hashBytes?: 20 | 32
  readonly maxEntries?: number
  /** Objects that lie elsewhere and may be bases: the pack is a thin one then. */
  readonly elsewhere?: readonly KnownObject[]
}

const types: readonly PackType[] = ['commit', 'tree', 'blob', 'blob', 'blob', 'tag']

export function randomPack(random: Random, options: RandomPackOptions = {}): RandomPack {
  const { hashBytes = 20, maxEntries = 40, elsewhere = [] } = options
  const entries: PackEntry[] = []
  const objects: KnownObject[] = []
  // `git index-pack` refuses a pack in which the base of an id delta stands twice.
  const counts = new Map<string, number>()
  const basesById = new Set<string>()
  const add = (entry: PackEntry, type: PackType, bytes: Buffer): void => {
    const id = objectIdOf(type, bytes, hashBytes)
    const key = id.toString('hex')
    if (basesById.has(key) || (entry.kind === 'id-delta' && entry.base.equals(id))) return
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (entry.kind === 'id-delta') basesById.add(entry.base.toString('hex'))
    entries.push({ ...entry, level: random.pick([0, 1, 6, 9]) })
    objects.push({ type, bytes, id })
  }
  const count = 1 + random.below(maxEntries)
  // Some packs are all chains, some have none.
  const deltas = random.pick([0, 50, 80, 95])
  for (let tries = 2 * count; tries > 0 && entries.length < count; tries--) {
    const thin = elsewhere.length > 0 && random.below(3) === 0
    if (random.below(100) < deltas && (thin || objects.length > 0)) {
      // The last one, often: chains grow deep.
      const base = random.below(2) === 0 ? objects.length - 1 : random.below(Math.max(1, objects.length))
      const known = thin || base < 0 ? random.pick(elsewhere) : objects[base]!
      const instructions = randomInstructions(random, known.bytes.length)
      const bytes = makeDelta(instructions, { baseSize: known.bytes.length })
      const only = (counts.get(known.id.toString('hex')) ?? 0) <= (thin || base < 0 ? 0 : 1)
      if ((thin || base < 0) && !only) continue
      const byId = thin || base < 0 || (only && random.below(3) === 0)
      const entry: PackEntry = byId
        ? { kind: 'id-delta', base: known.id, bytes }
        : { kind: 'offset-delta', base, bytes }
      add(entry, known.type, resultOf(instructions, known.bytes))
    } else {
      const type = random.pick(types)
      const bytes = randomBytes(random)
      add({ kind: type, bytes }, type, bytes)
    }
  }
  return { ...makePack(entries, hashBytes), objects }
}

/** Empty, short, and a few that a copy of 64 kB fits into; some compress well, some do not. */
function randomBytes(random: Random): Buffer {
  const size = random.pick([
    0,
    random.below(20),
    random.below(500),
    random.below(5000),
    random.below(200_000),
  ])
  const bytes = Buffer.alloc(random.below(8) === 0 ? size : Math.min(size, 3000))
  const alphabet = random.pick([2, 30, 256])
  for (let i = 0; i < bytes.length; i++) bytes[i] = random.below(alphabet) + 32
  return bytes
}

function randomInstructions(random: Random, baseSize: number): readonly Instruction[] {
  const list: Instruction[] = []
  let size = 0
  for (let left = random.below(12); left > 0 && size < 400_000; left--) {
    const offset = random.below(baseSize + 1)
    const room = baseSize - offset
    const wanted = random.pick([room, 0x10000, 0x10001, 0xffff, random.below(100), random.below(room + 1)])
    const length = Math.min(wanted, room)
    if (length > 0 && random.below(4) > 0) {
      list.push({ copy: [offset, length], long: random.below(4) === 0 })
      size += length
    } else {
      const inserted = Buffer.alloc(1 + random.below(127), random.below(256))
      list.push({ insert: inserted })
      size += inserted.length
    }
  }
  // git refuses a delta of no instruction: it has fewer than four bytes (`DELTA_SIZE_MIN` in its delta.h).
  return list.length > 0 ? list : [{ insert: Buffer.from('x') }]
}

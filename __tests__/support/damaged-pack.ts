/** Packs with random damage, and what must be true of them all the same. */
import type { Random } from '../../bench/random.ts'
import { PackError } from '../../src/adapters/git/packs/pack-error.ts'
import { objectId } from '../../src/adapters/git/packs/pack-ids.ts'
import { objectIdOf } from './make-pack.ts'
import { walkPack, type WalkPackOptions } from './walked-pack.ts'

/** Flips bits, sets bytes, moves stretches or cuts the end off, in one place or a few. */
export function damage(bytes: Buffer, random: Random): Buffer {
  let damaged = Buffer.from(bytes)
  for (let left = 1 + random.below(3); left > 0 && damaged.length > 0; left--) {
    const at = random.below(damaged.length)
    const how = random.below(8)
    if (how < 4) damaged[at]! ^= 1 << random.below(8)
    else if (how < 5) damaged[at] = random.pick([0, 1, 0x7f, 0x80, 0xff])
    else if (how < 6) damaged.copyWithin(at, random.below(damaged.length), damaged.length)
    else if (how < 7)
      damaged.fill(random.pick([0, 0xff]), at, Math.min(damaged.length, at + random.below(40)))
    else if (random.below(4) === 0) damaged = damaged.subarray(0, at)
  }
  return damaged
}

export interface Stranger {
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

/**
 * @returns the objects that were handed out under an id that is not theirs; `null` where the pack as a whole was refused
 * @throws where an object was handed out or left twice, or never; what the walk throws but for a PackError
 */
export function strangersIn(path: string, options: WalkPackOptions): readonly Stranger[] | null {
  try {
    const { table, objects, left } = walkPack(path, options)
    const all = [...left, ...objects.map(({ index }) => index)].sort((a, b) => a - b)
    if (all.length !== table.count || all.some((index, i) => index !== i))
      throw new Error('an object was handed out or left twice, or never')
    return objects
      .map(({ index, type, bytes }) => ({ id: objectId(table, index), type, bytes }))
      .filter(({ id, type, bytes }) => objectIdOf(type, bytes, table.hashBytes).toString('hex') !== id)
  } catch (error) {
    if (error instanceof PackError) return null
    throw error
  }
}

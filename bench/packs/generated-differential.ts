/** Generated packs of any shape, as the pack reader gives them and as git does; and the same packs with damage. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { objectId } from '../../src/adapters/git/packs/pack-ids.ts'
import { plainInflater } from '../../src/adapters/git/packs/plain-inflater.ts'
import { batchedObjects } from '../../__tests__/support/cat-file-batch.ts'
import { damage, strangersIn } from '../../__tests__/support/damaged-pack.ts'
import { linearMemory } from '../../__tests__/support/linear-memory.ts'
import { makePackIndex, objectIdOf } from '../../__tests__/support/make-pack.ts'
import { randomPack, type KnownObject, type RandomPack } from '../../__tests__/support/random-pack.ts'
import { makeRepository, type TestRepository } from '../../__tests__/support/repository.ts'
import { walkPack, type WalkPackOptions } from '../../__tests__/support/walked-pack.ts'
import { seededRandom, type Random } from '../random.ts'

export interface GeneratedDifference {
  readonly seed: number
  readonly packs: number
  readonly thin: number
  readonly sha256: number
  readonly objects: number
  readonly bytes: number
  readonly damaged: number
  /** Of those with damage: refused as a whole. */
  readonly refused: number
  /** Objects of those with damage that were handed out under an id that is not theirs; git gives the same or nothing. */
  readonly strangers: number
  readonly equal: boolean
}

/** Packs of one repository: git is asked once for all their objects. */
const GROUP = 50

/** Makes neighbouring seeds differ in many bits. */
const SPREAD = 0x9e3779b1

/** @throws where anything differs, with the seed of the group */
export async function generatedDifference(count: number, seed: number): Promise<GeneratedDifference> {
  const sum = { packs: 0, thin: 0, sha256: 0, objects: 0, bytes: 0, damaged: 0, refused: 0, strangers: 0 }
  for (let group = 0; sum.packs < count; group++) {
    const random = seededRandom((seed + group) * SPREAD)
    try {
      await compareGroup(random, Math.min(GROUP, count - sum.packs), sum)
    } catch (error) {
      throw new Error(`the group of seed ${seed + group} differs`, { cause: error })
    }
  }
  return { seed, ...sum, equal: true }
}

type Sums = Record<Exclude<keyof GeneratedDifference, 'seed' | 'equal'>, number>

async function compareGroup(random: Random, count: number, sum: Sums): Promise<void> {
  const hashBytes = random.below(4) === 0 ? 32 : 20
  const format = hashBytes === 32 ? 'sha256' : 'sha1'
  await using repo = await makeRepository({ bare: true, objectFormat: format })
  await using apart = await makeRepository({ bare: true, objectFormat: format })
  const walked = new Map<string, Buffer>()
  let elsewhere: readonly KnownObject[] = []
  for (let i = 0; i < count; i++) {
    const thin = elsewhere.length > 0 && random.below(3) === 0
    const made = randomPack(random, { hashBytes, maxEntries: 60, elsewhere: thin ? elsewhere : [] })
    const path = await indexed(repo, made, i, thin)
    const { table, objects, left } = walkPack(path, { hashBytes, ...wayOf(random) })
    if (left.length > 0) throw new Error(`${left.length} objects are left`)
    if (new Set(objects.map(({ index }) => index)).size !== table.count)
      throw new Error('not each object once')
    for (const { index, type, bytes } of objects) {
      const id = objectId(table, index)
      if (objectIdOf(type, bytes, hashBytes).toString('hex') !== id) throw new Error(`wrong bytes for ${id}`)
      walked.set(id, bytes)
      sum.bytes += bytes.length
    }
    sum.objects += objects.length
    sum.packs++
    if (thin) sum.thin++
    if (hashBytes === 32) sum.sha256++
    elsewhere = [...elsewhere.slice(-50), ...made.objects]
    if (!thin) await compareDamaged(apart, random, made, sum)
  }
  const args = ['cat-file', '--batch', '--batch-all-objects', '--unordered', '--buffer']
  const given = [...batchedObjects(await repo.run(args))]
  if (given.length !== walked.size) throw new Error(`git gives ${given.length} objects, not ${walked.size}`)
  for (const { id, bytes } of given)
    if (walked.get(id)?.equals(bytes) !== true) throw new Error(`git gives other bytes for ${id}`)
}

const linear = linearMemory(64)
const memory = Buffer.alloc(4 << 20)

function wayOf(random: Random): WalkPackOptions {
  return random.pick([linear, { memory, inflater: plainInflater() }, { memory }])
}

function indexOf(made: RandomPack, large: boolean): Buffer {
  const ids = made.objects.map(({ id }) => id)
  return makePackIndex(made, ids, { large })
}

/** @returns the path of the pack, without `.pack` */
async function indexed(
  repo: TestRepository,
  made: RandomPack,
  number: number,
  thin: boolean,
): Promise<string> {
  const folder = join(repo.gitDir, 'objects/pack')
  if (thin) {
    const output = await repo.run(['index-pack', '--stdin', '--fix-thin'], { input: made.pack })
    const name = output.toString().trim()
    return join(folder, `pack-${name.split(/\s/).at(-1)!}`)
  }
  const path = join(folder, `pack-${number}`)
  writeFileSync(`${path}.pack`, made.pack)
  // git's own index each time would be two thirds of the time.
  if (number % 4 > 0) writeFileSync(`${path}.idx`, indexOf(made, number % 4 === 1))
  else await repo.git('index-pack', ...(number % 8 === 0 ? ['--index-version=2,0x10'] : []), `${path}.pack`)
  return path
}

async function compareDamaged(
  repo: TestRepository,
  random: Random,
  made: RandomPack,
  sum: Sums,
): Promise<void> {
  const path = join(repo.gitDir, 'objects/pack/pack-damaged')
  const idx = indexOf(made, false)
  const inPack = random.below(2) === 0
  writeFileSync(`${path}.pack`, inPack ? damage(made.pack, random) : made.pack)
  writeFileSync(`${path}.idx`, inPack ? idx : damage(idx, random))
  const strangers = strangersIn(path, { hashBytes: made.hashBytes, ...wayOf(random) })
  sum.damaged++
  if (strangers === null) sum.refused++
  for (const { id, bytes } of strangers ?? []) {
    sum.strangers++
    const output = await repo.run(['cat-file', '--batch'], { input: `${id}\n` }).catch(() => Buffer.alloc(0))
    for (const given of batchedObjects(output))
      if (
        objectIdOf(given.type, given.bytes, made.hashBytes).toString('hex') === id &&
        !given.bytes.equals(bytes)
      )
        throw new Error(`git reads ${id} rightly`)
  }
  rmSync(`${path}.pack`)
  rmSync(`${path}.idx`)
}

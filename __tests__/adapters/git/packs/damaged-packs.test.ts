import fc from 'fast-check'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../../bench/random.ts'
import { plainInflater } from '../../../../src/adapters/git/packs/plain-inflater.ts'
import { batchedObjects } from '../../../support/cat-file-batch.ts'
import { damage, strangersIn, type Stranger } from '../../../support/damaged-pack.ts'
import { linearMemory } from '../../../support/linear-memory.ts'
import { makePackIndex, objectIdOf } from '../../../support/make-pack.ts'
import { randomPack } from '../../../support/random-pack.ts'
import { makeRepository, type TestRepository } from '../../../support/repository.ts'

const memories = [linearMemory(64), { memory: Buffer.alloc(500_000) }]
const ways = [() => memories[0]!, () => ({ ...memories[1]!, inflater: plainInflater() })]

/** Whether git reads the object of that id as what the id says. */
async function gitReads(repo: TestRepository, { id }: Stranger): Promise<boolean> {
  try {
    const output = await repo.run(['cat-file', '--batch'], { input: `${id}\n` })
    return [...batchedObjects(output)].some(
      ({ type, bytes }) => objectIdOf(type, bytes).toString('hex') === id,
    )
  } catch {
    return false
  }
}

describe('a pack with random damage', () => {
  it('gives nothing wrong that git reads rightly, nothing twice, and throws nothing but a PackError', async () => {
    await using repo = await makeRepository({ bare: true })
    const path = join(repo.gitDir, 'objects/pack/pack-damaged')
    const seed = fc.integer({ min: 1, max: 0xffffffff })
    let refused = 0
    await fc.assert(
      fc.asyncProperty(
        seed,
        fc.constantFrom(...ways),
        fc.constantFrom('pack', 'idx'),
        async (seed, way, which) => {
          const random = seededRandom(seed)
          const made = randomPack(random, { maxEntries: 12 })
          const idx = makePackIndex(
            made,
            made.objects.map(({ id }) => id),
          )
          writeFileSync(`${path}.pack`, which === 'pack' ? damage(made.pack, random) : made.pack)
          writeFileSync(`${path}.idx`, which === 'idx' ? damage(idx, random) : idx)
          const strangers = strangersIn(path, way())
          if (strangers === null) refused++
          for (const stranger of strangers ?? []) {
            expect(await gitReads(repo, stranger)).toBe(false)
          }
          rmSync(`${path}.pack`)
          rmSync(`${path}.idx`)
        },
      ),
      { numRuns: 150 },
    )
    // Not all the damage is in single objects.
    expect(refused).toBeGreaterThan(5)
  })
})

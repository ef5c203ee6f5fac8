import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../../bench/random.ts'
import { objectId } from '../../../../src/adapters/git/packs/pack-ids.ts'
import { plainInflater } from '../../../../src/adapters/git/packs/plain-inflater.ts'
import { batchedObjects } from '../../../support/cat-file-batch.ts'
import { linearMemory } from '../../../support/linear-memory.ts'
import { randomPack } from '../../../support/random-pack.ts'
import { makeRepository } from '../../../support/repository.ts'
import { walkPack } from '../../../support/walked-pack.ts'

const seeds = fc.integer({ min: 1, max: 0xffffffff })
/** With and without WebAssembly, with the fast inflater and the public one. */
const ways = [() => linearMemory(64), () => ({ inflater: plainInflater() }), () => ({})]

describe.each([
  [20, 'sha1'],
  [32, 'sha256'],
] as const)('packs of any shape, ids of %i bytes', (hashBytes, objectFormat) => {
  it('give the objects that git gives, each once', async () => {
    await using repo = await makeRepository({ bare: true, objectFormat })
    const folder = join(repo.gitDir, 'objects/pack')
    const walked = new Map<string, string>()
    let packs = 0
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(...ways), async (seed, way) => {
        const path = join(folder, `pack-${packs++}`)
        const made = randomPack(seededRandom(seed), { hashBytes })
        writeFileSync(`${path}.pack`, made.pack)
        const large = seed % 2 === 0 ? ['--index-version=2,0x10'] : []
        await repo.git('index-pack', ...large, `${path}.pack`)
        const { table, objects, left } = walkPack(path, { hashBytes, ...way() })
        expect(left).toEqual([])
        expect(objects.map(({ index }) => index).sort((a, b) => a - b)).toEqual(made.objects.map((_, i) => i))
        for (const { index, type, bytes } of objects) {
          const known = made.objects[index]!
          expect(type).toBe(known.type)
          expect(bytes.equals(known.bytes)).toBe(true)
          expect(objectId(table, index)).toBe(known.id.toString('hex'))
          walked.set(objectId(table, index), `${type} ${bytes.toString('latin1')}`)
        }
      }),
      { numRuns: 25 },
    )
    const batch = await repo.run(['cat-file', '--batch', '--batch-all-objects', '--unordered', '--buffer'])
    const given = [...batchedObjects(batch)]
    expect(given.length).toBe(walked.size)
    for (const { id, type, bytes } of given)
      expect(walked.get(id) === `${type} ${bytes.toString('latin1')}`).toBe(true)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentTips } from '../../../../src/adapters/git/history/current-tips.ts'
import { listSince, reachedObjects } from '../../../support/history-objects.ts'
import { makeRepository, type TestRepository } from '../../../support/repository.ts'

/** A step of a history: what a person does between two nights. */
const step = fc.record({
  does: fc.constantFrom('commit', 'amend', 'branch', 'merge', 'reset', 'delete', 'tag', 'note', 'expire'),
  file: fc.integer({ min: 0, max: 3 }),
  content: fc.integer({ min: 0, max: 5 }),
  back: fc.integer({ min: 0, max: 2 }),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function take(repo: TestRepository, { does, file, content, back }: Step, turn: number): Promise<void> {
  const changes = { [`${file}/${content}.txt`]: `${content}\n`, [`${file}.txt`]: `${content}\n` }
  const start = `main~${back}`
  // What cannot be done at this point of a random history is left out.
  const tried = (...args: readonly string[]): Promise<unknown> => repo.run(args).catch(() => undefined)
  if (does === 'commit') await repo.commit(`commit ${turn}`, changes)
  else if (does === 'amend') await repo.commit(`amended ${turn}`, changes, { args: ['--amend'] })
  else if (does === 'branch') await tried('checkout', '--quiet', '-b', `b${turn}`, start)
  else if (does === 'merge') await tried('merge', '--quiet', '--no-edit', '--strategy=ours', 'main')
  else if (does === 'reset') await tried('reset', '--hard', '--quiet', start)
  else if (does === 'tag') await tried('tag', '--annotate', `t${turn}`, '-m', `tag ${turn}`, start)
  else if (does === 'note') await tried('notes', 'add', '--force', '-m', `note ${turn}`, start)
  else if (does === 'delete') {
    await repo.checkout('main')
    const branches = (await repo.git('branch', '--format=%(refname:short)')).split('\n')
    await tried('branch', '-D', branches.find((name) => name !== 'main') ?? 'none')
  } else {
    await repo.git('reflog', 'expire', '--expire=now', '--all')
    await repo.git('prune', '--expire=now')
  }
}

test('of a random history nothing new is left out, and nothing is listed that it does not reach', async () => {
  const nights = fc.tuple(fc.array(step, { maxLength: 4 }), fc.array(step, { minLength: 1, maxLength: 5 }))
  await fc.assert(
    fc.asyncProperty(nights, async ([first, second]) => {
      await using repo = await makeRepository()
      await repo.commit('root', { 'r.txt': 'r\n' })
      let turn = 0
      for (const each of first) await take(repo, each, turn++)
      const then = await currentTips(repo.at)
      const before = await reachedObjects(repo)
      expect(new Set((await listSince(repo.at, [])).ids)).toEqual(before)
      for (const each of second) await take(repo, each, turn++)
      const { ids, missing } = await listSince(repo.at, then)
      const after = await reachedObjects(repo)
      expect(missing).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !after.has(id))).toEqual([])
      expect(new Set([...before, ...ids])).toEqual(new Set([...before, ...after]))
    }),
    { numRuns: 12 },
  )
})

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exactness, readShallow } from '../../../src/adapters/git/exact-range.ts'
import { commitGraph } from '../../support/commit-graph.ts'
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts'

/**
 * root - old - … - main (30 commits)
 *     \
 *      a - b (topic)
 */
let whole: TestRepository
let ends: { readonly base: string; readonly head: string }
beforeAll(async () => {
  whole = await makeRepository({ bare: true })
  const graph = commitGraph()
  const root = graph.commit([], { 'a.txt': 'a\n' })
  const old = graph.line(root, 2, 'old')
  graph.ref('refs/heads/old', old)
  graph.ref('refs/heads/main', graph.line(old, 28, 'main'))
  graph.ref('refs/heads/topic', graph.line(old, 2, 'topic'))
  await whole.fastImport(graph.stream())
  ends = { base: await whole.id('main'), head: await whole.id('topic') }
})
afterAll(async () => {
  await whole[Symbol.asyncDispose]()
})

async function cutAt(...revisions: readonly string[]): Promise<ReadonlySet<string>> {
  await rm(join(whole.gitDir, 'shallow'), { force: true })
  const ids = await Promise.all(revisions.map((revision) => whole.id(revision)))
  await writeFile(join(whole.gitDir, 'shallow'), ids.map((id) => `${id}\n`).join(''))
  return readShallow(whole.gitDir)
}

test('a whole history is exact', async () => {
  const found = await exactness(whole.at, ends, await cutAt(), null)
  expect(found).toEqual({ state: 'exact', commits: [ends.head, await whole.id('topic~1')] })
})

test('a cut behind the boundary leaves a doubt that the number of commits settles', async () => {
  expect((await exactness(whole.at, ends, await cutAt('old~1'), null)).state).toBe('extra')
  expect((await exactness(whole.at, ends, await cutAt('old~1'), 2)).state).toBe('exact')
})

test('a cut in the range loses commits, whatever the number says', async () => {
  for (const commits of [null, 1, 2]) {
    expect(await exactness(whole.at, ends, await cutAt('topic'), commits)).toEqual({ state: 'lost' })
    expect(await exactness(whole.at, ends, await cutAt('topic~1'), commits)).toEqual({ state: 'lost' })
  }
})

test('a cut in the history of the base lets its commits in', async () => {
  const shallow = await cutAt('main~3')
  const seen = await whole.git('rev-list', '--count', 'topic', '--not', 'main')
  expect(Number(seen)).toBe(5)
  expect(await exactness(whole.at, ends, shallow, null)).toEqual({ state: 'extra' })
  expect(await exactness(whole.at, ends, shallow, 2)).toEqual({ state: 'extra' })
})

test('an empty range is exact, however little is there of the base', async () => {
  const shallow = await cutAt('main~3')
  const none = { base: ends.base, head: await whole.id('main~1') }
  expect(await exactness(whole.at, none, shallow, null)).toEqual({ state: 'exact', commits: [] })
})

test('an end that is missing', async () => {
  const gone = '1234'.repeat(10)
  expect(await exactness(whole.at, { ...ends, base: gone }, await cutAt(), null)).toEqual({ state: 'lost' })
  expect(await exactness(whole.at, { ...ends, head: gone }, await cutAt(), null)).toEqual({ state: 'lost' })
})

test('without a base, everything that the head reaches', async () => {
  const all = { base: null, head: ends.head }
  expect(await exactness(whole.at, all, await cutAt('old'), null)).toEqual({ state: 'lost' })
  const found = await exactness(whole.at, all, await cutAt(), null)
  expect(found.state === 'exact' && found.commits.length).toBe(5)
})

test('no shallow file is no cut', async () => {
  await using folder = await makeFolder()
  expect(await readShallow(folder.path)).toEqual(new Set())
})

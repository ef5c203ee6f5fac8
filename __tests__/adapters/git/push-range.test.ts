import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pushRange } from '../../../src/adapters/git/push-range.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'

/** A clone's view of a remote: the ref that a fetch would have written. */
async function remoteHas(repo: TestRepository, branch: string, id: string): Promise<void> {
  await repo.git('update-ref', `refs/remotes/origin/${branch}`, id)
}

test('a ref that moves: from what the remote holds', async () => {
  await using repo = await makeRepository()
  const before = await repo.commit('one')
  const head = await repo.commit('two')
  expect(await pushRange(repo.at, { head, before })).toEqual({ base: before, head })
  expect(await pushRange(repo.at, { head, before: head })).toBe(null)
  // A forced push back to an earlier commit brings nothing, and its range is empty.
  expect(await pushRange(repo.at, { head: before, before: head })).toEqual({ base: head, head: before })
})

test('a new ref: from what any remote-tracking ref holds', async () => {
  await using repo = await makeRepository()
  const one = await repo.commit('one')
  const head = await repo.commit('two')
  expect(await pushRange(repo.at, { head, before: null })).toEqual({ base: null, head })
  await remoteHas(repo, 'main', one)
  expect(await pushRange(repo.at, { head, before: null })).toEqual({ base: one, head })
  await remoteHas(repo, 'other', head)
  expect(await pushRange(repo.at, { head, before: null })).toBe(null)
  expect(await pushRange(repo.at, { head: one, before: null })).toBe(null)
})

test('what the remote holds is unknown here: as a new ref', async () => {
  await using repo = await makeRepository()
  const one = await repo.commit('one')
  const head = await repo.commit('two')
  await remoteHas(repo, 'main', one)
  expect(await pushRange(repo.at, { head, before: 'd'.repeat(40) })).toEqual({ base: one, head })
})

test('a branch that merged the remote one: only its own commits', async () => {
  await using repo = await makeRepository()
  await repo.commit('one', { a: '1' })
  await repo.branch('feature')
  await repo.commit('own', { b: '1' })
  await repo.checkout('main')
  const two = await repo.commit('two', { a: '2' })
  await remoteHas(repo, 'main', two)
  await repo.checkout('feature')
  const head = await repo.merge(['main'])
  expect(await pushRange(repo.at, { head, before: null })).toEqual({ base: two, head })
})

test('a branch that merged two remote ones misses nothing', async () => {
  await using repo = await makeRepository()
  await repo.commit('one', { a: '1' })
  await repo.branch('left')
  await repo.commit('left', { l: '1' })
  const left = await repo.commit('left again', { l: '2' })
  await repo.checkout('main')
  await repo.branch('right')
  const right = await repo.commit('right', { r: '1' })
  await remoteHas(repo, 'left', left)
  await remoteHas(repo, 'right', right)
  const head = await repo.merge(['left'])
  // Of the two the left one leaves less: right's one commit, which is scanned again.
  expect(await pushRange(repo.at, { head, before: null })).toEqual({ base: left, head })
})

test('a tag: its message is new even where its commit is not', async () => {
  await using repo = await makeRepository()
  const one = await repo.commit('one')
  await remoteHas(repo, 'main', one)
  await repo.tag('v1', 'message')
  const tag = await repo.id('v1')
  expect(tag).not.toBe(one)
  expect(await pushRange(repo.at, { head: tag, before: null })).toEqual({ base: one, head: tag })
})

test('a shallow clone that does not hold it all is refused', async () => {
  await using repo = await makeRepository()
  await repo.commit('one')
  await repo.commit('two')
  const shallow = join(dirname(repo.root), 'shallow')
  await repo.git('clone', '-q', '--depth=1', `file://${repo.root}`, shallow)
  const at = { gitDir: join(shallow, '.git'), workTree: shallow }
  const head = await repo.id('HEAD')
  await expect(pushRange(at, { head, before: null })).resolves.toBe(null)
  await repo.run(['update-ref', '-d', 'refs/remotes/origin/main'], { cwd: shallow })
  await repo.run(['update-ref', '-d', 'refs/remotes/origin/HEAD'], { cwd: shallow })
  const refused = pushRange(at, { head, before: null })
  await expect(refused).rejects.toThrow(UserError)
  await expect(refused).rejects.toThrow('git fetch --unshallow')
})

import { expect, it } from 'vitest'
import { givenHistory, givenTree } from '../../../bench/corpora/given.ts'
import { makeRepository } from '../../support/repository.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('counts what a scan of a work tree reads, and nothing that git ignores', async () => {
  await using repo = await makeRepository()
  await repo.commit('one', { 'a.txt': 'hello\n', '.gitignore': 'big\n' })
  await repo.write('new.txt', 'new')
  await repo.write('big', Buffer.alloc(1000))
  const tree = givenTree({ name: 'x', folder: repo.root })
  expect(tree).toEqual({
    folder: repo.root,
    git: 'work tree',
    made: false,
    sizes: { name: 'x', count: 3, bytes: 'hello\nbig\nnew'.length },
  })
})

it('counts the objects of a history', async () => {
  await using repo = await makeRepository()
  await repo.commit('one', { 'a.txt': 'hello\n' })
  const history = await givenHistory({ name: 'x', folder: repo.root })
  expect(history?.sizes).toMatchObject({ name: 'x', count: 3, commits: 1 })
})

it('finds no tree in a bare repository', async () => {
  await using repo = await makeRepository({ bare: true })
  expect(givenTree({ name: 'x', folder: repo.root })).toBeNull()
  expect((await givenHistory({ name: 'x', folder: repo.root }))?.git).toBe('bare')
})

it('finds no history in a plain folder', async () => {
  using folder = temporaryFolder()
  folder.write('a/b.txt', '12345')
  const given = { name: 'x', folder: folder.path }
  expect(givenTree(given)).toMatchObject({ git: 'none', sizes: { count: 1, bytes: 5 } })
  expect(await givenHistory(given)).toBeNull()
})

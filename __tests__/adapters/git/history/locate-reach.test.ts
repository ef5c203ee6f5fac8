/** What still reaches a key: branches, tags, stashes, reflogs, proposals, or nothing. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locateAll, type Located } from '../../../support/locate-all.ts'
import { mintedKey } from '../../../support/minted-key.ts'
import { makeRepository, type TestRepository } from '../../../support/repository.ts'

const file = `key = ${mintedKey().text}\n`

async function only(repo: TestRepository): Promise<Located> {
  const { places, skipped } = await locateAll(repo)
  expect(skipped).toEqual([])
  expect(places).toHaveLength(1)
  return places[0]!
}

describe('what was rewritten', () => {
  it('an amended commit is only in the reflog', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { a: 'x' })
    const leaked = await repo.commit('oops', { a: file })
    await repo.commit('fixed', { a: 'y' }, { args: ['--amend'] })
    expect(await only(repo)).toMatchObject({
      path: 'a',
      commit: leaked,
      inHead: false,
      history: { refs: [], moreRefs: 0, reach: 'reflog', lastSeen: { commit: leaked } },
    })
  })

  it('is not the commit to name where a branch has the key, too', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { a: 'x' })
    const before = await repo.commit('oops', { a: file })
    const amended = await repo.commit('better words', {}, { args: ['--amend'] })
    expect(amended).not.toBe(before)
    expect(await only(repo)).toMatchObject({
      commit: amended,
      inHead: true,
      history: { refs: ['main'], reach: 'branch', lastSeen: { commit: amended } },
    })
  })

  it('a deleted branch is only in the reflog', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { a: 'x' })
    await repo.branch('topic')
    const leaked = await repo.commit('oops', { b: file })
    await repo.checkout('main')
    expect((await only(repo)).history).toMatchObject({ refs: ['topic'], reach: 'branch' })
    await repo.git('branch', '-D', 'topic')
    expect(await only(repo)).toMatchObject({ commit: leaked, history: { refs: [], reach: 'reflog' } })
  })

  it('is left out where no reflog has it, unless it is asked for', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { a: 'x' })
    const leaked = await repo.commit('oops', { a: file })
    await repo.commit('fixed', { a: 'y' }, { args: ['--amend'] })
    await repo.git('reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all')
    expect(await locateAll(repo)).toEqual({ places: [], skipped: [] })
    const { places } = await locateAll(repo, { unreachable: true })
    expect(places).toMatchObject([{ path: 'a', commit: leaked, history: { refs: [], reach: 'unreachable' } }])
  })
})

describe('what holds it', () => {
  it('older stashes are stashes, not rewritten', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { a: 'x' })
    for (const text of [file, 'y']) {
      await repo.write('a', text)
      await repo.git('stash')
    }
    const leaked = await repo.id('stash@{1}')
    expect(await only(repo)).toMatchObject({
      path: 'a',
      commit: leaked,
      inHead: false,
      history: { refs: [], reach: 'stash' },
    })
  })

  it.each([
    ['refs/pull/7/head', 'pull', []],
    ['refs/merge-requests/7/head', 'pull', []],
    ['refs/notes/x', 'note', []],
    ['refs/other/x', 'other-ref', []],
    ['refs/tags/v1', 'tag', ['v1']],
    ['refs/remotes/origin/topic', 'branch', ['origin/topic']],
  ])('%s', async (ref, reach, refs) => {
    await using repo = await makeRepository()
    const root = await repo.commit('root', { a: 'x' })
    await repo.git('checkout', '--quiet', '--detach')
    const leaked = await repo.commit('key', { b: file })
    await repo.git('update-ref', ref, leaked)
    await repo.checkout('main')
    await repo.git('reflog', 'expire', '--expire=now', '--all')
    expect(await repo.id('HEAD')).toBe(root)
    expect(await only(repo)).toMatchObject({ commit: leaked, history: { refs, moreRefs: 0, reach } })
  })

  it('a HEAD of no branch, and one of another worktree', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { a: 'x' })
    await repo.git('worktree', 'add', '--quiet', '--detach', join(repo.root, '..', 'other'))
    await repo.git('checkout', '--quiet', '--detach')
    const leaked = await repo.commit('key', { b: file })
    expect(await only(repo)).toMatchObject({ commit: leaked, inHead: true, history: { reach: 'other-ref' } })
    await repo.git('-C', join(repo.root, '..', 'other'), 'checkout', '--quiet', leaked)
    await repo.checkout('main')
    await repo.git('reflog', 'expire', '--expire=now', '--all')
    expect(await only(repo)).toMatchObject({ commit: leaked, inHead: false, history: { reach: 'other-ref' } })
  })

  it('at most twenty names, in the order of git, and how many more', async () => {
    await using repo = await makeRepository()
    const leaked = await repo.commit('key', { a: file })
    const lines = Array.from({ length: 70 }, (_, n) => `create refs/tags/v${n} ${leaked}\n`)
    await repo.run(['update-ref', '--stdin'], { input: lines.join('') })
    await repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/heads/main')
    const { history } = await only(repo)
    expect(history).toMatchObject({ moreRefs: 51, reach: 'branch' })
    expect(history!.refs).toHaveLength(20)
    expect(history!.refs.slice(0, 3)).toEqual(['main', 'v0', 'v1'])
  })

  it('more than thirty-two commits, each on its own branches', async () => {
    await using repo = await makeRepository()
    const who = 'A. Dev <dev@example.com>'
    const line = Array.from({ length: 70 }, (_, n) => {
      const text = `${mintedKey().text}\n`
      return [
        `commit refs/heads/main\ncommitter ${who} ${1_700_000_000 + n} +0000\ndata 1\nm\n`,
        `M 100644 inline ${n}\ndata ${text.length}\n${text}\n`,
      ].join('')
    })
    await repo.fastImport(line.join(''))
    for (const n of [10, 40]) await repo.git('branch', `at${n}`, `main~${69 - n}`)
    const { places } = await locateAll(repo)
    expect(places).toHaveLength(70)
    for (const { path, commit, history } of places) {
      const n = Number(path)
      expect(commit).toBe(await repo.id(`main~${69 - n}`))
      const refs = [...(n <= 10 ? ['at10'] : []), ...(n <= 40 ? ['at40'] : []), 'main']
      expect(history!.refs).toEqual(refs)
    }
  })
})

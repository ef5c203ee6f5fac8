/** Keys of a history that stand in no file of a commit: messages, people, tags, refs, names, and what refs name. */
import { describe, expect, it } from 'vitest'
import { locateAll } from '../../../support/locate-all.ts'
import { mintedKey } from '../../../support/minted-key.ts'
import { writeBlob, writeTree } from '../../../support/odd-objects.ts'
import { makeRepository } from '../../../support/repository.ts'

const { text: key } = mintedKey()
const file = `key = ${key}\n`

describe('commits', () => {
  it('a message, with the commit and what has it', async () => {
    await using repo = await makeRepository()
    const commit = await repo.commit(
      `message ${key}`,
      { a: 'x' },
      { author: 'Jane', date: '1700000000 +0000' },
    )
    await repo.commit('more')
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      {
        in: 'message',
        path: null,
        commit,
        author: 'Jane',
        date: '2023-11-14T22:13:20+00:00',
        inHead: true,
        history: { refs: ['main'], moreRefs: 0, reach: 'branch', lastSeen: null },
      },
    ])
  })

  it('a message that was amended, not behind HEAD', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    const commit = await repo.commit(`message ${key}`)
    await repo.commit('better', {}, { args: ['--amend'] })
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      { in: 'message', commit, inHead: false, history: { refs: [], reach: 'reflog' } },
    ])
  })

  it('an author: the first of their commits', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    const first = await repo.commit('one', {}, { author: key })
    await repo.commit('two', {}, { author: key })
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([{ in: 'author', commit: first, author: key, history: { refs: ['main'] } }])
    expect(places).toHaveLength(1)
  })

  it('an author, of the commit that a branch has, not of one that was amended', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    const before = await repo.commit('one', {}, { author: key })
    const after = await repo.commit('two', {}, { author: key, args: ['--amend', `--author=${key} <a@b.c>`] })
    expect(after).not.toBe(before)
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([{ in: 'author', commit: after, history: { reach: 'branch' } }])
    expect(places).toHaveLength(1)
  })
})

describe('tags and notes', () => {
  it('the message of a tag, with its tagger and the commit', async () => {
    await using repo = await makeRepository()
    const commit = await repo.commit('root')
    await repo.tag('v1', `release ${key}`)
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      {
        in: 'tag',
        path: null,
        commit,
        author: 'A. Dev',
        inHead: true,
        history: { refs: ['v1'], moreRefs: 0, reach: 'tag', lastSeen: null },
      },
    ])
    expect(places[0]!.date).toMatch(/^\d{4}-/)
  })

  it('of a tag of a tag both refs', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    await repo.tag('v1', `release ${key}`)
    await repo.git('tag', '-a', '-m', 'again', 'v2', 'v1')
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([{ in: 'tag', history: { refs: ['v1', 'v2'], reach: 'tag' } }])
  })

  it('a deleted tag is reached by nothing', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    await repo.tag('v1', `release ${key}`)
    await repo.git('tag', '-d', 'v1')
    expect(await locateAll(repo)).toEqual({ places: [], skipped: [] })
    const { places } = await locateAll(repo, { unreachable: true })
    expect(places).toMatchObject([
      { in: 'tag', author: 'A. Dev', history: { refs: [], reach: 'unreachable' } },
    ])
  })

  it('a note', async () => {
    await using repo = await makeRepository()
    const noted = await repo.commit('root')
    await repo.git('notes', 'add', '-m', key)
    const { places } = await locateAll(repo)
    const commit = await repo.id('refs/notes/commits')
    expect(places).toMatchObject([
      { in: 'commit', path: noted, commit, inHead: false, history: { refs: [], reach: 'note' } },
    ])
  })
})

describe('what a ref names without a commit', () => {
  it('a tag on a blob', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    await repo.git('tag', 'light', await writeBlob(repo, file))
    await repo.git('tag', '-a', '-m', 'heavy', 'heavy', await repo.id('light'))
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      {
        in: 'commit',
        path: null,
        commit: null,
        author: null,
        date: null,
        inHead: false,
        history: { refs: ['heavy', 'light'], moreRefs: 0, reach: 'tag', lastSeen: null },
      },
    ])
  })

  it('a tag on a tree: the path in it', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    const tree = await writeTree(repo, [['100644', 'a', await writeBlob(repo, file)]])
    await repo.git('tag', 'tree', tree)
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      { in: 'commit', path: 'a', commit: null, history: { refs: ['tree'], reach: 'tag', lastSeen: null } },
    ])
  })

  it('nothing at all: left out, unless it is asked for', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    await writeBlob(repo, file)
    expect(await locateAll(repo)).toEqual({ places: [], skipped: [] })
    const { places } = await locateAll(repo, { unreachable: true })
    expect(places).toMatchObject([
      { in: 'commit', path: null, commit: null, history: { refs: [], moreRefs: 0, reach: 'unreachable' } },
    ])
  })
})

describe('names', () => {
  it('of a ref, in full', async () => {
    await using repo = await makeRepository()
    await repo.commit('root')
    await repo.git('branch', `x/${key}`)
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      { in: 'ref', path: `refs/heads/x/${key}`, commit: null, history: { refs: [], reach: 'branch' } },
    ])
  })

  it('of a file: in all versions of its folder one, with its whole path', async () => {
    await using repo = await makeRepository()
    const first = await repo.commit('key', { [`dir/${key}.txt`]: 'x' })
    await repo.commit('edit', { [`dir/${key}.txt`]: 'y' })
    const last = await repo.commit('beside', { 'dir/b': 'y' })
    await repo.commit('gone', { [`dir/${key}.txt`]: null })
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      {
        in: 'path',
        path: `dir/${key}.txt`,
        commit: first,
        author: 'A. Dev',
        inHead: false,
        history: { refs: ['main'], lastSeen: { commit: last } },
      },
    ])
    expect(places).toHaveLength(1)
  })

  it('of a folder, and of a submodule', async () => {
    await using repo = await makeRepository()
    const folder = await repo.commit('folder', { [`${key}/a`]: 'x' })
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${folder},sub-${key}`)
    await repo.run(['commit', '--quiet', '-m', 'submodule'])
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      { in: 'path', path: key, commit: folder, inHead: true },
      { in: 'path', path: `sub-${key}`, commit: await repo.id('HEAD'), inHead: true },
    ])
    expect(places).toHaveLength(2)
  })
})

/** Repositories that are odd, large in a small way, damaged, or hostile. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locateAll } from '../../../support/locate-all.ts'
import { mintedKey } from '../../../support/minted-key.ts'
import { commitTree, writeBlob, writeBomb, writeNested, writeTree } from '../../../support/odd-objects.ts'
import { makeRepository } from '../../../support/repository.ts'

const { text: key } = mintedKey()
const file = `key = ${key}\n`
const more = 'a key in it stands at more paths than are told'

describe('odd bytes', () => {
  it.each(['new\nline', '\x01\x02', 'caf\xe9', '\xff\xfe/\xfd', ' ', '"quoted"\t'])(
    'the path %j',
    async (path) => {
      await using repo = await makeRepository()
      await repo.stageRaw(Buffer.from(path, 'latin1'), file)
      await repo.run(['commit', '--quiet', '-m', 'odd'])
      const { places } = await locateAll(repo)
      expect(places).toMatchObject([{ in: 'commit', path, commit: await repo.id('HEAD'), inHead: true }])
    },
  )

  it('an author in another encoding, and one in none', async () => {
    await using repo = await makeRepository()
    const tree = await writeTree(repo, [['100644', 'a', await writeBlob(repo, file)]])
    const commit = async (author: string, encoding: string, when: string): Promise<string> => {
      const text = `tree ${tree}\nauthor ${author} <a@b.c> ${when}\ncommitter C <a@b.c> 1700000000 +0000\n${encoding}\nm\n`
      const args = ['hash-object', '-w', '--literally', '--stdin', '-t', 'commit']
      return (await repo.run(args, { input: Buffer.from(text, 'latin1') })).toString().trim()
    }
    const at = '1700000000 +0000'
    const expectAuthor = async (id: string, author: string, date: string | null): Promise<void> => {
      await repo.git('update-ref', 'refs/heads/main', id)
      await rm(join(repo.gitDir, 'logs'), { recursive: true, force: true })
      expect((await locateAll(repo)).places).toMatchObject([{ path: 'a', commit: id, author, date }])
    }
    const when = '2023-11-14T22:13:20+00:00'
    await expectAuthor(await commit('Ren\xe9', 'encoding ISO-8859-1\n', at), 'Ren\u00e9', when)
    await expectAuthor(await commit('Ren\xe9', 'encoding no-such\n', at), 'Ren\ufffd', when)
    await expectAuthor(await commit('A\x01\x02B', '', at), 'A\x01\x02B', when)
    // A date before 1970, one that is none: git's own log would say 1970.
    await expectAuthor(await commit('Old', '', '-86400 +0000'), 'Old', null)
    await expectAuthor(await commit('Odd', '', 'yesterday'), 'Odd', null)
  })

  it('the commits of a history whose dates lie', async () => {
    await using repo = await makeRepository()
    const date = { GIT_AUTHOR_DATE: '1900000000 +0000', GIT_COMMITTER_DATE: '1900000000 +0000' }
    await repo.write('a', file)
    await repo.run(['add', '-A'])
    await repo.run(['commit', '-q', '-m', 'from the future'], { env: date })
    const first = await repo.id('HEAD')
    const last = await repo.commit('of today', { b: 'x' })
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([{ commit: first, history: { lastSeen: { commit: last } } }])
  })

  it('commits and tags that no git would write', async () => {
    await using repo = await makeRepository()
    const first = await repo.commit('key', { a: file })
    const objects = [
      ['commit', 'tree abc\n\nm\n'],
      ['commit', `tree ${'0'.repeat(40)}\nparent x\n\nm\n`],
      ['commit', ''],
      ['tag', 'object abc\ntype commit\n\nm\n'],
      ['tag', ''],
    ] as const
    for (const [type, input] of objects) {
      await repo.run(['hash-object', '-w', '--literally', '--stdin', '-t', type], { input })
    }
    const { places } = await locateAll(repo, { unreachable: true })
    expect(places).toMatchObject([{ path: 'a', commit: first, history: { reach: 'branch' } }])
  })

  it('a tree with a slash in a name, and one with a name twice', async () => {
    await using repo = await makeRepository()
    const blob = await writeBlob(repo, file)
    const tree = await writeTree(repo, [
      ['100644', 'a/b', blob],
      ['100644', 'c', await writeBlob(repo, 'x')],
      ['100644', 'c', blob],
    ])
    await repo.git('update-ref', 'refs/heads/main', await commitTree(repo, tree))
    const { places } = await locateAll(repo)
    expect(places.map(({ path, inHead }) => [path, inHead])).toEqual([
      ['a/b', true],
      ['c', true],
    ])
  })
})

describe('kinds of repositories', () => {
  it('bare, of SHA-256, with another worktree', async () => {
    await using repo = await makeRepository({ objectFormat: 'sha256' })
    const commit = await repo.commit('key', { 'a/b': file })
    await using bare = await makeRepository({ bare: true, objectFormat: 'sha256' })
    await repo.git('push', '--quiet', bare.root, 'main')
    const expected = [{ path: 'a/b', commit, inHead: true, history: { refs: ['main'] } }]
    expect((await locateAll(bare)).places).toMatchObject(expected)
    await repo.git('worktree', 'add', '--quiet', join(repo.root, '..', 'other'), '-b', 'other')
    const inWorktree = {
      ...repo,
      at: { gitDir: join(repo.gitDir, 'worktrees', 'other'), workTree: join(repo.root, '..', 'other') },
    }
    expect((await locateAll(inWorktree)).places).toMatchObject([
      { path: 'a/b', history: { refs: ['main', 'other'] } },
    ])
  })

  it('without a commit, and with a HEAD that is not yet born', async () => {
    await using repo = await makeRepository()
    const blob = await writeBlob(repo, file)
    expect(await locateAll(repo)).toEqual({ places: [], skipped: [] })
    const commit = await commitTree(repo, await writeTree(repo, [['100644', 'a', blob]]))
    await repo.git('update-ref', 'refs/heads/other', commit)
    expect((await locateAll(repo)).places).toMatchObject([
      { commit, inHead: false, history: { refs: ['other'] } },
    ])
  })

  it('a submodule is another repository', async () => {
    await using repo = await makeRepository()
    const blob = await writeBlob(repo, file)
    const tree = await writeTree(repo, [['160000', 'sub', blob]])
    await repo.git('update-ref', 'refs/heads/main', await commitTree(repo, tree))
    expect((await locateAll(repo)).places).toEqual([])
  })

  it('git replace and grafts change nothing', async () => {
    await using repo = await makeRepository()
    const first = await repo.commit('first', { a: file })
    await repo.commit('second', { a: file, b: 'x' })
    const harmless = await writeBlob(repo, 'harmless')
    await repo.git('replace', await repo.id('HEAD:a'), harmless)
    await writeFile(join(repo.gitDir, 'info', 'grafts'), `${await repo.id('HEAD')}\n`)
    const { places } = await locateAll({
      ...repo,
      run: (args, options) => repo.run(['--no-replace-objects', ...args], options),
    })
    expect(places).toMatchObject([{ path: 'a', commit: first, inHead: true, history: { refs: ['main'] } }])
  })

  it('two packs that hold the same objects', async () => {
    await using repo = await makeRepository()
    await repo.commit(`message ${key}`, { a: file, [`${key}.txt`]: 'x' })
    const once = await locateAll(repo)
    expect(once.places.map((place) => place.in)).toEqual(['commit', 'message', 'path'])
    expect(await locateAll(repo, { times: 3 })).toEqual(once)
  })
})

describe('damage', () => {
  it('a missing commit: what is behind it is told all the same', async () => {
    await using repo = await makeRepository()
    const first = await repo.commit('key', { a: file })
    const lost = await repo.commit('lost', { a: null })
    await repo.commit('last')
    await rm(join(repo.gitDir, 'objects', lost.slice(0, 2), lost.slice(2)))
    await rm(join(repo.gitDir, 'logs'), { recursive: true })
    const { places, skipped } = await locateAll(repo)
    expect(places).toMatchObject([{ in: 'commit', path: null, history: { reach: 'other-ref' } }])
    expect(skipped).toEqual([
      'the history: git cannot follow it to its end: what nothing may reach any more is told, too',
    ])
    await repo.git('branch', 'kept', first)
    expect((await locateAll(repo)).places).toMatchObject([
      { path: 'a', commit: first, history: { refs: ['kept'] } },
    ])
  })

  it('a missing tree: the path is not known, but the key is told', async () => {
    await using repo = await makeRepository()
    await repo.commit('key', { 'dir/a': file, b: file })
    const tree = await repo.id('HEAD:dir')
    await rm(join(repo.gitDir, 'objects', tree.slice(0, 2), tree.slice(2)))
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([{ path: 'b' }])
  })
})

describe('many paths', () => {
  it('a hundred and fifty of one blob: a hundred are told', async () => {
    await using repo = await makeRepository()
    const blob = await writeBlob(repo, file)
    const entries = Array.from({ length: 150 }, (_, n) => ['100644', `f${n}`, blob] as const)
    const commit = await commitTree(repo, await writeTree(repo, entries))
    await repo.git('update-ref', 'refs/heads/main', commit)
    const { places, skipped } = await locateAll(repo)
    expect(new Set(places.map(({ path }) => path)).size).toBe(100)
    expect(places.every((place) => place.commit === commit && place.inHead)).toBe(true)
    expect(skipped).toEqual([`object ${blob}: ${more}`])
  })

  it('10^20 of a dozen objects', async () => {
    await using repo = await makeRepository()
    const blob = await writeBlob(repo, file)
    const bomb = await writeBomb(repo, blob, 20)
    const first = await commitTree(repo, bomb)
    const second = await commitTree(repo, await writeTree(repo, [['40000', 'below', bomb]]), first)
    await repo.git('update-ref', 'refs/heads/main', second)
    const { places, skipped } = await locateAll(repo)
    expect(places).toHaveLength(100)
    expect(places.every((place) => place.commit === first && !place.inHead)).toBe(true)
    expect(skipped).toEqual([`object ${blob}: ${more}`])
  })

  it('10^20 that lead to nothing', async () => {
    await using repo = await makeRepository()
    const bomb = await writeBomb(repo, await writeBlob(repo, 'x'), 20)
    const tree = await writeTree(repo, [
      ['100644', 'a', await writeBlob(repo, file)],
      ['40000', 'b', bomb],
    ])
    await repo.git('update-ref', 'refs/heads/main', await commitTree(repo, tree))
    expect((await locateAll(repo)).places).toMatchObject([{ path: 'a' }])
  })

  it('folders nested deeper than git reads', async () => {
    await using repo = await makeRepository()
    const leaf = await writeTree(repo, [['100644', 'a', await writeBlob(repo, file)]])
    const nested = await writeNested(repo, leaf, 4200)
    await repo.git('update-ref', 'refs/heads/deep', await commitTree(repo, nested[4100]!))
    const { places, skipped } = await locateAll(repo)
    expect(places).toMatchObject([{ path: null, history: { reach: 'other-ref' } }])
    expect(skipped[0]).toBe('the history: its folders are nested over 4096 deep: not every path is told')
    await repo.git('update-ref', 'refs/heads/deep', await commitTree(repo, nested[4000]!))
    await rm(join(repo.gitDir, 'logs'), { recursive: true })
    expect((await locateAll(repo)).places).toMatchObject([{ path: `${'d/'.repeat(4000)}a` }])
  }, 20_000)
})

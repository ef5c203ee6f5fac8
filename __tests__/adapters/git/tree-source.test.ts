import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { treeSource } from '../../../src/adapters/git/tree-source.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeRepository } from '../../support/repository.ts'
import { scanSource } from '../../support/scan-source.ts'

describe('the files of a commit', () => {
  it('are found at all their paths, without a checkout', async () => {
    await using repo = await makeRepository()
    const [key, name] = [mintedKey(), mintedKey()]
    const commit = await repo.commit('1', { a: key.text, 'd/x': key.text, [`e/${name.text}`]: 'x', b: 'b' })
    await repo.commit('2', { a: 'rotated', 'd/x': null })
    const { found, coverage } = await scanSource(treeSource(repo.at, commit))
    expect(
      found.map(({ in: place, path, inHead, introduced }) => ({ place, path, inHead, introduced })),
    ).toEqual(
      expect.arrayContaining([
        { place: 'file', path: 'a', inHead: true, introduced: null },
        { place: 'file', path: 'd/x', inHead: true, introduced: null },
        { place: 'path', path: `e/${name.text}`, inHead: true, introduced: null },
      ]),
    )
    expect(found).toHaveLength(3)
    expect(coverage).toMatchObject({ files: 4, range: null })
  })

  it('list submodules, and what is missing by each of its paths', async () => {
    await using repo = await makeRepository()
    const head = await repo.commit('1', { a: 'gone', 'b/c': 'gone', d: 'd' })
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${head},sub`)
    await repo.git('commit', '--quiet', '--message=2')
    const id = await repo.id('HEAD:a')
    await rm(join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2)))
    const { skipped, coverage } = await scanSource(treeSource(repo.at, await repo.id('HEAD')))
    expect(skipped).toEqual([
      { path: 'sub', reason: 'a repository of its own, such as a submodule', incomplete: false },
      { path: 'a', reason: 'git could not give it', incomplete: true },
      { path: 'b/c', reason: 'git could not give it', incomplete: true },
    ])
    expect(coverage.files).toBe(1)
  })

  it('are fetched in one batch where there is a way to', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('1', { a: key.text, b: 'b', c: 'c' })
    const gone = [await repo.id('HEAD:a'), await repo.id('HEAD:b')]
    const content = new Map<string, Buffer>()
    for (const id of gone) {
      content.set(id, await repo.run(['cat-file', 'blob', id]))
      await rm(join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2)))
    }
    const asked: string[][] = []
    const fetchObjects = async (ids: readonly string[]): Promise<void> => {
      asked.push([...ids].sort())
      for (const id of ids) await repo.run(['hash-object', '-w', '--stdin'], { input: content.get(id)! })
    }
    const { found, skipped } = await scanSource(treeSource(repo.at, await repo.id('HEAD'), { fetchObjects }))
    expect(asked).toEqual([[...gone].sort()])
    expect(skipped).toEqual([])
    expect(found).toMatchObject([{ path: 'a' }])
  })
})

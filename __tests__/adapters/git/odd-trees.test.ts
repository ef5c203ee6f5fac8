/** Trees that no git writes and every git reads. */
import { describe, expect, it } from 'vitest'
import { rangeSource } from '../../../src/adapters/git/range-source.ts'
import { treeSource } from '../../../src/adapters/git/tree-source.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { commitTree, writeBlob, writeTree, type OddEntry } from '../../support/odd-objects.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'
import { scanSource, type Scanned } from '../../support/scan-source.ts'

async function scanTree(repo: TestRepository, entries: readonly OddEntry[], base?: string): Promise<Scanned> {
  const before = base ?? (await commitTree(repo, await writeTree(repo, [])))
  const head = await commitTree(repo, await writeTree(repo, entries), before)
  return scanSource(rangeSource(repo.at, { base: before, head }))
}

describe('a key in a name', () => {
  it('that holds a slash is found', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const blob = await writeBlob(repo, 'x')
    const entries: OddEntry[] = [
      ['100644', 'a', blob],
      ['100644', `d/${key.text}`, blob],
    ]
    const { found } = await scanTree(repo, entries)
    expect(found).toMatchObject([
      { in: 'path', path: `d/${key.text}`, fingerprint: key.fingerprint, inHead: true, column: 3 },
    ])
    const base = await commitTree(repo, await writeTree(repo, entries))
    const known = await scanTree(repo, [...entries, ['100644', `e/${key.text}`, blob]], base)
    expect(known.found).toMatchObject([{ path: `e/${key.text}`, introduced: false, newPlace: true }])
  })

  it('that stands twice, or below a name that holds a slash, is found', async () => {
    await using repo = await makeRepository()
    const [twice, below] = [mintedKey(), mintedKey()]
    const [one, two] = [await writeBlob(repo, 'x'), await writeBlob(repo, 'y')]
    const folder = await writeTree(repo, [['100644', below.text, one]])
    const { found } = await scanTree(repo, [
      ['100644', twice.text, one],
      ['100644', twice.text, two],
      ['40000', 'p/q', folder],
    ])
    expect(found.map(({ path, inHead }) => ({ path, inHead }))).toEqual([
      { path: twice.text, inHead: true },
      { path: `p/q/${below.text}`, inHead: true },
    ])
  })

  it('of a folder that the range moves, as it is, is found', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const folder = await writeTree(repo, [['100644', key.text, await writeBlob(repo, 'x')]])
    const old = await commitTree(repo, await writeTree(repo, [['40000', 'a', folder]]))
    const base = await commitTree(repo, await writeTree(repo, []), old)
    const { found } = await scanTree(repo, [['40000', 'b', folder]], base)
    expect(found).toMatchObject([{ in: 'path', path: `b/${key.text}`, introduced: true }])
  })

  it('to which no path leads is told without one', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const hidden = await writeTree(repo, [['100644', key.text, await writeBlob(repo, 'x')]])
    const { found, skipped } = await scanTree(repo, [['100644', 'a', hidden]])
    expect(found).toMatchObject([{ in: 'path', path: null, commit: null, fingerprint: key.fingerprint }])
    expect(skipped).toMatchObject([{ path: `object ${hidden}`, incomplete: true }])
  })
})

describe('an entry that says another type than its object has', () => {
  const reason = 'its type is not what its mode says'

  it('is listed: a tree as a file, which git does not go into', async () => {
    await using repo = await makeRepository()
    const hidden = await writeTree(repo, [['100644', 'q', await writeBlob(repo, mintedKey().text)]])
    const { found, skipped } = await scanTree(repo, [['100644', 'a', hidden]])
    expect(found).toEqual([])
    expect(skipped).toEqual([{ path: `object ${hidden}`, reason, incomplete: true }])
  })

  it('is not listed where the tree is one elsewhere', async () => {
    await using repo = await makeRepository()
    const folder = await writeTree(repo, [['100644', 'q', await writeBlob(repo, 'x')]])
    expect((await scanTree(repo, [['40000', 'a', folder]])).skipped).toEqual([])
  })

  it('is listed: a file as a submodule, or with a mode that git takes for one', async () => {
    for (const mode of ['160000', '0', '140000']) {
      await using repo = await makeRepository()
      const blob = await writeBlob(repo, mintedKey().text)
      const { skipped } = await scanTree(repo, [[mode, 'a', blob]])
      expect(skipped).toContainEqual({ path: `object ${blob}`, reason, incomplete: true })
    }
  })

  it('is listed: a file as a folder', async () => {
    await using repo = await makeRepository()
    const blob = await writeBlob(repo, mintedKey().text)
    const { skipped } = await scanTree(repo, [['40000', 'a', blob]])
    expect(skipped).toEqual([{ path: `object ${blob}`, reason, incomplete: true }])
  })

  it('is no submodule that is elsewhere, or here', async () => {
    await using repo = await makeRepository()
    const here = await commitTree(repo, await writeTree(repo, []))
    const { skipped } = await scanTree(repo, [
      ['160000', 'a', '1'.repeat(40)],
      ['160000', 'b', here],
    ])
    expect(skipped.map(({ path, incomplete }) => ({ path, incomplete }))).toEqual([
      { path: 'a', incomplete: false },
      { path: 'b', incomplete: false },
    ])
  })

  it('is listed by its path among the files of a commit', async () => {
    await using repo = await makeRepository()
    const hidden = await writeTree(repo, [['100644', 'q', await writeBlob(repo, mintedKey().text)]])
    const commit = await commitTree(repo, await writeTree(repo, [['100644', 'a', hidden]]))
    const outcome = await scanSource(treeSource(repo.at, commit))
    expect(outcome.skipped).toEqual([{ path: 'a', reason, incomplete: true }])
  })
})

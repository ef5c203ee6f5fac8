/** A handful of trees that stand for more paths than any machine can list: git's own diff would not come to an end. */
import { describe, expect, it } from 'vitest'
import { changedPaths } from '../../../src/adapters/git/commit-paths.ts'
import { rangeSource } from '../../../src/adapters/git/range-source.ts'
import { TreeChanges, type Met } from '../../../src/adapters/git/tree-changes.ts'
import { eachInTree } from '../../../src/adapters/git/tree-listing.ts'
import { treeSource } from '../../../src/adapters/git/tree-source.ts'
import { TreeStore } from '../../../src/adapters/git/tree-store.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { commitTree, writeBlob, writeBomb, writeNested, writeTree } from '../../support/odd-objects.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'
import { scanSource, type Scanned } from '../../support/scan-source.ts'

const more = 'a key in it stands at more paths than are told'

async function emptyBase(repo: TestRepository): Promise<string> {
  return commitTree(repo, await writeTree(repo, []))
}

async function scanRange(repo: TestRepository, base: string, head: string): Promise<Scanned> {
  return scanSource(rangeSource(repo.at, { base, head }))
}

describe('10^20 paths of a dozen objects', () => {
  it('are clean where the one file is', async () => {
    await using repo = await makeRepository()
    const base = await emptyBase(repo)
    const head = await commitTree(repo, await writeBomb(repo, await writeBlob(repo, 'x'), 20), base)
    const { found, skipped, coverage } = await scanRange(repo, base, head)
    expect({ found, skipped }).toEqual({ found: [], skipped: [] })
    expect(coverage.range?.objects).toBe(22)
  })

  it('are told as a hundred where a key is in the file, and as incomplete', async () => {
    await using repo = await makeRepository()
    const blob = await writeBlob(repo, mintedKey().text)
    const base = await emptyBase(repo)
    const head = await commitTree(repo, await writeBomb(repo, blob, 20), base)
    const { found, skipped } = await scanRange(repo, base, head)
    expect(new Set(found.map(({ path }) => path)).size).toBe(100)
    expect(found).toHaveLength(100)
    expect(found.every(({ inHead, commit }) => inHead && commit === head)).toBe(true)
    expect(skipped).toEqual([{ path: `object ${blob}`, reason: more, incomplete: true }])
  })

  it('are told as a hundred for each name where keys are in the names', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const blob = await writeBlob(repo, 'x')
    const base = await emptyBase(repo)
    const bomb = await writeBomb(repo, blob, 20, (index) => `${index}-${key.text}`)
    const { found, skipped } = await scanRange(repo, base, await commitTree(repo, bomb, base))
    expect(found).toHaveLength(1000)
    expect(found.every(({ in: place }) => place === 'path')).toBe(true)
    expect(skipped.length).toBeGreaterThan(0)
    expect(skipped.every(({ reason, incomplete }) => reason === more && incomplete)).toBe(true)
  })

  it('in the base are read once: what they hold is old', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const bomb = await writeBomb(repo, await writeBlob(repo, key.text), 20)
    const base = await commitTree(repo, bomb)
    const file = await writeBlob(repo, `more ${key.text}`)
    const head = await commitTree(repo, await writeTree(repo, [['100644', 'a', file]]), base)
    const { found, skipped } = await scanRange(repo, base, head)
    expect(found).toMatchObject([{ path: 'a', introduced: false, newPlace: true }])
    expect(skipped).toEqual([])
  })

  it('of a blob that the base history had, are put there by the range', async () => {
    await using repo = await makeRepository()
    const bomb = await writeBomb(repo, await writeBlob(repo, mintedKey().text), 20)
    const old = await commitTree(repo, bomb)
    const base = await commitTree(repo, await writeTree(repo, []), old)
    const { found } = await scanRange(repo, base, await commitTree(repo, bomb, base))
    expect(found).toHaveLength(100)
    expect(found.every(({ introduced }) => introduced === true)).toBe(true)
  })

  it('stop the question which paths a range changes, and never in silence', async () => {
    await using repo = await makeRepository()
    const base = await emptyBase(repo)
    const head = await commitTree(repo, await writeBomb(repo, await writeBlob(repo, 'x'), 20), base)
    await expect(changedPaths(repo.at, base, head)).rejects.toThrow(/changes over 500000 paths/)
  })
})

describe('the files of a commit', () => {
  it('are counted, and of one file a hundred paths are told', async () => {
    await using repo = await makeRepository()
    const blob = await writeBlob(repo, mintedKey().text)
    const commit = await commitTree(repo, await writeBomb(repo, blob, 4))
    const { found, coverage, skipped } = await scanSource(treeSource(repo.at, commit))
    expect(coverage.files).toBe(10_000)
    expect(found).toHaveLength(100)
    expect(skipped).toEqual([{ path: 'd0/d0/d0/d0', reason: more, incomplete: true }])
  })

  it('are listed up to a limit, and no further', async () => {
    await using repo = await makeRepository()
    const commit = await commitTree(repo, await writeBomb(repo, await writeBlob(repo, 'x'), 20))
    let entries = 0
    const all = await eachInTree(repo.at, commit, () => entries++, 5000)
    expect({ all, entries }).toEqual({ all: false, entries: 5000 })
    const below = `${commit}:${Array.from({ length: 17 }, () => 'd0').join('/')}`
    expect(await eachInTree(repo.at, below, () => undefined, 2000)).toBe(true)
  })
})

describe('trees that are compared', () => {
  it('cost what they hold, not what they stand for', async () => {
    await using repo = await makeRepository()
    const [one, two] = [await writeBlob(repo, '1'), await writeBlob(repo, '2')]
    const [before, after] = [await writeBomb(repo, one, 50), await writeBomb(repo, two, 50)]
    const store = new TreeStore(repo.at)
    const changes = new TreeChanges(store, { enters: () => true, meet: () => false })
    await changes.walk(after, [before])
    expect(changes.cut).toBeNull()
    expect(changes.compared).toBeLessThanOrEqual(50 * (10 + 50))
    await store.close()
  })

  it('are followed 4096 folders deep, and no further in silence', async () => {
    await using repo = await makeRepository()
    const leaf = await writeTree(repo, [['100644', 'x', await writeBlob(repo, 'x')]])
    const nested = await writeNested(repo, leaf, 4200)
    const met: Met[] = []
    const store = new TreeStore(repo.at)
    const collect = { enters: () => true, meet: (each: Met) => met.push(each) > 0 }
    const shallow = new TreeChanges(store, collect)
    await shallow.walk(nested[4000]!, [])
    expect(shallow.cut).toBeNull()
    expect(met).toHaveLength(4001)
    const deep = new TreeChanges(store, collect)
    await deep.walk(nested.at(-1)!, [])
    expect(deep.cut).toBe('its folders are nested over 4096 deep')
    await store.close()
  })
})

/** git does not look whether an object is what its id says: whoever can write to `.git/objects` puts another in its place. */
import { describe, expect, it } from 'vitest'
import { commitPolicyFiles } from '../../../src/adapters/git/policy-files.ts'
import { rangeSource } from '../../../src/adapters/git/range-source.ts'
import { resolveRange } from '../../../src/adapters/git/range-revisions.ts'
import { stagedSource } from '../../../src/adapters/git/staged-source.ts'
import { treeSource } from '../../../src/adapters/git/tree-source.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { forge } from '../../support/odd-objects.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'
import { scanSource, type Scanned } from '../../support/scan-source.ts'

const reason = 'its content is not what its id says'
const forged = (id: string): object => ({ path: `object ${id}`, reason, incomplete: true })

async function scanRange(repo: TestRepository, range: string): Promise<Scanned> {
  return scanSource(rangeSource(repo.at, await resolveRange(repo.at, range)))
}

describe('an object whose content was replaced', () => {
  it('is listed where it is a file of the range, in both hashes', async () => {
    for (const objectFormat of ['sha1', 'sha256'] as const) {
      await using repo = await makeRepository({ objectFormat })
      const base = await repo.commit('base')
      await repo.commit('1', { a: mintedKey().text, b: 'b' })
      const id = await repo.id('HEAD:a')
      expect((await scanRange(repo, `${base}..HEAD`)).skipped).toEqual([])
      await forge(repo, id, 'blob', 'x\n')
      expect(await repo.git('cat-file', 'blob', id)).toBe('x')
      const { found, skipped } = await scanRange(repo, `${base}..HEAD`)
      expect(found).toEqual([])
      expect(skipped).toEqual([forged(id)])
    }
  })

  it('is listed when its last byte comes with a full window, or in many, and what is in it is told', async () => {
    for (const padding of [0, 1, 4096, 100_000]) {
      await using repo = await makeRepository()
      const key = mintedKey()
      const base = await repo.commit('base')
      await repo.commit('1', { a: 'a' })
      const id = await repo.id('HEAD:a')
      await forge(repo, id, 'blob', `${key.text}${' '.repeat(padding)}`)
      const source = rangeSource(repo.at, await resolveRange(repo.at, `${base}..HEAD`))
      const { found, skipped } = await scanSource(source, 4096)
      expect(found).toMatchObject([{ path: 'a', fingerprint: key.fingerprint }])
      expect(skipped).toEqual([forged(id)])
    }
  })

  it('is listed where it became empty', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base')
    await repo.commit('1', { a: mintedKey().text })
    await forge(repo, await repo.id('HEAD:a'), 'blob', '')
    expect((await scanRange(repo, `${base}..HEAD`)).skipped).toEqual([forged(await repo.id('HEAD:a'))])
  })

  it('is listed where it is a folder or a commit of the range', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base', { 'd/a': 'a' })
    const harmless = await repo.run(['cat-file', 'tree', 'HEAD:d'])
    await repo.commit('1', { 'd/a': mintedKey().text, 'e/b': 'b' })
    const tree = await repo.id('HEAD:d')
    await forge(repo, tree, 'tree', harmless)
    expect((await scanRange(repo, `${base}..HEAD`)).skipped).toEqual([forged(tree)])

    const before = await repo.id('HEAD')
    const commit = await repo.commit(`message ${mintedKey().text}`, { c: 'c' })
    await repo.commit('after', { c: 'd' })
    const text = (await repo.run(['cat-file', 'commit', commit])).toString()
    await forge(repo, commit, 'commit', text.replace(/message .*/, 'message'))
    const { found, skipped } = await scanRange(repo, `${before}..HEAD`)
    expect({ found, skipped }).toEqual({ found: [], skipped: [forged(commit)] })
  })

  it('in the base makes no key an old one', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: 'old' })
    await repo.commit('1', { a: `new ${key.text}` })
    const id = await repo.id(`${base}:a`)
    await forge(repo, id, 'blob', key.text)
    const { found, skipped } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'a', introduced: true, newPlace: false }])
    expect(skipped).toEqual([forged(id)])
  })

  it('in the base, as a tree that holds the very file, hides it neither', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { 'd/a': 'a', 'e/b': 'b' })
    await repo.commit('1', { 'd/a': key.text })
    const tree = await repo.id(`${base}:e`)
    await forge(repo, tree, 'tree', await repo.run(['cat-file', 'tree', 'HEAD:d']))
    const { found, skipped } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'd/a', introduced: true }])
    expect(skipped).toEqual([forged(tree)])
  })

  const notReached = 'it does not lead to where the range begins: commits may be missing from the range'

  it('in the history of the base, as a commit that says it comes after the head, is listed', async () => {
    for (const forgedCommit of ['base', 'before']) {
      await using repo = await makeRepository()
      const before = await repo.commit('before', { a: 'a' })
      const base = await repo.commit('base', { a: 'b' })
      const head = await repo.commit('1', { a: mintedKey().text })
      const id = forgedCommit === 'base' ? base : before
      const text = (await repo.run(['cat-file', 'commit', id])).toString()
      await forge(repo, id, 'commit', text.replace('\nauthor', `\nparent ${head}\nauthor`))
      const { coverage, skipped } = await scanSource(rangeSource(repo.at, { base, head }))
      expect(coverage.commits).toBe(0)
      expect(skipped).toContainEqual(
        expect.objectContaining({ path: 'the history of the base', reason: notReached }),
      )
    }
  })

  it('in the history of the base, as a commit that cuts the range, is listed', async () => {
    await using repo = await makeRepository()
    const before = await repo.commit('before', { a: 'a' })
    const base = await repo.commit('base', { a: 'b' })
    const hidden = await repo.commit('1', { a: mintedKey().text })
    const head = await repo.commit('2', { a: 'c' })
    const text = (await repo.run(['cat-file', 'commit', before])).toString()
    await forge(repo, before, 'commit', text.replace('\nauthor', `\nparent ${hidden}\nauthor`))
    const { coverage, skipped } = await scanSource(rangeSource(repo.at, { base, head }))
    expect(coverage.commits).toBe(1)
    expect(skipped).toMatchObject([{ path: 'the history of the base', reason: notReached, incomplete: true }])
  })

  it('is listed by its paths among the files of a commit, and of the index', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { a: 'gone', 'b/c': 'gone', d: 'd' })
    await forge(repo, await repo.id('HEAD:a'), 'blob', 'x')
    const expected = ['a', 'b/c'].map((path) => ({ path, reason, incomplete: true }))
    expect((await scanSource(treeSource(repo.at, await repo.id('HEAD')))).skipped).toEqual(expected)
    await repo.git('update-ref', '-d', 'HEAD')
    expect((await scanSource(stagedSource(repo.at))).skipped).toEqual(expected)
  })

  it('is listed where it is a folder of a commit whose files are scanned', async () => {
    await using repo = await makeRepository()
    const commit = await repo.commit('1', { 'd/a': mintedKey().text, 'e/b': 'b' })
    const tree = await repo.id('HEAD:d')
    await forge(repo, tree, 'tree', await repo.run(['cat-file', 'tree', 'HEAD:e']))
    const { found, skipped } = await scanSource(treeSource(repo.at, commit))
    expect({ found, skipped }).toEqual({ found: [], skipped: [forged(tree)] })
  })

  it('is no policy', async () => {
    await using repo = await makeRepository()
    const commit = await repo.commit('1', { 'd/policy.yml': 'strict' })
    const fetchObjects = (): Promise<void> => Promise.resolve()
    const files = commitPolicyFiles(repo.at, { commit, from: 'main', fetchObjects })
    expect((await files.read('d/policy.yml'))?.toString()).toBe('strict')
    await forge(repo, await repo.id('HEAD:d/policy.yml'), 'blob', 'allow')
    await expect(files.read('d/policy.yml')).rejects.toThrow(
      /"d\/policy.yml" in main is not what its id says/,
    )
  })
})

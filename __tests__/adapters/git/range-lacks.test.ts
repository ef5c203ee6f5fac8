import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/core/user-error.ts'
import { rangeSource } from '../../../src/adapters/git/range-source.ts'
import { resolveRange } from '../../../src/adapters/git/range-revisions.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeFolder, makeRepository, runProgram, type TestRepository } from '../../support/repository.ts'
import { scanSource, type Scanned } from '../../support/scan-source.ts'

async function scanRange(repo: TestRepository, range: string): Promise<Scanned> {
  return scanSource(rangeSource(repo.at, await resolveRange(repo.at, range)))
}

function loose(repo: TestRepository, id: string): string {
  return join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2))
}

/** A clone with the given options, as a repository at which sources can be opened. */
async function clone(repo: TestRepository, folder: string, ...options: string[]): Promise<TestRepository> {
  const url = pathToFileURL(repo.root).href
  const args = ['clone', '--quiet', '--no-local', ...options, url, folder]
  await runProgram('git', args, { cwd: repo.root, env: { ...repo.env, GIT_ALLOW_PROTOCOL: 'file' } })
  return makeRepository({ folder })
}

describe('an object that git cannot give', () => {
  it('makes the scan incomplete, and the rest is still scanned', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base')
    await repo.commit('1', { gone: 'gone\n', 'there/a': key.text })
    const id = await repo.id('HEAD:gone')
    await rm(loose(repo, id))
    const { found, skipped } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'there/a' }])
    expect(skipped).toEqual([{ path: `object ${id}`, reason: 'git could not give it', incomplete: true }])
  })

  it('counts as well where it is a folder', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base')
    await repo.commit('1', { 'folder/a': 'a' })
    const id = await repo.id('HEAD:folder')
    await rm(loose(repo, id))
    const { skipped } = await scanRange(repo, `${base}..HEAD`)
    expect(skipped).toEqual([{ path: `object ${id}`, reason: 'git could not give it', incomplete: true }])
  })

  it('counts where it is damaged, at any place of the list', async () => {
    await using repo = await makeRepository()
    const keys = Array.from({ length: 12 }, () => mintedKey())
    const base = await repo.commit('base')
    await repo.commit(
      '1',
      Object.fromEntries(keys.map(({ text }, index) => [`f${index}`, `${index} ${text}`])),
    )
    const damaged = [1, 2, 7, 11]
    const ids = await Promise.all(damaged.map((index) => repo.id(`HEAD:f${index}`)))
    for (const id of ids) {
      await rm(loose(repo, id))
      await writeFile(loose(repo, id), 'no zlib stream')
    }
    const { found, skipped } = await scanRange(repo, `${base}..HEAD`)
    expect(found.map(({ path }) => path).sort()).toEqual(
      keys
        .map((_, index) => `f${index}`)
        .filter((name) => !damaged.includes(Number(name.slice(1))))
        .sort(),
    )
    expect(skipped.map(({ path }) => path).sort()).toEqual(ids.map((id) => `object ${id}`).sort())
    expect(skipped.every(({ incomplete }) => incomplete)).toBe(true)
  })

  it('counts where a pack is cut short', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base')
    const { randomBytes } = await import('node:crypto')
    await repo.commit('1', { big: randomBytes(300_000) })
    await repo.git('repack', '-adq')
    const folder = join(repo.gitDir, 'objects', 'pack')
    const pack = (await readdir(folder)).find((name) => name.endsWith('.pack'))!
    const { truncate, chmod, stat } = await import('node:fs/promises')
    await chmod(join(folder, pack), 0o600)
    const { size } = await stat(join(folder, pack))
    await truncate(join(folder, pack), size - 100_000)
    const outcome = await scanRange(repo, `${base}..HEAD`).catch((error: unknown) => error)
    // Some gits refuse the whole pack, some give what is there: never is it clean.
    if (outcome instanceof Error) expect(outcome.message).not.toBe('')
    else expect((outcome as Scanned).skipped.some(({ incomplete }) => incomplete)).toBe(true)
  })

  it('is fetched where there is a way to', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { old: `old ${key.text}` })
    await repo.commit('1', { a: key.text })
    const missing = [await repo.id('HEAD:a'), await repo.id('HEAD:old')]
    await using store = await makeFolder()
    const source = await clone(repo, join(store.path, 'other'))
    for (const id of missing) await rm(loose(repo, id))
    const asked: (readonly string[])[] = []
    const range = { base, head: await repo.id('HEAD') }
    const scanned = await scanSource(
      rangeSource(repo.at, range, {
        async fetchObjects(ids) {
          asked.push(ids)
          for (const id of ids) {
            const content = await source.run(['cat-file', 'blob', id])
            await repo.run(['hash-object', '-w', '--stdin'], { input: content })
          }
        },
      }),
    )
    expect(scanned.skipped).toEqual([])
    expect(scanned.found).toMatchObject([{ path: 'a', introduced: false, newPlace: true }])
    // One request for the range, one for the base.
    expect(asked).toEqual([[missing[0]], [missing[1]]])
  })

  it('in the base only: what is found counts as new, and the scan as incomplete', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { old: `old ${key.text}` })
    await repo.commit('1', { a: key.text })
    await rm(loose(repo, await repo.id('HEAD:old')))
    const { found, skipped } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'a', introduced: true }])
    expect(skipped).toEqual([
      {
        path: 'the tree of the base',
        reason: 'git lacks 1 objects of it: a key that it holds counts as new',
        incomplete: true,
      },
    ])
  })
})

describe('a fetch that fails while keys are placed', () => {
  it('does not lose them', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base', { old: 'old' })
    await repo.commit('1', { a: mintedKey().text })
    await rm(loose(repo, await repo.id('HEAD:old')))
    const range = { base, head: await repo.id('HEAD') }
    const fetchObjects = (): Promise<void> => Promise.reject(new UserError('no network; try again'))
    const { found, skipped } = await scanSource(rangeSource(repo.at, range, { fetchObjects }))
    expect(found).toMatchObject([{ path: 'a', introduced: true }])
    expect(skipped).toEqual([
      {
        path: 'the tree of the base',
        reason: 'no network; try again: a key that it holds counts as new',
        incomplete: true,
      },
    ])
  })
})

describe('a clone that does not hold the range', () => {
  async function history(): Promise<TestRepository> {
    const repo = await makeRepository()
    await repo.commit('1', { a: '1' })
    await repo.branch('side')
    await repo.commit('side', { b: '1' })
    await repo.checkout('main')
    for (const name of ['2', '3', '4']) await repo.commit(name, { a: name })
    await repo.merge(['side'])
    await repo.commit('5', { a: '5' })
    return repo
  }

  it('because it is shallow within the range', async () => {
    await using repo = await history()
    await using folder = await makeFolder()
    const shallow = await clone(repo, join(folder.path, 'c'), '--depth=2')
    await expect(resolveRange(shallow.at, 'HEAD~1..HEAD')).rejects.toThrow(
      new UserError(
        'this clone is shallow and does not hold the range in full; run "git fetch --unshallow", then scan again',
      ),
    )
  })

  it('because the history of the base is cut', async () => {
    await using repo = await history()
    await using folder = await makeFolder()
    const shallow = await clone(repo, join(folder.path, 'c'), '--depth=4')
    expect(await shallow.git('rev-list', '--count', 'HEAD~2..HEAD')).not.toBe(
      await repo.git('rev-list', '--count', 'HEAD~2..HEAD^1'),
    )
    // Even where it does not have the commit that is named.
    await expect(resolveRange(shallow.at, 'HEAD~9..HEAD')).rejects.toThrow(
      /is shallow; run "git fetch --unshallow"/,
    )
    await expect(resolveRange(shallow.at, 'HEAD~2..HEAD')).rejects.toThrow(/git fetch --unshallow/)
    await shallow.git('fetch', '--quiet', '--unshallow')
    const { coverage } = await scanRange(shallow, 'HEAD~2..HEAD')
    expect(coverage.commits).toBe(3)
  })

  it('also from a worktree of it', async () => {
    await using repo = await history()
    await using folder = await makeFolder()
    const shallow = await clone(repo, join(folder.path, 'c'), '--depth=2')
    await shallow.git('worktree', 'add', '--quiet', join(folder.path, 'w'))
    const gitDir = join(shallow.gitDir, 'worktrees', 'w')
    const at = { gitDir, workTree: join(folder.path, 'w') }
    await expect(resolveRange(at, 'HEAD~1..HEAD')).rejects.toThrow(/git fetch --unshallow/)
  })

  it('because it is a partial one; after the fetch that is named it does', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.git('config', 'uploadpack.allowFilter', 'true')
    await repo.commit('1', { a: 'a' })
    await repo.commit('2', { a: key.text })
    await repo.commit('3', { a: 'b' })
    await using folder = await makeFolder()
    const partial = await clone(repo, join(folder.path, 'c'), '--filter=blob:none')
    const message =
      'this is a partial clone, which lacks objects of the range; run "git fetch --refetch --no-filter", then scan again'
    await expect(scanRange(partial, 'HEAD~2..HEAD')).rejects.toThrow(new UserError(message))
    await partial.git('fetch', '--quiet', '--refetch', '--no-filter')
    expect((await scanRange(partial, 'HEAD~2..HEAD')).found).toMatchObject([{ path: 'a', inHead: false }])
  })

  it("a partial one that lacks only the base's files still tells what it found", async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.git('config', 'uploadpack.allowFilter', 'true')
    await repo.commit('1', { old: `old ${key.text}`, a: 'a' })
    await repo.commit('2', { old: 'rotated', a: key.text })
    await using folder = await makeFolder()
    const partial = await clone(repo, join(folder.path, 'c'), '--filter=blob:none')
    const { found, skipped } = await scanRange(partial, 'HEAD~1..HEAD')
    expect(found).toMatchObject([{ path: 'a', introduced: true }])
    expect(skipped).toMatchObject([{ path: 'the tree of the base', incomplete: true }])
  })
})

import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { stagedSource } from '../../../src/adapters/git/staged-source.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts'
import { scanSource, type Scanned } from '../../support/scan-source.ts'

async function stage(repo: TestRepository, path: string, content: string | Uint8Array): Promise<void> {
  await repo.write(path, content)
  await repo.git('add', '--', path)
}

async function scanStaged(repo: TestRepository): Promise<Scanned> {
  return scanSource(stagedSource(repo.at))
}

describe('staged changes', () => {
  it('are what the index holds, not what the disk does', async () => {
    await using repo = await makeRepository()
    const [staged, onDisk] = [mintedKey(), mintedKey()]
    await repo.commit('base', { a: 'a\n', b: 'b\n' })
    await stage(repo, 'a', `one\n${staged.text}\n`)
    await repo.write('a', 'clean')
    await repo.write('b', onDisk.text)
    await repo.write('untracked', onDisk.text)
    const { found, coverage, skipped } = await scanStaged(repo)
    expect(found).toEqual([
      {
        in: 'file',
        path: 'a',
        commit: null,
        author: null,
        date: null,
        inHead: true,
        introduced: null,
        newPlace: false,
        allowedInBase: false,
        fingerprint: staged.fingerprint,
        line: 2,
        column: 1,
      },
    ])
    expect(coverage).toEqual({ files: 1, blobs: 0, commits: 0, skipped: [], range: null })
    expect(skipped).toEqual([])
  })

  it('hold a key that HEAD has at the same path, and none of files that are as in HEAD', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('base', { a: key.text, b: `b ${key.text}` })
    await stage(repo, 'a', `more ${key.text}`)
    expect((await scanStaged(repo)).found).toMatchObject([{ path: 'a', introduced: null }])
  })

  it('hold new files, their names, and links', async () => {
    await using repo = await makeRepository()
    const [name, link, twice] = [mintedKey(), mintedKey(), mintedKey()]
    await repo.commit('base')
    await stage(repo, `d/${name.text}/x.txt`, 'x')
    await stage(repo, 'one', twice.text)
    await stage(repo, 'two', twice.text)
    const id = (await repo.run(['hash-object', '-w', '--stdin'], { input: link.text })).toString().trim()
    await repo.git('update-index', '--add', '--cacheinfo', `120000,${id},link`)
    const { found } = await scanStaged(repo)
    const places = found.map(({ in: place, path, fingerprint, column }) => [place, path, fingerprint, column])
    expect(places).toEqual(
      expect.arrayContaining([
        ['path', `d/${name.text}`, name.fingerprint, 3],
        ['file', 'link', link.fingerprint, 1],
        ['file', 'one', twice.fingerprint, 1],
        ['file', 'two', twice.fingerprint, 1],
      ]),
    )
    expect(places).toHaveLength(4)
  })

  it('hold no removed file, and no file that is only announced', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('base', { gone: key.text })
    await repo.git('rm', '--quiet', 'gone')
    await repo.write('later', key.text)
    await repo.git('add', '--intent-to-add', 'later')
    const { found, coverage } = await scanStaged(repo)
    expect(found).toEqual([])
    expect(coverage.files).toBe(0)
  })

  it('hold everything where there is no commit yet', async () => {
    for (const objectFormat of ['sha1', 'sha256'] as const) {
      await using repo = await makeRepository({ objectFormat })
      const key = mintedKey()
      await stage(repo, 'a', key.text)
      expect((await scanStaged(repo)).found).toMatchObject([{ path: 'a' }])
    }
  })

  it('hold a file that becomes a link, and one that becomes executable', async () => {
    await using repo = await makeRepository()
    const [link, program] = [mintedKey(), mintedKey()]
    await repo.commit('base', { a: 'a', b: program.text })
    const id = (await repo.run(['hash-object', '-w', '--stdin'], { input: link.text })).toString().trim()
    await repo.git('update-index', '--cacheinfo', `120000,${id},a`)
    await repo.git('update-index', '--chmod=+x', 'b')
    expect((await scanStaged(repo)).found.map(({ path }) => path).sort()).toEqual(['a', 'b'])
  })

  it('hold every side of a conflict', async () => {
    await using repo = await makeRepository()
    const [ours, theirs] = [mintedKey(), mintedKey()]
    await repo.commit('base', { a: 'a\n' })
    await repo.branch('side')
    await repo.commit('side', { a: `${theirs.text}\n` })
    await repo.checkout('main')
    await repo.commit('main', { a: `${ours.text}\n` })
    await repo.git('merge', 'side').catch(() => undefined)
    expect(await repo.git('ls-files', '--unmerged')).not.toBe('')
    const { found } = await scanStaged(repo)
    expect(new Set(found.map(({ fingerprint }) => fingerprint))).toEqual(
      new Set([ours.fingerprint, theirs.fingerprint]),
    )
  })

  it('list submodules and LFS pointers as not looked into', async () => {
    await using repo = await makeRepository()
    const head = await repo.commit('base')
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${head},sub`)
    await stage(
      repo,
      'big.bin',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`,
    )
    const { skipped } = await scanStaged(repo)
    expect(skipped).toEqual([
      { path: 'sub', reason: 'a repository of its own, such as a submodule', incomplete: false },
      {
        path: 'big.bin',
        reason: 'a Git LFS pointer: its content is not in the repository',
        incomplete: false,
      },
    ])
  })

  it('are incomplete where a blob is gone', async () => {
    await using repo = await makeRepository()
    await repo.commit('base')
    await stage(repo, 'a', 'gone')
    const id = await repo.id(':a')
    await rm(join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2)))
    expect((await scanStaged(repo)).skipped).toEqual([
      { path: 'a', reason: 'git could not give it', incomplete: true },
    ])
  })
})

describe('inside a hook', () => {
  const program = fileURLToPath(new URL('../../support/scan-staged-in-hook.ts', import.meta.url))

  /** Commits in `root` with a hook that scans what is staged. @returns the paths with keys that the hook found */
  async function commitHooked(
    repo: TestRepository,
    root: string,
    ...args: string[]
  ): Promise<readonly string[]> {
    const record = join(repo.gitDir, 'found.json')
    const hook = join(repo.gitDir, 'hooks', 'pre-commit')
    const script = `#!/bin/sh\nexec '${process.execPath}' '${program}' '${record}'\n`
    await repo.write('.git/hooks/pre-commit', script)
    await chmod(hook, 0o755)
    await repo.run(['commit', '--quiet', '--message=m', ...args], { cwd: root })
    return JSON.parse(await readFile(record, 'utf8')) as string[]
  }

  it('commit: the index', async () => {
    await using repo = await makeRepository()
    await stage(repo, 'a', mintedKey().text)
    await repo.write('b', mintedKey().text)
    expect(await commitHooked(repo, repo.root)).toEqual(['a'])
  })

  it('commit -a: what is on disk, too', async () => {
    await using repo = await makeRepository()
    await repo.commit('base', { a: 'a', b: 'b' })
    await stage(repo, 'a', mintedKey().text)
    await repo.write('b', mintedKey().text)
    expect(await commitHooked(repo, repo.root, '--all')).toEqual(['a', 'b'])
  })

  it('commit <path>: that path only', async () => {
    await using repo = await makeRepository()
    await repo.commit('base', { a: 'a', 'd/b': 'b' })
    await stage(repo, 'a', mintedKey().text)
    await repo.write('d/b', mintedKey().text)
    expect(await commitHooked(repo, join(repo.root, 'd'), 'b')).toEqual(['d/b'])
  })

  it('commit --amend: what is new in the index', async () => {
    await using repo = await makeRepository()
    await repo.commit('base', { a: 'a' })
    await repo.commit('amended', { b: 'b' })
    await stage(repo, 'b', mintedKey().text)
    expect(await commitHooked(repo, repo.root, '--amend')).toEqual(['b'])
  })

  it('in a worktree: its own index', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    await repo.commit('base', { a: 'a' })
    await stage(repo, 'a', mintedKey().text)
    const root = join(folder.path, 'worktree')
    await repo.git('worktree', 'add', '--quiet', root)
    await writeFile(join(root, 'b'), mintedKey().text)
    await repo.run(['add', 'b'], { cwd: root })
    expect(await commitHooked(repo, root)).toEqual(['b'])
    await writeFile(join(root, 'a'), mintedKey().text)
    expect(await commitHooked(repo, root, '--all')).toEqual(['a'])
  })
})

import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import { makeFolder, makeRepository } from '../../support/repository.ts'

describe('the repository of a path', () => {
  it('is found from its root, a folder, a file and a link to a folder', async () => {
    await using repo = await makeRepository()
    await repo.write('a/b/c.txt', '')
    const expected = {
      location: { gitDir: repo.gitDir, workTree: repo.root },
      commonDir: repo.gitDir,
      root: repo.root,
      bare: false,
    }
    expect(findRepository(repo.root)).toEqual({ ...expected, prefix: '' })
    expect(findRepository(join(repo.root, 'a/b'))).toEqual({ ...expected, prefix: 'a/b' })
    expect(findRepository(join(repo.root, 'a/b/c.txt'))).toEqual({ ...expected, prefix: 'a/b/c.txt' })
    await using elsewhere = await makeFolder()
    await symlink(join(repo.root, 'a'), join(elsewhere.path, 'link'), 'junction')
    expect(findRepository(join(elsewhere.path, 'link'))).toEqual({ ...expected, prefix: 'a' })
    expect(findRepository(elsewhere.path)).toBeNull()
  })

  it('is the one of the worktree, of the submodule, and of the nested repository', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    await repo.commit('1', { 'a/b': '' })
    const worktree = join(folder.path, 'w')
    await repo.git('worktree', 'add', '--quiet', worktree)
    expect(findRepository(join(worktree, 'a'))).toEqual({
      location: { gitDir: join(repo.gitDir, 'worktrees', 'w'), workTree: worktree },
      commonDir: repo.gitDir,
      root: worktree,
      bare: false,
      prefix: 'a',
    })
    await repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repo.root, 'sub')
    expect(findRepository(join(repo.root, 'sub', 'a'))?.location).toEqual({
      gitDir: join(repo.gitDir, 'modules', 'sub'),
      workTree: join(repo.root, 'sub'),
    })
    const nested = await makeRepository({ folder: join(repo.root, 'nested') })
    expect(findRepository(nested.root)?.location).toEqual(nested.at)
  })

  it('may be bare, and inside a work tree is not: there it is a folder of files', async () => {
    await using bare = await makeRepository({ bare: true })
    expect(findRepository(join(bare.root, 'refs'))).toMatchObject({
      location: { gitDir: bare.root, workTree: null },
      root: bare.root,
      bare: true,
      prefix: 'refs',
    })
    await using repo = await makeRepository()
    const planted = await makeRepository({ bare: true, folder: join(repo.root, 'docs', 'planted') })
    expect(findRepository(planted.root)).toMatchObject({ root: repo.root, prefix: 'docs/planted' })
  })

  it('has no work tree inside its git directory', async () => {
    await using repo = await makeRepository()
    expect(findRepository(join(repo.gitDir, 'refs'))).toMatchObject({
      location: { gitDir: repo.gitDir, workTree: null },
      root: repo.gitDir,
      bare: true,
    })
  })

  it('is what a hook is told, relative to the current folder', async () => {
    await using repo = await makeRepository()
    await repo.write('a/b', '')
    const hook = { GIT_DIR: repo.gitDir, GIT_INDEX_FILE: join(repo.gitDir, 'next-index-1.lock') }
    expect(findRepository(join(repo.root, 'a'), hook)).toEqual({
      location: {
        gitDir: repo.gitDir,
        workTree: repo.root,
        indexFile: join(repo.gitDir, 'next-index-1.lock'),
      },
      commonDir: repo.gitDir,
      root: repo.root,
      bare: false,
      prefix: 'a',
    })
    await using elsewhere = await makeFolder()
    expect(findRepository(elsewhere.path, { GIT_DIR: repo.gitDir })).toMatchObject({
      location: { gitDir: repo.gitDir, workTree: elsewhere.path },
    })
    expect(findRepository(elsewhere.path, { GIT_DIR: elsewhere.path })).toBeNull()
  })

  it('is none where the link is broken, where `.git` is empty, and where it is no link', async () => {
    await using folder = await makeFolder()
    for (const [name, content] of Object.entries({
      gone: 'gitdir: /nowhere/at/all\n',
      text: 'hello\n',
      empty: '',
      long: `gitdir: ${'a'.repeat(100_000)}\n`,
    })) {
      await mkdir(join(folder.path, name))
      await writeFile(join(folder.path, name, '.git'), content)
      expect(findRepository(join(folder.path, name))).toBeNull()
    }
    await mkdir(join(folder.path, 'hollow', '.git'), { recursive: true })
    expect(findRepository(join(folder.path, 'hollow'))).toBeNull()
  })

  it('is found on an unborn branch and with SHA-256', async () => {
    await using repo = await makeRepository({ objectFormat: 'sha256' })
    expect(findRepository(repo.root)?.location).toEqual(repo.at)
    // A link needs a right of its own on Windows.
    if (process.platform === 'win32') return
    await rm(join(repo.gitDir, 'HEAD'))
    await symlink('refs/heads/unborn', join(repo.gitDir, 'HEAD'))
    expect(findRepository(repo.root)?.location).toEqual(repo.at)
  })
})

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import { workTreeNames } from '../../../src/adapters/git/work-tree-files.ts'
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts'

function names(repo: TestRepository, below = ''): readonly string[] {
  const listing = workTreeNames(findRepository(repo.root)!, below).names.toString('latin1')
  expect(listing === '' || listing.endsWith('\0')).toBe(true)
  return listing.split('\0').slice(0, -1).sort()
}

describe('the names in a work tree', () => {
  let home: Awaited<ReturnType<typeof makeFolder>>

  beforeEach(async () => {
    home = await makeFolder()
    vi.stubEnv('HOME', home.path)
    vi.stubEnv('USERPROFILE', home.path)
    vi.stubEnv('XDG_CONFIG_HOME', undefined)
    vi.stubEnv('GIT_CONFIG_GLOBAL', undefined)
  })

  afterEach(async () => {
    vi.unstubAllEnvs()
    await home[Symbol.asyncDispose]()
  })

  it('are tracked files, ignored or gone ones, too, and untracked ones that nothing ignores', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { tracked: '', gone: '', 'ignored.log': '' })
    await repo.write('.gitignore', '*.log\nout/\n')
    await repo.write('untracked', '')
    await repo.write('other.log', '')
    await repo.write('out/x', '')
    await repo.write('.git/info/exclude', 'excluded\n')
    await repo.write('excluded', '')
    await rm(join(repo.root, 'gone'))
    expect(names(repo)).toEqual(['.gitignore', 'gone', 'ignored.log', 'tracked', 'untracked'])
  })

  it('are raw, and below a folder or a file still relative to the root', async () => {
    await using repo = await makeRepository()
    // In the index: not every file system can hold such names.
    const odd = ['*', 'd/caf\xe9 "q"\n::x', 'd/plain', 'e/x']
    for (const name of odd) await repo.stageRaw(Buffer.from(name, 'latin1'), '')
    expect(names(repo)).toEqual(odd)
    expect(names(repo, 'd')).toEqual(odd.slice(1, 3))
    expect(names(repo, 'e/x')).toEqual(['e/x'])
    // No pattern: a name.
    expect(names(repo, '*')).toEqual(['*'])
    expect(names(repo, ':(top)')).toEqual([])
  })

  it('are each there once, in a conflict, too', async () => {
    await using repo = await makeRepository()
    await repo.commit('base', { a: 'a\n' })
    await repo.branch('side')
    await repo.commit('side', { a: 'b\n' })
    await repo.checkout('main')
    await repo.commit('main', { a: 'c\n' })
    await repo.git('merge', 'side').catch(() => undefined)
    expect((await repo.git('ls-files')).split('\n')).toHaveLength(3)
    expect(names(repo)).toEqual(['a'])
  })

  it('hold submodules by name only, and not the repositories within', async () => {
    await using repo = await makeRepository()
    const head = await repo.commit('base', { a: 'a' })
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${head},sub`)
    await mkdir(join(repo.root, 'sub'))
    for (const folder of ['first', 'x/second', 'z']) {
      const nested = await makeRepository({ folder: join(repo.root, folder) })
      await nested.commit('1', { inner: '' })
    }
    const listing = workTreeNames(findRepository(repo.root)!, '')
    expect(listing.names.toString()).toBe('a\0sub\0')
    expect(listing.nested.map(String).sort()).toEqual(['first', 'x/second', 'z'])
  })

  it('are those of a worktree, and of a repository that is owned by another user', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    await repo.commit('base', { a: 'a' })
    const root = join(folder.path, 'worktree')
    await repo.git('worktree', 'add', '--quiet', root)
    await writeFile(join(root, 'b'), '')
    expect(workTreeNames(findRepository(root)!, '').names.toString()).toBe('b\0a\0')
    // git's own test switch for "owned by somebody else".
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    const owned = repo.run(['ls-files'], { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })
    await expect(owned).rejects.toThrow(/dubious ownership/)
    expect(names(repo)).toEqual(['a'])
  })

  it('leave out what the person ignores everywhere', async () => {
    await using repo = await makeRepository()
    await repo.write('a~', '')
    await repo.write('b', '')
    expect(names(repo)).toEqual(['a~', 'b'])

    await mkdir(join(home.path, '.config', 'git'), { recursive: true })
    await writeFile(join(home.path, '.config', 'git', 'ignore'), '*~\n')
    expect(names(repo)).toEqual(['b'])

    await writeFile(join(home.path, '.gitconfig'), '[core]\n\texcludesFile = ~/mine\n')
    await writeFile(join(home.path, 'mine'), 'b\n')
    expect(names(repo)).toEqual(['a~'])

    await writeFile(join(home.path, '.gitconfig'), `[includeIf "gitdir:${repo.root}/"]\n\tpath = more\n`)
    await writeFile(join(home.path, 'more'), '[Core]\n\tExcludesFile = ~/mine\n')
    expect(names(repo)).toEqual(['a~'])

    vi.stubEnv('XDG_CONFIG_HOME', join(home.path, 'xdg'))
    await mkdir(join(home.path, 'xdg', 'git'), { recursive: true })
    await writeFile(join(home.path, '.gitconfig'), '')
    await writeFile(join(home.path, 'xdg', 'git', 'ignore'), 'a*\n')
    expect(names(repo)).toEqual(['b'])
  })

  it('fail where git fails: a scan that did not happen is never clean', async () => {
    await using repo = await makeRepository()
    await repo.write('a', '')
    await repo.git('add', 'a')
    await repo.write('.git/index', 'broken')
    expect(() => workTreeNames(findRepository(repo.root)!, '')).toThrow(/^git ls-files ended with 128/)
  })
})

/** The names that are read from the index and the folders are those that git tells, whatever the tree looks like. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { treeKinds } from '../../../src/adapters/fs/tree-kinds.ts'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import { workTreeNames, type WorkTreeNames } from '../../../src/adapters/git/work-tree-files.ts'
import { recordingGit } from '../../support/recording-git.ts'
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts'

function told(names: WorkTreeNames) {
  return { names: names.names.toString('latin1').split('\0'), nested: names.nested.map(String) }
}

function byGit(repo: TestRepository, below = '') {
  return told(workTreeNames(findRepository(repo.root)!, below))
}

function byIndex(repo: TestRepository, below = '') {
  const repository = findRepository(repo.root)!
  return told(workTreeNames(repository, below, treeKinds(repository.root)))
}

const posix = process.platform !== 'win32'

describe.runIf(posix)('the names of a work tree, read from its index', () => {
  let home: Awaited<ReturnType<typeof makeFolder>>

  beforeEach(async () => {
    home = await makeFolder()
    vi.stubEnv('HOME', home.path)
    vi.stubEnv('XDG_CONFIG_HOME', undefined)
    vi.stubEnv('GIT_CONFIG_GLOBAL', undefined)
  })

  afterEach(async () => {
    vi.unstubAllEnvs()
    await home[Symbol.asyncDispose]()
  })

  const base = fc.constantFrom('a', 'b', 'c', 'out', 'x.log', 'é', '*', '!d', '#e', ' f', ':g')
  const path = fc.array(base, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const pattern = fc.tuple(
    fc.constantFrom('', '!', '/', '!/', '**/'),
    base,
    fc.constantFrom('', '/', '/*', '/**'),
  )
  const ignoreFile = fc
    .array(
      fc.oneof(
        pattern.map((parts) => parts.join('')),
        fc.constantFrom('*.log', '*', '!*/', 'a/b', '[a-c]', '?'),
      ),
      { maxLength: 4 },
    )
    .map((lines) => `${lines.join('\n')}\n`)
  const tree = fc.record({
    tracked: fc.uniqueArray(path, { maxLength: 10 }),
    untracked: fc.uniqueArray(path, { maxLength: 6 }),
    removed: fc.uniqueArray(path, { maxLength: 3 }),
    ignores: fc.dictionary(fc.constantFrom('', 'a/', 'a/b/', 'out/', '.git/info/exclude'), ignoreFile, {
      maxKeys: 3,
    }),
    everywhere: fc.option(ignoreFile),
    links: fc.uniqueArray(path, { maxLength: 2 }),
    nested: fc.uniqueArray(path, { maxLength: 2 }),
    submodule: fc.option(path),
    conflict: fc.option(path),
    settings: fc.constantFrom(null, 'core.ignoreCase', 'core.untrackedCache'),
  })
  type Tree = typeof tree extends fc.Arbitrary<infer T> ? T : never

  /** What does not fit, such as a file in the place of a folder, is left out. */
  function put(root: string, name: string, make: (file: string) => void): void {
    try {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      make(join(root, name))
    } catch {
      return
    }
  }

  async function plant(repo: TestRepository, shape: Tree, template: string): Promise<void> {
    const file = (target: string): void => {
      writeFileSync(target, '')
    }
    for (const name of shape.tracked) put(repo.root, name, file)
    await repo.git('add', '--all', '--force')
    const staged: string[] = []
    const id = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'
    if (shape.submodule !== null) staged.push(`160000 ${id} 0\t${shape.submodule}`)
    if (shape.conflict !== null)
      for (const stage of [1, 2, 3]) staged.push(`100644 ${id} ${stage}\t${shape.conflict}`)
    const input = staged.map((line) => `${line}\0`).join('')
    await repo.run(['update-index', '--add', '--replace', '-z', '--index-info'], { input })
    if (shape.settings !== null) await repo.git('config', shape.settings, 'true')
    for (const name of shape.removed) rmSync(join(repo.root, name), { recursive: true, force: true })
    for (const name of shape.untracked) put(repo.root, name, file)
    for (const name of shape.links)
      put(repo.root, name, (target) => {
        symlinkSync('a', target)
      })
    for (const name of shape.nested) {
      put(repo.root, `${name}/.git/refs/x`, file)
      put(repo.root, `${name}/.git/objects/x`, file)
      put(repo.root, `${name}/.git/HEAD`, (target) => {
        writeFileSync(target, template)
      })
      put(repo.root, `${name}/inner`, file)
    }
    for (const [folder, text] of Object.entries(shape.ignores))
      put(repo.root, folder.startsWith('.git/') ? folder : `${folder}.gitignore`, (target) => {
        writeFileSync(target, text)
      })
    if (shape.everywhere !== null)
      put(home.path, '.config/git/ignore', (target) => {
        writeFileSync(target, shape.everywhere!)
      })
  }

  test('are those that git lists, in random trees with random ignore files', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (shape) => {
        rmSync(join(home.path, '.config'), { recursive: true, force: true })
        await using repo = await makeRepository()
        await plant(repo, shape, 'ref: refs/heads/main\n')
        expect(byIndex(repo)).toEqual(byGit(repo))
        for (const below of ['a', 'a/b', 'out']) expect(byIndex(repo, below)).toEqual(byGit(repo, below))
      }),
      { numRuns: Number(process.env.RUNS ?? 20) },
    )
  }, 100_000)

  test('are those that git lists below a link that stands in the place of a folder', async () => {
    await using repo = await makeRepository()
    await repo.commit('one', { 'out/a': 'a', 'b/c': 'c' })
    rmSync(join(repo.root, 'out'), { recursive: true })
    symlinkSync('b', join(repo.root, 'out'))
    expect(byIndex(repo, 'out')).toEqual(byGit(repo, 'out'))
    expect(byIndex(repo, 'out').names).toContain('out')
  })

  describe('and git', () => {
    async function calls(names: () => unknown): Promise<readonly string[]> {
      await using folder = await makeFolder()
      const git = await recordingGit(folder.path)
      vi.stubEnv('PATH', `${git.bin}:${process.env.PATH ?? ''}`)
      names()
      return (await git.calls()).map(({ args }) => args.slice(args.indexOf('ls-files')).join(' '))
    }

    test('is not asked where every file is tracked', async () => {
      await using repo = await makeRepository()
      await repo.commit('1', { 'a/b': '', 'a/c/d': '', e: '', gone: '' })
      rmSync(join(repo.root, 'gone'))
      expect(await calls(() => byIndex(repo))).toEqual([])
      expect(await calls(() => byIndex(repo, 'a'))).toEqual([])
      expect(byIndex(repo, 'a').names).toEqual(['a/b', 'a/c/d', ''])
    })

    test('is asked once, and about what is not tracked only', async () => {
      await using repo = await makeRepository()
      await repo.commit('1', { 'a/b': '', '.gitignore': 'node_modules\n' })
      for (const name of ['node_modules/x/y', 'a/new', 'more/1', 'more/2'])
        put(repo.root, name, (file) => {
          writeFileSync(file, '')
        })
      const [call, ...others] = await calls(() => byIndex(repo))
      expect(others).toEqual([])
      expect(call!.split(' -- ')[1]!.split(' ').sort()).toEqual(['a/new', 'more', 'node_modules'])
      expect(byIndex(repo).names).toEqual(['a/new', 'more/1', 'more/2', '.gitignore', 'a/b', ''])
    })

    test('is asked about the whole tree where that does not fit a command line, or is not UTF-8', async () => {
      await using repo = await makeRepository()
      await repo.commit('1', { a: '' })
      for (let i = 0; i < 200; i++) await repo.write(`${'long'.repeat(50)}-${i}`, '')
      expect(await calls(() => byIndex(repo))).toEqual([
        'ls-files --others --exclude-standard --deduplicate -z',
      ])
      expect(byIndex(repo)).toEqual(byGit(repo))
      if (process.platform !== 'linux') return
      await using odd = await makeRepository()
      await odd.commit('1', { a: '' })
      await odd.write(Buffer.from('\xff', 'latin1'), '')
      expect(byIndex(odd).names).toEqual(['\xff', 'a', ''])
    })

    test('is asked about all where the index is none of ours to read', async () => {
      await using long = await makeRepository({ objectFormat: 'sha256' })
      await long.commit('1', { a: '' })
      expect(await calls(() => byIndex(long))).toEqual([
        'ls-files --cached --others --exclude-standard --deduplicate -z',
      ])
      await using none = await makeRepository()
      expect(byIndex(none)).toEqual({ names: [''], nested: [] })
    })
  })

  test('stay the tracked ones where a folder cannot be listed, and it is told by whoever opens them', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { 'a/b': '', 'c/d': '' })
    const repository = findRepository(repo.root)!
    const closed = treeKinds(repo.root)
    const listing = workTreeNames(repository, '', {
      entries: (folder) => (folder === 'a' ? null : closed.entries(folder)),
    })
    expect(told(listing)).toEqual({ names: ['a/b', 'c/d', ''], nested: [] })
  })
})

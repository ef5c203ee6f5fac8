/**
 * Each line of the table "Hardened": first the attack as it works on git alone, then that it does not work on ours.
 * The attacks are programs for a POSIX shell.
 */
import { chmod, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readEnvironment, readOptions } from '../../../src/adapters/git/hardening.ts'
import { rangeSource } from '../../../src/adapters/git/range-source.ts'
import { resolveRange } from '../../../src/adapters/git/range-revisions.ts'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import { initGit, readConfigSync, readGit } from '../../../src/adapters/git/run-git.ts'
import { stagedSource } from '../../../src/adapters/git/staged-source.ts'
import { treeSource } from '../../../src/adapters/git/tree-source.ts'
import { workTreeNames } from '../../../src/adapters/git/work-tree-files.ts'
import { setBoobyTrap } from '../../support/booby-trap.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeFolder, makeRepository, runProgram, type TestRepository } from '../../support/repository.ts'
import { scanSource } from '../../support/scan-source.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** git as it is, with what the repository says; its exit code does not matter. */
async function naive(repo: TestRepository, ...args: string[]): Promise<void> {
  await repo.run(args).catch(() => undefined)
}

/** Everything that this adapter reads of a repository. */
async function readEverything(repo: TestRepository, base: string): Promise<void> {
  workTreeNames(findRepository(repo.root)!, '')
  await scanSource(stagedSource(repo.at))
  await scanSource(treeSource(repo.at, await repo.id('HEAD')))
  await scanSource(rangeSource(repo.at, await resolveRange(repo.at, `${base}..HEAD`)))
}

describe.skipIf(process.platform === 'win32')('nothing of a repository is executed:', () => {
  it('core.fsmonitor, also with an explicit git directory', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap()
    const base = await repo.commit('1', { a: 'a' })
    await repo.commit('2', { a: mintedKey().text })
    await repo.git('config', 'core.fsmonitor', trap.program)
    const attacks = [
      ['ls-files', '--others'],
      ['diff-index', '--cached', 'HEAD'],
    ]
    for (const args of attacks) {
      await naive(repo, `--git-dir=${repo.gitDir}`, `--work-tree=${repo.root}`, ...args)
      expect(await trap.sprung(), args[0]).toBe(true)
    }
    await readEverything(repo, base)
    for (const args of [...attacks, ['status']]) await readGit(repo.at, args)
    expect(await trap.sprung()).toBe(false)
  })

  it('core.fsmonitor of a bare repository that is laid out as files', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap()
    const planted = await makeRepository({ bare: true, folder: join(repo.root, 'docs') })
    await writeFile(
      join(planted.root, 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${trap.program}\n`,
    )
    await naive(planted, 'status')
    expect(await trap.sprung()).toBe(true)
    const found = findRepository(planted.root)!
    expect(found.root).toBe(repo.root)
    expect(workTreeNames(found, 'docs').names.toString()).toContain('docs/config\0')
    // And git would not take it by itself under our settings, were no git directory named.
    const unnamed = runProgram('git', [...readOptions, 'status'], {
      cwd: planted.root,
      env: { ...readEnvironment(undefined), GIT_CEILING_DIRECTORIES: join(repo.root, 'docs') },
    })
    await expect(unnamed).rejects.toThrow(/cannot use bare repository/)
    expect(await trap.sprung()).toBe(false)
  })

  it('hooks', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap('reference-transaction')
    await using index = await setBoobyTrap('post-index-change')
    const base = await repo.commit('1', { a: 'a' })
    await repo.git('config', 'core.hooksPath', trap.folder)
    await naive(repo, 'update-ref', 'refs/heads/x', base)
    expect(await trap.sprung()).toBe(true)
    await repo.git('config', 'core.hooksPath', index.folder)
    await writeFile(join(repo.root, 'a'), 'b')
    await writeFile(join(repo.root, 'a'), 'a')
    await naive(repo, 'status')
    expect(await index.sprung()).toBe(true)

    await repo.git('config', 'core.hooksPath', trap.folder)
    await readGit(repo.at, ['update-ref', 'refs/heads/y', base])
    expect(await trap.sprung()).toBe(false)
    await repo.git('config', 'core.hooksPath', index.folder)
    await writeFile(join(repo.root, 'a'), 'c')
    await writeFile(join(repo.root, 'a'), 'a')
    await readGit(repo.at, ['status'])
    await readEverything(repo, base)
    expect(await index.sprung()).toBe(false)
  })

  it('a refresh of the index: it is only read', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { a: 'a' })
    const index = (): Promise<Buffer> => readFile(join(repo.gitDir, 'index'))
    const before = await index()
    const touch = (): Promise<void> => utimes(join(repo.root, 'a'), 1_000_000, Date.now() / 1000 - 9999)
    await touch()
    await readGit(repo.at, ['status'])
    expect((await index()).equals(before)).toBe(true)
    await naive(repo, 'status')
    expect((await index()).equals(before)).toBe(false)
  })

  it('commands for differences and for the refs of borrowed objects', async () => {
    await using repo = await makeRepository()
    await using other = await makeRepository()
    await using trap = await setBoobyTrap()
    await repo.commit('1', { a: 'a' })
    await repo.commit('2', { a: 'b' })
    await repo.write('.git/objects/info/alternates', `${join(other.gitDir, 'objects')}\n`)
    await repo.git('config', 'diff.external', trap.program)
    await repo.git('config', 'core.alternateRefsCommand', trap.program)
    for (const args of [
      ['diff', 'HEAD~1', 'HEAD'],
      ['rev-list', '--alternate-refs', 'HEAD'],
    ]) {
      await naive(repo, ...args)
      expect(await trap.sprung(), args[0]).toBe(true)
      // An empty command is none that could be run: git ends there.
      await readGit(repo.at, args, { okCodes: [0, 128] })
      expect(await trap.sprung(), args[0]).toBe(false)
    }
  })

  it('templates of the machine, in a repository of our own', async () => {
    await using folder = await makeFolder()
    const template = join(folder.path, 'template')
    await mkdir(join(template, 'hooks'), { recursive: true })
    await writeFile(join(template, 'hooks', 'reference-transaction'), '#!/bin/sh\n')
    await writeFile(join(folder.path, '.gitconfig'), `[init]\n\ttemplateDir = ${template}\n`)
    await using repo = await makeRepository()
    const naively = join(folder.path, 'naive.git')
    const globally = { GIT_CONFIG_GLOBAL: join(folder.path, '.gitconfig') }
    await repo.run(['init', '--quiet', '--bare', naively], { env: globally })
    expect(await readdir(join(naively, 'hooks'))).toEqual(['reference-transaction'])

    vi.stubEnv('HOME', folder.path)
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(folder.path, '.gitconfig'))
    vi.stubEnv('GIT_TEMPLATE_DIR', template)
    const ours = join(folder.path, 'ours.git')
    await initGit(ours)
    expect(await readdir(ours)).not.toContain('hooks')
  })

  it('filters and text conversions', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap()
    const base = await repo.commit('1', { a: 'a' })
    const key = mintedKey()
    await repo.commit('2', { a: key.text })
    // Of the same size as in the index, or git need not look.
    const change = (text: string): Promise<void> => repo.write('a', text.padEnd(key.text.length, '.'))
    await repo.git('config', 'filter.x.clean', trap.program)
    await repo.git('config', 'filter.x.smudge', trap.program)
    await repo.git('config', 'diff.x.textconv', trap.program)
    await repo.git('config', 'diff.x.command', trap.program)
    await repo.git('config', 'diff.external', trap.program)
    await repo.write('.gitattributes', '* filter=x diff=x\n')
    const attacks = [
      ['status'],
      ['ls-files', '--modified'],
      ['hash-object', 'a'],
      ['log', '--patch'],
      ['cat-file', '--textconv', 'HEAD:a'],
      ['diff', 'HEAD~1', 'HEAD'],
    ]
    for (const args of attacks) {
      await change(args[0]!)
      await naive(repo, ...args)
      expect(await trap.sprung(), args[0]).toBe(true)
    }
    await change('changed')
    await readEverything(repo, base)
    expect(await trap.sprung()).toBe(false)
  })

  it('gpg.program', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap()
    const base = await repo.commit('1', { a: 'a' })
    await repo.commit('2', { a: mintedKey().text })
    const [header, message] = (await repo.run(['cat-file', 'commit', 'HEAD'])).toString().split('\n\n')
    const armour = ['-----BEGIN PGP SIGNATURE-----', ' ', ' x', ' -----END PGP SIGNATURE-----']
    const signed = `${header!}\ngpgsig ${armour.join('\n')}\n\n${message!}`
    const input = { input: signed }
    const id = (await repo.run(['hash-object', '-t', 'commit', '-w', '--stdin'], input)).toString().trim()
    await repo.git('update-ref', 'HEAD', id)
    await repo.git('config', 'gpg.program', trap.program)
    await repo.git('config', 'log.showSignature', 'true')
    await naive(repo, 'log', '--raw')
    expect(await trap.sprung()).toBe(true)
    await readGit(repo.at, ['log', '--raw'])
    await readEverything(repo, base)
    expect(await trap.sprung()).toBe(false)
  })

  it('transports, for an object that is missing and promised', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap()
    const base = await repo.commit('1', { a: 'a' })
    await repo.commit('2', { a: mintedKey().text, b: 'b' })
    const id = await repo.id('HEAD:b')
    await rm(join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2)))
    await repo.git('config', 'core.repositoryFormatVersion', '1')
    await repo.git('config', 'extensions.partialClone', 'evil')
    await repo.git('config', 'remote.evil.promisor', 'true')
    const attacks: readonly (readonly [string, string])[][] = [
      [
        ['remote.evil.url', 'ssh://example.invalid/x'],
        ['core.sshCommand', trap.program],
      ],
      [
        ['remote.evil.url', `ext::${trap.program}`],
        ['protocol.ext.allow', 'always'],
      ],
      [
        ['remote.evil.url', repo.root],
        ['remote.evil.uploadpack', trap.program],
      ],
    ]
    for (const settings of attacks) {
      for (const [key, value] of settings) await repo.git('config', key, value)
      await naive(repo, 'cat-file', '-p', id)
      expect(await trap.sprung(), settings[0]![1]).toBe(true)
      if (settings[0]![1].startsWith('ssh:')) {
        await naive(
          repo,
          '-c',
          'protocol.allow=never',
          '-c',
          'protocol.ssh.allow=always',
          'cat-file',
          '-p',
          id,
        )
        expect(await trap.sprung()).toBe(true)
      }
      await expect(readGit(repo.at, ['cat-file', '-p', id])).rejects.toThrow(/cat-file ended/)
      await expect(readEverything(repo, base)).rejects.toThrow(/partial clone/)
      const { skipped } = await scanSource(treeSource(repo.at, await repo.id('HEAD')))
      expect(skipped).toEqual([{ path: 'b', reason: 'git could not give it', incomplete: true }])
      expect(await trap.sprung()).toBe(false)
    }
  })

  it('transports, by each of two lines alone', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap()
    await repo.git('config', 'core.repositoryFormatVersion', '1')
    await repo.git('config', 'extensions.partialClone', 'evil')
    await repo.git('config', 'remote.evil.promisor', 'true')
    await repo.git('config', 'remote.evil.url', repo.root)
    await repo.git('config', 'remote.evil.uploadpack', trap.program)
    const { GIT_ALLOW_PROTOCOL, GIT_NO_LAZY_FETCH, ...neither } = readEnvironment(undefined)
    const read = async (env: Readonly<Record<string, string>>): Promise<boolean> => {
      const args = [...readOptions, `--git-dir=${repo.gitDir}`, 'cat-file', '-p', '1'.repeat(40)]
      await runProgram('git', args, { cwd: repo.root, env }).catch(() => undefined)
      return trap.sprung()
    }
    expect(await read(neither)).toBe(true)
    expect(await read({ ...neither, GIT_ALLOW_PROTOCOL: GIT_ALLOW_PROTOCOL! })).toBe(false)
    expect(await read({ ...neither, GIT_NO_LAZY_FETCH: GIT_NO_LAZY_FETCH! })).toBe(false)
  })

  it('settings of the machine and of the person', async () => {
    await using repo = await makeRepository()
    await using home = await makeFolder()
    await writeFile(join(home.path, '.gitconfig'), '[a]\n\tb = global\n')
    vi.stubEnv('HOME', home.path)
    vi.stubEnv('GIT_CONFIG_GLOBAL', undefined)
    const question = ['config', '--get', 'a.b']
    const env = { HOME: home.path, PATH: process.env.PATH ?? '' }
    expect((await runProgram('git', question, { cwd: repo.root, env })).toString()).toBe('global\n')
    await expect(readGit(repo.at, question)).rejects.toThrow(/ended with 1/)
  })

  it('settings in the environment', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap()
    const base = await repo.commit('1', { a: 'a' })
    const environment = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: trap.program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${trap.program}'`,
      GIT_EXTERNAL_DIFF: trap.program,
    }
    await repo.run(['status'], { env: environment }).catch(() => undefined)
    expect(await trap.sprung()).toBe(true)
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    await readGit(repo.at, ['status'])
    readConfigSync(repo.at, ['--get', 'core.fsmonitor'])
    await readEverything(repo, base)
    expect(await trap.sprung()).toBe(false)
  })

  it('a program called git in the repository, by a PATH with relative folders', async () => {
    await using repo = await makeRepository()
    await using trap = await setBoobyTrap('git')
    await repo.write('git', `#!/bin/sh\nexec '${trap.program}'\n`)
    await chmod(join(repo.root, 'git'), 0o755)
    const path = `.:${process.env.PATH ?? ''}`
    await runProgram('sh', ['-c', 'git version'], { cwd: repo.root, env: { PATH: path } }).catch(
      () => undefined,
    )
    expect(await trap.sprung()).toBe(true)
    vi.stubEnv('PATH', path)
    workTreeNames(findRepository(repo.root)!, '')
    await readGit(repo.at, ['status'])
    expect(await trap.sprung()).toBe(false)
  })
})

/** The hook as git runs it: real commits and pushes, with a stand-in for the command line. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hookConfig } from '../../../src/adapters/git/hook-config.ts'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import type { HookKind } from '../../../src/adapters/hook/hook-kind.ts'
import { installHook } from '../../../src/adapters/hook/install-hook.ts'
import { recordingCli, type RecordingCli } from '../../support/recording-cli.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'

const posix = process.platform !== 'win32'
const oddFolder = posix ? `it's "odd" $HOME \`x\` \\ ü` : "it's odd ü"

interface Outcome {
  readonly status: number | null
  readonly stderr: string
}

/** git, with what it said, whatever its end. */
function git(
  repo: TestRepository,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = repo.root,
): Outcome {
  const { status, stderr } = spawnSync('git', args, { cwd, env: { ...repo.env, ...env }, encoding: 'utf8' })
  return { status, stderr }
}

function installed(repo: TestRepository, kind: HookKind = 'pre-commit'): RecordingCli {
  const cli = recordingCli(join(dirname(repo.root), oddFolder, 'index.js'))
  installHook(hookConfig(findRepository(repo.root)!), kind, { node: process.execPath, cli: cli.path })
  return cli
}

function addHook(repo: TestRepository, kind: HookKind, lines: string, mode = 0o755): void {
  const path = join(repo.gitDir, 'hooks', kind)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/bin/sh\n${lines}\n`)
  chmodSync(path, mode)
}

describe('a commit', () => {
  test('goes through when the scan finds nothing, and not when it does', async () => {
    await using repo = await makeRepository()
    const cli = installed(repo)
    await repo.write('a', '1')
    await repo.git('add', 'a')
    expect(git(repo, ['commit', '-qm', 'one'])).toEqual({ status: 0, stderr: '' })
    expect(cli.calls()).toEqual([{ args: ['hook', 'run'], stdin: '', staged: ['a'], files: {} }])
    for (const code of [1, 2]) {
      cli.endWith(code)
      await repo.write('a', `not ${code}`)
      expect(git(repo, ['commit', '-qam', 'two']).status).toBe(1)
      expect(cli.calls()).toHaveLength(1)
    }
    expect(await repo.git('log', '--format=%s')).toBe('one')
  })

  test('is seen as it will be: -a, a path, --amend, a worktree, a sub-folder', async () => {
    await using repo = await makeRepository()
    await repo.commit('first', { a: '1', b: '1', 'sub/c': '1' })
    const cli = installed(repo)
    const staged = (args: readonly string[], cwd?: string): readonly string[] => {
      expect(git(repo, ['commit', '-qm', 'next', ...args], {}, cwd)).toEqual({ status: 0, stderr: '' })
      return cli.calls().flatMap((call) => call.staged)
    }
    await repo.write('a', '2')
    await repo.write('b', '2')
    await repo.git('add', 'b')
    expect(staged(['a'])).toEqual(['a'])
    expect(staged(['--amend'])).toEqual(['b'])
    await repo.write('a', '3')
    await repo.write('b', '3')
    expect(staged(['-a'])).toEqual(['a', 'b'])
    await repo.write('sub/c', '2')
    expect(staged(['-a'], join(repo.root, 'sub'))).toEqual(['sub/c'])
    const other = join(dirname(repo.root), 'other')
    await repo.git('worktree', 'add', '-q', other)
    writeFileSync(join(other, 'a'), '4')
    expect(staged(['-a'], other)).toEqual(['a'])
  })

  test('is left unscanned where SKIP names the tool, which is said', async () => {
    await using repo = await makeRepository()
    const cli = installed(repo)
    cli.endWith(1)
    const commit = (skip: string): Outcome =>
      git(repo, ['commit', '--allow-empty', '-qm', 'x'], { SKIP: skip })
    const skipped = 'posthog-key-guard: this commit was not scanned, as SKIP asks\n'
    for (const skip of [
      'posthog-key-guard',
      'eslint,posthog-key-guard',
      ' posthog-key-guard , x',
      '*,posthog-key-guard',
    ]) {
      expect(commit(skip)).toEqual({ status: 0, stderr: skipped })
    }
    expect(cli.calls()).toEqual([])
    for (const skip of ['', 'posthog', 'posthog-key-guard-2', 'my-posthog-key-guard', 'posthog-key-*']) {
      expect(commit(skip).status).toBe(1)
    }
    expect(cli.calls()).toHaveLength(5)
  })

  test('is stopped where the tool is gone, with what to do', async () => {
    await using repo = await makeRepository()
    rmSync(installed(repo).path)
    expect(git(repo, ['commit', '--allow-empty', '-qm', 'x'])).toEqual({
      status: 1,
      stderr:
        'posthog-key-guard: posthog-key-guard was not found, so this commit was not scanned and is stopped\n' +
        'posthog-key-guard: put it on the PATH, outside of this work tree, or run its "hook install" again from where it is now; SKIP=posthog-key-guard leaves the scan out once\n',
    })
  })

  test.runIf(posix)('finds a tool that was moved on the PATH', async () => {
    await using repo = await makeRepository()
    const cli = installed(repo)
    const onPath = recordingCli(join(dirname(repo.root), 'a bin/posthog-key-guard'))
    rmSync(cli.path)
    const path = `.:${dirname(onPath.path)}:${repo.env.PATH ?? ''}`
    expect(git(repo, ['commit', '--allow-empty', '-qm', 'x'], { PATH: path })).toEqual({
      status: 0,
      stderr: '',
    })
    expect(onPath.calls()).toHaveLength(1)
  })

  test.runIf(posix)('runs no program of the work tree, whatever the PATH says', async () => {
    await using repo = await makeRepository()
    rmSync(installed(repo).path)
    const bin = join(repo.root, 'node_modules/.bin')
    const planted = recordingCli(join(bin, 'posthog-key-guard'))
    const link = join(dirname(repo.root), 'link')
    symlinkSync(bin, link)
    const commit = (path: string, cwd?: string): Outcome =>
      git(repo, ['commit', '--allow-empty', '-qm', 'x'], { PATH: `${path}:${repo.env.PATH ?? ''}` }, cwd)
    for (const path of [
      '',
      '.',
      'node_modules/.bin',
      './node_modules/.bin',
      bin,
      `${bin}/`,
      `${repo.root}/x/../node_modules/.bin`,
      link,
    ]) {
      const { status, stderr } = commit(path)
      expect({ path, status }).toEqual({ path, status: 1 })
      expect(stderr).toContain('posthog-key-guard was not found, so this commit was not scanned')
    }
    mkdirSync(join(repo.root, 'sub'))
    expect(commit('../node_modules/.bin', join(repo.root, 'sub')).status).toBe(1)
    expect(planted.calls()).toEqual([])

    // The folder beside it is no part of it, though its name begins the same.
    const beside = recordingCli(join(`${repo.root}-tools`, 'posthog-key-guard'))
    expect(commit(dirname(beside.path))).toEqual({ status: 0, stderr: '' })
    expect(beside.calls()).toHaveLength(1)
    rmSync(dirname(beside.path), { recursive: true })
  })

  test.runIf(posix)('takes neither Node nor git from the work tree', async () => {
    await using repo = await makeRepository()
    const cli = recordingCli(join(dirname(repo.root), 'tool/index.js'))
    const gone = join(dirname(repo.root), 'gone/node')
    installHook(hookConfig(findRepository(repo.root)!), 'pre-commit', { node: gone, cli: cli.path })
    for (const name of ['node', 'git']) {
      await repo.write(`bin/${name}`, '#!/bin/sh\necho planted >&2\n')
      chmodSync(join(repo.root, 'bin', name), 0o755)
    }
    for (const path of ['bin', './bin', join(repo.root, 'bin')]) {
      // Without git, which puts a folder of its own before the PATH.
      const env = { ...repo.env, PATH: `${path}:${dirname(process.execPath)}:${repo.env.PATH ?? ''}` }
      const hook = join(repo.gitDir, 'hooks/pre-commit')
      const { status, stderr } = spawnSync(hook, [], { cwd: repo.root, env, encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      // The stand-in asks git what is staged.
      expect(cli.calls()).toHaveLength(1)
    }
  })

  test.runIf(posix)('finds Node with the poor PATH of a program with windows', async () => {
    await using repo = await makeRepository()
    const cli = installed(repo)
    const tools = join(dirname(repo.root), 'tools')
    mkdirSync(tools)
    for (const name of ['git', 'sh']) {
      const where = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()
      symlinkSync(where, join(tools, name))
    }
    expect(git(repo, ['commit', '--allow-empty', '-qm', 'x'], { PATH: tools })).toEqual({
      status: 0,
      stderr: '',
    })
    expect(cli.calls()).toHaveLength(1)
  })
})

describe('the hook that was there before', () => {
  test('runs first, and its failure is final', async () => {
    await using repo = await makeRepository()
    addHook(repo, 'pre-commit', 'echo "before $#" >&2; git add b; exit "${CODE:-0}"')
    const cli = installed(repo)
    await repo.write('a', '1')
    await repo.write('b', '1')
    await repo.git('add', 'a')
    expect(git(repo, ['commit', '-qm', 'x'], { CODE: '3' })).toEqual({ status: 1, stderr: 'before 0\n' })
    expect(cli.calls()).toEqual([])
    expect(git(repo, ['commit', '-qm', 'x'], { SKIP: 'posthog-key-guard', CODE: '3' }).status).toBe(1)
    // What it stages is scanned, too.
    expect(git(repo, ['commit', '-qm', 'x'])).toEqual({ status: 0, stderr: 'before 0\n' })
    expect(cli.calls()).toMatchObject([{ staged: ['a', 'b'] }])
  })

  test.runIf(posix)('does not run where git would not have run it', async () => {
    await using repo = await makeRepository()
    addHook(repo, 'pre-commit', 'exit 3', 0o644)
    installed(repo)
    expect(git(repo, ['commit', '--allow-empty', '-qm', 'x'])).toEqual({ status: 0, stderr: '' })
  })

  test('is found from a folder of hooks that another tool called it from', async () => {
    await using repo = await makeRepository()
    addHook(repo, 'pre-commit', 'echo before >&2')
    const cli = installed(repo)
    const hooks = join(repo.gitDir, 'hooks')
    // As pre-commit does with the hook that it meets.
    renameSync(join(hooks, 'pre-commit'), join(hooks, 'pre-commit.legacy'))
    addHook(repo, 'pre-commit', 'exec "$(dirname "$0")/pre-commit.legacy"')
    expect(git(repo, ['commit', '--allow-empty', '-qm', 'x'])).toEqual({ status: 0, stderr: 'before\n' })
    expect(cli.calls()).toHaveLength(1)
  })
})

describe('a push', () => {
  async function withRemote(repo: TestRepository): Promise<void> {
    const remote = join(dirname(repo.root), 'remote.git')
    await repo.git('init', '-q', '--bare', remote)
    await repo.git('remote', 'add', 'origin', remote)
  }

  test('tells the scan what git tells, and the earlier hook, too', async () => {
    await using repo = await makeRepository()
    await withRemote(repo)
    const first = await repo.commit('first', { a: '1' })
    const seen = join(dirname(repo.root), 'seen')
    addHook(repo, 'pre-push', `cat > '${seen}'; echo "$1" >> '${seen}'; exit "\${CODE:-0}"`)
    const cli = installed(repo, 'pre-push')
    const line = `HEAD ${first} refs/heads/x ${'0'.repeat(40)}\n`

    cli.endWith(1)
    expect(git(repo, ['push', '-q', 'origin', 'HEAD:refs/heads/x']).status).toBe(1)
    expect(cli.calls()).toEqual([{ args: ['hook', 'run', '--pre-push'], stdin: line, staged: [], files: {} }])
    expect(readFileSync(seen, 'utf8')).toBe(`${line}origin\n`)
    expect(await repo.git('ls-remote', 'origin')).toBe('')

    cli.endWith(0)
    expect(git(repo, ['push', '-q', 'origin', 'HEAD:refs/heads/x'], { CODE: '1' }).status).toBe(1)
    expect(cli.calls()).toEqual([])
    expect(git(repo, ['push', '-q', 'origin', 'HEAD:refs/heads/x'])).toEqual({ status: 0, stderr: '' })
    expect(git(repo, ['push', '-q', 'origin', 'HEAD:refs/heads/x'])).toEqual({ status: 0, stderr: '' })
    expect(cli.calls().map(({ stdin }) => stdin)).toEqual([line, ''])
  })

  test('is stopped where the tool is gone', async () => {
    await using repo = await makeRepository()
    await withRemote(repo)
    await repo.commit('first', { a: '1' })
    rmSync(installed(repo, 'pre-push').path)
    const { status, stderr } = git(repo, ['push', '-q', 'origin', 'HEAD:refs/heads/x'])
    expect(status).toBe(1)
    expect(stderr).toContain('so this push was not scanned and is stopped')
  })
})

/** `.pre-commit-hooks.yaml` and our own hook beside the real pre-commit, with every registry out of reach. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hookConfig } from '../../../src/adapters/git/hook-config.ts'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import { installHook, uninstallHook } from '../../../src/adapters/hook/install-hook.ts'
import { recordingCli, type RecordingCli } from '../../support/recording-cli.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'

// pre-commit is no package of npm; where it is missing these tests are skipped, which vitest says.
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0
const nowhere = 'http://127.0.0.1:9'
const offline = {
  PIP_INDEX_URL: nowhere,
  PIP_NO_INDEX: '1',
  npm_config_registry: nowhere,
  http_proxy: nowhere,
  https_proxy: nowhere,
  ALL_PROXY: nowhere,
}

function environment(repo: TestRepository): Record<string, string> {
  return { ...repo.env, ...offline, PRE_COMMIT_HOME: join(dirname(repo.root), 'pre-commit') }
}

function run(repo: TestRepository, program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: repo.root,
    env: { ...environment(repo) },
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

/** A repository that offers the hook as this one does, with a stand-in for the command line. */
async function offering(): Promise<TestRepository & { readonly cli: RecordingCli }> {
  const hook = await makeRepository()
  const notes = join(dirname(hook.root), 'notes')
  mkdirSync(notes)
  const cli = recordingCli(join(hook.root, 'dist/cli/index.js'), notes)
  copyFileSync(
    new URL('../../../.pre-commit-hooks.yaml', import.meta.url),
    join(hook.root, '.pre-commit-hooks.yaml'),
  )
  await hook.commit('offer')
  return Object.assign(hook, { cli })
}

async function configure(repo: TestRepository, hook: TestRepository): Promise<void> {
  const revision = await hook.id('HEAD')
  const lines = [
    `repos:`,
    `- repo: ${hook.root}`,
    `  rev: ${revision}`,
    `  hooks:`,
    `    - id: posthog-key-guard`,
  ]
  await repo.write('.pre-commit-config.yaml', `${lines.join('\n')}\n`)
}

describe.runIf(hasPreCommit)('pre-commit', () => {
  test('on a commit the hook is given what is committed, as it is committed', async () => {
    await using hook = await offering()
    await using repo = await makeRepository()
    await configure(repo, hook)
    expect(run(repo, 'pre-commit', 'install')).toMatchObject({ status: 0 })
    await repo.write('a', 'staged')
    await repo.write('-x', 'an odd name')
    await repo.write('other', 'not staged')
    symlinkSync('nowhere', join(repo.root, 'link'))
    await repo.git('add', '.pre-commit-config.yaml', 'a', 'link', './-x')
    await repo.write('a', 'changed since')

    hook.cli.endWith(1)
    expect(run(repo, 'git', 'commit', '-m', 'one').status).toBe(1)
    hook.cli.endWith(0)
    expect(run(repo, 'git', 'commit', '-m', 'one').status).toBe(0)
    const calls = hook.cli.calls()
    expect(calls).toHaveLength(2)
    for (const { args, files } of calls) {
      expect(args.slice(0, 3)).toEqual(['hook', 'run', '--'])
      expect(files).toMatchObject({ '-x': 'an odd name', a: 'staged', link: 'nowhere' })
      expect(Object.keys(files).sort()).toEqual(['-x', '.pre-commit-config.yaml', 'a', 'link'])
    }
  })

  test('with --all-files it is given every file, in one process; SKIP leaves it out', async () => {
    await using hook = await offering()
    await using repo = await makeRepository()
    await configure(repo, hook)
    const names = Array.from({ length: 300 }, (_, index) => `folder/${index}.txt`)
    await repo.commit('many', Object.fromEntries(names.map((name) => [name, name])))
    expect(run(repo, 'pre-commit', 'run', '--all-files')).toMatchObject({ status: 0 })
    const [call, ...more] = hook.cli.calls()
    expect(more).toEqual([])
    expect(Object.keys(call!.files).sort()).toEqual(['.pre-commit-config.yaml', ...names].sort())

    hook.cli.endWith(1)
    expect(run(repo, 'pre-commit', 'run', '--all-files').status).toBe(1)
    const skipping = spawnSync('pre-commit', ['run', '--all-files'], {
      cwd: repo.root,
      env: { ...environment(repo), SKIP: 'posthog-key-guard' },
    })
    expect(skipping.status).toBe(0)
    expect(hook.cli.calls()).toHaveLength(1)
  })

  test('installed after our own hook it goes on running ours, and we say so', async () => {
    await using repo = await makeRepository()
    const cli = recordingCli(join(dirname(repo.root), 'tool/index.js'))
    const config = hookConfig(findRepository(repo.root)!)
    const install = () => installHook(config, 'pre-commit', { node: process.execPath, cli: cli.path })
    writeFileSync(join(repo.gitDir, 'hooks/pre-commit'), '#!/bin/sh\necho before >&2\n', { mode: 0o755 })
    install()
    await repo.write('.pre-commit-config.yaml', 'repos: []\n')
    await repo.git('add', '-A')
    expect(run(repo, 'pre-commit', 'install').status).toBe(0)
    expect(run(repo, 'git', 'commit', '-m', 'one')).toMatchObject({ status: 0 })
    expect(cli.calls()).toHaveLength(1)
    cli.endWith(1)
    expect(run(repo, 'git', 'commit', '--allow-empty', '-m', 'two').status).toBe(1)

    expect(install()).toMatchObject({
      done: true,
      lines: [expect.stringContaining('pre-commit runs this already')],
    })
    uninstallHook(config)
    const last = run(repo, 'git', 'commit', '--allow-empty', '-m', 'three')
    expect(last.status).toBe(0)
    expect(last.output).toContain('before')
    expect(cli.calls()).toHaveLength(1)
  })
})

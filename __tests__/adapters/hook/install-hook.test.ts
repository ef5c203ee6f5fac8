import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { hookConfig } from '../../../src/adapters/git/hook-config.ts'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import { installHook, uninstallHook, type HookOutcome } from '../../../src/adapters/hook/install-hook.ts'
import { origin } from '../../../src/adapters/hook/hook-script.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'
import { withoutRoot } from '../../support/without-root.ts'

const posix = process.platform !== 'win32'
const programs = { node: process.execPath, cli: '/opt/key-guard/dist/cli/index.js' }
const foreign = '#!/bin/sh\necho mine\n'
const before = 'pre-commit.before-posthog-key-guard'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** git's templates bring samples. */
async function withoutHooks(): Promise<TestRepository> {
  const repo = await makeRepository()
  rmSync(hooks(repo), { recursive: true })
  return repo
}

const configOf = (path: string) => hookConfig(findRepository(path)!)
const install = (path: string) => installHook(configOf(path), 'pre-commit', programs)
const uninstall = (path: string) => uninstallHook(configOf(path))

function hooks(repo: TestRepository): string {
  return join(repo.gitDir, 'hooks')
}

/** Everything of a hooks folder that a person could tell apart. */
function shape(folder: string): Record<string, readonly [number, string]> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const path = join(folder, name)
      const found = lstatSync(path)
      const content = found.isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, 'latin1')
      return [name, [found.mode, content]]
    }),
  )
}

function addHook(path: string, content: string, mode = 0o755): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  chmodSync(path, mode)
}

function refusal(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    const { message } = error as Error
    expect(message).not.toContain('\n')
    return message
  }
  throw new Error('it was not refused')
}

describe('a repository without hooks', () => {
  test('gets an executable one, twice the same', async () => {
    await using repo = await withoutHooks()
    expect(install(repo.root)).toEqual({
      done: true,
      lines: [`${join(hooks(repo), 'pre-commit')} scans each commit from now on`],
    })
    const once = shape(hooks(repo))
    expect(origin(once['pre-commit']![1])).toBe('ours')
    if (posix) expect(once['pre-commit']![0] & 0o111).toBe(0o111)
    install(repo.root)
    expect(shape(hooks(repo))).toEqual(once)
    expect(uninstall(repo.root).done).toBe(true)
    expect(readdirSync(hooks(repo))).toEqual([])
    expect(uninstall(repo.root)).toEqual({
      done: true,
      lines: ['there is no hook of this tool in this repository'],
    })
  })

  test('an installation from another place takes over', async () => {
    await using repo = await withoutHooks()
    install(repo.root)
    installHook(configOf(repo.root), 'pre-commit', { ...programs, cli: '/elsewhere/index.js' })
    const text = readFileSync(join(hooks(repo), 'pre-commit'), 'utf8')
    expect(text).toContain("cli='/elsewhere/index.js'")
    expect(text).not.toContain('/opt/key-guard')
  })

  test('a tool in the work tree itself is a matter of what is checked out, which is said', async () => {
    await using repo = await withoutHooks()
    const said = (cli: string): boolean => {
      const { done, lines } = installHook(configOf(repo.root), 'pre-commit', { ...programs, cli })
      expect(done).toBe(true)
      return lines.some((line) => line.includes('in this work tree, which a branch'))
    }
    expect(said(join(repo.root, 'node_modules/posthog-key-guard/dist/cli/index.js'))).toBe(true)
    expect(said(`${repo.root}-tools/index.js`)).toBe(false)
  })

  test('its hooks folder is made where there is none', async () => {
    await using repo = await withoutHooks()
    expect(existsSync(hooks(repo))).toBe(false)
    installHook(configOf(repo.root), 'pre-push', programs)
    expect(readdirSync(hooks(repo))).toEqual(['pre-push'])
    uninstall(repo.root)
    expect(readdirSync(hooks(repo))).toEqual([])
  })
})

describe('a hook that is there already', () => {
  test.each([0o755, 0o700, 0o644])('is kept, and comes back byte for byte with mode %o', async (mode) => {
    await using repo = await withoutHooks()
    addHook(join(hooks(repo), 'pre-commit'), '#!/bin/sh\r\n\xff\nexit 0', mode)
    const was = shape(hooks(repo))
    const { lines } = install(repo.root)
    expect(lines[1]).toBe(`the hook that was there before runs first, as ${before}`)
    expect(shape(hooks(repo))[before]).toEqual(was['pre-commit'])
    install(repo.root)
    expect(shape(hooks(repo))[before]).toEqual(was['pre-commit'])
    uninstall(repo.root)
    expect(shape(hooks(repo))).toEqual(was)
  })

  test.runIf(posix)('is kept where it is a link, even one that points at nothing', async () => {
    await using repo = await withoutHooks()
    mkdirSync(hooks(repo))
    symlinkSync('../../scripts/check.sh', join(hooks(repo), 'pre-commit'))
    const was = shape(hooks(repo))
    install(repo.root)
    expect(shape(hooks(repo))[before]![1]).toBe('-> ../../scripts/check.sh')
    uninstall(repo.root)
    expect(shape(hooks(repo))).toEqual(was)
  })

  test('is never overwritten by a second one', async () => {
    await using repo = await withoutHooks()
    addHook(join(hooks(repo), 'pre-commit'), foreign)
    install(repo.root)
    addHook(join(hooks(repo), 'pre-commit'), '#!/bin/sh\necho a later one\n')
    const was = shape(hooks(repo))
    expect(refusal(() => install(repo.root))).toContain('are both hooks of somebody else; make them one')
    const { done, lines } = uninstall(repo.root)
    expect(done).toBe(false)
    expect(lines[0]).toContain(`${before} was left behind`)
    expect(shape(hooks(repo))).toEqual(was)
  })

  test('is left alone where its own name decides what it does', async () => {
    await using repo = await withoutHooks()
    addHook(join(hooks(repo), 'pre-commit'), '#!/bin/sh\nexec dispatch "$(basename "$0")" "$@"\n')
    const was = shape(hooks(repo))
    expect(refusal(() => install(repo.root))).toContain(
      'add a line to it: posthog-key-guard hook run || exit $?',
    )
    expect(shape(hooks(repo))).toEqual(was)
  })

  test('of ours that somebody changed is neither replaced nor removed', async () => {
    await using repo = await withoutHooks()
    install(repo.root)
    const path = join(hooks(repo), 'pre-commit')
    writeFileSync(path, `${readFileSync(path, 'utf8')}echo mine\n`)
    const was = shape(hooks(repo))
    expect(refusal(() => install(repo.root))).toContain('changed by hand; move the lines that are yours')
    expect(refusal(() => uninstall(repo.root))).toContain('changed by hand')
    expect(shape(hooks(repo))).toEqual(was)
  })

  test('a folder in its place is refused', async () => {
    await using repo = await withoutHooks()
    mkdirSync(join(hooks(repo), 'pre-commit'), { recursive: true })
    expect(refusal(() => install(repo.root))).toContain('is a folder')
  })

  test.runIf(posix)('a folder that may not be written is said, and nothing is lost', async () => {
    await using repo = await withoutHooks()
    addHook(join(hooks(repo), 'pre-commit'), foreign)
    const config = configOf(repo.root)
    const known = { ...config, hooksPath: () => null }
    chmodSync(dirname(repo.root), 0o755)
    const was = shape(hooks(repo))
    chmodSync(hooks(repo), 0o555)
    const message = withoutRoot(() => refusal(() => installHook(known, 'pre-commit', programs)))
    chmodSync(hooks(repo), 0o755)
    expect(message).toMatch(/cannot be changed: permission denied; check who owns its folder$/)
    expect(shape(hooks(repo))).toEqual(was)
  })
})

describe('where the hook goes', () => {
  test('into the shared folder from a worktree', async () => {
    await using repo = await withoutHooks()
    await repo.commit('first', { a: 'a' })
    const other = join(dirname(repo.root), 'other')
    await repo.git('worktree', 'add', '--quiet', other)
    install(other)
    expect(readdirSync(hooks(repo))).toEqual(['pre-commit'])
    uninstall(repo.root)
    expect(readdirSync(hooks(repo))).toEqual([])
  })

  test("into the repository's own core.hooksPath, from the root of the work tree", async () => {
    await using repo = await withoutHooks()
    await repo.git('config', 'core.hooksPath', 'tools/hooks')
    mkdirSync(join(repo.root, 'sub'))
    const { lines } = install(join(repo.root, 'sub'))
    expect(lines).toEqual([
      `${join(repo.root, 'tools/hooks/pre-commit')} scans each commit from now on`,
      'its folder is part of the work tree: leave it out of commits, as it names paths of this machine',
    ])
    expect(readdirSync(join(repo.root, 'tools/hooks'))).toEqual(['pre-commit'])
    expect(existsSync(hooks(repo))).toBe(false)
    uninstall(repo.root)
    expect(readdirSync(join(repo.root, 'tools/hooks'))).toEqual([])
  })

  test('a core.hooksPath for all repositories is refused with the reason', async () => {
    await using repo = await withoutHooks()
    const global = join(dirname(repo.root), 'gitconfig')
    const shared = join(dirname(repo.root), 'shared')
    execFileSync('git', ['config', '--file', global, 'core.hooksPath', shared])
    vi.stubEnv('GIT_CONFIG_GLOBAL', global)
    const message = refusal(() => install(repo.root))
    expect(message).toContain(
      `core.hooksPath is "${shared}" for every repository of this machine (global configuration)`,
    )
    expect(message).toContain('git config core.hooksPath "$(git rev-parse --git-common-dir)/hooks"')
    expect(existsSync(shared)).toBe(false)

    // What it says to do works.
    await repo.git('config', 'core.hooksPath', hooks(repo))
    expect(install(repo.root)).toMatchObject({
      done: true,
      lines: [expect.stringContaining('scans each commit')],
    })
    expect(readdirSync(hooks(repo))).toEqual(['pre-commit'])
  })

  test.each(['/dev/null', '/dev/null/hooks', '', 'a-file'])(
    'hooks turned off by core.hooksPath "%s"',
    async (value) => {
      await using repo = await withoutHooks()
      await repo.write('a-file', 'text')
      await repo.git('config', 'core.hooksPath', value)
      expect(refusal(() => install(repo.root))).toContain('git runs no hooks in this repository')
      expect(refusal(() => uninstall(repo.root))).toContain('git runs no hooks in this repository')
      if (posix) expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
      expect(readFileSync(join(repo.root, 'a-file'), 'utf8')).toBe('text')
    },
  )

  test('nowhere in a bare repository', async () => {
    await using repo = await makeRepository({ bare: true })
    expect(refusal(() => install(repo.root))).toContain('is bare')
  })
})

describe('beside a program that manages hooks', () => {
  async function besides(
    setUp: (repo: TestRepository) => Promise<unknown>,
    kind: 'pre-commit' | 'pre-push' = 'pre-commit',
  ): Promise<HookOutcome> {
    await using repo = await withoutHooks()
    await setUp(repo)
    const was = existsSync(hooks(repo)) ? shape(hooks(repo)) : {}
    const outcome = installHook(configOf(repo.root), kind, programs)
    expect(existsSync(hooks(repo)) ? shape(hooks(repo)) : {}).toEqual(was)
    return outcome
  }

  const full = `Where posthog-key-guard is not on the PATH, in full: '${programs.node}' '${programs.cli}' hook run`

  const line = 'posthog-key-guard hook run'
  const toAdd = [
    'husky manages the hooks of this repository; add to .husky/pre-commit:',
    '',
    `  ${line}`,
    '',
    full,
  ]
  const startHusky = 'npx husky (before husky 9: npx husky install)'
  const notRun = (file: string, name: string, command: string): HookOutcome => ({
    done: false,
    lines: [
      `${file} names posthog-key-guard, but git does not run ${name} in this clone, so nothing is scanned; activate it: ${command}`,
    ],
  })

  /** As husky 9 does it, whose scripts stand in `_`; before that git ran `.husky` itself. */
  async function withHusky(repo: TestRepository, script: string, version: 8 | 9): Promise<void> {
    addHook(join(repo.root, '.husky/pre-commit'), script, version === 9 ? 0o644 : 0o755)
    if (version === 9) addHook(join(repo.root, '.husky/_/pre-commit'), '#!/usr/bin/env sh\n. "${0%/*}/h"')
    await repo.git('config', 'core.hooksPath', version === 9 ? '.husky/_' : '.husky')
  }

  test.each([8, 9] as const)('husky %d', async (version) => {
    expect(await besides((repo) => withHusky(repo, 'npm test\n', version))).toEqual({
      done: false,
      lines: toAdd,
    })
  })

  test.each([8, 9] as const)('husky %d with the line in place', async (version) => {
    const script = `#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\n${line}\nnpm test\n`
    expect(await besides((repo) => withHusky(repo, script, version))).toEqual({
      done: true,
      lines: ['husky runs this already: see .husky/pre-commit'],
    })
  })

  test.each([
    `# ${line}\n`,
    `npm test # ${line}\n`,
    `echo ${line}\n`,
    `${line} || true\n`,
    `exit 0\n${line}\n`,
  ])('husky with a line that does not run it: %j', async (script) => {
    const outcome = await besides((repo) => withHusky(repo, script, 9))
    expect(outcome).toEqual({ done: false, lines: toAdd })
  })

  test('husky before 9, whose script goes on after a failure where it does not load husky.sh', async () => {
    const outcome = await besides((repo) => withHusky(repo, `#!/bin/sh\n${line}\nnpm test\n`, 8))
    expect(outcome.done).toBe(false)
  })

  test('husky that is not yet set up in this clone', async () => {
    expect(await besides((repo) => repo.write('.husky/pre-commit', 'npm test\n'))).toEqual({
      done: false,
      lines: [...toAdd, `git does not run husky in this clone yet; activate it: ${startHusky}`],
    })
    expect(await besides((repo) => repo.write('.husky/pre-commit', `${line}\n`))).toEqual(
      notRun('.husky/pre-commit', 'husky', startHusky),
    )
  })

  test('husky with a core.hooksPath that has no such script', async () => {
    const outcome = await besides(async (repo) => {
      await repo.write('.husky/pre-commit', `${line}\n`)
      await repo.git('config', 'core.hooksPath', '.husky/_')
    })
    expect(outcome).toEqual(notRun('.husky/pre-commit', 'husky', startHusky))
  })

  test.runIf(posix)('husky before 9 with a script that git may not execute', async () => {
    const outcome = await besides(async (repo) => {
      await withHusky(repo, `${line}\n`, 8)
      chmodSync(join(repo.root, '.husky/pre-commit'), 0o644)
    })
    expect(outcome).toEqual(notRun('.husky/pre-commit', 'husky', 'chmod +x .husky/pre-commit'))
  })

  test('husky 4, which has its commands in package.json', async () => {
    const outcome = (command: string): Promise<HookOutcome> =>
      besides(async (repo) => {
        addHook(join(hooks(repo), 'pre-commit'), '#!/bin/sh\n# husky\n')
        await repo.write('package.json', JSON.stringify({ husky: { hooks: { 'pre-commit': command } } }))
      })
    expect(await outcome(`lint-staged && ${line}`)).toMatchObject({ done: true })
    expect(await outcome(`lint-staged || ${line}`)).toMatchObject({ done: false })
  })

  const ofLefthook =
    '#!/bin/sh\n\ncall_lefthook()\n{\n  lefthook "$@"\n}\n\ncall_lefthook run "pre-commit" "$@"\n'
  const configured = `pre-commit:\n  commands:\n    keys:\n      run: ${line}\n`

  test.each(['lefthook.yml', '.lefthook.toml', '.config/lefthook.json'])('lefthook with %s', async (file) => {
    const outcome = await besides((repo) => repo.write(file, '\n'), 'pre-push')
    expect(outcome).toEqual({
      done: false,
      lines: [
        `lefthook manages the hooks of this repository; add to ${file}:`,
        '',
        '  pre-push:',
        '    commands:',
        '      posthog-key-guard:',
        '        run: posthog-key-guard hook run --pre-push',
        '        use_stdin: true',
        '',
        `${full} --pre-push`,
        'git does not run lefthook in this clone yet; activate it: lefthook install',
      ],
    })
  })

  test('lefthook with its hook, and with the line in place or in a comment', async () => {
    const outcome = (text: string, hook = true): Promise<HookOutcome> =>
      besides(async (repo) => {
        await repo.write('lefthook.yml', text)
        if (hook) addHook(join(hooks(repo), 'pre-commit'), ofLefthook)
      })
    expect(await outcome(configured)).toEqual({
      done: true,
      lines: ['lefthook runs this already: see lefthook.yml'],
    })
    expect(await outcome(configured, false)).toEqual(notRun('lefthook.yml', 'lefthook', 'lefthook install'))
    const { done, lines } = await outcome(configured.replace(/^/gm, '# '))
    expect([done, lines.at(-1)]).toEqual([false, full])
  })

  test('of two managers the one counts that git runs', async () => {
    const outcome = await besides(async (repo) => {
      await repo.write('.husky/pre-commit', 'npm test\n')
      await repo.write('lefthook.yml', configured)
      addHook(join(hooks(repo), 'pre-commit'), ofLefthook)
    })
    expect(outcome).toMatchObject({ done: true, lines: [expect.stringContaining('lefthook')] })
  })

  test('the line that is printed in full is known again', async () => {
    const { lines } = await besides((repo) => withHusky(repo, '', 9))
    const whole = lines.at(-1)!.replace(/^.*in full: /, '')
    expect(await besides((repo) => withHusky(repo, `${whole}\n`, 9))).toMatchObject({ done: true })
  })

  test("pre-commit's own hook", async () => {
    const text = '#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n'
    const add = (kind: string) => (repo: TestRepository) => {
      addHook(join(hooks(repo), kind), text)
      return Promise.resolve()
    }
    const { done, lines } = await besides(add('pre-commit'))
    expect(done).toBe(false)
    expect(lines[0]).toBe('pre-commit manages the hooks of this repository; add to .pre-commit-config.yaml:')
    expect(lines).toContain('      - id: posthog-key-guard')
    await expect(besides(add('pre-push'), 'pre-push')).rejects.toThrow(
      'does not tell its hooks what is pushed',
    )
  })

  test('pre-commit with the item in place, in a comment, or without its hook', async () => {
    const item = 'repos:\n  - repo: https://example.com/x\n    hooks:\n      - id: posthog-key-guard # keys\n'
    const outcome = (text: string, hook: boolean): Promise<HookOutcome> =>
      besides(async (repo) => {
        await repo.write('.pre-commit-config.yaml', text)
        if (hook) addHook(join(hooks(repo), 'pre-commit'), '#!/bin/sh\n# File generated by pre-commit\n')
      })
    expect(await outcome(item, true)).toEqual({
      done: true,
      lines: ['pre-commit runs this already: see .pre-commit-config.yaml'],
    })
    expect(await outcome(`${item}        stages: [pre-commit, manual]\n`, true)).toMatchObject({ done: true })
    expect(await outcome(item, false)).toEqual(
      notRun('.pre-commit-config.yaml', 'pre-commit', 'pre-commit install'),
    )
    for (const text of [
      item.replace('      - id', '      # - id'),
      item.replace('guard', 'guard-2'),
      `${item}        stages: [manual]\n`,
      `${item}        stages:\n        - pre-push\n        - commit-msg\n`,
    ]) {
      expect(await outcome(text, true)).toMatchObject({ done: false })
    }
  })
})

/** The command line as a new user meets it: the built `dist/` as a child process on folders and repositories. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mask } from '../../src/core/keys/mask.ts'
import { Secret } from '../../src/core/secret.ts'
import { dist, runChild, runDist, type ChildOptions, type ChildResult } from '../support/child.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { expectNoKey } from '../support/no-key.ts'
import { makeFolder, makeRepository } from '../support/repository.ts'

function cli(
  cwd: string,
  args: readonly string[],
  options: Partial<ChildOptions> = {},
): Promise<ChildResult> {
  return runDist('cli/index.js', args, { cwd, ...options })
}

async function jsonOf(cwd: string, ...args: string[]) {
  const result = await cli(cwd, ['scan', ...args, '--format', 'json'])
  return {
    ...result,
    report: JSON.parse(result.stdout) as {
      scan: {
        files: number
        complete: boolean
        skipped: { path: string; reason: string }[]
        sources: string[]
      }
      keys: {
        kind: string
        fingerprint: string
        locations: { path: string; line: number; column: number }[]
      }[]
    },
  }
}

describe('scan of a folder', () => {
  test('with a planted key says where it stands and what to do, and exits with 1', async () => {
    await using folder = await makeFolder()
    const key = freshKey()
    await mkdir(join(folder.path, 'src'))
    await writeFile(join(folder.path, 'src/a.ts'), `// é😀\n  init("${key}")\n`)
    const result = await cli(folder.path, ['scan', '.'])
    expect(result.code).toBe(1)
    expect(result.stdout).toContain(mask(key))
    expect(result.stdout).toContain('src/a.ts:2:9')
    expect(result.stdout).toContain('https://us.posthog.com/settings/user-api-keys')
    expect(result.stdout).toMatch(/1 key at or above high in 1 file, /)
    expect(result.stderr).toBe('')
    expectNoKey(key, result.stdout)
  })

  test('that is clean is one line', async () => {
    await using folder = await makeFolder()
    await writeFile(join(folder.path, 'a.txt'), 'hello\n')
    const result = await cli(folder.path, ['scan', '.'])
    expect([result.code, result.stderr]).toEqual([0, ''])
    expect(result.stdout).toMatch(/^no keys in 1 file, 6 B, \d+\.\d\d s\n$/)
    expect((await cli(folder.path, ['scan', '.', '--quiet'])).stdout).toBe('')
  })

  test('gives JSON with the place of every key', async () => {
    await using folder = await makeFolder()
    const key = freshKey('oauth-access')
    await writeFile(join(folder.path, 'a.txt'), `one\r\ntwo ${key}\r\n`)
    await writeFile(join(folder.path, 'b.txt'), `${key}\n`)
    const { code, report } = await jsonOf(folder.path, '.')
    expect(code).toBe(1)
    expect(report.keys).toHaveLength(1)
    expect(report.keys[0]).toMatchObject({
      kind: 'oauth-access',
      fingerprint: new Secret(key).fingerprint,
      locations: [
        { path: 'a.txt', line: 2, column: 5 },
        { path: 'b.txt', line: 1, column: 1 },
      ],
    })
  })

  test('takes several paths, and a single file, as they were given', async () => {
    await using folder = await makeFolder()
    for (const name of ['x', 'y']) {
      await mkdir(join(folder.path, name))
      await writeFile(join(folder.path, name, 'a.txt'), freshKey())
    }
    const both = await jsonOf(folder.path, 'x', 'y')
    expect(both.report.keys.flatMap(({ locations }) => locations.map(({ path }) => path)).sort()).toEqual([
      'x/a.txt',
      'y/a.txt',
    ])
    const one = await jsonOf(folder.path, 'x/a.txt')
    expect(one.report.keys[0]!.locations[0]!.path).toBe('x/a.txt')
  })

  test('masks a key in a file name, and finds it', async () => {
    await using folder = await makeFolder()
    const key = freshKey()
    await writeFile(join(folder.path, `backup-${key}_old.txt`), 'nothing\n')
    const result = await cli(folder.path, ['scan', '.'])
    expect(result.code).toBe(1)
    expect(result.stdout).toContain(`backup-${mask(key)}_old.txt`)
    expectNoKey(key, result.stdout)
  })

  test('does not follow a link out of the folder', async () => {
    await using folder = await makeFolder()
    await using outside = await makeFolder()
    await writeFile(join(outside.path, 'secret.txt'), freshKey())
    await symlink(outside.path, join(folder.path, 'link'))
    await symlink(join(outside.path, 'secret.txt'), join(folder.path, 'file-link'))
    expect((await cli(folder.path, ['scan', '.'])).code).toBe(0)
  })

  test('neutralises what a hostile name or line would do to a terminal or a runner', async () => {
    await using folder = await makeFolder()
    const name = 'a,b:c%0A::error::x##[error]y\u001b[2J\u202e.txt'
    await writeFile(
      join(folder.path, name),
      `\u001b]0;x\u0007::error::gotcha ##[error]z ${freshKey()} \u001b[31m\n`,
    )
    for (const format of ['text', 'markdown', 'github']) {
      const { stdout } = await cli(folder.path, ['scan', '.', '--format', format])
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      expect(stdout).not.toContain('##[')
      const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))
      expect(commands).toHaveLength(format === 'github' ? 1 : 0)
    }
  })
})

describe('scan in a git work tree', () => {
  test('takes tracked and untracked files, not the ignored ones; --no-ignore takes those, too', async () => {
    await using repo = await makeRepository()
    await repo.commit('start', { '.gitignore': 'ignored.txt\n', 'tracked.txt': freshKey() })
    await repo.write('untracked.txt', freshKey())
    await repo.write('ignored.txt', freshKey())
    const paths = async (...args: string[]) =>
      (await jsonOf(repo.root, '.', ...args)).report.keys
        .flatMap((key) => key.locations.map(({ path }) => path))
        .sort()
    expect(await paths()).toEqual(['tracked.txt', 'untracked.txt'])
    expect(await paths('--no-ignore')).toEqual(['ignored.txt', 'tracked.txt', 'untracked.txt'])
    expect((await jsonOf(repo.root, 'ignored.txt')).report.keys).toHaveLength(1)
  })

  test('names files from the root of the tree, also from a folder below', async () => {
    await using repo = await makeRepository()
    await repo.commit('start', { 'pkg/a/x.txt': freshKey(), 'other.txt': freshKey() })
    const { report } = await jsonOf(join(repo.root, 'pkg'), '.')
    expect(report.keys.flatMap(({ locations }) => locations.map(({ path }) => path))).toEqual(['pkg/a/x.txt'])
  })

  test('--staged scans what a commit would record', async () => {
    await using repo = await makeRepository()
    await repo.commit('start', { 'a.txt': 'one\n' })
    await repo.write('a.txt', freshKey())
    expect((await cli(repo.root, ['scan', '--staged'])).code).toBe(0)
    await repo.git('add', 'a.txt')
    await repo.write('a.txt', 'two\n')
    expect((await cli(repo.root, ['scan', '--staged'])).code).toBe(1)
  })

  test('--range finds what one commit adds and the next removes, and an empty range is clean', async () => {
    await using repo = await makeRepository()
    await repo.commit('start', { 'a.txt': 'one\n' })
    const key = freshKey()
    const bad = await repo.commit('bad', { 'a.txt': `x\n${key}\n` })
    await repo.commit('good', { 'a.txt': 'one\n' })
    const result = await cli(repo.root, ['scan', '--range', 'HEAD~2..HEAD', '--format', 'json'])
    expect(result.code).toBe(1)
    const report = JSON.parse(result.stdout) as { keys: { locations: unknown[] }[]; scan: unknown }
    expect(report.scan).toMatchObject({ sources: ['range'], commits: 2, complete: true })
    expect(report.keys[0]!.locations).toMatchObject([
      {
        source: 'range',
        in: 'commit',
        path: 'a.txt',
        line: 2,
        column: 1,
        commit: bad,
        inHead: false,
        introduced: true,
      },
    ])
    const empty = await cli(repo.root, ['scan', '--range', 'HEAD..HEAD'])
    expect([empty.code, empty.stderr]).toEqual([0, ''])
    expect(empty.stdout).toMatch(/empty|no keys/)
  })

  test('reads the configuration of the tree one stands in, names it, and no other', async () => {
    await using repo = await makeRepository()
    await using elsewhere = await makeFolder()
    const key = freshKey()
    const { fingerprint } = new Secret(key)
    await repo.commit('start', {
      'a.txt': key,
      '.github/posthog-key-guard.yml': `allow:\n  - fingerprint: ${fingerprint}\n    reason: a test\n`,
    })
    const here = await cli(repo.root, ['scan', '.'])
    expect([here.code, here.stderr]).toEqual([
      0,
      'posthog-key-guard: configuration: .github/posthog-key-guard.yml\n',
    ])
    expect(here.stdout).toContain('1 key suppressed')
    expect((await cli(repo.root, ['scan', '.', '--no-config'])).code).toBe(1)
    expect((await cli(elsewhere.path, ['scan', repo.root])).code).toBe(1)
  })

  test('a baseline makes old keys quiet and new ones loud', async () => {
    await using repo = await makeRepository()
    await repo.commit('start', { 'old.txt': freshKey() })
    const written = await cli(repo.root, ['scan', '.', '--write-baseline', 'keys.json'])
    expect([written.code, written.stdout]).toEqual([0, ''])
    expect(written.stderr).toBe('posthog-key-guard: 1 key written to keys.json\n')
    expect((await cli(repo.root, ['scan', '.', '--baseline', 'keys.json'])).code).toBe(0)
    await repo.write('new.txt', freshKey())
    expect((await cli(repo.root, ['scan', '.', '--baseline', 'keys.json'])).code).toBe(1)
  })
})

test('--stdin scans standard input of any size', async () => {
  await using folder = await makeFolder()
  const key = freshKey()
  const input = Buffer.concat([Buffer.alloc(5_000_000, 'lorem ipsum\n'), Buffer.from(`é ${key}`)])
  const result = await cli(folder.path, ['scan', '--stdin', '--format', 'json'], { input })
  expect(result.code).toBe(1)
  expect(JSON.parse(result.stdout)).toMatchObject({
    scan: { sources: ['stdin'], bytes: input.length },
    keys: [{ locations: [{ in: 'stdin', path: null, line: 416_667, column: 11 }] }],
  })
})

describe('bad input is one line that says what to change, exit 2', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /^posthog-key-guard: name a command/],
    ['an unknown command', ['scna'], /did you mean "scan"/],
    ['a later command', ['rotate'], /not in this version/],
    ['an unknown flag', ['scan', '--jsn'], /there is no flag --jsn/],
    ['no such path', ['scan', 'nowhere'], /nowhere: no such file or folder/],
    ['no repository for --staged', ['scan', '--staged'], /needs a git repository/],
    ['no repository for --range', ['scan', '--range', 'A..B'], /needs a git repository/],
    ['a pattern that meets nothing', ['scan', '.', '--include', 'x/**'], /no file matches "x\/\*\*"/],
    ['a configuration that is not there', ['scan', '.', '--config', 'none.yml'], /none\.yml: no such file/],
    ['an invalid configuration', ['scan', '.', '--config', 'bad.yml'], /^posthog-key-guard: bad\.yml:2:1: /],
    ['a folder that is not there for --output', ['scan', '.', '--output', 'no/where.txt'], /no\/where\.txt/],
  ]
  test.each(cases)('%s', async (_, args, message) => {
    await using folder = await makeFolder()
    await writeFile(join(folder.path, 'a.txt'), 'hello\n')
    await writeFile(join(folder.path, 'bad.yml'), 'fail-on: high\nalow: []\n')
    const before = await readdir(folder.path)
    const result = await cli(folder.path, args)
    expect(result.stderr).toMatch(message)
    expect(result.stderr.split('\n')).toHaveLength(2)
    expect([result.code, result.stdout]).toEqual([2, ''])
    expect(await readdir(folder.path)).toEqual(before)
  })

  test('a range that does not exist', async () => {
    await using repo = await makeRepository()
    await repo.commit('start', { 'a.txt': 'one\n' })
    const result = await cli(repo.root, ['scan', '--range', 'main..nowhere'])
    expect(result.code).toBe(2)
    expect(result.stderr).toMatch(/nowhere/)
    expect(result.stderr.split('\n')).toHaveLength(2)
  })

  test.skipIf(process.platform === 'win32')('a configuration that is a link out of the tree', async () => {
    await using repo = await makeRepository()
    await repo.commit('start', { 'a.txt': 'hello\n' })
    await mkdir(join(repo.root, '.github'))
    await symlink('/proc/self/environ', join(repo.root, '.github/posthog-key-guard.yml'))
    const result = await cli(repo.root, ['scan', '.'], { env: { MARKER: 'environment' } })
    expect([result.code, result.stdout]).toEqual([2, ''])
    expect(result.stderr).toMatch(/posthog-key-guard\.yml is no plain file/)
    expect(result.stderr).not.toMatch(/PATH=|environment/)
  })

  const places: readonly (readonly [string, (key: string) => readonly string[]])[] = [
    ['a command', (key) => [key]],
    ['a path', (key) => ['scan', key]],
    ['a flag', (key) => ['scan', `--${key}`]],
    ['a format', (key) => ['scan', '--format', key]],
    ['a level', (key) => ['scan', '--fail-on', key]],
    ['a size', (key) => ['scan', '--max-file-size', key]],
    ['a pattern', (key) => ['scan', '.', '--include', key]],
    ['a configuration', (key) => ['scan', '.', '--config', key]],
    ['a baseline', (key) => ['scan', '.', '--baseline', key]],
    ['an output', (key) => ['scan', '.', '--output', `no/${key}`]],
    ['a fingerprint', (key) => ['explain', key]],
    ['an action', (key) => ['hook', key]],
  ]
  test.each(places)('and a key that someone typed as %s is masked in it', async (_, args) => {
    await using folder = await makeFolder()
    const key = freshKey()
    const result = await cli(folder.path, args(key))
    expect([result.code, result.stdout]).toEqual([2, ''])
    expect(result.stderr.split('\n')).toHaveLength(2)
    expectNoKey(key, result.stderr)
  })

  test.skipIf(process.platform !== 'linux')('a full disk behind stdout', async () => {
    await using folder = await makeFolder()
    await writeFile(join(folder.path, 'a.txt'), 'hello\n')
    const script = `"${process.execPath}" "${join(dist, 'cli/index.js')}" scan . > /dev/full`
    const result = await runChild('/bin/sh', ['-c', script], { cwd: folder.path })
    expect(result.code).toBe(2)
    expect(result.stderr).toMatch(/^posthog-key-guard: the report could not be written \(ENOSPC\)/)
    expect(result.stderr.split('\n')).toHaveLength(2)
  })

  test.skipIf(process.platform !== 'linux')('a full disk', async () => {
    await using folder = await makeFolder()
    const result = await cli(folder.path, ['scan', '.', '--output', '/dev/full'])
    expect([result.code, result.stdout]).toEqual([2, ''])
    expect(result.stderr).toMatch(/the disk is full/)
  })
})

test('an output file is whole, and what is no plain file is written to', async () => {
  await using folder = await makeFolder()
  await writeFile(join(folder.path, 'a.txt'), freshKey())
  const result = await cli(folder.path, ['scan', '.', '--format', 'json', '--output', 'report.json'])
  expect([result.code, result.stdout]).toEqual([1, ''])
  expect(JSON.parse(await readFile(join(folder.path, 'report.json'), 'utf8'))).toMatchObject({
    schemaVersion: 1,
  })
  expect(await readdir(folder.path)).toEqual(['a.txt', 'report.json'])
  if (process.platform !== 'win32') {
    expect((await cli(folder.path, ['scan', 'a.txt', '--output', '/dev/null'])).code).toBe(1)
  }
})

test.skipIf(process.platform === 'win32')(
  'a signal ends the scan with what it has, as incomplete',
  async () => {
    await using folder = await makeFolder()
    const key = freshKey()
    const { spawn } = await import('node:child_process')
    const child = spawn(
      process.execPath,
      [join(dist, 'cli/index.js'), 'scan', '--stdin', '--format', 'json'],
      {
        cwd: folder.path,
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    )
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    const ended = new Promise<number | null>((done) => child.once('close', done))
    // The pipe stays open: without the signal the child would wait for more for ever.
    child.stdin.on('error', () => undefined)
    child.stdin.write(Buffer.concat([Buffer.from(`${key}\n`), Buffer.alloc(8_000_000, 'x\n')]), () => {
      child.kill('SIGTERM')
    })
    expect(await ended).toBe(1)
    const report = JSON.parse(Buffer.concat(out).toString()) as {
      scan: { complete: boolean }
      keys: unknown[]
    }
    expect(report.scan.complete).toBe(false)
    expect(report.keys).toHaveLength(1)
  },
)

describe('--help and --version', () => {
  test.each([[['--help']], [['scan', '--help']], [['explain', '--help']], [['hook', '-h']]])(
    '%j',
    async (args) => {
      await using folder = await makeFolder()
      const result = await cli(folder.path, args)
      expect([result.code, result.stderr]).toEqual([0, ''])
      expect(result.stdout).toMatch(/^(posthog-key-guard finds|Usage: posthog-key-guard)/)
    },
  )
  test('the version', async () => {
    await using folder = await makeFolder()
    expect((await cli(folder.path, ['--version'])).stdout).toMatch(/^posthog-key-guard \d+\.\d+\.\d+\n$/)
  })
})

describe('explain', () => {
  test('tells what a kind opens and how to replace it', async () => {
    await using folder = await makeFolder()
    const result = await cli(folder.path, ['explain', 'personal'])
    expect([result.code, result.stderr]).toEqual([0, ''])
    expect(result.stdout).toContain('phx_')
  })

  test('tells where a key stands and how to allow it', async () => {
    await using folder = await makeFolder()
    const key = freshKey()
    await writeFile(join(folder.path, 'a.txt'), `x\n${key}\n`)
    const { fingerprint } = new Secret(key)
    const result = await cli(folder.path, ['explain', fingerprint])
    expect(result.stdout).toContain('a.txt:2:1')
    expect(result.stdout).toContain(`fingerprint: ${fingerprint}`)
    expectNoKey(key, result.stdout)
  })

  test('does not know other words', async () => {
    await using folder = await makeFolder()
    const result = await cli(folder.path, ['explain', 'persnal'])
    expect(result.code).toBe(2)
    expect(result.stderr).toContain('did you mean "personal"')
  })
})

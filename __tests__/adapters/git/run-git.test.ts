import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  fetchGit,
  GitError,
  initGit,
  readConfigSync,
  readGit,
  readGitSync,
  streamGit,
} from '../../../src/adapters/git/run-git.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeFolder, makeRepository, runProgram } from '../../support/repository.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe('reading', () => {
  it('gives all of stdout, however long, also at once', async () => {
    await using repo = await makeRepository()
    const size = 20_000_000
    await repo.commit('1', { big: Buffer.alloc(size, 'x') })
    const args = ['cat-file', 'blob', 'HEAD:big']
    expect(await readGit(repo.at, args)).toHaveLength(size)
    expect(readGitSync(repo.at, args)).toHaveLength(size)
  })

  it('takes input that is longer than a pipe holds, while answers come back', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { a: 'a' })
    const count = 50_000
    const input = `${await repo.id('HEAD:a')}\n`.repeat(count)
    const args = ['cat-file', '--batch-check']
    expect((await readGit(repo.at, args, { input })).toString().trimEnd().split('\n')).toHaveLength(count)
    expect(readGitSync(repo.at, args, { input }).toString().trimEnd().split('\n')).toHaveLength(count)
  })

  it("throws for an exit code that is no answer, with git's words", async () => {
    await using repo = await makeRepository()
    const args = ['cat-file', 'blob', 'HEAD:gone']
    const expected = {
      name: 'GitError',
      exitCode: 128,
      message: expect.stringMatching(/^git cat-file ended with 128: fatal: /) as string,
    }
    await expect(readGit(repo.at, args)).rejects.toMatchObject(expected)
    expect(() => readGitSync(repo.at, args)).toThrow(expect.objectContaining(expected))
    expect(await readGit(repo.at, args, { okCodes: [0, 128] })).toHaveLength(0)
  })

  it("shows no key and no command of a runner in git's words", async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const name = `::error::x##[error]\x1b[31m${key.text}`
    const failure = await readGit(repo.at, ['cat-file', '-t', name]).catch(
      (error: unknown) => error as GitError,
    )
    expect(failure).toBeInstanceOf(GitError)
    const { message } = failure as GitError
    expect(message.includes(key.text.slice(4, 24))).toBe(false)
    expect(message).not.toMatch(/::|##\[|[^\x20-\x7e]/)
  })

  it('uses another index where one is named', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { a: 'a' })
    const indexFile = join(repo.gitDir, 'other')
    await repo.run(['read-tree', '--empty'], { env: { GIT_INDEX_FILE: indexFile } })
    expect((await readGit(repo.at, ['ls-files'])).toString()).toBe('a\n')
    expect((await readGit({ ...repo.at, indexFile }, ['ls-files'])).toString()).toBe('')
  })

  it('tells a folder that is gone from a git that is not there', async () => {
    await using folder = await makeFolder()
    const at = { gitDir: join(folder.path, 'gone'), workTree: null }
    await expect(readGit(at, ['status'])).rejects.toThrow(/could not be started in the repository/)
    expect(() => readGitSync(at, ['status'])).toThrow(/could not be started in the repository/)
  })
})

describe.skipIf(process.platform === 'win32')('the git on the PATH', () => {
  async function withGit(
    script: string | null,
    ask: (fresh: typeof import('../../../src/adapters/git/run-git.ts')) => Promise<void>,
  ): Promise<void> {
    await using folder = await makeFolder()
    if (script !== null) {
      await writeFile(join(folder.path, 'git'), `#!/bin/sh\n${script}\n`)
      await chmod(join(folder.path, 'git'), 0o755)
    }
    vi.stubEnv('PATH', folder.path)
    vi.resetModules()
    await ask(await import('../../../src/adapters/git/run-git.ts'))
  }

  it('may be missing', async () => {
    await using repo = await makeRepository()
    await withGit(null, async (git) => {
      const message = 'git was not found on the PATH; install git 2.38 or newer'
      await expect(git.readGit(repo.at, ['status'])).rejects.toThrow(message)
      expect(() => git.readGitSync(repo.at, ['status'])).toThrow(message)
    })
  })

  it('may be too old, or not git', async () => {
    await using repo = await makeRepository()
    const trace = (version: string): string =>
      `printf '{"event":"version","exe":"${version}"}\\n' >&2; echo 'git version ${version}'`
    for (const [script, message] of [
      [trace('2.37.7'), 'git 2.37 is too old to be run safely; install git 2.38 or newer'],
      [trace('1.99.0'), 'git 1.99 is too old to be run safely; install git 2.38 or newer'],
      ['echo "git version 2.17.1"', /too old|does not tell its version/],
      ['echo hello', 'the git on the PATH does not tell its version; install git 2.38 or newer'],
    ] as const) {
      await withGit(script, async (git) => {
        await expect(git.readGit(repo.at, ['status'])).rejects.toThrow(message)
        expect(() => git.readGitSync(repo.at, ['status'])).toThrow(/2\.38/)
      })
    }
    for (const version of ['2.38.0', '2.51.0.windows.1', '3.0.0 (Apple Git-154)']) {
      await withGit(trace(version), async (git) => {
        expect((await git.readGit(repo.at, ['status'])).toString()).toContain(version)
        expect(git.readGitSync(repo.at, ['status']).toString()).toContain(version)
      })
    }
  })
})

describe('settings of the person who runs the tool', () => {
  it('are read as they are, for a question', async () => {
    await using repo = await makeRepository()
    await using home = await makeFolder()
    vi.stubEnv('HOME', home.path)
    vi.stubEnv('USERPROFILE', home.path)
    vi.stubEnv('XDG_CONFIG_HOME', undefined)
    vi.stubEnv('GIT_CONFIG_GLOBAL', undefined)
    await writeFile(join(home.path, '.gitconfig'), '[core]\n\thooksPath = /global/hooks\n')
    const question = ['--show-scope', '--get', 'core.hooksPath']
    expect(readConfigSync(repo.at, question)?.toString()).toBe('global\t/global/hooks\n')
    await repo.git('config', 'core.hooksPath', 'local/hooks')
    expect(readConfigSync(repo.at, question)?.toString()).toBe('local\tlocal/hooks\n')
    expect(readConfigSync(repo.at, ['--get', 'no.such'])).toBeNull()
  })
})

describe('a child', () => {
  it('is ended by close, in the middle of its answer', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { big: Buffer.alloc(5_000_000, 'x') })
    const git = await streamGit(repo.at, ['cat-file', '--batch'])
    git.stdin.write(`${await repo.id('HEAD:big')}\n`)
    await new Promise((resolve) => git.stdout.once('readable', resolve))
    await git.close()
    expect(await git.ended).not.toBe(0)
    await git.close()
  })

  it.skipIf(process.platform === 'win32')('does not outlive the process', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    const module = fileURLToPath(new URL('../../../src/adapters/git/run-git.ts', import.meta.url))
    const bin = join(folder.path, 'git')
    // A git that tells its own process id and then never ends by itself.
    await writeFile(
      bin,
      `#!/bin/sh\n[ "$1" = version ] && { echo git version 2.40.0; exit; }\necho $$ > '${folder.path}/pid'\nexec sleep 600\n`,
    )
    await chmod(bin, 0o755)
    const script = join(folder.path, 'main.ts')
    await writeFile(
      script,
      `import { existsSync, readFileSync } from 'node:fs'
import { streamGit } from ${JSON.stringify(module)}
await streamGit(${JSON.stringify(repo.at)}, ['cat-file', '--batch'])
const pid = ${JSON.stringify(join(folder.path, 'pid'))}
const wait = setInterval(() => {
  if (existsSync(pid) && readFileSync(pid, 'utf8').endsWith('\\n')) {
    clearInterval(wait)
    process.exit(0)
  }
}, 10)
`,
    )
    const path = `${folder.path}:${process.env.PATH ?? ''}`
    await runProgram(process.execPath, [script], { cwd: folder.path, env: { PATH: path } })
    const pid = Number(await readFile(join(folder.path, 'pid'), 'utf8'))
    const alive = (): boolean => {
      try {
        return process.kill(pid, 0)
      } catch {
        return false
      }
    }
    for (let tries = 0; tries < 200 && alive(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    expect(alive()).toBe(false)
  })
})

describe('a repository of our own', () => {
  it('is bare and has the format that it is given', async () => {
    await using folder = await makeFolder()
    await using repo = await makeRepository()
    for (const format of ['sha1', 'sha256'] as const) {
      const gitDir = join(folder.path, format)
      await initGit(gitDir, format)
      const answer = await repo.git(
        '--git-dir',
        gitDir,
        'rev-parse',
        '--is-bare-repository',
        '--show-object-format',
      )
      expect(answer).toBe(`true\n${format}`)
    }
  })
})

describe.skipIf(process.platform === 'win32')('a fetch', () => {
  it('has its token in the environment, for that server, and in no argument', async () => {
    await using folder = await makeFolder()
    const bin = join(folder.path, 'bin')
    await mkdir(bin)
    const record = join(folder.path, 'record')
    await writeFile(
      join(bin, 'git'),
      `#!/bin/sh\n[ "$1" = version ] && { echo git version 2.40.0; exit; }\nprintf '%s\\n' "$@" > '${record}.args'\nenv > '${record}.env'\necho "remote: x-access-token $GIT_CONFIG_VALUE_1 made-up-token" >&2\nexit 128\n`,
    )
    await chmod(join(bin, 'git'), 0o755)
    const path = process.env.PATH ?? ''
    vi.stubEnv('PATH', `${bin}:${path}`)
    vi.stubEnv('https_proxy', 'http://proxy.example:3128')
    vi.stubEnv('INPUT_TOKEN', 'made-up-token')
    vi.stubEnv('GIT_SSL_CAINFO', '/some/ca.pem')
    vi.stubEnv('GIT_SSL_NO_VERIFY', '1')
    vi.resetModules()
    const fresh = await import('../../../src/adapters/git/run-git.ts')
    const at = { gitDir: folder.path, workTree: null }
    const options = { token: 'made-up-token', serverUrl: 'https://github.example' }
    const failure = await fresh
      .fetchGit(at, ['-c', 'a.b=c', 'fetch', 'r'], options)
      .catch((error: unknown) => error)
    const basic = Buffer.from('x-access-token:made-up-token').toString('base64')
    expect(String(failure)).toBe(
      'GitError: git fetch ended with 128: remote: x-access-token AUTHORIZATION: basic *** ***',
    )
    const environment = new Map(
      (await readFile(`${record}.env`, 'utf8')).split('\n').map((line) => {
        const equals = line.indexOf('=')
        return [line.slice(0, equals), line.slice(equals + 1)] as const
      }),
    )
    expect(Object.fromEntries([...environment].filter(([name]) => name.startsWith('GIT_')))).toEqual({
      GIT_TERMINAL_PROMPT: '0',
      GIT_ASKPASS: 'true',
      GIT_SSL_CAINFO: '/some/ca.pem',
      GIT_ALLOW_PROTOCOL: 'http:https',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'http.https://github.example/.extraheader',
      GIT_CONFIG_VALUE_0: '',
      GIT_CONFIG_KEY_1: 'http.https://github.example/.extraheader',
      GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    })
    expect(environment.get('https_proxy')).toBe('http://proxy.example:3128')
    expect(environment.has('INPUT_TOKEN')).toBe(false)
    const args = await readFile(`${record}.args`, 'utf8')
    expect(args).not.toContain('made-up-token')
    expect(args).not.toContain(basic)
    expect(args.trimEnd().split('\n').slice(-5)).toEqual([
      `--git-dir=${folder.path}`,
      '-c',
      'a.b=c',
      'fetch',
      'r',
    ])
  })

  it('reaches http and https only', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    const gitDir = join(folder.path, 'own.git')
    await initGit(gitDir)
    for (const url of [repo.root, `ext::sh -c true`, 'ssh://example.invalid/x']) {
      const args = ['-c', `remote.r.url=${url}`, '-c', 'protocol.allow=always', 'fetch', 'r']
      const options = { token: null, serverUrl: 'https://github.example' }
      await expect(fetchGit({ gitDir, workTree: null }, args, options)).rejects.toThrow(
        /transport '\w+' not allowed/,
      )
    }
  })
})

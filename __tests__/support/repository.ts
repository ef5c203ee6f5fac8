/**
 * Real repositories in temp folders, made by the real git, apart from this machine's configuration.
 *
 *     await using repo = await makeRepository()
 *     const first = await repo.commit('first', { 'a.txt': 'hello\n' })
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { GitLocation } from '../../src/adapters/git/run-git.ts'

export type Content = string | Uint8Array

/** What a commit changes: content by path, `null` removes the file. Paths that are not UTF-8: `write` with a Buffer. */
export type Changes = Readonly<Record<string, Content | null>>

export interface RunOptions {
  readonly input?: Content
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export interface CommitOptions {
  readonly author?: string
  /** As `GIT_AUTHOR_DATE` takes it; else one minute after the last commit. */
  readonly date?: string
  readonly args?: readonly string[]
}

export interface TestRepository extends AsyncDisposable {
  /** The work tree; for a bare one the repository itself. Real path. */
  readonly root: string
  readonly gitDir: string
  readonly at: GitLocation
  /** Environment of every git call here; also for programs that call git themselves. */
  readonly env: Readonly<Record<string, string>>
  /** stdout as UTF-8, without the line break at its end. Rejects for another exit code than 0. */
  git(...args: string[]): Promise<string>
  run(args: readonly string[], options?: RunOptions): Promise<Buffer>
  write(path: string | Buffer, content: Content): Promise<void>
  /** Puts a file of any name into the index only: not every file system can hold every name. */
  stageRaw(path: Uint8Array, content: Content): Promise<void>
  /** Changes files, adds everything, commits. @returns the commit's id */
  commit(message: string, changes?: Changes, options?: CommitOptions): Promise<string>
  /** A new branch, checked out. */
  branch(name: string, start?: string): Promise<void>
  checkout(revision: string): Promise<void>
  /** A merge commit, with changes of its own: an evil merge. Conflicts are settled by ours. @returns its id */
  merge(branches: readonly string[], changes?: Changes): Promise<string>
  /** An annotated tag where there is a message. */
  tag(name: string, message?: string): Promise<void>
  /** Many commits at once: a stream of `git fast-import`. */
  fastImport(stream: Content): Promise<void>
  id(revision: string): Promise<string>
}

export interface RepositoryOptions {
  readonly bare?: boolean
  readonly objectFormat?: 'sha1' | 'sha256'
  /** Where to make it; a temp folder of its own, removed afterwards, unless given. */
  readonly folder?: string
}

/** A temp folder that is gone afterwards, its path real. */
export async function makeFolder(name = 'kg'): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await realpath(await mkdtemp(join(tmpdir(), `${name}-`)))
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** git's environment in tests: nothing of this machine's configuration, the same names and dates everywhere. */
export function cleanEnvironment(home: string): Readonly<Record<string, string>> {
  const kept = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'PATHEXT', 'ComSpec']
  const platform = kept.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(platform),
    HOME: home,
    USERPROFILE: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'A. Dev',
    GIT_AUTHOR_EMAIL: 'dev@example.com',
    GIT_COMMITTER_NAME: 'A. Dev',
    GIT_COMMITTER_EMAIL: 'dev@example.com',
  }
}

/** Runs git (or another program) to its end. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input, env, cwd }: RunOptions & { readonly cwd: string },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: env ?? {}, encoding: 'buffer', maxBuffer: 2 ** 30 } as const
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`${program} ${args.join(' ')}: ${error.message}\n${stderr.toString()}`))
    })
    child.stdin!.on('error', () => undefined)
    child.stdin!.end(input ?? '')
  })
}

/** The time of the first commit, seconds; each later one is a minute on. */
const FIRST_COMMIT = 1_760_000_000

export async function makeRepository(options: RepositoryOptions = {}): Promise<TestRepository> {
  const { bare = false, objectFormat = 'sha1' } = options
  const temp = options.folder === undefined ? await makeFolder() : null
  const root = temp === null ? options.folder! : join(temp.path, bare ? 'repo.git' : 'repo')
  await mkdir(root, { recursive: true })
  const env = cleanEnvironment(root)
  const gitDir = bare ? root : join(root, '.git')
  let clock = FIRST_COMMIT

  const run: TestRepository['run'] = (args, extra = {}) =>
    runProgram('git', args, {
      ...extra,
      cwd: extra.cwd ?? root,
      env: { ...env, ...extra.env },
    })
  const git: TestRepository['git'] = async (...args) => (await run(args)).toString().replace(/\n$/, '')
  const id = (revision: string): Promise<string> => git('rev-parse', '--verify', revision)

  const write: TestRepository['write'] = async (path, content) => {
    const full = typeof path === 'string' ? join(root, path) : Buffer.concat([Buffer.from(`${root}/`), path])
    if (typeof full === 'string') await mkdir(dirname(full), { recursive: true })
    await writeFile(full, content)
  }
  const apply = async (changes: Changes): Promise<void> => {
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) await rm(join(root, path), { recursive: true })
      else await write(path, content)
    }
    await run(['add', '--all'])
  }
  const commit: TestRepository['commit'] = async (
    message,
    changes = {},
    { author, date, args = [] } = {},
  ) => {
    await apply(changes)
    clock += 60
    const when = { GIT_AUTHOR_DATE: date ?? `${clock} +0000`, GIT_COMMITTER_DATE: `${clock} +0000` }
    const who = author === undefined ? {} : { GIT_AUTHOR_NAME: author }
    await run(['commit', '--quiet', '--allow-empty', '--no-verify', '--file=-', ...args], {
      input: message,
      env: { ...when, ...who },
    })
    return id('HEAD')
  }

  await run([
    'init',
    '--quiet',
    '--initial-branch=main',
    `--object-format=${objectFormat}`,
    ...(bare ? ['--bare'] : []),
  ])

  return {
    root,
    gitDir,
    at: { gitDir, workTree: bare ? null : root },
    env,
    git,
    run,
    write,
    async stageRaw(path, content) {
      const blob = (await run(['hash-object', '-w', '--stdin'], { input: content })).toString().trim()
      const entry = Buffer.concat([Buffer.from(`100644 ${blob}\t`), path, Buffer.from('\0')])
      await run(['-c', 'core.protectNTFS=false', 'update-index', '--add', '-z', '--index-info'], {
        input: entry,
      })
    },
    commit,
    id,
    async branch(name, start = 'HEAD') {
      await git('checkout', '--quiet', '-b', name, start)
    },
    async checkout(revision) {
      await git('checkout', '--quiet', revision)
    },
    async merge(branches, changes = {}) {
      clock += 60
      const strategy = branches.length > 1 ? [] : ['--strategy-option=ours']
      const args = ['merge', '--quiet', '--no-ff', '--no-commit', '--allow-unrelated-histories', ...strategy]
      await run([...args, ...branches])
      return commit(`Merge ${branches.join(', ')}`, changes)
    },
    async tag(name, message) {
      await git('tag', name, ...(message === undefined ? [] : ['--annotate', `--message=${message}`]))
    },
    async fastImport(stream) {
      await run(['fast-import', '--quiet', '--force'], { input: stream })
    },
    async [Symbol.asyncDispose]() {
      await temp?.[Symbol.asyncDispose]()
    },
  }
}

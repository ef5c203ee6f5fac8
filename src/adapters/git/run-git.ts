/**
 * The only file that runs git. Reads never lock, write, prompt, reach the network or execute anything of the
 * repository; fetches reach http and https only, and take their token by the environment (`hardening.ts`).
 */
import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import { UserError } from '../../core/user-error.ts'
import { BoundedText } from './bounded-text.ts'
import type { FetchOptions, GitLocation, GitStream, ReadOptions } from './git-child.ts'
import { GitError } from './git-error.ts'
import { checkVersion, gitProgram, noGit } from './git-program.ts'
import { splitTrace, versionTrace } from './version-trace.ts'
import {
  configEnvironment,
  fetchEnvironment,
  fetchOptions,
  readEnvironment,
  readOptions,
} from './hardening.ts'

export { GitError } from './git-error.ts'
export type { FetchOptions, GitLocation, GitStream, ReadOptions } from './git-child.ts'

interface Run {
  readonly args: readonly string[]
  readonly command: string
  readonly cwd: string | undefined
  readonly env: Record<string, string>
  readonly secrets: readonly string[]
  readonly remedy: string
}

/** How long a child may take to end when asked to, before it is killed; milliseconds. */
const GRACE = 2000

const live = new Set<ChildProcess>()

/** Ends every git child that still runs: for the end of the process, when there is no time to wait. */
export function endGitChildren(): void {
  for (const child of live) child.kill()
}

function subcommand(args: readonly string[]): string {
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-c') i++
    else if (!args[i]!.startsWith('-')) return args[i]!
  }
  return ''
}

function reading(at: GitLocation, args: readonly string[]): Run {
  return {
    args: [...readOptions, ...placesOf(at), ...args],
    command: subcommand(args),
    cwd: at.workTree ?? at.gitDir,
    env: readEnvironment(at.indexFile),
    secrets: [],
    remedy: 'check the repository with "git fsck"',
  }
}

function placesOf({ gitDir, workTree }: GitLocation): readonly string[] {
  return [`--git-dir=${gitDir}`, ...(workTree === null ? [] : [`--work-tree=${workTree}`])]
}

/** `ENOENT` is also what a folder that is gone gives. */
function notStarted(error: Error, run: Run): Error {
  const missing = 'code' in error && error.code === 'ENOENT'
  if (missing && (run.cwd === undefined || existsSync(run.cwd))) return noGit()
  return new UserError(
    'git could not be started in the repository; check that its folder exists and can be read',
    {
      cause: error,
    },
  )
}

function start(run: Run): GitStream {
  const stdio: StdioOptions = ['pipe', 'pipe', 'pipe']
  // In a group of its own: Ctrl-C on a terminal is for us, who then end git.
  const apart = { stdio, windowsHide: true, detached: process.platform !== 'win32' }
  const child = spawn(gitProgram(), run.args, { cwd: run.cwd, env: run.env, ...apart })
  if (live.size === 0) process.once('exit', endGitChildren)
  live.add(child)
  const stderr = new BoundedText(child.stderr!)
  // Whoever writes to a child that has ended learns it from the exit code.
  child.stdin!.on('error', () => undefined)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      reject(notStarted(error, run))
    })
    child.once('close', (code) => {
      resolve(code)
    })
  }).finally(() => {
    live.delete(child)
    if (live.size === 0) process.off('exit', endGitChildren)
  })
  ended.catch(() => undefined)
  return {
    stdin: child.stdin!,
    stdout: child.stdout!,
    ended,
    failure: (exitCode) => new GitError({ ...run, exitCode, stderr: stderr.bytes() }),
    async close() {
      child.stdin!.destroy()
      child.stdout!.destroy()
      child.kill()
      const kill = setTimeout(() => child.kill('SIGKILL'), GRACE)
      await ended.catch(() => undefined)
      clearTimeout(kill)
    },
  }
}

async function finish(run: Run, { input, okCodes = [0] }: ReadOptions): Promise<Buffer> {
  const child = start(run)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.end(input ?? '')
  const code = await child.ended
  if (code === null || !okCodes.includes(code)) throw child.failure(code)
  return Buffer.concat(chunks)
}

const versionRun = (): Run => ({
  args: ['version'],
  command: 'version',
  cwd: undefined,
  env: readEnvironment(undefined),
  secrets: [],
  remedy: '',
})

let checked: Promise<void> | undefined

/** @throws UserError where there is no git, or one older than 2.38 */
export function requireGit(): Promise<void> {
  checked ??= finish(versionRun(), {}).then((answer) => {
    checkVersion(answer.toString('latin1'))
  })
  return checked
}

/**
 * Runs a reading command of git to its end.
 *
 * @param args the subcommand and what follows; options with hostile values after `--end-of-options` or `--`
 * @returns all of stdout
 * @throws GitError for another exit code, UserError where git is missing or too old
 */
export async function readGit(
  at: GitLocation,
  args: readonly string[],
  options: ReadOptions = {},
): Promise<Buffer> {
  await requireGit()
  return finish(reading(at, args), options)
}

function finishSync(run: Run, { input, okCodes = [0] }: ReadOptions): Buffer {
  const done = spawnSync(gitProgram(), run.args, {
    cwd: run.cwd,
    env: { ...run.env, ...versionTrace },
    input: input ?? '',
    maxBuffer: Infinity,
    windowsHide: true,
  })
  if (done.error !== undefined) throw notStarted(done.error, run)
  const { version, stderr } = splitTrace(done.stderr)
  checkVersion(`git version ${version}`)
  if (done.status === null || !okCodes.includes(done.status)) {
    throw new GitError({ ...run, exitCode: done.status, stderr })
  }
  return done.stdout
}

/** As `readGit`, but at once, and with one child only: git tells its version beside its answer. */
export function readGitSync(at: GitLocation, args: readonly string[], options: ReadOptions = {}): Buffer {
  return finishSync(reading(at, args), options)
}

/**
 * Runs `git config` with the configuration that the person who runs the tool has: for questions only, and about the
 * repository's hooks and ignored files only. Reading configuration runs nothing.
 *
 * @param args what follows `git config`, such as `--get core.hooksPath`
 * @returns stdout, `null` where there is no such setting
 */
export function readConfigSync(at: GitLocation, args: readonly string[]): Buffer | null {
  const options = ['--no-pager', ...placesOf(at), 'config', ...args]
  try {
    return finishSync({ ...reading(at, ['config']), args: options, env: configEnvironment() }, {})
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return null
    throw error
  }
}

/** Starts a reading command whose pipes the caller serves; `close()` must be called, whatever happens. */
export async function streamGit(at: GitLocation, args: readonly string[]): Promise<GitStream> {
  await requireGit()
  return start(reading(at, args))
}

/**
 * Runs `git fetch`, or what else reaches a server.
 *
 * @param args may begin with settings (`-c`); no token in them
 * @throws GitError, whose words do not hold the token
 */
export async function fetchGit(
  at: GitLocation,
  args: readonly string[],
  options: FetchOptions,
): Promise<void> {
  await requireGit()
  const { token, serverUrl, input } = options
  const basic = token === null ? null : Buffer.from(`x-access-token:${token}`).toString('base64')
  const header = `http.${serverUrl}/.extraheader`
  // An empty value drops what the machine's configuration sends: two Authorization headers are a 400.
  const settings =
    basic === null
      ? []
      : ([
          [header, ''],
          [header, `AUTHORIZATION: basic ${basic}`],
        ] as const)
  const run: Run = {
    args: [...fetchOptions, `--git-dir=${at.gitDir}`, ...args],
    command: subcommand(args),
    cwd: at.gitDir,
    env: fetchEnvironment(settings),
    secrets: basic === null ? [] : [token!, basic],
    remedy: '',
  }
  await finish(run, input === undefined ? {} : { input })
}

/**
 * Makes a bare repository of our own, without any template of the machine's.
 *
 * @param gitDir absolute; made if it does not exist
 * @param objectFormat that of the repository whose objects it will hold
 */
export async function initGit(gitDir: string, objectFormat: 'sha1' | 'sha256' = 'sha1'): Promise<void> {
  await requireGit()
  const args = ['init', '--quiet', '--bare', '--template=', `--object-format=${objectFormat}`, gitDir]
  await finish({ ...versionRun(), args: [...readOptions, ...args], command: 'init' }, {})
}

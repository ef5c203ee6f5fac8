/** Runs a built entry as a child process, as a user or a runner does, and gives all that came out of it. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { cleanEnvironment } from './repository.ts'

export const root = resolve(import.meta.dirname, '../..')

/** The committed `dist/`, or another build of it for work in progress. */
export const dist = process.env.KEY_GUARD_DIST ?? join(root, 'dist')

export interface ChildResult {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface ChildOptions {
  readonly cwd: string
  /** Besides a clean environment for git: nothing else of the machine's gets through. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** The program that runs the script: by default the Node that runs the tests, which is the Action's. */
  readonly node?: string
  /** Sent once this text has come on stdout or stderr. */
  readonly signalAt?: { readonly text: string; readonly signal: NodeJS.Signals }
}

/** @param entry such as `cli/index.js`, below `dist/` */
export function runDist(entry: string, args: readonly string[], options: ChildOptions): Promise<ChildResult> {
  return runChild(options.node ?? process.execPath, [join(dist, entry), ...args], options)
}

export function runChild(
  program: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<ChildResult> {
  const { cwd, env = {}, input, signalAt } = options
  return new Promise((done, failed) => {
    const child = spawn(program, [...args], {
      cwd,
      env: { ...cleanEnvironment(cwd), ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    let signalled = false
    const watch = (): void => {
      if (signalAt === undefined || signalled) return
      if (!Buffer.concat([...out, ...err]).includes(signalAt.text)) return
      signalled = true
      child.kill(signalAt.signal)
    }
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk)
      watch()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err.push(chunk)
      watch()
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
    child.once('error', failed)
    child.once('close', (code, signal) => {
      done({
        code,
        signal,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      })
    })
  })
}

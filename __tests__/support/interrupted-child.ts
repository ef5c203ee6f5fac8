/** Runs a built entry, and ends it by a signal in the middle of its work. Linux only: it looks into `/proc`. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dist, type ChildResult } from './child.ts'
import { cleanEnvironment } from './repository.ts'

export interface Interruption {
  readonly signal: NodeJS.Signals
  /** Whether the programs that it started get the signal, too: a terminal sends it to all of them. */
  readonly toAll: boolean
}

export interface InterruptedResult extends ChildResult {
  /** Command lines of programs that it left running. */
  readonly left: readonly string[]
}

/** Seconds of the processor after which it has started, and after which it is in the middle of its work. */
const STARTED = 0.03
const AT_WORK = 0.6

/** Seconds without any work after which it waits for something, and how often that is looked at. */
const AT_REST = 1
const LOOK_EVERY = 0.02

/** Milliseconds after which a program that does not end is killed: then it has no exit code. */
const MOST_TO_END = 20_000

/** Of a second; fixed for what `/proc` tells (`USER_HZ` in time(7)). */
const TICK = 0.01

/** @param tempDir where it and the programs that it starts keep their temporary files */
export async function interruptDist(
  entry: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly tempDir: string } & Interruption,
): Promise<InterruptedResult> {
  const { cwd, tempDir, signal, toAll } = options
  const child = spawn(process.execPath, [join(dist, entry), ...args], {
    cwd,
    env: { ...cleanEnvironment(cwd), TMPDIR: tempDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own.
    detached: true,
  })
  const pid = child.pid!
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = new Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>(
    (done) => {
      child.once('close', (code, by) => {
        done({ code, signal: by })
      })
    },
  )
  try {
    for (let [work, still] = [0, 0]; child.exitCode === null && work < AT_WORK && still < AT_REST;) {
      await sleep(LOOK_EVERY * 1000)
      const before = work
      work = secondsOfWork(pid)
      still = work > STARTED && work === before ? still + LOOK_EVERY : 0
    }
    // One that ended by itself is told by its output.
    if (child.exitCode === null) process.kill(toAll ? -pid : pid, signal)
    const timer = setTimeout(() => process.kill(-pid, 'SIGKILL'), MOST_TO_END)
    const how = await ended
    clearTimeout(timer)
    return {
      ...how,
      stdout: Buffer.concat(out).toString(),
      stderr: Buffer.concat(err).toString(),
      left: runningIn(pid),
    }
  } finally {
    // Whatever a broken program left.
    if (runningIn(pid).length > 0) process.kill(-pid, 'SIGKILL')
  }
}

/** Fields of `/proc/<pid>/stat` from the third on (proc_pid_stat(5)); `null` for a process that is gone. */
function statOf(pid: number | string): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** Of all its threads. */
function secondsOfWork(pid: number): number {
  const [user, system] = statOf(pid)?.slice(11, 13) ?? []
  return (Number(user ?? 0) + Number(system ?? 0)) * TICK
}

/** Processes of a group; one that has ended and was not waited for is none. */
function runningIn(group: number): readonly string[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return processes.filter((pid) => {
    const [state, , ofGroup] = statOf(pid) ?? []
    return ofGroup === String(group) && state !== 'Z'
  })
}

/** One run before any is measured: does a contestant do its work, and how long does it take? */
import { spawnSync } from 'node:child_process'
import type { Contestant } from './contestant.ts'

/** A contestant that takes longer is left out. */
const longest = 30 * 60_000
/** Enough of a report to know that there is one. */
const startOfReport = 1 << 26

export type DryRun =
  | { readonly done: true; readonly seconds: number }
  | {
      readonly done: false
      /** Free of paths: it is kept. */
      readonly why: string
      /** The first line of what it says itself, where that may be shown. */
      readonly says: string
    }

function firstLine({ explains }: Contestant, stderr: string): string {
  return explains ? stderr.trim().split('\n')[0]!.slice(0, 200) : ''
}

/** @param report what it printed; `null` where that was not read */
function didItsWork(
  { exitCodes, incomplete }: Contestant,
  status: number | null,
  report: string | null,
): boolean {
  return (
    status !== null &&
    (exitCodes.includes(status) || (status === incomplete && report !== null && report !== ''))
  )
}

export function dryRun(contestant: Contestant): DryRun {
  const { command, cwd, incomplete } = contestant
  const since = performance.now()
  const { status, stdout, stderr, error } = spawnSync(command[0]!, command.slice(1), {
    cwd,
    encoding: 'utf8',
    maxBuffer: startOfReport,
    // A history's objects are gigabytes: only a report is read.
    stdio: ['ignore', incomplete === undefined ? 'ignore' : 'pipe', 'pipe'],
    timeout: longest,
  })
  if (error !== undefined) {
    const code = (error as NodeJS.ErrnoException).code ?? error.name
    return {
      done: false,
      why: code === 'ETIMEDOUT' ? 'takes too long' : `does not start (${code})`,
      says: '',
    }
  }
  if (didItsWork(contestant, status, stdout))
    return { done: true, seconds: (performance.now() - since) / 1000 }
  return { done: false, why: `ended with ${String(status)}`, says: firstLine(contestant, stderr) }
}

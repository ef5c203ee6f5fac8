/**
 * The peak memory of a program and of the processes it starts, from Linux's /proc (proc(5)): `VmHWM` is a peak that the
 * system itself keeps, so a look now and then misses only what grows after the last one.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export const canMeasure = existsSync('/proc/self/status')

/** Milliseconds between two looks. */
const interval = 5

/** Bytes. */
export interface Peak {
  readonly largest: number
  readonly together: number
}

/** `null` where the process is gone. */
function read(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch {
    return null
  }
}

/** The field after the state; a program's name, in brackets, may hold anything. */
export function parentIn(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** @returns bytes; 0 for a process that has ended and still waits for its parent */
export function peakIn(status: string): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return Number(kilobytes ?? 0) * 1024
}

/** The process and all that descend from it, those found before included. */
class Family {
  readonly #members: Set<number>
  readonly #strangers = new Set<number>()

  constructor(root: number) {
    this.#members = new Set([root])
  }

  living(): readonly number[] {
    const pids = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
    for (const pid of pids) {
      if (this.#members.has(pid) || this.#strangers.has(pid)) continue
      const stat = read(pid, 'stat')
      if (stat === null) continue
      if (this.#members.has(parentIn(stat))) this.#members.add(pid)
      else this.#strangers.add(pid)
    }
    return pids.filter((pid) => this.#members.has(pid))
  }
}

/** Runs a program to its end; what it prints is thrown away. */
export function peakOf(command: readonly string[], cwd?: string): Promise<Peak> {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0]!, command.slice(1), { cwd, stdio: 'ignore' })
    const family = new Family(child.pid ?? 0)
    let [largest, together] = [0, 0]
    const look = (): void => {
      const peaks = family.living().map((pid) => peakIn(read(pid, 'status') ?? ''))
      largest = Math.max(largest, ...peaks)
      together = Math.max(
        together,
        peaks.reduce((sum, peak) => sum + peak, 0),
      )
    }
    const timer = setInterval(look, interval)
    child.once('error', (error) => {
      clearInterval(timer)
      reject(error)
    })
    child.once('exit', () => {
      clearInterval(timer)
      resolve({ largest, together })
    })
  })
}

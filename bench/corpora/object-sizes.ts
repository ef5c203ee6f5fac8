/** How much a repository holds. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { git, gitEnvironment } from './git.ts'

export interface HistorySizes {
  readonly objects: number
  readonly commits: number
  /** Of all objects, inflated. */
  readonly bytes: number
}

/** Of everything in the object store, reachable or not. */
export async function historySizes(folder: string): Promise<HistorySizes> {
  const args = ['-C', folder, 'cat-file', '--batch-all-objects', '--unordered', '--buffer']
  const child = spawn('git', [...args, '--batch-check=%(objecttype) %(objectsize)'], {
    env: gitEnvironment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let [objects, bytes] = [0, 0]
  for await (const line of createInterface({ input: child.stdout })) {
    objects++
    bytes += Number(line.slice(line.indexOf(' ') + 1))
  }
  return { objects, commits: Number(git(folder, 'rev-list', '--all', '--count')), bytes }
}

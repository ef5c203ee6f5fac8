/** What a folder holds, to the byte: two snapshots are equal only if nothing was written, made, removed or touched. */
import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'

/** @returns one line for each entry: path, type and mode, time of change, digest of the content */
export async function folderSnapshot(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true })
  const lines = names.sort().map(async (name) => {
    const path = join(folder, name)
    const stats = await lstat(path)
    const content = stats.isFile() ? await readFile(path) : stats.isSymbolicLink() ? await readlink(path) : ''
    const digest = createHash('sha256').update(content).digest('hex')
    return `${name} ${stats.mode.toString(8)} ${stats.mtimeMs} ${digest}`
  })
  return Promise.all(lines)
}

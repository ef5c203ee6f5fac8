/** Objects that no git would write: trees with any entries, and files of the object store that hold something else. */
import { createHash } from 'node:crypto'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { TestRepository } from './repository.ts'

export type OddEntry = readonly [mode: string, name: string, id: string]

/** @param entries in this order, unsorted; names as a character for each byte. @returns the id */
export async function writeTree(repo: TestRepository, entries: readonly OddEntry[]): Promise<string> {
  const parts = entries.map(([mode, name, id]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex')]),
  )
  return hashObject(repo, 'tree', Buffer.concat(parts))
}

export async function writeBlob(repo: TestRepository, content: string): Promise<string> {
  return hashObject(repo, 'blob', Buffer.from(content))
}

/** @returns the commit's id */
export async function commitTree(repo: TestRepository, tree: string, ...parents: string[]): Promise<string> {
  return repo.git('commit-tree', tree, '-m', 'm', ...parents.flatMap((parent) => ['-p', parent]))
}

async function hashObject(repo: TestRepository, type: string, input: Buffer): Promise<string> {
  const args = ['hash-object', '-w', '--literally', '--stdin', '-t', type]
  return (await repo.run(args, { input })).toString().trim()
}

/**
 * Folders in folders, each with one entry; written without git, which would need a process for each.
 * @returns the ids from the innermost, which is `leaf`, to the outermost
 */
export async function writeNested(
  repo: TestRepository,
  leaf: string,
  depth: number,
): Promise<readonly string[]> {
  const ids = [leaf]
  for (let level = 0; level < depth; level++) {
    const tree = Buffer.concat([Buffer.from('40000 d\0'), Buffer.from(ids.at(-1)!, 'hex')])
    const stored = Buffer.concat([Buffer.from(`tree ${tree.length}\0`), tree])
    const id = createHash('sha1').update(stored).digest('hex')
    const folder = join(repo.gitDir, 'objects', id.slice(0, 2))
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, id.slice(2)), deflateSync(stored))
    ids.push(id)
  }
  return ids
}

/** Overwrites a loose object: git gives the new content under the old id. */
export async function forge(
  repo: TestRepository,
  id: string,
  type: string,
  content: Uint8Array | string,
): Promise<void> {
  const file = join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2))
  const bytes = Buffer.from(content)
  await chmod(file, 0o600)
  await writeFile(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])))
}

/** A few trees that stand for `names ** depth` paths, all of one object. @returns the topmost tree */
export async function writeBomb(
  repo: TestRepository,
  leaf: string,
  depth: number,
  nameOf: (index: number) => string = (index) => `d${index}`,
): Promise<string> {
  let id = leaf
  for (let level = 0; level < depth; level++) {
    const mode = level === 0 ? '100644' : '40000'
    const below = id
    id = await writeTree(
      repo,
      Array.from({ length: 10 }, (_, index) => [mode, nameOf(index), below] as const),
    )
  }
  return id
}

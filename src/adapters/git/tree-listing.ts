/** What trees hold: files, folders, submodules. */
import type { BytePath } from '../../core/byte-path.ts'
import { readGit, type GitLocation } from './run-git.ts'

export interface TreeEntry {
  readonly type: 'blob' | 'tree' | 'commit'
  readonly id: string
  readonly path: BytePath
}

/**
 * @param tree id of a tree or of a commit
 * @throws GitError where a tree is missing
 */
export async function listTree(at: GitLocation, tree: string): Promise<readonly TreeEntry[]> {
  const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', tree]
  return [...treeEntries(await readGit(at, args))]
}

/** Each blob once, with all its paths. */
export function blobsOf(entries: readonly TreeEntry[]): ReadonlyMap<string, readonly BytePath[]> {
  const blobs = new Map<string, BytePath[]>()
  for (const { type, id, path } of entries) {
    if (type !== 'blob') continue
    const paths = blobs.get(id)
    if (paths === undefined) blobs.set(id, [path])
    else paths.push(path)
  }
  return blobs
}

/** `<mode> SP <type> SP <id> TAB <path> NUL`; the path is all up to the NUL. */
export function* treeEntries(listing: Buffer): Generator<TreeEntry> {
  for (let at = 0; at < listing.length;) {
    const tab = listing.indexOf(0x09, at)
    const end = listing.indexOf(0, tab + 1)
    if (tab < 0 || end < 0) return
    const [, type, id = ''] = listing.toString('latin1', at, tab).split(' ')
    yield { type: type as TreeEntry['type'], id, path: listing.toString('latin1', tab + 1, end) }
    at = end + 1
  }
}

/**
 * The names in a tree object: `<mode> SP <name> NUL <id>`, over and over.
 * @param idBytes 20, or 32 in a SHA-256 repository
 */
export function* namesInTree(tree: Buffer, idBytes: number): Generator<BytePath> {
  for (let at = 0; at < tree.length;) {
    const space = tree.indexOf(0x20, at)
    const end = tree.indexOf(0, space + 1)
    if (space < 0 || end < 0) return
    yield tree.toString('latin1', space + 1, end)
    at = end + 1 + idBytes
  }
}

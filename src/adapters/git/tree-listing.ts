/** What trees hold: files, folders, submodules. */
import type { BytePath } from '../../core/byte-path.ts'
import { MAX_LISTED } from './limits.ts'
import { streamGit, type GitLocation } from './run-git.ts'

export interface TreeEntry {
  readonly type: 'blob' | 'tree' | 'commit'
  readonly id: string
  readonly path: BytePath
}

/**
 * Goes through a listing while git writes it: a handful of trees can hold any number of paths.
 *
 * @param tree id of a tree or of a commit
 * @param most entries that are looked at
 * @returns whether that was all
 * @throws GitError where a tree is missing
 */
export async function eachInTree(
  at: GitLocation,
  tree: string,
  visit: (entry: TreeEntry) => void,
  most = MAX_LISTED,
): Promise<boolean> {
  const git = await streamGit(at, ['ls-tree', '-r', '-t', '-z', '--full-tree', tree])
  try {
    git.stdin.end()
    let left = most
    let rest: Buffer = Buffer.alloc(0)
    for await (const chunk of git.stdout as AsyncIterable<Buffer>) {
      const known = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const end = known.lastIndexOf(0) + 1
      for (const entry of treeEntries(known.subarray(0, end))) {
        if (left-- === 0) return false
        visit(entry)
      }
      rest = known.subarray(end)
    }
    const code = await git.ended
    if (code !== 0) throw git.failure(code)
    return true
  } finally {
    await git.close()
  }
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

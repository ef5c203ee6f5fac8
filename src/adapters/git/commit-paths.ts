/** Paths of commits, without a look at any content. */
import { readGit, type GitLocation } from './run-git.ts'

/**
 * The paths that differ between two commits: of a rename both. Their trees must be there.
 *
 * @returns raw paths
 */
export async function changedPaths(at: GitLocation, base: string, head: string): Promise<readonly Buffer[]> {
  const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', base, head]
  return splitNul(await readGit(at, args))
}

/** All files of a commit, raw. */
export async function pathsOf(at: GitLocation, commit: string): Promise<readonly Buffer[]> {
  return splitNul(await readGit(at, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]))
}

function splitNul(listing: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  for (let from = 0; from < listing.length;) {
    const nul = listing.indexOf(0, from)
    const end = nul < 0 ? listing.length : nul
    parts.push(listing.subarray(from, end))
    from = end + 1
  }
  return parts
}

/** The files of a work tree that git would take: tracked ones, and untracked ones that nothing ignores. */
import type { RawSkipped } from '../../ports/source.ts'
import { readGitSync } from './run-git.ts'
import type { Repository } from './repository.ts'
import { userExcludesFile } from './user-excludes.ts'

export interface WorkTreeNames {
  /**
   * Raw names relative to the root of the work tree, each ended by NUL, each once. A tracked one may be gone from disk,
   * and is a folder where it is a submodule.
   */
  readonly names: Buffer
  /** Untracked repositories within the work tree, without the slash at the end: their files are their own. */
  readonly nested: readonly Buffer[]
}

/**
 * Asks the index and the folders, with one child process. No content is compared: that would run filters of the
 * repository (`status`, `ls-files -m`).
 *
 * @param repository one with a work tree
 * @param below only what is at or below this path, relative to the root, `/`-separated; empty for all
 */
export function workTreeNames({ location }: Repository, below: string): WorkTreeNames {
  const settings = ['-c', `core.excludesFile=${userExcludesFile(location)}`]
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z']
  const paths = below === '' ? [] : ['--', below]
  return splitNested(readGitSync(location, [...settings, ...listing, ...paths]))
}

/** git lists a repository within as a folder: with a slash at the end. */
function splitNested(listing: Buffer): WorkTreeNames {
  const kept: Buffer[] = []
  const nested: Buffer[] = []
  let from = 0
  for (let at = listing.indexOf('/\0'); at >= 0; at = listing.indexOf('/\0', at + 2)) {
    const start = listing.lastIndexOf(0, at) + 1
    kept.push(listing.subarray(from, start))
    nested.push(listing.subarray(start, at))
    from = at + 2
  }
  return { names: from === 0 ? listing : Buffer.concat([...kept, listing.subarray(from)]), nested }
}

/** What a report says of the repositories within: they are listed, and do not make a scan incomplete. */
export function nestedSkips({ nested }: WorkTreeNames): readonly RawSkipped[] {
  return nested.map((path) => ({
    path,
    reason: 'a repository of its own; scan it by itself',
    incomplete: false,
  }))
}

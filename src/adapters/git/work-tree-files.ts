/** The files of a work tree that git would take: tracked ones, and untracked ones that nothing ignores. */
import type { RawSkipped } from '../../ports/source.ts'
import { bytePath, pathBytes } from '../../core/byte-path.ts'
import { readIndexNames } from './index-on-disk.ts'
import { knownNames } from './known-names.ts'
import { readGitSync } from './run-git.ts'
import type { Repository } from './repository.ts'
import { unknownNames, type FolderLister } from './unknown-names.ts'
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

/** Bytes of a command line: far from what any system takes. */
const MAX_ARGUMENTS = 16 * 1024

/** Elsewhere git compares names without their case, and composes what the file system gives out: only git does it alike. */
const isCaseKept = process.platform !== 'win32' && process.platform !== 'darwin'

/**
 * Compares the index with the folders. git itself is asked, with one child process, only about what is not in the
 * index; about all where the index is not simple, or no folders can be listed here. No content is compared: that would
 * run filters of the repository (`status`, `ls-files -m`).
 *
 * @param repository one with a work tree
 * @param below only what is at or below this path, relative to the root, `/`-separated; empty for all
 * @param folders lists the folders of this work tree; without it git does
 */
export function workTreeNames(
  repository: Repository,
  below: string,
  folders: FolderLister | null = null,
): WorkTreeNames {
  const everything = (): WorkTreeNames => listed(repository, ['--cached'], [below])
  const index = folders === null || !isCaseKept ? null : readIndexNames(repository)
  if (folders === null || index === null) return everything()
  const known = knownNames(index)
  const start = bytePath(Buffer.from(below))
  if (known.in(start) === undefined) return everything()
  const unknown = unknownNames(folders, known, start)
  if (unknown === null) return everything()
  const isBelow = (name: string): boolean => name === start || name.startsWith(`${start}/`)
  const tracked = ended(start === '' ? index.names : index.names.filter(isBelow))
  if (unknown.length === 0) return { names: tracked, nested: [] }
  const others = listed(repository, [], arguable(unknown) ?? [below])
  return { names: Buffer.concat([others.names, tracked]), nested: others.nested }
}

/**
 * @param more what to list besides what is not tracked
 * @param paths only what is at or below one of them; an empty one stands for all
 */
function listed({ location }: Repository, more: readonly string[], paths: readonly string[]): WorkTreeNames {
  const settings = ['-c', `core.excludesFile=${userExcludesFile(location)}`]
  const listing = ['ls-files', ...more, '--others', '--exclude-standard', '--deduplicate', '-z']
  const wanted = paths.includes('') ? [] : ['--', ...paths]
  return splitNested(readGitSync(location, [...settings, ...listing, ...wanted]))
}

/** @returns `null` where they are no arguments for a program: too many, or not UTF-8 */
function arguable(paths: readonly string[]): readonly string[] | null {
  if (paths.reduce((sum, { length }) => sum + length + 1, 0) > MAX_ARGUMENTS) return null
  const texts = paths.map((path) => pathBytes(path).toString())
  return texts.some((text) => text.includes('\ufffd')) ? null : texts
}

/** @param names byte paths */
function ended(names: readonly string[]): Buffer {
  return names.length === 0 ? Buffer.alloc(0) : pathBytes(`${names.join('\0')}\0`)
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

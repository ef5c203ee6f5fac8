/** Which files the paths on a command line stand for, and from where their names are counted. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { fileSource } from '../../adapters/fs/file-source.ts'
import { threadedFiles } from '../../adapters/fs/threaded-files.ts'
import { treeKinds, type TreeKinds } from '../../adapters/fs/tree-kinds.ts'
import { walk } from '../../adapters/fs/walk.ts'
import { findRepository, type Repository } from '../../adapters/git/repository.ts'
import { nestedSkips, workTreeNames } from '../../adapters/git/work-tree-files.ts'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import type { RawSkipped, Source } from '../../ports/source.ts'
import type { Threads } from '../../ports/threads.ts'

export interface FileTargets {
  /** The root of the work tree that all paths are in, `null` where they are not in one. */
  readonly workTree: string | null
  readonly sources: (options: SourceOptions) => readonly Source[]
  /** What was left out while the names were listed. */
  readonly skipped: readonly RawSkipped[]
}

export interface SourceOptions {
  readonly maxFileSize: number | null
  readonly select: ((path: string) => boolean) | null
  readonly threads: Threads
}

/** Names below a folder, NUL-separated. */
interface Listing {
  readonly root: string
  readonly names: Buffer
  readonly tracked: boolean
  readonly skipped: readonly RawSkipped[]
  readonly repository: Repository | null
  /** Of `root`, where the names needed them, too. */
  readonly kinds: TreeKinds | null
  /** One folder that is its own root: its names need nothing before them. */
  readonly isFolder: boolean
}

/**
 * In a work tree names are relative to its root; elsewhere to the one folder that was given, else to the current one.
 *
 * @param ignored whether files that git ignores are scanned, too
 * @throws UserError for a path that does not exist or stands for no file
 */
export function fileTargets(paths: readonly string[], ignored: boolean): FileTargets {
  const listings = paths.map((path) => listingOf(path, ignored))
  const root = commonRoot(listings)
  const workTrees = new Set(listings.map(({ repository }) => repository?.root ?? null))
  const [workTree = null] = workTrees
  return {
    workTree: workTrees.size === 1 ? workTree : null,
    skipped: listings.flatMap((listing) =>
      listing.skipped.map((skip) => ({ ...skip, path: within(root, listing.root, skip.path) })),
    ),
    sources: ({ maxFileSize, select, threads }) =>
      listings.map((listing) => {
        const options = {
          root,
          names: prefixed(listing.names, prefixOf(root, listing.root)),
          tracked: listing.tracked,
          maxFileSize,
          ...(listing.kinds === null || listing.root !== root ? {} : { kinds: listing.kinds }),
        }
        return select === null ? threadedFiles(options, threads) : fileSource({ ...options, select })
      }),
  }
}

function listingOf(path: string, ignored: boolean): Listing {
  if (!existsSync(path)) throw new UserError(`${showText(path)}: no such file or folder; check the path`)
  const repository = findRepository(path)
  const inWorkTree = repository !== null && !repository.bare ? repository : null
  if (ignored || inWorkTree === null) return walked(path, inWorkTree)
  const kinds = treeKinds(inWorkTree.root)
  const listing = workTreeNames(inWorkTree, inWorkTree.prefix, kinds)
  const { names, nested } = listing
  const skipped = nestedSkips(listing)
  if (names.length === 0 && nested.length === 0 && inWorkTree.prefix !== '') {
    // A file that is named is meant, whatever ignores it.
    if (!statSync(path).isDirectory()) return walked(path, inWorkTree)
    if (readdirSync(path).length > 0) {
      throw new UserError(`${showText(path)}: git ignores everything there; add --no-ignore to scan it`)
    }
  }
  return {
    root: inWorkTree.root,
    names,
    tracked: true,
    skipped,
    repository: inWorkTree,
    kinds,
    isFolder: true,
  }
}

function walked(path: string, repository: Repository | null): Listing {
  const { root, names, skipped } = walk(path)
  const isFolder = statSync(path).isDirectory()
  return { root: realpathSync(root), names, tracked: false, skipped, repository, kinds: null, isFolder }
}

function commonRoot(listings: readonly Listing[]): string {
  const [first, ...others] = listings
  const workTree = first!.repository?.root
  if (workTree !== undefined && others.every(({ repository }) => repository?.root === workTree))
    return workTree
  if (others.length === 0 && first!.isFolder) return first!.root
  const here = realpathSync('.')
  if (listings.every(({ root }) => isWithin(here, root))) return here
  let common = first!.root
  while (!others.every(({ root }) => isWithin(common, root))) {
    if (dirname(common) === common)
      throw new UserError('the paths have no folder in common; scan one at a time')
    common = dirname(common)
  }
  // A single file elsewhere is shown with its folder.
  return others.length === 0 && basename(common) !== '' ? dirname(common) : common
}

function isWithin(folder: string, path: string): boolean {
  const steps = relative(folder, path)
  return steps === '' || (!isAbsolute(steps) && steps !== '..' && !steps.startsWith(`..${sep}`))
}

function prefixOf(root: string, folder: string): string {
  const steps = relative(root, resolve(folder))
  return steps === '' ? '' : `${steps.split(sep).join('/')}/`
}

/** What has no path is called by a name, which stays as it is. */
function within(root: string, folder: string, path: Uint8Array | string): Uint8Array | string {
  return typeof path === 'string' ? path : Buffer.concat([Buffer.from(prefixOf(root, folder)), path])
}

function prefixed(names: Buffer, prefix: string): Buffer {
  if (prefix === '') return names
  const before = Buffer.from(prefix).toString('latin1')
  return Buffer.from(
    names.toString('latin1').replace(/[^\0]+/g, (name) => before + name),
    'latin1',
  )
}

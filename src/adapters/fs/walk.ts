/** Every file below a path, for what is in no git work tree and for `--no-ignore`. */
import { realpathSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import type { RawSkipped } from '../../ports/source.ts'
import { pathBytes } from '../../core/byte-path.ts'
import { folderPrefix, onDisk } from './on-disk.ts'
import { kindOf } from './entry-kind.ts'
import { listFolder, type Entry } from './folder-listing.ts'
import { isGitFolder, isObjectFile } from './git-folder.ts'
import { isGone, readFailure } from './read-failure.ts'

/** What `fileSource` needs to know. */
export interface Walk {
  readonly root: string
  /** Raw names relative to `root`, `/`-separated, each ended by NUL: everything but folders. */
  readonly names: Buffer
  /** Folders that were not entered, or not listed in full. */
  readonly skipped: readonly RawSkipped[]
}

/**
 * Lists a folder from top to bottom, or the one file that `path` names. A link is followed only where it is `path`
 * itself. Of git's own folders everything is listed but the objects: `.git/config` may hold a key, too.
 *
 * @throws UserError where `path` is nothing that can be walked
 */
export function walk(path: string): Walk {
  const kind = kindBehind(path)
  if (kind === 'folder') return { root: path, ...filesBelow(folderPrefix(path)) }
  if (kind !== 'file') {
    throw new UserError(
      `${showText(path)} is neither a file nor a folder but a pipe, a socket or a device; use --stdin to scan a stream`,
    )
  }
  const file = realpathSync(path)
  return { root: dirname(file), names: Buffer.from(`${basename(file)}\0`), skipped: [] }
}

function kindBehind(path: string): ReturnType<typeof kindOf> {
  try {
    return kindOf(statSync(path))
  } catch (error) {
    if (isGone(error))
      throw new UserError(`${showText(path)}: no such file or folder; check the path`, { cause: error })
    throw new UserError(`${showText(path)} cannot be read: ${readFailure(error)}`, { cause: error })
  }
}

interface Folder {
  /** Relative to the root, closed by a slash, or empty. */
  readonly path: string
  /** The folder of git's objects that it is or lies in, as `path`. */
  readonly objects: string | null
}

function filesBelow(prefix: string): Omit<Walk, 'root'> {
  const names: string[] = []
  const skipped: RawSkipped[] = []
  const objects = new Set<string>()
  // The folders still to enter, the next one last: deep trees must not end up on the call stack.
  const folders: Folder[] = [{ path: '', objects: null }]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const entries = listFolder(onDisk(prefix, folder.path === '' ? '.' : folder.path))
      const below: Folder[] = []
      for (const { name, kind } of entries) {
        const path = folder.path + name
        if (kind === 'folder') below.push(folderBelow(folder, name, entries))
        else if (
          kind === 'file' &&
          folder.objects !== null &&
          isObjectFile(path.slice(folder.objects.length))
        ) {
          objects.add(folder.objects)
        } else names.push(path)
      }
      for (let next = below.pop(); next !== undefined; next = below.pop()) folders.push(next)
    } catch (error) {
      const path = folder.path === '' ? '.' : folder.path.slice(0, -1)
      skipped.push({ path: pathBytes(path), reason: readFailure(error), incomplete: true })
    }
  }
  names.push('')
  return {
    names: Buffer.from(names.join('\0'), 'latin1'),
    skipped: [...skipped, ...Array.from(objects, ofGit)],
  }
}

function folderBelow({ path, objects }: Folder, name: string, siblings: readonly Entry[]): Folder {
  const below = `${path}${name}/`
  return { path: below, objects: name === 'objects' && isGitFolder(siblings) ? below : objects }
}

function ofGit(folder: string): RawSkipped {
  return {
    path: pathBytes(folder.slice(0, -1)),
    reason: "git's objects: scan them with --range",
    incomplete: false,
  }
}

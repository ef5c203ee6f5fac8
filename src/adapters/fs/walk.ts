/** Every file below a path, for what is in no git work tree and for `--no-ignore`. */
import { realpathSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import type { RawSkipped } from '../../ports/source.ts'
import { pathBytes } from '../../core/byte-path.ts'
import { folderPrefix, onDisk } from './on-disk.ts'
import { kindOf } from './entry-kind.ts'
import { listFolder } from './folder-listing.ts'
import { isGone, readFailure } from './read-failure.ts'

/** What `fileSource` needs to know. */
export interface Walk {
  readonly root: string
  /** Raw names relative to `root`, `/`-separated, each ended by NUL: everything but folders. */
  readonly names: Buffer
  /** Folders that were not entered. */
  readonly skipped: readonly RawSkipped[]
}

/**
 * Lists a folder from top to bottom, or the one file that `path` names. A link is followed only where it is `path`
 * itself. git's own folders (`.git`) are not entered: their objects are compressed, and a matter of the history.
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

function filesBelow(prefix: string): Omit<Walk, 'root'> {
  const names: string[] = []
  const skipped: RawSkipped[] = []
  // The folders still to enter, the next one last: deep trees must not end up on the call stack.
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const below: string[] = []
      for (const { name, kind } of listFolder(onDisk(prefix, folder === '' ? '.' : folder))) {
        const path = folder + name
        if (kind !== 'folder') names.push(path)
        else if (name === '.git') skipped.push(ofGit(path))
        else below.push(`${path}/`)
      }
      for (let next = below.pop(); next !== undefined; next = below.pop()) folders.push(next)
    } catch (error) {
      const path = folder === '' ? '.' : folder.slice(0, -1)
      skipped.push({ path: pathBytes(path), reason: readFailure(error), incomplete: true })
    }
  }
  names.push('')
  return { names: Buffer.from(names.join('\0'), 'latin1'), skipped }
}

function ofGit(path: string): RawSkipped {
  return {
    path: pathBytes(path),
    reason: "git's own folder: a scan of files does not enter it",
    incomplete: false,
  }
}

/**
 * Configuration and baseline from disk. A scanned tree may be a stranger's: its `.github` can be a link to files of
 * the machine, its configuration a pipe without an end.
 */
import { closeSync, constants, lstatSync, openSync } from 'node:fs'
import { join, sep } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import { isGone, readFailure } from './read-failure.ts'
import { readUpTo } from './read-up-to.ts'

/** Windows has no such flag. */
const withoutLinks = constants.O_RDONLY | ((constants.O_NOFOLLOW as number | undefined) ?? 0)

/**
 * A file of the tree itself: no link on the way, nothing but a plain file.
 *
 * @param root of the work tree
 * @param path below it, `/`-separated
 * @param most bytes that are read; one more is given where the file is larger, so that its parser says so
 * @returns `null` where there is no such file
 * @throws UserError where it is no plain file, or cannot be read
 */
export function readTreeFile(root: string, path: string, most: number): Buffer | null {
  const parts = path.split('/')
  if (
    parts.some(
      (part) =>
        part === '' ||
        part === '.' ||
        part === '..' ||
        part.includes('\0') ||
        (sep === '\\' && part.includes(sep)),
    )
  ) {
    throw new UserError(
      `${showText(path)} is no path in the work tree; write it relative to its root, with "/"`,
    )
  }
  for (let i = 1; i <= parts.length; i++) {
    const stats = lstatSync(join(root, ...parts.slice(0, i)), { throwIfNoEntry: false })
    if (stats === undefined) return null
    const isLast = i === parts.length
    if (isLast ? !stats.isFile() : !stats.isDirectory()) {
      const shown = showText(parts.slice(0, i).join('/'))
      throw new UserError(
        `${shown} is no plain ${isLast ? 'file' : 'folder'}; store it in the repository itself`,
      )
    }
  }
  return readBounded(join(root, path), path, most, withoutLinks)
}

/** A file that someone names on the command line: links are followed, and it may be a pipe. Else as `readTreeFile`. */
export function readNamedFile(path: string, most: number): Buffer | null {
  return readBounded(path, path, most, constants.O_RDONLY)
}

function readBounded(path: string, name: string, most: number, flags: number): Buffer | null {
  let descriptor: number
  try {
    descriptor = openSync(path, flags)
  } catch (error) {
    if (isGone(error)) return null
    throw unreadable(name, error)
  }
  try {
    return readUpTo(descriptor, most)
  } catch (error) {
    throw unreadable(name, error)
  } finally {
    closeSync(descriptor)
  }
}

function unreadable(name: string, error: unknown): UserError {
  return new UserError(`${showText(name)} cannot be read: ${readFailure(error)}`, { cause: error })
}

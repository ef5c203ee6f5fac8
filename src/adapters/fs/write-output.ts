/** Writes a report where the user asked for it: the whole of it or nothing. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import { outputTarget, type OutputTarget } from './output-target.ts'
import { codeOf } from './read-failure.ts'

/**
 * A plain file is replaced in one step by a finished one, with the permissions of the old; a link stays and what it
 * points at is replaced; a device or a pipe is written to. Folders are not made.
 *
 * @throws UserError where it cannot be written; what stood there before still does
 */
export function writeOutput(path: string, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  try {
    const target = outputTarget(path)
    if (target.is === 'file') replaceFile(target, bytes)
    else if (target.is === 'descriptor') writeAll(target.descriptor, bytes)
    else writeThrough(target.path, bytes)
  } catch (error) {
    if (error instanceof UserError || codeOf(error) === '') throw error
    throw new UserError(`cannot write ${showText(path)}: ${remedy(codeOf(error))}`, { cause: error })
  }
}

function replaceFile(target: Extract<OutputTarget, { is: 'file' }>, bytes: Uint8Array): void {
  // In the same folder, or the last step could not be a rename.
  const temporary = join(dirname(target.path), `.posthog-key-guard-${randomBytes(8).toString('hex')}.tmp`)
  let descriptor: number | null = openSync(temporary, 'wx', target.old === null ? 0o666 : 0o600)
  try {
    writeFileSync(descriptor, bytes)
    if (target.old !== null) takeOver(descriptor, target.old)
    // Some file systems tell only here that the disk is full.
    fsyncSync(descriptor)
    const written = descriptor
    descriptor = null
    closeSync(written)
    renameSync(temporary, target.path)
  } catch (error) {
    if (descriptor !== null) closeSync(descriptor)
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Gives the new file the old one's permissions and, where root replaces somebody's file, its owner. */
function takeOver(descriptor: number, old: Stats): void {
  if (process.getuid?.() === 0) fchownSync(descriptor, old.uid, old.gid)
  fchmodSync(descriptor, old.mode & 0o7777)
}

function writeThrough(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, constants.O_WRONLY)
  try {
    writeAll(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
}

/** A pipe that another process made non-blocking is full now and then: that is no error, only a wait. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, 5)
    }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4))

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make the folder first',
  ENOTDIR: 'its folder does not exist; make the folder first',
  EACCES: 'permission denied; choose another place',
  EPERM: 'permission denied; choose another place',
  EROFS: 'the file system is read-only; choose another place',
  ENOSPC: 'the disk is full; free some space or choose another place',
  EDQUOT: 'the disk quota is used up; free some space or choose another place',
  EFBIG: 'the file would be larger than this system allows; choose another place',
  EBUSY: 'it is in use and cannot be replaced; choose another place',
  EXDEV: 'it is mounted on its own and cannot be replaced; choose another place',
  ELOOP: 'too many symbolic links; name the file itself',
  ENAMETOOLONG: 'its name is too long; choose a shorter one',
  EPIPE: 'nobody reads the pipe any more',
}

function remedy(code: string): string {
  return remedies[code] ?? `the system says ${code}; choose another place`
}

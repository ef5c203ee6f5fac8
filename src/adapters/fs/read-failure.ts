/** Why something could not be read, in words. They hold no name: reports put the path beside them. */

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'gone before it could be read',
  ENOTDIR: 'gone before it could be read',
  EIO: 'input/output error',
  EBUSY: 'in use by another program',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENAMETOOLONG: 'its name is too long for this system',
  // Only where a plain file was replaced between listing and opening: links are not opened.
  ELOOP: 'became a symbolic link while the scan ran',
  EAGAIN: 'became a pipe or a device while the scan ran',
  ENXIO: 'became a pipe or a device while the scan ran',
  EISDIR: 'a folder, no file',
}

/** @returns the system's code, such as `EACCES`, or an empty string */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

export function readFailure(error: unknown): string {
  const code = codeOf(error)
  return reasons[code] ?? (code === '' ? 'cannot be read' : `cannot be read (${code})`)
}

/** Whether the error says that nothing stands under the name. */
export function isGone(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

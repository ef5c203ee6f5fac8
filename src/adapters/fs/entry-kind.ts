/** What stands under a name, as far as a scan cares. A link is never followed, whatever it points at. */
import { lstatSync, type Dirent, type Stats } from 'node:fs'

/** `other`: a socket, a pipe, a device: never opened, since that alone can block or act. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

export function kindOf(entry: Stats | Dirent | Dirent<Buffer>): EntryKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  // On Windows a junction counts as a link, too.
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/**
 * @param path as `onDisk` makes it
 * @returns `null` where nothing stands there, or its folder cannot be entered: opening it will tell the reason
 */
export function kindOnDisk(path: string | Buffer): EntryKind | null {
  try {
    return kindOf(lstatSync(path))
  } catch {
    return null
  }
}

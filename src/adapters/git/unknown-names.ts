/** What stands in a work tree and is not in its index: git is asked about that, and about nothing else. */
import type { KnownNames } from './known-names.ts'

/** The part of a folder's listing that counts. Names are one character a byte. */
export interface ListedEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** Lists the folders of a work tree. */
export interface FolderLister {
  /**
   * @param folder relative to the root, `/`-separated, empty for the root itself: a byte path
   * @returns `null` where it cannot be listed
   */
  entries(folder: string): readonly ListedEntry[] | null
}

/**
 * Goes through the folders that hold tracked files, as `dir.c` of git does: a submodule is not entered, `.git` is never
 * looked at, and sockets, pipes and devices are no files.
 *
 * @param below where to begin: a folder that the index has names in, or the root
 * @returns byte paths, the files and folders right where the known ones end; `null` where only git can tell: `below`
 *   is no folder or stands behind a link, cannot be listed, or a submodule has tracked files in it
 */
export function unknownNames(
  folders: FolderLister,
  known: KnownNames,
  below: string,
): readonly string[] | null {
  if (!isFolder(folders, below)) return null
  const unknown: string[] = []
  const open = [below]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const names = known.in(folder)
    const entries = folders.entries(folder)
    if (entries === null && folder === below) return null
    if (entries === null || names === undefined) continue
    const prefix = folder === '' ? '' : `${folder}/`
    for (const { name, kind } of entries) {
      if (name === '.git' || kind === 'other') continue
      if (kind === 'folder') {
        const path = prefix + name
        const isKnown = known.in(path) !== undefined
        if (names.has(name) && known.isSubmodule(path)) {
          // Whether it is entered then depends on `core.ignoreCase`.
          if (isKnown) return null
        } else if (isKnown) open.push(path)
        else unknown.push(path)
      } else if (!names.has(name)) unknown.push(prefix + name)
    }
  }
  return unknown
}

/** Whether each part of a path is a folder: a link in the place of one is a name of its own. */
function isFolder(folders: FolderLister, path: string): boolean {
  let above = ''
  for (const part of path === '' ? [] : path.split('/')) {
    const entry = folders.entries(above)?.find(({ name }) => name === part)
    if (entry?.kind !== 'folder') return false
    above = above === '' ? part : `${above}/${part}`
  }
  return true
}

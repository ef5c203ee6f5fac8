/** git's own folders, known by what git itself knows them by, whatever they are called: `.git`, `x.git`, a submodule's. */
import type { Entry } from './folder-listing.ts'

/** As `is_git_directory` in git's `setup.c` asks; a link in the place of a folder is not followed here. */
export function isGitFolder(entries: readonly Entry[]): boolean {
  let found = 0
  for (const { name, kind } of entries) {
    if (name === 'HEAD' ? kind !== 'folder' : (name === 'objects' || name === 'refs') && kind === 'folder') {
      found++
    }
  }
  return found === 3
}

const hex = '[0-9a-f]'
const objectName = new RegExp(
  `^(?:${hex}{2}/${hex}{38}(?:${hex}{24})?|pack/(?:pack|multi-pack-index)-${hex}{40}(?:${hex}{24})?\\.(?:pack|idx|rev|bitmap|mtimes))$`,
)

/**
 * Whether a file holds objects, or where they stand in a pack: compressed, and a matter of the history. Anything else
 * that lies there, somebody put there.
 *
 * @param path from the folder `objects`
 */
export function isObjectFile(path: string): boolean {
  return objectName.test(path)
}

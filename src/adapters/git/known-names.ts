/** Which names of a work tree the index holds, folder by folder, to compare them with what stands on disk. */
import type { IndexNames } from './index-file.ts'

export interface KnownNames {
  /** The last parts of the names right in a folder; `undefined` for one that no name leads into. Paths are byte paths. */
  in(folder: string): ReadonlySet<string> | undefined
  isSubmodule(path: string): boolean
}

export function knownNames({ names, submodules }: IndexNames): KnownNames {
  const folders = new Map<string, Set<string>>([['', new Set()]])
  let last = ''
  let known = folders.get('')!
  for (const name of names) {
    const slash = name.lastIndexOf('/')
    const folder = slash < 0 ? '' : name.slice(0, slash)
    if (folder !== last) {
      known = folderOf(folders, folder)
      last = folder
    }
    known.add(name.slice(slash + 1))
  }
  return { in: (folder) => folders.get(folder), isSubmodule: (path) => submodules.has(path) }
}

/** Makes those above it, too. */
function folderOf(folders: Map<string, Set<string>>, folder: string): Set<string> {
  let found = folders.get(folder)
  if (found !== undefined) return found
  found = new Set()
  folders.set(folder, found)
  for (let slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/', slash - 1)) {
    const above = folder.slice(0, slash)
    if (folders.has(above)) break
    folders.set(above, new Set())
  }
  return found
}

/** What lies in the folders of objects: packs, and objects of their own ("loose" ones). */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface StoredObjects {
  /** Paths without `.pack` and `.idx`. */
  readonly packs: readonly string[]
  /** Ids of loose objects, each once. */
  readonly loose: readonly string[]
  /** Folders that are there, and that the system does not list. */
  readonly unread: readonly string[]
}

/** @param idBytes 20, or 32 in a SHA-256 repository */
export function storedObjects(folders: readonly string[], idBytes: number): StoredObjects {
  const loose = new Set<string>()
  const packs = new Set<string>()
  const unread: string[] = []
  const namesIn = (folder: string): readonly string[] => {
    try {
      return readdirSync(folder)
    } catch (error) {
      if (!isNoFolder.has((error as NodeJS.ErrnoException).code ?? '')) unread.push(folder)
      return []
    }
  }
  for (const folder of folders) {
    for (const name of namesIn(join(folder, 'pack'))) {
      // A pack whose index is missing (a multi-pack index can stand for it) is listed, too: git reads it then.
      const pack = /^(.*)\.(?:idx|pack)$/s.exec(name)?.[1]
      if (pack !== undefined) packs.add(join(folder, 'pack', pack))
    }
    for (const first of namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      for (const rest of namesIn(join(folder, first))) {
        if (rest.length === 2 * idBytes - 2 && /^[0-9a-f]+$/.test(rest)) loose.add(first + rest)
      }
    }
  }
  return { packs: [...packs], loose: [...loose], unread }
}

const isNoFolder: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

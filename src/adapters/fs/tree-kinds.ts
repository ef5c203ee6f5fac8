/**
 * What stands under each name of a list, before anything is opened: a name that git gave may be a pipe by now, or its
 * folder a link that leads out of the tree. Asking the system for every single name would cost half as much as reading
 * the files; one listing for each folder tells the same, and only what is not a plain file has to be kept.
 */
import { folderPrefix, onDisk } from './on-disk.ts'
import { kindOnDisk, type EntryKind } from './entry-kind.ts'
import { entriesOf, type Entry } from './folder-listing.ts'
import { isGone } from './read-failure.ts'

/**
 * `file` may also be absent: opening it tells. `gone`: there is no such folder. `outside`: the name itself leads out
 * of the tree, as only a made-up index has it. `behind`: a folder on the way is the link `link`.
 */
export type Standing =
  { readonly is: EntryKind | 'gone' | 'outside' } | { readonly is: 'behind'; readonly link: string }

interface Folder {
  readonly path: string
  /** All entries but plain files; `null` where the folder cannot be listed, so that each name is asked for. */
  readonly odd: ReadonlyMap<string, EntryKind> | null
}
type Found = Folder | Standing

const isWindows = process.platform === 'win32'
const plainFile: Standing = { is: 'file' }
const nothingOdd: ReadonlyMap<string, EntryKind> = new Map()

/** The kinds of what stands in one tree; each folder is listed once. */
export interface TreeKinds {
  /** @param name raw, one character a byte, relative to the root, `/`-separated */
  standing(name: string): Standing
  /**
   * What stands right in a folder, for whoever goes through the tree from its root on.
   *
   * @param folder relative to the root, `/`-separated, empty for the root: one that was listed as a folder above
   * @returns `null` where it cannot be listed
   */
  entries(folder: string): readonly Entry[] | null
}

/** @param root the folder that names are relative to; may itself be a link */
export function treeKinds(root: string): TreeKinds {
  const prefix = folderPrefix(root)
  const folders = new Map<string, Found>()
  let last: string | null = null
  let found: Found

  return {
    standing(name) {
      if (name.startsWith('/')) return { is: 'outside' }
      const slash = name.lastIndexOf('/')
      const folder = slash < 0 ? '' : name.slice(0, slash)
      if (folder !== last) {
        found = folders.get(folder) ?? find(prefix, folder, folders)
        last = folder
      }
      if ('is' in found) return found
      const base = name.slice(slash + 1)
      if (leadsOut(base)) return { is: 'outside' }
      const kind = kindIn(prefix, found, base)
      return kind === undefined ? plainFile : { is: kind }
    },
    entries(folder) {
      const entries = listed(prefix, folder)
      folders.set(folder, 'is' in entries ? entries : folderOf(folder, entries.all))
      return 'is' in entries ? null : entries.all
    },
  }
}

/** Goes down to `folder` from the root and keeps what it meets on the way. */
function find(prefix: string, folder: string, folders: Map<string, Found>): Found {
  let found = folders.get('') ?? list(prefix, '')
  folders.set('', found)
  for (let start = 0; start <= folder.length && !('is' in found);) {
    const slash = folder.indexOf('/', start)
    const end = slash < 0 ? folder.length : slash
    const path = folder.slice(0, end)
    found = folders.get(path) ?? enter(prefix, found, path, folder.slice(start, end))
    folders.set(path, found)
    start = end + 1
  }
  return found
}

function enter(prefix: string, parent: Folder, path: string, base: string): Found {
  if (leadsOut(base)) return { is: 'outside' }
  const kind = kindIn(prefix, parent, base) ?? kindOnDisk(onDisk(prefix, path))
  if (kind === 'link') return { is: 'behind', link: path }
  return kind === 'folder' ? list(prefix, path) : { is: 'gone' }
}

/** @returns `undefined` for a plain file, and for what is not there under exactly this spelling */
function kindIn(prefix: string, folder: Folder, base: string): EntryKind | undefined {
  if (folder.odd !== null) return folder.odd.get(base)
  return kindOnDisk(onDisk(prefix, folder.path === '' ? base : `${folder.path}/${base}`)) ?? undefined
}

function list(prefix: string, path: string): Found {
  const listing = listed(prefix, path)
  return 'is' in listing ? listing : folderOf(path, listing.all)
}

/** @returns `all` is `null` where it cannot be listed */
function listed(prefix: string, path: string): Standing | { readonly all: readonly Entry[] | null } {
  try {
    return { all: entriesOf(onDisk(prefix, path === '' ? '.' : path)) }
  } catch (error) {
    return isGone(error) ? { is: 'gone' } : { all: null }
  }
}

function folderOf(path: string, entries: readonly Entry[] | null): Folder {
  if (entries === null) return { path, odd: null }
  let odd: Map<string, EntryKind> | null = null
  for (const { name, kind } of entries) if (kind !== 'file') (odd ??= new Map()).set(name, kind)
  return { path, odd: odd ?? nothingOdd }
}

function leadsOut(part: string): boolean {
  if (part === '' || part === '.' || part === '..') return true
  return isWindows && /[\\:]/.test(part)
}

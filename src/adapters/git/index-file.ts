/**
 * git's index, read without git: the names in it, as `git ls-files --cached --deduplicate -z` lists them. The format is
 * told in git's documentation (gitformat-index), what it leaves open in `read-cache.c` of git. Whatever is not known for sure
 * is left to git, which also has the words for what is broken.
 */
export interface IndexNames {
  /** Relative to the root of the work tree, one character a byte, each once, in the order of their bytes. */
  readonly names: readonly string[]
  /** Those that are submodules. */
  readonly submodules: ReadonlySet<string>
}

const HEADER = 12

/** Bytes of SHA-1: an object's name, and the hash at the end. */
const HASH = 20

/** Where they stand in an entry. */
const MODE = 24
const FLAGS = 60
const NAME = 62

/** Type bits of a mode. */
const TYPE = 0o170000
const SUBMODULE = 0o160000
const SPARSE_FOLDER = 0o040000

const EXTENDED = 0x4000
const STAGE = 0x3000
const LENGTH = 0x0fff
/** Of the flags in an extension: skip-worktree and intent-to-add. The others mean a format to come. */
const KNOWN_EXTENDED = 0x6000

/** What an entry takes at least: a name of one byte and its NUL. */
const LEAST_ENTRY = NAME + 2

/** Bytes of all names. In version 4 a few bytes can stand for any name: as much of the one before it as they like. */
const MAX_NAMES = 256 * 1024 * 1024

/**
 * @param index the whole file, of a repository whose objects have SHA-1 names
 * @param maxNames bytes of all names
 * @returns `null` where only git can tell: another version, an index that is split, sparse, or broken
 */
export function indexNames(index: Buffer, maxNames = MAX_NAMES): IndexNames | null {
  const end = index.length - HASH
  if (end < HEADER || index.toString('latin1', 0, 4) !== 'DIRC') return null
  const version = index.readUInt32BE(4)
  const count = index.readUInt32BE(8)
  if (version < 2 || version > 4 || count > end / LEAST_ENTRY) return null

  // One string to cut all names from costs a tenth of a call for each.
  const text = index.toString('latin1')
  const names: string[] = []
  const submodules = new Set<string>()
  let last = ''
  let lastStage = 0
  let size = 0
  let at = HEADER
  for (let i = 0; i < count; i++) {
    if (at + NAME >= end) return null
    const type = (index[at + MODE + 2]! << 8) & TYPE
    const flags = (index[at + FLAGS]! << 8) | index[at + FLAGS + 1]!
    const told = flags & LENGTH
    const stage = flags & STAGE
    let from = at + NAME
    if ((flags & EXTENDED) !== 0) {
      const extended = (index[from]! << 8) | index[from + 1]!
      if (version === 2 || (extended & ~KNOWN_EXTENDED) !== 0) return null
      from += 2
    }
    let kept = ''
    if (version === 4) {
      const strip = stripAt(index, from)
      if (strip === null || strip.bytes > last.length) return null
      kept = last.slice(0, last.length - strip.bytes)
      from = strip.behind
    }
    const to = text.indexOf('\0', from)
    if (to < 0 || to >= end) return null
    const name = kept === '' ? text.slice(from, to) : kept + text.slice(from, to)
    size += name.length
    if (size > maxNames || type === SPARSE_FOLDER || Math.min(name.length, LENGTH) !== told) return null
    if (name === '' || name.startsWith('/') || name.endsWith('/')) return null

    if (name > last) names.push(name)
    else if (name !== last || stage <= lastStage) return null
    if (type === SUBMODULE) submodules.add(name)
    last = name
    lastStage = stage
    at = version === 4 ? to + 1 : at + ((to - at + 8) & ~7)
  }
  return hasOptionalExtensionsOnly(index, at, end) ? { names, submodules } : null
}

/**
 * How many bytes at the end of the last name the next one does not have: a number as offsets in packs are written
 * (`decode_varint` in git's `varint.c`).
 */
function stripAt(index: Buffer, from: number): { readonly bytes: number; readonly behind: number } | null {
  let byte = index[from]!
  let bytes = byte & 0x7f
  let at = from + 1
  while ((byte & 0x80) !== 0) {
    if (at - from > 4 || at >= index.length) return null
    byte = index[at++]!
    bytes = (bytes + 1) * 128 + (byte & 0x7f)
  }
  return { bytes, behind: at }
}

/** One whose name begins with a capital may be passed over. What the others do, such as `link` and `sdir`, git knows. */
function hasOptionalExtensionsOnly(index: Buffer, from: number, end: number): boolean {
  let at = from
  while (at + 8 <= end) {
    if (index[at]! < 0x41 || index[at]! > 0x5a) return false
    at += 8 + index.readUInt32BE(at + 4)
  }
  return at === end
}

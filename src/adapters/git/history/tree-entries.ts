/** The entries of a tree, gone through without making text of any: millions of them are looked at for a few. */

/** What git takes an entry's object for. */
export type EntryKind = 'blob' | 'folder' | 'submodule'

/** @param nameEnd end of the name, exclusive; its id begins one byte behind it */
export type VisitEntry = (kind: EntryKind, nameFrom: number, nameEnd: number) => void

const blank = 0x20
const digitOne = 0x31
const digitFour = 0x34

/** @param idBytes 20, or 32 in a SHA-256 repository. What does not end as an entry should is left out. */
export function eachEntry(tree: Buffer, idBytes: number, visit: VisitEntry): void {
  for (let at = 0; at < tree.length;) {
    let space = at
    while (space < tree.length && tree[space] !== blank) space++
    let end = space + 1
    while (end < tree.length && tree[end] !== 0) end++
    if (end + idBytes >= tree.length) return
    visit(kindOf(tree, at, space), space + 1, end)
    at = end + 1 + idBytes
  }
}

/** As git's `canon_mode` (cache.h) reads a mode; the two shapes that git itself writes are known at a glance. */
function kindOf(tree: Buffer, from: number, end: number): EntryKind {
  if (tree[from] === digitFour && end - from === 5) return 'folder'
  if (tree[from] === digitOne && end - from === 6 && tree[from + 1] === 0x30) return 'blob'
  const format = Number.parseInt(tree.toString('latin1', from, Math.min(end, from + 16)), 8) & 0o170000
  if (format === 0o040000) return 'folder'
  return format === 0o100000 || format === 0o120000 ? 'blob' : 'submodule'
}

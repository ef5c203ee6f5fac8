/** A tree as it is stored, with the names that it really has: one can hold a slash, or stand there twice. */
import type { BytePath } from '../../core/byte-path.ts'

export interface TreeItem {
  /** What git takes its object for. */
  readonly kind: 'blob' | 'folder' | 'submodule'
  readonly name: BytePath
  readonly id: string
}

/** As git's `canon_mode` (cache.h): a mode that it does not know is a submodule's, whose object it does not follow. */
function kindOf(mode: string): TreeItem['kind'] {
  if (mode === '100644') return 'blob'
  if (mode === '40000') return 'folder'
  const format = Number.parseInt(mode, 8) & 0o170000
  if (format === 0o040000) return 'folder'
  return format === 0o100000 || format === 0o120000 ? 'blob' : 'submodule'
}

/** An entry where it stands: name and id are made into text only where somebody asks for them. */
export class TreeCursor implements TreeItem {
  readonly #tree: Buffer
  readonly #idBytes: number
  #mode = 0
  #name = 0
  #end = 0
  #next = 0

  /** @param idBytes 20, or 32 in a SHA-256 repository */
  constructor(tree: Buffer, idBytes: number) {
    this.#tree = tree
    this.#idBytes = idBytes
  }

  /** Goes to the next entry (`<mode> SP <name> NUL <id>`); `false` where there is none. */
  advance(): boolean {
    this.#mode = this.#next
    const space = this.#tree.indexOf(0x20, this.#mode)
    this.#name = space + 1
    this.#end = space < 0 ? -1 : this.#tree.indexOf(0, this.#name)
    if (this.#mode >= this.#tree.length || this.#end < 0) return false
    this.#next = this.#end + 1 + this.#idBytes
    return true
  }

  get kind(): TreeItem['kind'] {
    return kindOf(this.#tree.toString('latin1', this.#mode, this.#name - 1))
  }

  get name(): BytePath {
    return this.#tree.toString('latin1', this.#name, this.#end)
  }

  /** Bytes. */
  get nameLength(): number {
    return this.#end - this.#name
  }

  get id(): string {
    return this.#tree.toString('hex', this.#end + 1, this.#next)
  }
}

/** All entries of a tree object. */
export function* itemsInTree(tree: Buffer, idBytes: number): Generator<TreeItem> {
  const cursor = new TreeCursor(tree, idBytes)
  while (cursor.advance()) yield { kind: cursor.kind, name: cursor.name, id: cursor.id }
}

/** A tree that is kept in memory. */
export class TreeObject {
  readonly items: readonly TreeItem[]
  /** Entries whose name holds a slash: git never writes one, and reads it as a path. */
  readonly slashed: readonly TreeItem[]
  #byName: ReadonlyMap<BytePath, readonly TreeItem[]> | null = null

  constructor(bytes: Buffer, idBytes: number) {
    this.items = [...itemsInTree(bytes, idBytes)]
    this.slashed = this.items.filter(({ name }) => name.includes('/'))
  }

  /** Mostly one, or none. */
  named(name: BytePath): readonly TreeItem[] {
    this.#byName ??= groupByName(this.items)
    return this.#byName.get(name) ?? []
  }
}

function groupByName(items: readonly TreeItem[]): ReadonlyMap<BytePath, readonly TreeItem[]> {
  const byName = new Map<BytePath, TreeItem[]>()
  for (const item of items) {
    const group = byName.get(item.name)
    if (group === undefined) byName.set(item.name, [item])
    else group.push(item)
  }
  return byName
}

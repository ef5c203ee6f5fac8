/**
 * Whether the objects of a range are of the types that they are named as. A tree that an entry calls a file is listed by
 * git, but what is below it is not; a file that an entry calls a submodule is not even listed.
 */
import type { GitObject } from './object-reader.ts'
import type { TreeItem } from './tree-object.ts'

export class ObjectTypes {
  /** Ids that a commit, a tag or an entry names as what git goes on from. */
  readonly #roots: Set<string>
  readonly #folders = new Set<string>()
  readonly #submodules = new Set<string>()
  /** Objects other than blobs, as long as nobody named them so. */
  readonly #open = new Set<string>()
  readonly #mistyped = new Set<string>()

  /** @param head of the range: a commit or a tag */
  constructor(head: string) {
    this.#roots = new Set([head])
  }

  /** @param listedAsCommit whether git lists it as a commit of the range */
  read({ id, type }: GitObject, listedAsCommit: boolean): void {
    if (type === 'blob') {
      if (this.#folders.has(id)) this.#mistyped.add(id)
    } else if (type === 'commit') {
      if (!listedAsCommit) this.#mistyped.add(id)
    } else if (!this.#roots.has(id) && !this.#folders.has(id)) {
      this.#open.add(id)
    }
  }

  commit(header: Buffer): void {
    this.#name(/^tree ([0-9a-f]+)\n/.exec(header.toString('latin1', 0, 80))?.[1])
  }

  tag(bytes: Buffer): void {
    this.#name(/^object ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80))?.[1])
  }

  item(item: TreeItem): void {
    const { kind } = item
    if (kind === 'folder') this.#folders.add(item.id)
    else if (kind === 'submodule') this.#submodules.add(item.id)
  }

  /** Ids that entries name as commits of other repositories. */
  get submodules(): ReadonlySet<string> {
    return this.#submodules
  }

  /** After the last object. */
  mistyped(): readonly string[] {
    const unnamed = [...this.#open].filter((id) => !this.#roots.has(id) && !this.#folders.has(id))
    return [...this.#mistyped, ...unnamed]
  }

  #name(id: string | undefined): void {
    if (id !== undefined) this.#roots.add(id)
  }
}

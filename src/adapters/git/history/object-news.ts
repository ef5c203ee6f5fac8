/** What objects tell besides keys: how many of each kind were read, and what stands in them that is not scanned. */
import type { RawSkipped } from '../../../ports/source.ts'
import { MAX_PLACES, MAX_PLACES_IN_ALL } from '../limits.ts'
import { submoduleAt } from '../object-pieces.ts'
import type { ObjectType } from '../object-batch.ts'

export class ObjectNews {
  blobs = 0
  commits = 0
  #pointers = false
  #isCut = false
  readonly #brotli = new Map<string, Uint8Array>()
  readonly #submodules = new Map<string, Uint8Array>()

  read(type: ObjectType): void {
    if (type === 'blob') this.blobs++
    else if (type === 'commit') this.commits++
  }

  /**
   * A file that is called like a brotli one: only its name tells, which its object does not have.
   * @param id in hex
   */
  brotliFile(id: string, name: Uint8Array): void {
    if (this.#brotli.size < MAX_PLACES_IN_ALL) this.#brotli.set(id, name)
    else this.#isCut = true
  }

  /** Those since the last call, by id. */
  takeBrotliFiles(): ReadonlyMap<string, Uint8Array> {
    const files = new Map(this.#brotli)
    this.#brotli.clear()
    return files
  }

  lfsPointer(): void {
    this.#pointers = true
  }

  /** @param name as a tree has it; its folder is not known */
  submodule(name: Uint8Array): void {
    const key = Buffer.from(name).toString('latin1')
    if (this.#submodules.size < MAX_PLACES) this.#submodules.set(key, name)
  }

  /** Listed, each once; none of it makes a scan incomplete. */
  skipped(): readonly RawSkipped[] {
    const submodules = [...this.#submodules.values()].map(submoduleAt)
    return [...(this.#pointers ? [pointers] : []), ...(this.#isCut ? [manyBrotliFiles] : []), ...submodules]
  }
}

const manyBrotliFiles: RawSkipped = {
  path: 'brotli files',
  reason: `over ${MAX_PLACES_IN_ALL} of them: the rest is scanned as plain bytes only`,
  incomplete: true,
}

const pointers: RawSkipped = {
  path: 'Git LFS pointers',
  reason: 'their content is not in the repository',
  incomplete: false,
}

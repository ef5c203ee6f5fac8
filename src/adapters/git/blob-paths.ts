/** The paths of each blob of a listing: those that are listed first, and no more than help. */
import type { BytePath } from '../../core/byte-path.ts'
import { MAX_PATH_CHARACTERS, MAX_PLACES } from './limits.ts'

export interface PathsOfBlob {
  /** None where they are too long to be kept. */
  readonly paths: readonly BytePath[]
  /** How many there are. */
  readonly times: number
}

export class BlobPaths {
  readonly #blobs = new Map<string, { readonly paths: BytePath[]; times: number }>()
  #characters = 0

  add(id: string, path: BytePath): void {
    const blob = this.#blobs.get(id) ?? { paths: [], times: 0 }
    this.#blobs.set(id, blob)
    if (blob.paths.at(-1) === path) return
    blob.times++
    if (blob.paths.length >= MAX_PLACES || this.#characters >= MAX_PATH_CHARACTERS) return
    blob.paths.push(path)
    this.#characters += path.length
  }

  get byId(): ReadonlyMap<string, PathsOfBlob> {
    return this.#blobs
  }
}

/**
 * Whether an object is what its id says. git does not look when it reads: a file of `.git/objects` that was overwritten,
 * or a pack that was made by hand, is given out under the old id (hash-object in git's manual: an id is the hash of
 * `<type> SP <size> NUL` and the content).
 */
import { createHash, type Hash } from 'node:crypto'
import type { ObjectType } from './object-batch.ts'

export class ObjectHash {
  readonly #id: string
  readonly #hash: Hash

  /** @param id 40 characters of SHA-1, or 64 of SHA-256 */
  constructor(id: string, type: ObjectType, size: number) {
    this.#id = id
    this.#hash = createHash(id.length === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`)
  }

  /** @param bytes what follows, in order */
  add(bytes: Uint8Array): void {
    this.#hash.update(bytes)
  }

  /** Called once, after the last byte. */
  matches(): boolean {
    return this.#hash.digest('hex') === this.#id
  }
}

/** What is looked for in trees: blobs by id, names by themselves. Each has a number, counted from 0. */
import type { BytePath } from '../../../core/byte-path.ts'
import { IdTable } from './id-table.ts'

export type WantedThing =
  { readonly is: 'blob'; readonly id: string } | { readonly is: 'name'; readonly name: BytePath }

export class WantedThings {
  readonly #things: WantedThing[] = []
  readonly #blobs = new Map<string, number>()
  readonly #names = new Map<BytePath, number>()
  readonly #lengths = new Set<number>()
  readonly #byId = new IdTable()

  get all(): readonly WantedThing[] {
    return this.#things
  }

  addBlob(id: string): number {
    const known = this.#blobs.get(id)
    if (known !== undefined) return known
    const number = this.#things.push({ is: 'blob', id }) - 1
    this.#blobs.set(id, number)
    this.#byId.set(Buffer.from(id, 'hex'), 0, number + 1)
    return number
  }

  addName(name: BytePath): number {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const number = this.#things.push({ is: 'name', name }) - 1
    this.#names.set(name, number)
    this.#lengths.add(name.length)
    return number
  }

  /** @returns -1 where the id at `at` is of none */
  blobAt(bytes: Buffer, at: number): number {
    return this.#byId.get(bytes, at) - 1
  }

  /** @returns -1 where the bytes are none of the names */
  nameAt(bytes: Buffer, from: number, end: number): number {
    if (!this.#lengths.has(end - from)) return -1
    return this.#names.get(bytes.toString('latin1', from, end)) ?? -1
  }
}

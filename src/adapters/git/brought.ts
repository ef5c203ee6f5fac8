/** The places at which commits of a range put blobs: those first found of each, and no more than help. */
import type { BytePath } from '../../core/byte-path.ts'
import type { CommitFacts } from './commit-log.ts'
import type { Moment } from './commit-changes.ts'
import { MAX_PATH_CHARACTERS, MAX_PLACES } from './limits.ts'
import type { Met } from './tree-changes.ts'

/** Something that a commit put at a path. `order` counts up with time, parents before children. */
export interface Brought extends CommitFacts {
  readonly order: number
  readonly id: string
  readonly path: BytePath
}

/** Kept by what they are places of: a blob, a name. */
export class BroughtPlaces {
  readonly #places = new Map<string, Map<BytePath, Brought>>()
  readonly #cut = new Set<string>()
  #characters = 0

  /** @returns whether more of this are wanted */
  add(of: string, { item, folder }: Met, { facts, order }: Moment): boolean {
    const places = this.#places.get(of) ?? new Map<BytePath, Brought>()
    if (places.size >= MAX_PLACES || this.#characters >= MAX_PATH_CHARACTERS) {
      if (!places.has(`${folder}${item.name}`)) this.#cut.add(of)
      return false
    }
    const path = `${folder}${item.name}`
    if (places.has(path)) return true
    const { commit, author, date } = facts
    places.set(path, { commit, author, date, order, id: item.id, path })
    this.#characters += path.length
    this.#places.set(of, places)
    return true
  }

  has(of: string): boolean {
    return this.#places.has(of)
  }

  /** The first of each path. */
  of(of: string): readonly Brought[] {
    return [...(this.#places.get(of)?.values() ?? [])]
  }

  /** What has further places. */
  get cut(): ReadonlySet<string> {
    return this.#cut
  }
}

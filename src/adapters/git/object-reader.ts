/**
 * Objects of a repository, one after the other, each read piece by piece: memory does not grow with their size.
 * Where git stops at a damaged object, it is started again behind it.
 */
import type { Soon } from '../../ports/source.ts'
import { MAX_STOPS, ObjectBatch, type ObjectType } from './object-batch.ts'
import { ObjectHash } from './object-hash.ts'
import type { GitLocation } from './run-git.ts'

export type { ObjectType } from './object-batch.ts'

export interface GitObject {
  readonly state: 'object'
  readonly id: string
  readonly type: ObjectType
  /** Bytes. */
  readonly size: number
  /**
   * Fills `into` from where the last call ended; fewer bytes than asked for only at the end. Of no use once the next
   * object was asked for.
   * @throws ObjectCut
   */
  read(into: Uint8Array): Soon<number>
  /** Whether the content is what the id says; `null` as long as it was not read to the end. */
  intact(): boolean | null
}

export interface UnreadableObject {
  readonly state: 'unreadable'
  readonly id: string
}

/** git stopped in the middle of an object. */
export class ObjectCut extends Error {
  constructor() {
    super('git could not give all of it')
    this.name = 'ObjectCut'
  }
}

const trailer = 1

export class ObjectReader {
  readonly #at: GitLocation
  readonly #ids: readonly string[]
  #next = 0
  #batch: ObjectBatch | null = null
  /** Bytes that stand before the next answer. */
  #rest = 0
  /** Answers of this child. */
  #answers = 0
  #restarted = false
  #stops = 0
  #closed = false

  constructor(at: GitLocation, ids: readonly string[]) {
    this.#at = at
    this.#ids = ids
  }

  /** The next object in the order of the ids, `null` after the last. */
  async next(): Promise<GitObject | UnreadableObject | null> {
    for (;;) {
      const id = this.#ids[this.#next]
      if (id === undefined || this.#closed) return null
      if (this.#stops >= MAX_STOPS) return this.#give({ state: 'unreadable', id })
      this.#batch ??= await ObjectBatch.start(this.#at, this.#ids, this.#next, !this.#restarted)
      const answer = (await this.#skipRest(this.#batch)) ? await this.#batch.answer() : null
      if (answer === null) {
        if (await this.#restart()) return this.#give({ state: 'unreadable', id })
        continue
      }
      this.#answers++
      this.#stops = 0
      if (answer.state === 'missing') return this.#give({ state: 'unreadable', id })
      this.#rest = answer.size + trailer
      const { batch, read } = { batch: this.#batch, read: this.#read.bind(this) }
      return this.#give(hashed({ ...answer, id }, (into) => read(batch, into)))
    }
  }

  async close(): Promise<void> {
    // Whoever still waits for an object must not start git again.
    this.#closed = true
    await this.#endBatch()
  }

  async #endBatch(): Promise<void> {
    await this.#batch?.close()
    this.#batch = null
  }

  #give<T>(answer: T): T {
    this.#next++
    return answer
  }

  /** @returns whether the object that was asked for is to blame: the child gave no answer at all */
  async #restart(): Promise<boolean> {
    const guilty = this.#answers === 0 && this.#restarted
    await this.#endBatch()
    this.#answers = 0
    this.#rest = 0
    this.#restarted = true
    if (guilty) this.#stops++
    return guilty
  }

  async #skipRest({ bytes }: ObjectBatch): Promise<boolean> {
    for (;;) {
      this.#rest -= bytes.drop(this.#rest)
      if (this.#rest === 0) return true
      if (!(await bytes.more())) return false
    }
  }

  #read(batch: ObjectBatch, into: Uint8Array): Soon<number> {
    const wanted = Math.min(into.length, this.#rest - trailer)
    const had = batch.bytes.take(into.subarray(0, wanted))
    this.#rest -= had
    return had === wanted ? had : this.#fill(batch, into, had, wanted)
  }

  async #fill({ bytes }: ObjectBatch, into: Uint8Array, had: number, wanted: number): Promise<number> {
    let filled = had
    while (filled < wanted) {
      if (!(await bytes.more())) throw new ObjectCut()
      const taken = bytes.take(into.subarray(filled, wanted))
      filled += taken
      this.#rest -= taken
    }
    return filled
  }
}

type Named = Pick<GitObject, 'state' | 'id' | 'type' | 'size'>

/** Every byte that is read is hashed on its way. */
function hashed(object: Named, read: GitObject['read']): GitObject {
  const hash = new ObjectHash(object.id, object.type, object.size)
  let left = object.size
  let intact: boolean | null = null
  const look = (into: Uint8Array, size: number): number => {
    hash.add(into.subarray(0, size))
    left -= size
    if (left === 0) intact ??= hash.matches()
    return size
  }
  return {
    ...object,
    read(into) {
      const size = read(into)
      return typeof size === 'number' ? look(into, size) : size.then((done) => look(into, done))
    },
    intact: () => intact,
  }
}

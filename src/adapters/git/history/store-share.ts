/**
 * A thread's share of a store: objects of packs, read where they lie, then objects that git hands over. Threads claim
 * delta trees and stretches of a list from counters that they share.
 */
import type { EngineHeap } from '../../../core/detect/engine.ts'
import {
  PieceError,
  type Coverage,
  type Piece,
  type RawSkipped,
  type Source,
  type Whereabouts,
} from '../../../ports/source.ts'
import type { ThreadJob } from '../../../ports/threads.ts'
import { PackError } from '../packs/pack-error.ts'
import { objectId } from '../packs/pack-ids.ts'
import { type PackTable } from '../packs/pack-table.ts'
import { PackWalk } from '../packs/pack-walk.ts'
import type { GitLocation } from '../run-git.ts'
import { claimIds, type SharedIds } from './shared-ids.ts'
import { heldPiece } from './history-pieces.ts'
import { ObjectNews } from './object-news.ts'
import { largerThanWanted, StreamedObjects } from './streamed-objects.ts'

export interface SharedPack {
  readonly table: PackTable
  /** A byte for each object, 1 where it was read from another pack; `null` where there is none such. */
  readonly elsewhere: Uint8Array | null
  /** One number: the next delta tree. */
  readonly claimed: Int32Array
}

/** What a thread is told, in shared memory as far as it is large. */
export interface StoreJob extends ThreadJob {
  readonly is: 'store'
  readonly at: GitLocation
  /** 20, or 32 in a SHA-256 repository. */
  readonly idBytes: number
  readonly packs: readonly SharedPack[]
  /** Objects beside those of the packs. */
  readonly listed: SharedIds
  /** In bytes; a larger blob is listed in place of being read. */
  readonly maxSize: number | null
}

/** @param heap memory for the objects of one delta chain, and for nothing else meanwhile */
export function storeShare(job: StoreJob, heap: EngineHeap): StoreShare {
  return new StoreShare(job, heap)
}

export class StoreShare implements Source {
  readonly kind = 'history'
  readonly #job: StoreJob
  readonly #heap: EngineHeap
  readonly #news = new ObjectNews()
  readonly #skipped: RawSkipped[] = []
  readonly #left: string[] = []
  #pack = -1
  #walk: PackWalk | null = null
  #streamed: StreamedObjects | null = null
  #closed = false

  constructor(job: StoreJob, heap: EngineHeap) {
    this.#job = job
    this.#heap = heap
  }

  next(): Piece | null | Promise<Piece | null> {
    const { maxSize } = this.#job
    for (;;) {
      const walk = this.#walk ?? this.#nextWalk()
      if (walk === null) return this.#nextStreamed()
      const object = walk.next()
      const { table, elsewhere } = this.#job.packs[this.#pack]!
      if (object === null) {
        this.#endWalk()
        for (const index of walk.left) if (elsewhere?.[index] !== 1) this.#left.push(idIn(table, index))
        continue
      }
      const { index, type, bytes } = object
      if (elsewhere?.[index] === 1) continue
      const id = (): string => idIn(table, index)
      if (type === 'blob' && bytes.length > (maxSize ?? Infinity)) {
        this.#skipped.push(largerThanWanted(id()))
        continue
      }
      return heldPiece({ type, id, bytes }, this.#job.idBytes, this.#news)
    }
  }

  /** A share does not know where things stand. */
  locate(): readonly (readonly Whereabouts[])[] {
    return []
  }

  coverage(): Coverage {
    const { blobs, commits } = this.#news
    const skipped = [...this.#skipped, ...this.#news.skipped()]
    return { files: 0, blobs, commits, skipped, range: null }
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#endWalk()
    await this.#streamed?.close()
  }

  #nextWalk(): PackWalk | null {
    const pack = this.#job.packs[this.#pack + 1]
    if (pack === undefined) return null
    this.#pack++
    const { table, claimed } = pack
    const claim = (): number => {
      const next = Atomics.add(claimed, 0, 1)
      return next < table.roots.length ? next : -1
    }
    const { memory, linear } = this.#heap
    try {
      this.#walk = new PackWalk(table, memory, claim, { linear })
    } catch (error) {
      throw changed(error)
    }
    return this.#walk
  }

  #endWalk(): void {
    this.#walk?.close()
    this.#walk = null
  }

  /** What could not be read from packs here, then the list, then what is known by its name. */
  async #nextStreamed(): Promise<Piece | null> {
    for (;;) {
      const piece = (await this.#streamed?.next()) ?? null
      if (piece !== null) return piece
      await this.#streamed?.close()
      if (this.#closed) return null
      const skip = (skipped: RawSkipped): number => this.#skipped.push(skipped)
      const ids = this.#left.length > 0 ? this.#left.splice(0) : claimIds(this.#job.listed)
      if (ids !== null) {
        this.#streamed = new StreamedObjects(this.#job, ids, this.#news, skip)
        continue
      }
      // Read once more, now that their names are known; they are counted already.
      const named = this.#news.takeBrotliFiles()
      if (named.size === 0) return null
      this.#streamed = new StreamedObjects(this.#job, [...named.keys()], new ObjectNews(), skip, named)
    }
  }
}

/** @throws PieceError where the pack is gone by now */
function idIn(table: PackTable, index: number): string {
  try {
    return objectId(table, index)
  } catch (error) {
    throw changed(error)
  }
}

/** Somebody packed the repository anew meanwhile: no reason to lose what was found so far. */
function changed(error: unknown): unknown {
  if (!(error instanceof PackError)) return error
  return new PieceError('a pack', 'the repository was packed anew during the scan; scan again', {
    cause: error,
  })
}

/** Objects that git hands over, for those that are not read from a pack: loose ones, large ones, damaged ones. */
import type { Piece, RawSkipped } from '../../../ports/source.ts'
import { blobPiece, forgedObject, MAX_WHOLE, missingObject, readWhole, tooLarge } from '../object-pieces.ts'
import { ObjectCut, ObjectReader, type GitObject } from '../object-reader.ts'
import type { GitLocation } from '../run-git.ts'
import type { HistoryOrigin } from './history-origin.ts'
import { heldPiece, objectName } from './history-pieces.ts'
import type { ObjectNews } from './object-news.ts'

export interface WantedObjects {
  readonly at: GitLocation
  /** 20, or 32 in a SHA-256 repository. */
  readonly idBytes: number
  /** In bytes; a larger blob is listed in place of being read. */
  readonly maxSize: number | null
}

export function largerThanWanted(id: string): RawSkipped {
  return { path: objectName(id), reason: 'larger than --max-file-size', incomplete: false }
}

export class StreamedObjects {
  readonly #reader: ObjectReader
  readonly #wanted: WantedObjects
  readonly #news: ObjectNews
  readonly #skip: (skipped: RawSkipped) => void
  readonly #names: ReadonlyMap<string, Uint8Array>

  /**
   * @param ids of any type, each once
   * @param skip takes what cannot be read
   * @param names of blobs that are known by their names, by id
   */
  constructor(
    wanted: WantedObjects,
    ids: readonly string[],
    news: ObjectNews,
    skip: (skipped: RawSkipped) => void,
    names: ReadonlyMap<string, Uint8Array> = new Map(),
  ) {
    this.#names = names
    this.#reader = new ObjectReader(wanted.at, ids)
    this.#wanted = wanted
    this.#news = news
    this.#skip = skip
  }

  async next(): Promise<Piece | null> {
    for (;;) {
      const object = await this.#reader.next()
      if (object === null) return null
      if (object.state === 'unreadable') this.#skip(missingObject(object.id))
      else if (object.type === 'blob') {
        if (object.size <= (this.#wanted.maxSize ?? Infinity)) return this.#blob(object)
        this.#skip(largerThanWanted(object.id))
      } else if (object.size > MAX_WHOLE) this.#skip(tooLarge(object))
      else {
        const piece = await this.#text(object)
        if (piece !== null) return piece
      }
    }
  }

  close(): Promise<void> {
    return this.#reader.close()
  }

  #blob(object: GitObject): Piece {
    this.#news.read('blob')
    const { id } = object
    const name = objectName(id)
    return blobPiece(object, { is: 'blob', id } satisfies HistoryOrigin, name, {
      called: () => this.#names.get(id) ?? name,
      onLfs: () => {
        this.#news.lfsPointer()
      },
      onForged: () => {
        this.#skip(forgedObject(id))
      },
    })
  }

  async #text(object: GitObject): Promise<Piece | null> {
    const { id, type } = object
    try {
      const bytes = await readWhole(object)
      if (object.intact() === false) this.#skip(forgedObject(id))
      return heldPiece({ type, id: () => id, bytes }, this.#wanted.idBytes, this.#news)
    } catch (error) {
      if (!(error instanceof ObjectCut)) throw error
      this.#skip(missingObject(id))
      return null
    }
  }
}

/**
 * A range as its objects: every one that head reaches and base does not, whole and once. What one commit adds and the
 * next removes is there, what only a merge brings is there, and no attribute, filter or diff driver has a say.
 */
import type {
  Coverage,
  Detector,
  Piece,
  RawSkipped,
  Sighting,
  Source,
  Whereabouts,
} from '../../ports/source.ts'
import { mayHoldKey, nameOf, pathBytes, type BytePath } from '../../core/byte-path.ts'
import { whoBrought } from './commit-log.ts'
import { splitCommit } from './commit-text.ts'
import type { RangeEnds } from './exact-range.ts'
import {
  blobPiece,
  bytesPiece,
  lfsPointer,
  missingObject,
  MAX_WHOLE,
  readWhole,
  submoduleAt,
  tooLarge,
} from './object-pieces.ts'
import { ObjectCut, ObjectReader, type GitObject } from './object-reader.ts'
import { locateInRange } from './range-locate.ts'
import { listRange, type FetchObjects, type RangeObjects } from './range-objects.ts'
import type { RangeOrigin } from './range-pieces.ts'
import { newPlaces } from './range-places.ts'
import { peel } from './range-revisions.ts'
import type { GitLocation } from './run-git.ts'
import { namesInTree } from './tree-listing.ts'

export interface RangeSourceOptions {
  /** Brings objects that the repository lacks, in one batch; without it nothing is ever fetched. */
  readonly fetchObjects?: FetchObjects
}

/**
 * @param range full ids; the repository must hold its commits exactly (`resolveRange`, `completeRange`)
 */
export function rangeSource(at: GitLocation, range: RangeEnds, options: RangeSourceOptions = {}): Source {
  return new RangeSource(at, range, options.fetchObjects)
}

/** An empty range puts nothing anywhere, however the two trees differ. */
const nothingPlaced = { oldBlobs: [], submodules: [] }

class RangeSource implements Source {
  readonly kind = 'range'
  readonly #at: GitLocation
  #range: RangeEnds
  readonly #fetchObjects: FetchObjects | undefined
  readonly #skipped: RawSkipped[] = []
  #objects: RangeObjects | null = null
  #reader: ObjectReader | null = null
  /** Objects read so far, old blobs included: the index of the next one. */
  #index = 0
  #blobs = 0
  /** What waits to be handed out. */
  #pieces: Piece[] = []
  /** Names in trees that could hold a key. */
  readonly #names = new Set<BytePath>()

  constructor(at: GitLocation, range: RangeEnds, fetchObjects: FetchObjects | undefined) {
    this.#at = at
    this.#range = range
    this.#fetchObjects = fetchObjects
  }

  async next(): Promise<Piece | null> {
    const objects = (this.#objects ??= await this.#open())
    for (;;) {
      const piece = this.#pieces.shift()
      if (piece !== undefined) return piece
      const object = await this.#reader!.next()
      if (object === null) return this.#nextPath()
      const index = this.#index++
      if (object.state === 'unreadable') this.#skipped.push(missingObject(object.id))
      else await this.#take(object, index, objects)
    }
  }

  async locate(
    sightings: readonly Sighting[],
    detector: Detector,
  ): Promise<readonly (readonly Whereabouts[])[]> {
    const { places, skipped } = await locateInRange(
      this.#at,
      this.#range,
      sightings,
      detector,
      this.#fetchObjects,
    )
    this.#skipped.push(...skipped)
    return places
  }

  coverage(): Coverage {
    const { commits = 0, ids = [] } = this.#objects ?? {}
    const { base, head } = this.#range
    const range = { base, head, commits, objects: ids.length }
    return { files: 0, blobs: this.#blobs, commits, skipped: this.#skipped, range }
  }

  async close(): Promise<void> {
    await this.#reader?.close()
  }

  async #open(): Promise<RangeObjects> {
    const objects = await listRange(this.#at, this.#range, this.#fetchObjects)
    this.#skipped.push(...objects.missing.map(missingObject))
    this.#range = { base: this.#range.base, head: await peel(this.#at, this.#range.head) }
    const ids = new Set([...objects.ids, ...objects.missing])
    const { oldBlobs, submodules } =
      ids.size === 0 ? nothingPlaced : await newPlaces(this.#at, this.#range, ids)
    this.#skipped.push(...submodules.map((path) => submoduleAt(pathBytes(path))))
    if (oldBlobs.length > 0) await this.#fetchObjects?.(oldBlobs)
    this.#reader = new ObjectReader(this.#at, [...objects.ids, ...oldBlobs])
    return objects
  }

  async #take(object: GitObject, index: number, objects: RangeObjects): Promise<void> {
    if (object.type === 'blob') {
      this.#pieces.push(this.#blob(object, index, objects))
      return
    }
    if (object.size > MAX_WHOLE) {
      this.#skipped.push(tooLarge(object))
      return
    }
    try {
      const bytes = await readWhole(object)
      if (object.type === 'commit') this.#takeCommit(object.id, bytes)
      else if (object.type === 'tree') this.#takeTree(bytes, object.id.length / 2)
      else this.#pieces.push(bytesPiece(bytes, { is: 'tag' } satisfies RangeOrigin))
    } catch (error) {
      if (!(error instanceof ObjectCut)) throw error
      this.#skipped.push(missingObject(object.id))
    }
  }

  #blob(object: GitObject, index: number, { ids, pathOf }: RangeObjects): Piece {
    this.#blobs++
    const inRange = index < ids.length
    const name = `object ${object.id}`
    return blobPiece(object, { is: 'blob', id: object.id, inRange } satisfies RangeOrigin, name, () => {
      this.#skipped.push(lfsPointer(inRange ? pathOf(index) : name))
    })
  }

  #takeCommit(commit: string, bytes: Buffer): void {
    const { header, message } = splitCommit(bytes)
    if (message.length > 0) {
      this.#pieces.push(bytesPiece(message, { is: 'message', commit, header } satisfies RangeOrigin))
    }
    this.#pieces.push(bytesPiece(header, { is: 'header', commit, header } satisfies RangeOrigin))
  }

  #takeTree(bytes: Buffer, idBytes: number): void {
    for (const name of namesInTree(bytes, idBytes)) if (mayHoldKey(name)) this.#names.add(name)
  }

  /** After all objects: the paths that commits of the range made, as far as their last part could hold a key. */
  async #nextPath(): Promise<Piece | null> {
    if (this.#names.size === 0) return null
    const brought = await whoBrought(this.#at, this.#range, {
      wanted: ({ status, path }) => status === 'A' && this.#names.has(nameOf(path)),
      objects: null,
      folders: true,
    })
    this.#names.clear()
    const seen = new Set<BytePath>()
    for (const record of brought) {
      const { path } = record.entry
      if (seen.has(path)) continue
      seen.add(path)
      const origin: RangeOrigin = { is: 'path', path, part: path.lastIndexOf('/') + 1, brought: record }
      this.#pieces.push(bytesPiece(pathBytes(path), origin))
    }
    return this.#pieces.shift() ?? null
  }
}

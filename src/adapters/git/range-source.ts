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
import { pathBytes } from '../../core/byte-path.ts'
import { checkBaseHistory } from './base-history.ts'
import { splitCommit } from './commit-text.ts'
import type { RangeEnds } from './exact-range.ts'
import {
  blobPiece,
  bytesPiece,
  forgedObject,
  lfsPointer,
  missingObject,
  mistypedObject,
  MAX_WHOLE,
  notCompared,
  readWhole,
  submoduleAt,
  tooLarge,
} from './object-pieces.ts'
import { ObjectCut, ObjectReader, type GitObject } from './object-reader.ts'
import { ObjectTypes } from './object-types.ts'
import { locateInRange, type ReadRange } from './range-locate.ts'
import { RangeNames } from './range-names.ts'
import { listRange, type FetchObjects, type RangeObjects } from './range-objects.ts'
import type { RangeOrigin } from './range-pieces.ts'
import { newPlaces, type NewPlaces } from './range-places.ts'
import { peel } from './range-revisions.ts'
import type { GitLocation } from './run-git.ts'
import { TreeCursor } from './tree-object.ts'
import { TreeStore } from './tree-store.ts'

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
const nothingPlaced: NewPlaces = { oldBlobs: [], oldNames: new Set(), submodules: [], cut: null }

class RangeSource implements Source {
  readonly kind = 'range'
  readonly #at: GitLocation
  readonly #store: TreeStore
  #range: RangeEnds
  readonly #fetchObjects: FetchObjects | undefined
  readonly #skipped: RawSkipped[] = []
  #objects: RangeObjects | null = null
  #inRange: ReadonlySet<string> = new Set()
  readonly #trees: string[] = []
  #reader: ObjectReader | null = null
  /** Objects read so far, old blobs included: the index of the next one. */
  #index = 0
  #blobs = 0
  /** What waits to be handed out. */
  #pieces: Piece[] = []
  readonly #types: ObjectTypes
  readonly #names = new RangeNames()
  /** After all objects. */
  #paths: Iterator<Piece> | null = null

  constructor(at: GitLocation, range: RangeEnds, fetchObjects: FetchObjects | undefined) {
    this.#at = at
    this.#store = new TreeStore(at)
    this.#range = range
    this.#types = new ObjectTypes(range.head)
    this.#fetchObjects = fetchObjects
  }

  async next(): Promise<Piece | null> {
    const objects = (this.#objects ??= await this.#open())
    for (;;) {
      const piece = this.#pieces.shift()
      if (piece !== undefined) return piece
      const object = this.#paths === null ? await this.#reader!.next() : null
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
    const { places, skipped } = await locateInRange(this.#read(), sightings, detector)
    this.#skipped.push(...skipped)
    return places
  }

  coverage(): Coverage {
    const { commits = 0, ids = [] } = this.#objects ?? {}
    const { base, head } = this.#range
    const range = { base, head, commits, objects: ids.length }
    const listed = new Set(this.#skipped.map(({ path }) => path))
    const skipped = [...this.#skipped, ...this.#store.unread.filter(({ path }) => !listed.has(path))]
    return { files: 0, blobs: this.#blobs, commits, skipped, range }
  }

  async close(): Promise<void> {
    await this.#reader?.close()
    await this.#store.close()
  }

  #read(): ReadRange {
    return {
      at: this.#at,
      store: this.#store,
      range: this.#range,
      trees: this.#trees,
      fetchObjects: this.#fetchObjects,
    }
  }

  async #open(): Promise<RangeObjects> {
    const objects = await listRange(this.#at, this.#range, this.#fetchObjects)
    this.#skipped.push(...objects.missing.map(missingObject))
    this.#range = { base: this.#range.base, head: await peel(this.#at, this.#range.head) }
    this.#inRange = new Set([...objects.ids, ...objects.missing])
    const { oldBlobs, oldNames, submodules, cut } =
      this.#inRange.size === 0
        ? nothingPlaced
        : await newPlaces(this.#at, this.#store, this.#range, this.#inRange)
    this.#skipped.push(...(await checkBaseHistory(this.#at, this.#range)))
    if (cut !== null) this.#skipped.push(notCompared(cut))
    this.#skipped.push(...submodules.map((path) => submoduleAt(pathBytes(path))))
    this.#names.addOld(oldNames)
    if (oldBlobs.length > 0) await this.#fetchObjects?.(oldBlobs)
    this.#reader = new ObjectReader(this.#at, [...objects.ids, ...oldBlobs])
    return objects
  }

  async #take(object: GitObject, index: number, objects: RangeObjects): Promise<void> {
    this.#types.read(object, index < objects.commits)
    if (object.type === 'tree') this.#trees.push(object.id)
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
      if (object.intact() === false) this.#skipped.push(forgedObject(object.id))
      if (object.type === 'commit') this.#takeCommit(object.id, bytes)
      else if (object.type === 'tree') this.#takeTree(bytes, object.id.length / 2)
      else this.#takeTag(bytes)
    } catch (error) {
      if (!(error instanceof ObjectCut)) throw error
      this.#skipped.push(missingObject(object.id))
    }
  }

  #blob(object: GitObject, index: number, { ids, pathOf }: RangeObjects): Piece {
    this.#blobs++
    const inRange = index < ids.length
    const name = `object ${object.id}`
    return blobPiece(object, { is: 'blob', id: object.id, inRange } satisfies RangeOrigin, name, {
      called: () => (inRange ? pathOf(index) : name),
      onLfs: () => this.#skipped.push(lfsPointer(inRange ? pathOf(index) : name)),
      onForged: () => this.#skipped.push(forgedObject(object.id)),
    })
  }

  #takeCommit(commit: string, bytes: Buffer): void {
    const { header, message } = splitCommit(bytes)
    this.#types.commit(header)
    if (message.length > 0) {
      this.#pieces.push(bytesPiece(message, { is: 'message', commit, header } satisfies RangeOrigin))
    }
    this.#pieces.push(bytesPiece(header, { is: 'header', commit, header } satisfies RangeOrigin))
  }

  #takeTree(bytes: Buffer, idBytes: number): void {
    const item = new TreeCursor(bytes, idBytes)
    while (item.advance()) {
      this.#types.item(item)
      // A name that `mayHoldKey` could take: most are shorter, and need not become text.
      if (item.nameLength >= 20) this.#names.add(item.name)
    }
  }

  #takeTag(bytes: Buffer): void {
    this.#types.tag(bytes)
    this.#pieces.push(bytesPiece(bytes, { is: 'tag' } satisfies RangeOrigin))
  }

  /** After all objects: the paths that commits of the range made, as far as their last part could hold a key. */
  async #nextPath(): Promise<Piece | null> {
    this.#paths ??= await this.#end()
    const next = this.#paths.next()
    return next.done === true ? null : next.value
  }

  async #end(): Promise<Iterator<Piece>> {
    await this.#checkSubmodules()
    this.#skipped.push(...this.#types.mistyped().map(mistypedObject))
    const { pieces, cut } = await this.#names.find(this.#read())
    if (cut !== null) this.#skipped.push(notCompared(cut))
    return pieces
  }

  /** A submodule's commit is elsewhere; what is here under its id and is no commit was hidden there. */
  async #checkSubmodules(): Promise<void> {
    const ids = [...this.#types.submodules].filter((id) => !this.#inRange.has(id))
    const reader = new ObjectReader(this.#at, ids)
    try {
      for (let object = await reader.next(); object !== null; object = await reader.next()) {
        if (object.state === 'object' && object.type !== 'commit')
          this.#skipped.push(mistypedObject(object.id))
      }
    } finally {
      await reader.close()
    }
  }
}

/**
 * A full history: every object of the store once, each whole, then the names of refs; where something was found, what
 * reaches it. What nothing reaches any more is left out of the report unless it is asked for.
 */
import type { EngineHeap } from '../../../core/detect/engine.ts'
import type {
  Coverage,
  Piece,
  RawSkipped,
  Reading,
  Sighting,
  Source,
  Whereabouts,
} from '../../../ports/source.ts'
import type { ObjectToReadAgain } from '../../../core/history-state/state.ts'
import type { Threads } from '../../../ports/threads.ts'
import { PackError } from '../packs/pack-error.ts'
import { packHolds } from '../packs/pack-ids.ts'
import type { GitLocation } from '../run-git.ts'
import { everyObject } from './every-object.ts'
import type { HistoryOrigin } from './history-origin.ts'
import { locateInHistory } from './locate-history.ts'
import { checkMissing, type MissingCheck } from './missing-objects-check.ts'
import { objectFolders } from './object-folders.ts'
import { idBytes as idBytesIn, objectFormatOf } from '../object-format.ts'
import { missingObject } from '../object-pieces.ts'
import { objectOf, objectSkipped } from './objects-to-read-again.ts'
import { skippedInScope } from './object-scope.ts'
import { objectsSince } from './since-tips.ts'
import { refPieces } from './ref-pieces.ts'
import { shallowCommits } from './repository-identity.ts'
import { shallowSkip } from './shallow-clone.ts'
import { shareIds, stretchesOf } from './shared-ids.ts'
import { sharedPacks } from './shared-packs.ts'
import { storedObjects } from './stored-objects.ts'
import { storeShare, type SharedPack, type StoreJob, type StoreShare } from './store-share.ts'

/** Where an earlier scan ended, so that only what is new is read. */
export interface SinceTips {
  /** As `currentTips` gave them before the scan. */
  readonly now: readonly string[]
  readonly then: readonly string[]
  /** Objects to read in any case. */
  readonly again: readonly string[]
}

export interface HistoryOptions {
  /** Whether objects that nothing reaches count, too. */
  readonly unreachable: boolean
  /** Whether a history that was cut off is enough. */
  readonly allowShallow: boolean
  /** In bytes; a larger blob is listed in place of being read. */
  readonly maxSize: number | null
  /** Memory for the objects of packs, best the engine's own. */
  readonly heap: EngineHeap
  readonly threads: Threads
  /** `null`: everything is read. */
  readonly since: SinceTips | null
}

export interface HistorySource extends Source {
  /** After the scan: objects that the next one is to read in any case, since a key is in them, or not all was read. */
  readAgain(): readonly ObjectToReadAgain[]
}

/** Bytes of packs that are worth a further thread, which takes some 50 ms to start. */
const WORTH_A_THREAD = 24 * 1024 * 1024

export function historySource(at: GitLocation, options: HistoryOptions): HistorySource {
  return new WholeHistory(at, options)
}

class WholeHistory implements HistorySource {
  readonly kind = 'history'
  readonly #at: GitLocation
  readonly #options: HistoryOptions
  readonly #skipped: RawSkipped[] = []
  #check: MissingCheck | null = null
  #share: StoreShare | null = null
  #elsewhere: readonly Promise<Reading>[] = []
  #refs: Piece[] | null = null
  /** How many there are to read. */
  #objects: number | null = null
  readonly #again = new Map<string, ObjectToReadAgain>()

  constructor(at: GitLocation, options: HistoryOptions) {
    this.#at = at
    this.#options = options
  }

  measure(): { readonly what: 'objects'; readonly total: { readonly pieces?: number } } {
    return { what: 'objects', total: this.#objects === null ? {} : { pieces: this.#objects } }
  }

  next(): Piece | null | Promise<Piece | null> {
    if (this.#check === null) return this.#open().then(() => this.next())
    if (this.#refs !== null) return this.#refs.shift() ?? null
    const piece = this.#share!.next()
    if (piece instanceof Promise) return piece.then((there) => there ?? this.#firstRef())
    return piece ?? this.#firstRef()
  }

  readElsewhere(): Promise<readonly Reading[]> {
    return Promise.all(this.#elsewhere)
  }

  async locate(sightings: readonly Sighting[]): Promise<readonly (readonly Whereabouts[])[]> {
    const { unreachable } = this.#options
    const { places, skipped } = await locateInHistory(this.#at, sightings, { unreachable })
    this.#skipped.push(...skipped)
    for (const { origin } of sightings) this.#readAgain(objectOf(origin as HistoryOrigin))
    return places
  }

  async settle(skipped: readonly RawSkipped[]): Promise<readonly RawSkipped[]> {
    for (const skip of skipped) this.#readAgain(objectSkipped(skip))
    const inScope = this.#options.unreachable ? skipped : await skippedInScope(this.#at, skipped)
    return [...inScope, ...((await this.#check?.answer) ?? [])]
  }

  coverage(): Coverage {
    const { blobs = 0, commits = 0, skipped = [] } = this.#share?.coverage() ?? {}
    return { files: 0, blobs, commits, skipped: [...skipped, ...this.#skipped], range: null }
  }

  readAgain(): readonly ObjectToReadAgain[] {
    return [...this.#again.values()]
  }

  async close(): Promise<void> {
    await this.#options.threads.close()
    await this.#share?.close()
    await this.#check?.close()
  }

  #readAgain(object: ObjectToReadAgain | null): void {
    if (object !== null) this.#again.set(object.id, object)
  }

  async #open(): Promise<void> {
    const { allowShallow, heap, maxSize, since, threads } = this.#options
    if ((await shallowCommits(this.#at)).length > 0) this.#skipped.push(shallowSkip(allowShallow))
    const idBytes = idBytesIn[await objectFormatOf(this.#at)]
    const { packs, ids } = since === null ? await this.#everything(idBytes) : await this.#news(since)
    const listed = shareIds(ids, idBytes)
    const job: StoreJob = { is: 'store', at: this.#at, idBytes, packs, listed, maxSize }
    this.#objects = ids.length + packs.reduce((sum, { table }) => sum + table.count, 0)
    const size = job.packs.reduce((sum, { table }) => sum + packBytes(table), 0)
    const worth = Math.floor(size / WORTH_A_THREAD) + Math.floor(stretchesOf(listed) / 2)
    const more = Math.min(threads.most, worth)
    this.#elsewhere = Array.from({ length: more }, () => threads.start(job))
    // They may fail before anybody waits for them.
    for (const reading of this.#elsewhere) reading.catch(() => undefined)
    this.#share = storeShare(job, heap)
  }

  /** All that the store holds; whether all that is reached is there git is asked beside the scan. */
  async #everything(idBytes: 20 | 32): Promise<ToRead> {
    this.#check = await checkMissing(this.#at)
    const { folders, unread } = objectFolders(this.#at)
    for (const path of unread) this.#skipped.push({ path, reason: noFolder, incomplete: true })
    const { packs: paths, loose, unread: unlisted } = storedObjects(folders, idBytes)
    for (const path of unlisted) this.#skipped.push({ path, reason: noList, incomplete: true })
    const packs = packsOrNull(paths, idBytes)
    if (packs === null) return { packs: [], ids: await everyObject(this.#at) }
    return { packs, ids: notIn(packs, loose) }
  }

  /** What is reached now and was not then. */
  async #news({ now, then, again }: SinceTips): Promise<ToRead> {
    this.#check = nothingToCheck
    const ids = new Set(again)
    for await (const listed of objectsSince(this.#at, now, then)) {
      for (const id of listed.ids) ids.add(id)
      this.#skipped.push(...listed.missing.map(missingObject))
    }
    return { packs: [], ids: [...ids] }
  }

  async #firstRef(): Promise<Piece | null> {
    this.#refs = [...(await refPieces(this.#at))]
    return this.#refs.shift() ?? null
  }
}

interface ToRead {
  readonly packs: readonly SharedPack[]
  /** Objects beside those of the packs, in hex. */
  readonly ids: readonly string[]
}

const nothingToCheck: MissingCheck = { answer: Promise.resolve([]), close: () => Promise.resolve() }

const noFolder = 'objects are borrowed from it, and it cannot be read'

const noList = 'objects lie in it, and it cannot be listed'

function packBytes({ offsets, count }: SharedPack['table']): number {
  return offsets[count]!
}

/** @returns `null` where one of them must be left to git */
function packsOrNull(packs: readonly string[], idBytes: 20 | 32): readonly SharedPack[] | null {
  try {
    return sharedPacks(packs, idBytes)
  } catch (error) {
    if (error instanceof PackError) return null
    throw error
  }
}

function notIn(packs: readonly SharedPack[], loose: readonly string[]): readonly string[] {
  return loose.filter((id) => {
    const bytes = Buffer.from(id, 'hex')
    return !packs.some(({ table }) => packHolds(table, bytes))
  })
}

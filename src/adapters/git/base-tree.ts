/** Which of the keys that were found the base of a range holds already, and where. */
import { UserError } from '../../core/user-error.ts'
import { PieceError, type Detector, type Piece, type RawSkipped } from '../../ports/source.ts'
import { mayHoldKey, pathBytes, type BytePath } from '../../core/byte-path.ts'
import { completeTree } from './missing-objects.ts'
import {
  blobPiece,
  bytesPiece,
  forgedObject,
  missingObject,
  MAX_WHOLE,
  tooLarge,
  wholeOrNull,
} from './object-pieces.ts'
import { ObjectReader, type GitObject } from './object-reader.ts'
import { itemsAt } from './path-lookup.ts'
import type { FetchObjects } from './range-objects.ts'
import type { GitLocation } from './run-git.ts'
import { itemsInTree, type TreeItem } from './tree-object.ts'
import type { TreeStore } from './tree-store.ts'

export interface BaseTree {
  /** Whether a file or a name of it holds the key. */
  holds(fingerprint: string): boolean
  /** `undefined` where this blob of it does not hold the key; else whether a line in it has a comment that allows it. */
  inBlob(fingerprint: string, blob: string): { readonly allowed: boolean } | undefined
  /** What it has at a path. */
  at(path: BytePath): Promise<readonly TreeItem[]>
  /** What could not be read: a key there counts as new. */
  readonly skipped: readonly RawSkipped[]
}

export interface BaseQuestion {
  readonly commit: string
  /** Of the keys in question. */
  readonly fingerprints: ReadonlySet<string>
  readonly detector: Detector
  readonly fetchObjects: FetchObjects | undefined
}

/** Scans each object of the tree once: only what is found there is known to be old. */
export async function readBaseTree(
  at: GitLocation,
  store: TreeStore,
  question: BaseQuestion,
): Promise<BaseTree> {
  const reading = new BaseReading(store, await store.treeOf(question.commit), question)
  try {
    const { ids, missing } = await completeTree(at, question.commit, question.fetchObjects)
    await reading.objects(at, ids)
    if (missing.size > 0) reading.lacks(`git lacks ${missing.size} objects of it`)
  } catch (error) {
    // What was found is told in any case.
    if (!(error instanceof UserError)) throw error
    reading.lacks(error.message)
  }
  return reading
}

/** Of the keys in question that one object holds; `true` where it has a comment that allows it. */
type Held = Map<string, boolean>

class BaseReading implements BaseTree {
  readonly skipped: RawSkipped[] = []
  readonly #store: TreeStore
  readonly #root: string | null
  readonly #question: BaseQuestion
  readonly #blobs = new Map<string, Held>()
  readonly #held = new Set<string>()
  readonly #paths = new Map<BytePath, Promise<readonly TreeItem[]>>()
  /** Whether its trees are what their ids say: else nobody knows what belongs to it. */
  #trusted: boolean

  constructor(store: TreeStore, root: string | null, question: BaseQuestion) {
    this.#store = store
    this.#root = root
    this.#question = question
    this.#trusted = root !== null
  }

  holds(fingerprint: string): boolean {
    return this.#trusted && this.#held.has(fingerprint)
  }

  inBlob(fingerprint: string, blob: string): { readonly allowed: boolean } | undefined {
    const allowed = this.#blobs.get(blob)?.get(fingerprint)
    return allowed === undefined ? undefined : { allowed }
  }

  at(path: BytePath): Promise<readonly TreeItem[]> {
    const known = this.#paths.get(path)
    if (known !== undefined) return known
    const items = this.#root === null ? Promise.resolve([]) : itemsAt(this.#store, this.#root, path)
    this.#paths.set(path, items)
    return items
  }

  lacks(what: string): void {
    const reason = `${what}: a key that it holds counts as new`
    this.skipped.push({ path: 'the tree of the base', reason, incomplete: true })
  }

  async objects(at: GitLocation, ids: readonly string[]): Promise<void> {
    const reader = new ObjectReader(at, ids)
    try {
      for (let object = await reader.next(); object !== null; object = await reader.next()) {
        if (object.state === 'unreadable') this.skipped.push(missingObject(object.id))
        else if (object.type === 'blob') await this.#blob(object)
        else await this.#tree(object)
      }
    } finally {
      await reader.close()
    }
  }

  async #blob(object: GitObject): Promise<void> {
    const { id } = object
    const silent = { onLfs: () => undefined, onForged: () => undefined }
    const held = await this.#scan(blobPiece(object, null, `object ${id}`, silent))
    // What somebody else put in its place is not what the base holds.
    if (object.intact() === false) this.skipped.push(forgedObject(id))
    else if (held.size > 0) this.#keep(held, id)
  }

  async #tree(object: GitObject): Promise<void> {
    const bytes = await wholeOrNull(object)
    if (bytes === null || object.intact() === false) {
      this.#trusted = false
      const lost = object.size > MAX_WHOLE ? tooLarge(object) : missingObject(object.id)
      this.skipped.push(bytes === null ? lost : forgedObject(object.id))
      return
    }
    for (const { name } of itemsInTree(bytes, object.id.length / 2)) {
      if (mayHoldKey(name)) this.#keep(await this.#scan(bytesPiece(pathBytes(name), null)), null)
    }
  }

  #keep(held: Held, blob: string | null): void {
    for (const fingerprint of held.keys()) this.#held.add(fingerprint)
    if (blob !== null) this.#blobs.set(blob, held)
  }

  async #scan(piece: Piece): Promise<Held> {
    const { detector, fingerprints } = this.#question
    const held: Held = new Map()
    try {
      await detector.scan(piece, ({ secret: { fingerprint }, inlineAllow }) => {
        if (!fingerprints.has(fingerprint)) return
        held.set(fingerprint, inlineAllow !== null || held.get(fingerprint) === true)
      })
    } catch (error) {
      if (!(error instanceof PieceError)) throw error
      this.skipped.push({ path: error.path, reason: error.message, incomplete: true })
      return new Map()
    }
    return held
  }
}

/** Which of the keys that were found the base of a range holds already, and where. */
import type { Hit } from '../../core/detect/hit.ts'
import { UserError } from '../../core/user-error.ts'
import { PieceError, type Detector, type Piece, type RawSkipped } from '../../ports/source.ts'
import { pathBytes, type BytePath } from '../../core/byte-path.ts'
import { completeTree } from './missing-objects.ts'
import { blobPiece, bytesPiece, missingObject } from './object-pieces.ts'
import { ObjectReader } from './object-reader.ts'
import type { FetchObjects } from './range-objects.ts'
import type { GitLocation } from './run-git.ts'
import { suspectPaths } from './suspect-paths.ts'
import { blobsOf, listTree } from './tree-listing.ts'

/** Where the base holds one key. */
export interface Held {
  /** Paths of files with it, and whether a line there has a comment that allows it. */
  readonly files: ReadonlyMap<BytePath, { readonly allowed: boolean }>
  /** Paths whose own last part holds it. */
  readonly names: ReadonlySet<BytePath>
}

export interface BaseTree {
  /** By fingerprint; none for a key that the base does not hold. */
  readonly held: ReadonlyMap<string, Held>
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

/** Scans the whole tree once: only what is found there is known to be old. */
export async function readBaseTree(at: GitLocation, question: BaseQuestion): Promise<BaseTree> {
  const reading = new BaseReading(question)
  try {
    const missing = await completeTree(at, question.commit, question.fetchObjects)
    const entries = await listTree(at, question.commit)
    await reading.names(entries.map(({ path }) => path))
    await reading.files(at, blobsOf(entries), missing)
    if (missing.size > 0) reading.lacks(`git lacks ${missing.size} objects of it`)
  } catch (error) {
    // What was found is told in any case.
    if (!(error instanceof UserError)) throw error
    reading.lacks(error.message)
  }
  return reading
}

interface Holding {
  readonly files: Map<BytePath, { readonly allowed: boolean }>
  readonly names: Set<BytePath>
}

class BaseReading implements BaseTree {
  readonly held = new Map<string, Holding>()
  readonly skipped: RawSkipped[] = []
  readonly #question: BaseQuestion

  constructor(question: BaseQuestion) {
    this.#question = question
  }

  lacks(what: string): void {
    const reason = `${what}: a key that it holds counts as new`
    this.skipped.push({ path: 'the tree of the base', reason, incomplete: true })
  }

  async names(paths: readonly BytePath[]): Promise<void> {
    for (const { path, part } of suspectPaths(paths)) {
      for (const { secret, end } of await this.#scan(bytesPiece(pathBytes(path), null))) {
        if (end > part) this.#holding(secret.fingerprint).names.add(path)
      }
    }
  }

  async files(
    at: GitLocation,
    blobs: ReadonlyMap<string, readonly BytePath[]>,
    missing: ReadonlySet<string>,
  ): Promise<void> {
    const reader = new ObjectReader(
      at,
      [...blobs.keys()].filter((id) => !missing.has(id)),
    )
    try {
      for (let object = await reader.next(); object !== null; object = await reader.next()) {
        const { id } = object
        if (object.state === 'unreadable') {
          this.skipped.push(missingObject(id))
          continue
        }
        const piece = blobPiece(object, null, `object ${id}`, () => undefined)
        for (const hit of await this.#scan(piece)) this.#fileHit(hit, blobs.get(id) ?? [])
      }
    } finally {
      await reader.close()
    }
  }

  #fileHit({ secret, inlineAllow }: Hit, paths: readonly BytePath[]): void {
    const { files } = this.#holding(secret.fingerprint)
    for (const path of paths) {
      files.set(path, { allowed: inlineAllow !== null || files.get(path)?.allowed === true })
    }
  }

  #holding(fingerprint: string): Holding {
    const known = this.held.get(fingerprint)
    if (known !== undefined) return known
    const fresh: Holding = { files: new Map(), names: new Set() }
    this.held.set(fingerprint, fresh)
    return fresh
  }

  async #scan(piece: Piece): Promise<readonly Hit[]> {
    const { detector, fingerprints } = this.#question
    try {
      const hits = await detector.scan(piece)
      return hits.filter(({ secret }) => fingerprints.has(secret.fingerprint))
    } catch (error) {
      if (!(error instanceof PieceError)) throw error
      this.skipped.push({ path: error.path, reason: error.message, incomplete: true })
      return []
    }
  }
}

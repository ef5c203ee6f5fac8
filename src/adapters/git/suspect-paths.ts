/** Paths a part of which could hold a key: each becomes a piece of its own, so that a hit's column is right. */
import { mayHoldKey, type BytePath } from '../../core/byte-path.ts'
import { MAX_PLACES } from './limits.ts'

export interface SuspectPath {
  readonly path: BytePath
  /** A hit that ends before it belongs to another suspect. */
  readonly from: number
  /** A part of it stands in further paths, which are not told. */
  readonly more: boolean
}

/**
 * Takes paths as git lists them, those of a folder one after the other, so that what a path shares with the one before
 * it was looked at with that one. Each path is gone through once, however deep it is.
 */
export class SuspectPaths {
  readonly #suspects: {
    readonly path: BytePath
    readonly from: number
    readonly parts: readonly BytePath[]
  }[] = []
  #last: BytePath = ''
  /** Paths in which a part stands. */
  readonly #times = new Map<BytePath, number>()
  readonly #cut = new Set<BytePath>()

  add(path: BytePath): void {
    const from = sharedFolders(this.#last, path)
    this.#last = path
    const parts = mayHoldKey(path) ? path.slice(from).split('/').filter(mayHoldKey) : []
    if (parts.length === 0) return
    let wanted = false
    for (const part of parts) {
      const times = (this.#times.get(part) ?? 0) + 1
      this.#times.set(part, times)
      if (times > MAX_PLACES) this.#cut.add(part)
      else wanted = true
    }
    if (wanted) this.#suspects.push({ path, from, parts })
  }

  /** Each part with its folders once, however many files lie below it, in the order of the paths. */
  found(): readonly SuspectPath[] {
    return this.#suspects.map(({ path, from, parts }) => ({
      path,
      from,
      more: parts.some((part) => this.#cut.has(part)),
    }))
  }
}

/** Up to the part in which a hit ends. */
export function upToPart(path: BytePath, end: number): BytePath {
  const slash = path.indexOf('/', end)
  return slash < 0 ? path : path.slice(0, slash)
}

/** Length of the folders that two paths begin with, with the slash. A path is its own folder: it may be listed as one. */
function sharedFolders(a: BytePath, b: BytePath): number {
  let same = 0
  while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same++
  if (same === a.length && b[same] === '/') return same + 1
  return b.lastIndexOf('/', same - 1) + 1
}

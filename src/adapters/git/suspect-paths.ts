/** Paths a part of which could hold a key: each becomes a piece of its own, so that a hit's column is right. */
import { mayHoldKey, type BytePath } from '../../core/byte-path.ts'

export interface SuspectPath {
  /** Up to the part in question. */
  readonly path: BytePath
  /** Where that part begins: a hit that ends before it belongs to another suspect. */
  readonly part: number
}

/** @returns each suspect once, however many files lie below it, in the order of the paths */
export function suspectPaths(paths: Iterable<BytePath>): readonly SuspectPath[] {
  const suspects: SuspectPath[] = []
  const seen = new Set<BytePath>()
  for (const path of paths) {
    for (const { path: upTo, part } of mayHoldKey(path) ? partsOf(path) : []) {
      if (seen.has(upTo) || !mayHoldKey(upTo.slice(part))) continue
      seen.add(upTo)
      suspects.push({ path: upTo, part })
    }
  }
  return suspects
}

function* partsOf(path: BytePath): Generator<SuspectPath> {
  for (let part = 0; part <= path.length;) {
    const slash = path.indexOf('/', part)
    const end = slash < 0 ? path.length : slash
    yield { path: path.slice(0, end), part }
    part = end + 1
  }
}

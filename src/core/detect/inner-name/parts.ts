/** The named parts of a document, found by a place in it. */
import type { Span } from './json-cursor.ts'

/** A part that has a name, and may stand in another one. */
export interface Part extends Span {
  readonly within: Part | null
  /** As an entry of `encoding`: `source-map:src/a.ts`. Raw text, hostile like a path; may hold keys. */
  name(): string
}

/** Parts beyond are not named; a large bundle is made of some ten thousand sources. */
const MAX_PARTS = 250_000

/** No key is shorter, so nothing shorter needs a name. Bytes. */
const MIN_PART = 20

/** Whether a key fits in. */
export function isPart({ start, end }: Span): boolean {
  return end - start >= MIN_PART
}

export class Parts {
  readonly #parts: Part[] = []

  /** In the order in which they begin. Those that no key fits in are left out. */
  add(part: Part): void {
    if (isPart(part) && this.#parts.length < MAX_PARTS) this.#parts.push(part)
  }

  /** The innermost part that holds a byte. */
  at(offset: number): Part | null {
    let [low, high] = [0, this.#parts.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#parts[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    let part = this.#parts[low - 1] ?? null
    while (part !== null && part.end <= offset) part = part.within
    return part
  }
}

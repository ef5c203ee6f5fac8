/**
 * What was found and cannot be told yet: a decoder that begins later may find something that stands before it, and a
 * better reading of the same place may come.
 */
import { isBetter, isSurer } from './better-candidate.ts'
import type { Candidate } from './candidate.ts'
import type { DecodedText } from './sweep.ts'

/** Offsets are those of the text. */
export type Pending = PendingKey | PendingContainer

interface PendingKey {
  readonly is: 'key'
  readonly start: number
  readonly end: number
  readonly candidate: Candidate
}

interface PendingContainer {
  readonly is: 'container'
  readonly start: number
  readonly end: number
  readonly decoded: DecodedText
}

/** So many neighbours are looked at for a better reading of the same text: two byte orders, two alignments. */
const MAX_NEIGHBOURS = 4

export class PendingPlaces {
  readonly #keys = new Map<number, PendingKey>()
  #containers: PendingContainer[] = []
  /** The last keys that were told: what overlaps them may still come. */
  #told: readonly PendingKey[] = []

  /** @param offset of the stretch that the candidate indexes */
  addKey(candidate: Candidate, offset: number): void {
    const start = offset + candidate.start
    const known = this.#keys.get(start)
    if (known !== undefined && !isBetter(candidate, known.candidate)) return
    this.#keys.set(start, { is: 'key', start, end: offset + candidate.end, candidate })
  }

  addContainer(decoded: DecodedText, offset: number): void {
    const start = offset + decoded.start
    const end = offset + decoded.end
    const known = this.#containers.some(
      (other) => other.start === start && other.decoded.bytes.length === decoded.bytes.length,
    )
    if (!known) this.#containers.push({ is: 'container', start, end, decoded })
  }

  /** Takes out what begins before an offset, in the order of the places. */
  before(offset: number): readonly Pending[] {
    if (this.#keys.size === 0 && this.#containers.length === 0) return []
    const due: Pending[] = this.#containers.filter(({ start }) => start < offset)
    this.#containers = this.#containers.filter(({ start }) => start >= offset)
    const keys = [...this.#keys.values()].sort((a, b) => a.start - b.start)
    const all = [...this.#told, ...keys]
    for (const [index, key] of all.entries()) {
      if (index < this.#told.length || key.start >= offset) continue
      this.#keys.delete(key.start)
      if (!hasSurerNeighbour(all, index)) due.push(key)
    }
    this.#told = all.filter(({ start }) => start < offset).slice(-MAX_NEIGHBOURS)
    return due.sort((a, b) => a.start - b.start)
  }
}

/** The same text read in another way makes a surer key: then this is none. */
function hasSurerNeighbour(keys: readonly PendingKey[], index: number): boolean {
  const { start, end, candidate } = keys[index]!
  const from = Math.max(0, index - MAX_NEIGHBOURS)
  return keys
    .slice(from, index + MAX_NEIGHBOURS + 1)
    .some((other) => other.start < end && start < other.end && isSurer(other.candidate, candidate))
}

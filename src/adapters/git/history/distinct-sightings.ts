/** Hits of a history, each once: the same object can come in twice, from two packs, and a name from many trees. */
import type { Sighting } from '../../../ports/source.ts'
import type { HistoryOrigin } from './history-origin.ts'

export interface DistinctSighting {
  /** Among all sightings. */
  readonly index: number
  readonly origin: HistoryOrigin
  readonly fingerprint: string
  /** Bytes in the piece, end exclusive. */
  readonly start: number
  readonly end: number
}

export function distinctSightings(sightings: readonly Sighting[]): readonly DistinctSighting[] {
  const seen = new Set<string>()
  return sightings.flatMap(({ origin: opaque, hit }, index) => {
    const origin = opaque as HistoryOrigin
    const { secret, start, end, line, column, encoding } = hit
    const { fingerprint } = secret
    const place = JSON.stringify([placeOf(origin), fingerprint, start, end, line, column, encoding])
    return seen.size === seen.add(place).size ? [] : [{ index, origin, fingerprint, start, end }]
  })
}

function placeOf(origin: HistoryOrigin): readonly string[] {
  switch (origin.is) {
    case 'blob':
    case 'tag':
      return [origin.is, origin.id]
    case 'message':
    case 'header':
      return [origin.is, origin.commit]
    case 'name':
    case 'ref':
      return [origin.is, origin.name]
  }
}

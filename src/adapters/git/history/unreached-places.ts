/** What no path of a commit leads to: objects that refs name themselves, odd ones that git lists, and loose ends. */
import type { RawSkipped, Whereabouts } from '../../../ports/source.ts'
import type { GitLocation } from '../run-git.ts'
import { noRange, placeOfTag, placeOfText } from './beside-files.ts'
import { noFacts, readFacts } from './commit-facts.ts'
import type { DistinctSighting } from './distinct-sightings.ts'
import type { Held, HistoryGraph } from './history-graph.ts'
import type { HistoryOrigin } from './history-origin.ts'
import { reachedAmong } from './reached-among.ts'

export interface UnreachedPlaces {
  /** By index of the sighting. */
  readonly places: ReadonlyMap<number, readonly Whereabouts[]>
  readonly skipped: readonly RawSkipped[]
}

/** @param unreachable whether what nothing reaches is told */
export async function placeUnreached(
  at: GitLocation,
  graph: HistoryGraph,
  left: readonly DistinctSighting[],
  unreachable: boolean,
): Promise<UnreachedPlaces> {
  if (left.length === 0) return { places: new Map(), skipped: [] }
  const ids = new Set(left.flatMap(({ origin }) => objectOf(origin) ?? []))
  const listed = await reachedAmong(at, ids)
  const taggers = await readFacts(
    at,
    [...ids].filter((id) => left.some(({ origin }) => origin.is === 'tag' && origin.id === id)),
  )
  const places = new Map<number, readonly Whereabouts[]>()
  for (const sighting of left) {
    const { index, origin } = sighting
    const held = heldBy(graph, objectOf(origin), listed)
    if (held.reach === 'unreachable' && !unreachable) continue
    if (origin.is === 'tag') places.set(index, [placeOfTag(origin.id, held, taggers.get(origin.id), graph)])
    else if (origin.is === 'blob' || origin.is === 'name') places.set(index, [nowhere(origin.is, held)])
    else places.set(index, [placeOfText(sighting, held, graph)])
  }
  return { places, skipped: listed === null ? [notFollowed] : [] }
}

/** What git lists, or may list, is better told than lost. */
function heldBy(graph: HistoryGraph, id: string | null, listed: ReadonlySet<string> | null): Held {
  const named = id === null ? null : graph.heldByName(id)
  if (named !== null) return named
  const isListed = id === null || listed === null || listed.has(id)
  return { refs: [], moreRefs: 0, reach: isListed ? 'other-ref' : 'unreachable' }
}

function nowhere(is: 'blob' | 'name', held: Held): Whereabouts {
  const history = { ...held, lastSeen: null }
  return {
    in: is === 'blob' ? 'commit' : 'path',
    path: null,
    commit: null,
    ...noFacts,
    inHead: false,
    ...noRange,
    history,
  }
}

function objectOf(origin: HistoryOrigin): string | null {
  switch (origin.is) {
    case 'blob':
    case 'tag':
      return origin.id
    case 'message':
    case 'header':
      return origin.commit
    case 'name':
      return origin.tree
    case 'ref':
      return null
  }
}

const notFollowed: RawSkipped = {
  path: 'the history',
  reason: 'git cannot follow it to its end: what nothing may reach any more is told, too',
  incomplete: true,
}

/** Where keys of a history stand that are in no file: in messages, names of people, tags, names of refs. */
import { pathBytes } from '../../../core/byte-path.ts'
import type { Whereabouts } from '../../../ports/source.ts'
import { peopleLines } from '../commit-text.ts'
import type { GitLocation } from '../run-git.ts'
import { factsOf, noFacts, readFacts, type Facts } from './commit-facts.ts'
import type { DistinctSighting } from './distinct-sightings.ts'
import type { Held, HistoryGraph } from './history-graph.ts'
import { reachByRef } from './history-tips.ts'

/** What only ranges tell. */
export const noRange = { introduced: null, newPlace: false, allowedInBase: false } as const

/** @returns by index of the sighting; nothing for what nothing that is known reaches */
export async function placeBesideFiles(
  at: GitLocation,
  graph: HistoryGraph,
  seen: readonly DistinctSighting[],
  unreachable: boolean,
): Promise<ReadonlyMap<number, readonly Whereabouts[]>> {
  const firstAuthors = firstAuthorHits(seen, graph)
  const texts = seen.flatMap(({ origin }) =>
    origin.is === 'message' || origin.is === 'header' ? [origin.commit] : [],
  )
  const held = graph.heldCommits(texts)
  const taggers = await readFacts(at, [
    ...new Set(seen.flatMap(({ origin }) => (origin.is === 'tag' ? [origin.id] : []))),
  ])
  const places = new Map<number, readonly Whereabouts[]>()
  for (const sighting of seen) {
    const { index, origin } = sighting
    if (origin.is === 'ref') places.set(index, [placeOfRef(origin.name)])
    if (origin.is === 'tag') {
      const named = graph.heldByName(origin.id)
      if (named !== null) places.set(index, [placeOfTag(origin.id, named, taggers.get(origin.id), graph)])
    }
    if (origin.is !== 'message' && origin.is !== 'header') continue
    const by = held.get(origin.commit)
    if (standsInPeople(sighting) && !firstAuthors.has(index)) places.set(index, [])
    else if (by !== undefined && (unreachable || by.reach !== 'unreachable')) {
      places.set(index, [placeOfText(sighting, by, graph)])
    }
  }
  return places
}

/** @param sighting in a commit's message or header, else nothing is told of the commit */
export function placeOfText(sighting: DistinctSighting, held: Held, graph: HistoryGraph): Whereabouts {
  const { origin } = sighting
  const known = origin.is === 'message' || origin.is === 'header'
  const facts = known ? factsOf(origin.header) : noFacts
  const commit = known ? origin.commit : null
  return {
    in: standsInPeople(sighting) ? 'author' : 'message',
    path: null,
    commit,
    ...facts,
    inHead: graph.isBehindHead(commit),
    ...noRange,
    history: { ...held, lastSeen: null },
  }
}

/** The ref that names it tells which tag it is: its own header may say anything. */
export function placeOfTag(
  tag: string,
  held: Held,
  facts: Facts = noFacts,
  graph: HistoryGraph,
): Whereabouts {
  const commit = graph.taggedBy(tag)
  return {
    in: 'tag',
    path: null,
    commit,
    ...facts,
    inHead: graph.isBehindHead(commit),
    ...noRange,
    history: { ...held, lastSeen: null },
  }
}

/** A ref is there as long as git lists it. */
function placeOfRef(name: string): Whereabouts {
  return {
    in: 'ref',
    path: pathBytes(name),
    commit: null,
    ...noFacts,
    inHead: true,
    ...noRange,
    history: { refs: [], moreRefs: 0, reach: reachByRef(name), lastSeen: null },
  }
}

function standsInPeople({ origin, start, end }: DistinctSighting): boolean {
  if (origin.is !== 'header') return false
  const { buffer, byteOffset, byteLength } = origin.header
  const people = peopleLines(Buffer.from(buffer, byteOffset, byteLength))
  return start >= people.from && end <= people.to
}

/** Who has a key in their name has it in each of their commits: the first one is told. */
function firstAuthorHits(seen: readonly DistinctSighting[], graph: HistoryGraph): ReadonlySet<number> {
  const first = new Map<string, { readonly index: number; readonly rank: number }>()
  for (const sighting of seen) {
    const { origin, fingerprint, index } = sighting
    if (origin.is !== 'header' || !standsInPeople(sighting)) continue
    const rank = graph.rankOf(origin.commit)
    if (rank < (first.get(fingerprint)?.rank ?? Infinity) || !first.has(fingerprint)) {
      first.set(fingerprint, { index, rank })
    }
  }
  return new Set([...first.values()].map(({ index }) => index))
}

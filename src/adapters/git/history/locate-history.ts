/**
 * Where the keys of a history stand: who brought them, where they were and still are, and what still reaches them. Only
 * what was hit is looked up. What nothing reaches is left out, unless it is asked for.
 */
import { pathBytes, type BytePath } from '../../../core/byte-path.ts'
import type { RawSkipped, Sighting, Whereabouts } from '../../../ports/source.ts'
import type { GitLocation } from '../run-git.ts'
import { noRange, placeBesideFiles } from './beside-files.ts'
import { noFacts, readFacts } from './commit-facts.ts'
import { distinctSightings, type DistinctSighting } from './distinct-sightings.ts'
import { readHistoryGraph, type Held, type HistoryGraph } from './history-graph.ts'
import { placeThings } from './placed-things.ts'
import type { ThingHit } from './told-places.ts'
import { placeUnreached } from './unreached-places.ts'
import { WantedThings } from './wanted-things.ts'

export interface LocateOptions {
  /** Whether objects that nothing reaches are told, too. */
  readonly unreachable: boolean
}

export interface HistoryPlaces {
  /** In the order of the sightings. None: nothing reaches it, or another sighting stands for the same place. */
  readonly places: readonly (readonly Whereabouts[])[]
  readonly skipped: readonly RawSkipped[]
}

/**
 * @param sightings their origins are `HistoryOrigin`s
 * @throws GitError where git cannot list refs and objects
 */
export async function locateInHistory(
  at: GitLocation,
  sightings: readonly Sighting[],
  { unreachable }: LocateOptions,
): Promise<HistoryPlaces> {
  if (sightings.length === 0) return { places: [], skipped: [] }
  const seen = distinctSightings(sightings)
  const graph = await readHistoryGraph(at, unreachable)
  const inFiles = await placesInFiles(at, graph, seen)
  const beside = await placeBesideFiles(at, graph, seen, unreachable)
  const placed = new Map([...inFiles.places, ...beside])
  const left = seen.filter(({ index }) => !placed.has(index))
  const unreached = await placeUnreached(at, graph, left, unreachable)
  return {
    places: sightings.map((_, index) => placed.get(index) ?? unreached.places.get(index) ?? []),
    skipped: [...inFiles.skipped, ...unreached.skipped],
  }
}

interface FilePlaces {
  /** By index of the sighting: those to which a path leads. */
  readonly places: ReadonlyMap<number, readonly Whereabouts[]>
  readonly skipped: readonly RawSkipped[]
}

async function placesInFiles(
  at: GitLocation,
  graph: HistoryGraph,
  seen: readonly DistinctSighting[],
): Promise<FilePlaces> {
  const wanted = new WantedThings()
  const hits = seen.flatMap(
    ({ index, origin, fingerprint }): (ThingHit & { index: number; in: 'commit' | 'path' })[] => {
      if (origin.is === 'blob')
        return [{ index, in: 'commit', thing: wanted.addBlob(origin.id), fingerprint }]
      if (origin.is === 'name')
        return [{ index, in: 'path', thing: wanted.addName(origin.name), fingerprint }]
      return []
    },
  )
  if (hits.length === 0) return { places: new Map(), skipped: [] }
  const { told, met, skipped } = await placeThings(at, graph.moments, wanted, hits, graph.head)
  const firsts = told.flat().map(({ first }) => first)
  const held = heldMoments(graph, firsts)
  const commits = told
    .flat()
    .flatMap(({ first, last }) => [first, last].flatMap((moment) => graph.commitOf(moment) ?? []))
  const facts = await readFacts(at, [...new Set(commits)])
  const bytes = pathsOnce()
  const places = hits.flatMap(({ index, thing, in: kind }, order) => {
    if (!met.has(thing)) return []
    const whereabouts = told[order]!.map(({ path, first, last, inHead }): Whereabouts => {
      const [commit, until] = [graph.commitOf(first), graph.commitOf(last)]
      const lastSeen = until === null ? null : { commit: until, date: facts.get(until)?.date ?? null }
      const history = { ...held(first), lastSeen }
      const who = facts.get(commit ?? '') ?? noFacts
      return { in: kind, path: bytes(path), commit, ...who, inHead, ...noRange, history }
    })
    return [[index, whereabouts] as const]
  })
  return { places: new Map(places), skipped }
}

/** Many keys stand in one file: its path is kept once. */
function pathsOnce(): (path: BytePath) => Uint8Array {
  const known = new Map<BytePath, Uint8Array>()
  return (path) => {
    const bytes = known.get(path) ?? pathBytes(path)
    known.set(path, bytes)
    return bytes
  }
}

/** What holds the commits of these moments, or the tree where there is none. */
function heldMoments(graph: HistoryGraph, moments: readonly number[]): (moment: number) => Held {
  const commits = moments.flatMap((moment) => graph.commitOf(moment) ?? [])
  const byCommit = graph.heldCommits(commits)
  const byTree = new Map<string, Held | null>()
  return (moment) => {
    const { tree, reach } = graph.moments[moment]!
    const commit = graph.commitOf(moment)
    if (commit !== null) return byCommit.get(commit)!
    const held = byTree.get(tree) ?? graph.heldByName(tree)
    byTree.set(tree, held)
    return held ?? { refs: [], moreRefs: 0, reach }
  }
}

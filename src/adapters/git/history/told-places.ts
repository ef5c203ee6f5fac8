/**
 * Many versions of a file hold the same key, and many versions of a folder the same name. Told is one place for each
 * path, as of a range (`blob-places.ts`): the version at HEAD if the key is still there, else the first one; with the
 * commit that first put the key there, and the last one that has it in any version.
 */
import type { BytePath } from '../../../core/byte-path.ts'
import { MAX_PLACES_IN_ALL } from '../limits.ts'
import type { Standing } from './exposure-map.ts'

/** A key that was found in a thing. */
export interface ThingHit {
  readonly thing: number
  readonly fingerprint: string
}

export interface ToldPlace {
  readonly path: BytePath
  /** Moments. */
  readonly first: number
  readonly last: number
  readonly inHead: boolean
}

interface Group {
  first: number
  last: number
  /** The version that the first moment has. */
  firstThing: number
  /** The version at HEAD, where one of these hits is in it. */
  atHead: number | null
}

export interface Standings {
  readonly of: (thing: number) => readonly Standing[]
  readonly isAtHead: (thing: number, path: BytePath) => boolean
  /** How well a moment is reached: the last one is told among those that are reached as well as the first. */
  readonly classOf: (moment: number) => number
}

/**
 * @param most places that are told in all; each hit that has one keeps its first
 * @returns for each hit the places that it stands for: none where another version does
 */
export function toldPlaces(
  hits: readonly ThingHit[],
  standings: Standings,
  most = MAX_PLACES_IN_ALL,
): readonly (readonly ToldPlace[])[] {
  const groups = groupHits(hits, standings)
  let told = 0
  return hits.map(({ thing, fingerprint }) => {
    const places: ToldPlace[] = []
    for (const { path } of standings.of(thing)) {
      const { first, last, firstThing, atHead } = groups.get(fingerprint)!.get(path)!
      if (thing !== (atHead ?? firstThing)) continue
      places.push({ path, first, last, inHead: atHead !== null })
      if (++told >= most) break
    }
    return places
  })
}

/** By fingerprint, then by path. Many hits in one thing are one. */
function groupHits(
  hits: readonly ThingHit[],
  { of, isAtHead, classOf }: Standings,
): ReadonlyMap<string, ReadonlyMap<BytePath, Group>> {
  const groups = new Map<string, Map<BytePath, Group>>()
  const seen = new Set<string>()
  for (const { thing, fingerprint } of hits) {
    const pair = `${fingerprint} ${thing}`
    if (seen.has(pair)) continue
    seen.add(pair)
    const byPath = groups.get(fingerprint) ?? new Map<BytePath, Group>()
    groups.set(fingerprint, byPath)
    for (const { path, first, last } of of(thing)) {
      const group = byPath.get(path) ?? { first, last, firstThing: thing, atHead: null }
      byPath.set(path, group)
      const [mine, others] = [classOf(first), classOf(group.first)]
      if (mine === others) group.last = Math.max(group.last, last)
      if (mine < others) group.last = last
      if (first < group.first) Object.assign(group, { first, firstThing: thing })
      if (isAtHead(thing, path)) group.atHead = thing
    }
  }
  return groups
}

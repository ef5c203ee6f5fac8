/** Where blobs and names of a history stand: which commit brought them to which path, and which one had them last. */
import { pathBytes } from '../../../core/byte-path.ts'
import type { RawSkipped } from '../../../ports/source.ts'
import { MAX_PLACES_IN_ALL } from '../limits.ts'
import { manyPlaces } from '../object-pieces.ts'
import { itemsAt } from '../path-lookup.ts'
import type { GitLocation } from '../run-git.ts'
import { TreeStore } from '../tree-store.ts'
import { ExposureMap, tooDeep, type Standing } from './exposure-map.ts'
import type { Moment } from './history-moments.ts'
import { LeadingForest } from './leading-forest.ts'
import { ObjectQuestions } from './object-questions.ts'
import { toldPlaces, type ThingHit, type ToldPlace } from './told-places.ts'
import { TreeShapes } from './tree-shapes.ts'
import type { WantedThing, WantedThings } from './wanted-things.ts'

/** Trees of so many commits are asked for at a time: what leads from one to another is kept as long. */
const STRIDE = 16_384

export interface PlacedThings {
  /** In the order of the hits; none for what no path leads to, and for what another version stands for. */
  readonly told: readonly (readonly ToldPlace[])[]
  /** Things to which a path leads. */
  readonly met: ReadonlySet<number>
  readonly skipped: readonly RawSkipped[]
}

/** @param head the commit at HEAD */
export async function placeThings(
  at: GitLocation,
  moments: readonly Moment[],
  wanted: WantedThings,
  hits: readonly ThingHit[],
  head: string | null,
): Promise<PlacedThings> {
  const classes = new Map<string, number>()
  for (const { reach } of moments) if (!classes.has(reach)) classes.set(reach, classes.size)
  const classOf = (moment: number): number => classes.get(moments[moment]!.reach)!
  const { map, deep } = await exposureMap(at, moments, wanted, classOf)
  const cut = map.cut ?? (deep ? tooDeep : null)
  const standings = map.standings()
  const of = (thing: number): readonly Standing[] => standings[thing] ?? []
  const headHas = await atHead(at, head, wanted.all, of)
  const isAtHead = (thing: number, path: string): boolean => headHas.has(`${thing} ${path}`)
  const told = toldPlaces(hits, { of, isAtHead, classOf })
  const all = told.reduce((sum, { length }) => sum + length, 0)
  const met = wanted.all.flatMap((_, thing) => (of(thing).length > 0 ? [thing] : []))
  return {
    told,
    met: new Set(met),
    skipped: [
      ...[...map.full].map((thing) => manyPlaces(nameOfThing(wanted.all[thing]!))),
      ...(all >= MAX_PLACES_IN_ALL ? [manyPlaces('files of the history')] : []),
      ...(cut === null ? [] : [notAllTold(cut)]),
    ],
  }
}

async function exposureMap(
  at: GitLocation,
  moments: readonly Moment[],
  wanted: WantedThings,
  classOf: (moment: number) => number,
): Promise<{ readonly map: ExposureMap; readonly deep: boolean }> {
  const objects = new ObjectQuestions(at)
  const forest = new LeadingForest(objects, wanted)
  const shapes = new TreeShapes(objects, forest, wanted)
  const map = new ExposureMap(shapes, classOf)
  try {
    for (let from = 0; from < moments.length; from += STRIDE) {
      const some = moments.slice(from, from + STRIDE)
      await forest.look(some.map(({ tree }) => tree))
      await shapes.grow()
      some.forEach(({ tree }, index) => {
        const number = forest.numberOf(tree)
        if (number >= 0) map.meet(number, from + index)
      })
    }
  } finally {
    await objects.close()
  }
  return { map, deep: forest.deep }
}

/** @returns `<thing> <path>` of what HEAD has there, asked of its trees: whatever was cut, that is exact */
async function atHead(
  at: GitLocation,
  head: string | null,
  things: readonly WantedThing[],
  of: (thing: number) => readonly Standing[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const store = new TreeStore(at)
  try {
    const root = head === null ? null : await store.treeOf(head)
    if (root === null) return found
    const known = new Map<string, ReadonlySet<string>>()
    for (const [number, thing] of things.entries()) {
      for (const { path } of of(number)) {
        const ids = known.get(path) ?? new Set((await itemsAt(store, root, path)).map(({ id }) => id))
        known.set(path, ids)
        if (thing.is === 'blob' ? ids.has(thing.id) : ids.size > 0) found.add(`${number} ${path}`)
      }
    }
    return found
  } finally {
    await store.close()
  }
}

function nameOfThing(thing: WantedThing): Uint8Array | string {
  return thing.is === 'blob' ? `object ${thing.id}` : pathBytes(thing.name)
}

function notAllTold(cut: string): RawSkipped {
  return { path: 'the history', reason: `${cut}: not every path is told`, incomplete: true }
}

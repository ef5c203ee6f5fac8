/** Where the keys of a range stand: only what was hit is looked up. */
import type { Detector, RawSkipped, Sighting, Whereabouts } from '../../ports/source.ts'
import { judge } from './base-judgement.ts'
import { readBaseTree, type BaseTree } from './base-tree.ts'
import { blobPlaces, type BlobPlace } from './blob-places.ts'
import { BroughtPlaces } from './brought.ts'
import { pathBytes, type BytePath } from '../../core/byte-path.ts'
import { walkCommits } from './commit-changes.ts'
import type { RangeEnds } from './exact-range.ts'
import { leadingTrees } from './leading-trees.ts'
import { MAX_PLACES_IN_ALL } from './limits.ts'
import { manyPlaces, notCompared } from './object-pieces.ts'
import { itemsAt } from './path-lookup.ts'
import { placeBeside } from './range-beside.ts'
import type { FetchObjects } from './range-objects.ts'
import type { RangeOrigin, Seen } from './range-pieces.ts'
import type { GitLocation } from './run-git.ts'
import type { TreeStore } from './tree-store.ts'

/** A range that was read. */
export interface ReadRange {
  readonly at: GitLocation
  readonly store: TreeStore
  /** Its head peeled. */
  readonly range: RangeEnds
  /** Ids of its trees. */
  readonly trees: readonly string[]
  readonly fetchObjects: FetchObjects | undefined
}

export interface RangePlaces {
  readonly places: readonly (readonly Whereabouts[])[]
  readonly skipped: readonly RawSkipped[]
}

export async function locateInRange(
  read: ReadRange,
  sightings: readonly Sighting[],
  detector: Detector,
): Promise<RangePlaces> {
  const seen = sightings.map(({ origin, hit }): Seen => {
    const { secret, start, end } = hit
    return { origin: origin as RangeOrigin, fingerprint: secret.fingerprint, start, end }
  })
  const base = await baseOf(read, seen, detector)
  const head = await headLookup(read)
  const inBlobs = await placesInBlobs(read, seen, head)
  const beside = await placeBeside(seen, async (path) => (await head(path)).length > 0)
  const places: Whereabouts[][] = []
  const bytes = pathsOnce()
  for (const [index, { fingerprint }] of seen.entries()) {
    const told: Whereabouts[] = []
    for (const { path, ...place } of inBlobs.places.get(index) ?? beside.get(index) ?? []) {
      const judgement = await judge(base, fingerprint, place.in, path)
      told.push({ ...place, path: path === null ? null : bytes(path), ...judgement })
    }
    places.push(told)
  }
  return { places, skipped: [...(base?.skipped ?? []), ...inBlobs.skipped, ...namesCut(seen)] }
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

type HeadLookup = (path: BytePath) => Promise<readonly { readonly id: string }[]>

async function headLookup({ store, range }: ReadRange): Promise<HeadLookup> {
  const root = await store.treeOf(range.head)
  return async (path) => (root === null ? [] : itemsAt(store, root, path))
}

interface InBlobs {
  /** By index of the hit; only for hits in blobs. */
  readonly places: ReadonlyMap<number, readonly (BlobPlace & { readonly in: 'commit' })[]>
  readonly skipped: readonly RawSkipped[]
}

async function placesInBlobs(read: ReadRange, seen: readonly Seen[], head: HeadLookup): Promise<InBlobs> {
  const hits = seen.flatMap(({ origin, fingerprint }, index) =>
    origin.is === 'blob' ? [{ index, blob: origin.id, inRange: origin.inRange, fingerprint }] : [],
  )
  if (hits.length === 0) return { places: new Map(), skipped: [] }
  const { brought, cut } = await whoBrought(read, hits)
  const blobs = new Set(hits.map(({ blob }) => blob))
  const atHead = new Map<BytePath, string>()
  for (const { id, path } of [...blobs].flatMap((blob) => brought.of(blob))) {
    if ((await head(path)).some((item) => item.id === id)) atHead.set(path, id)
  }
  const lists = new Map([...blobs].map((blob) => [blob, brought.of(blob)]))
  const told = blobPlaces(hits, (blob) => lists.get(blob) ?? [], atHead)
  const places = hits.map(({ index, blob }, order) => {
    // To which no path led: git said that it is there, and it is better told than lost.
    return [
      index,
      (brought.has(blob) ? told[order]! : [nowhere]).map((place) => ({ in: 'commit' as const, ...place })),
    ] as const
  })
  const all = places.reduce((sum, [, { length }]) => sum + length, 0)
  return {
    places: new Map(places),
    skipped: [
      ...[...brought.cut].map((id) => manyPlaces(`object ${id}`)),
      ...(all >= MAX_PLACES_IN_ALL ? [manyPlaces('files of the range')] : []),
      ...(cut === null ? [] : [notCompared(cut)]),
    ],
  }
}

const nowhere = { path: null, commit: null, author: null, date: null, inHead: false }

async function whoBrought(
  { at, store, range, trees }: ReadRange,
  hits: readonly { readonly blob: string; readonly inRange: boolean }[],
): Promise<{ readonly brought: BroughtPlaces; readonly cut: string | null }> {
  const blobs = new Set(hits.map(({ blob }) => blob))
  const brought = new BroughtPlaces()
  // What is new stands in new folders only.
  const leading = hits.every((hit) => hit.inRange)
    ? await leadingTrees(at, trees, ({ kind, id }) => kind === 'blob' && blobs.has(id))
    : null
  const cut = await walkCommits(at, store, range, {
    enters: (tree) => leading?.has(tree) ?? true,
    meet(met, moment) {
      const wanted = met.brought && met.item.kind === 'blob' && blobs.has(met.item.id)
      return wanted && brought.add(met.item.id, met, moment)
    },
  })
  return { brought, cut }
}

/** A name with a key, at more places than are told. */
function namesCut(seen: readonly Seen[]): readonly RawSkipped[] {
  const cut = seen.flatMap(({ origin, end }) =>
    origin.is === 'path' && origin.more && end > origin.part ? [origin.path] : [],
  )
  return [...new Set(cut)].map((path) => manyPlaces(pathBytes(path)))
}

async function baseOf(
  { at, store, range: { base }, fetchObjects }: ReadRange,
  seen: readonly Seen[],
  detector: Detector,
): Promise<BaseTree | null> {
  if (base === null) return null
  const fingerprints = new Set(seen.map(({ fingerprint }) => fingerprint))
  return readBaseTree(at, store, { commit: base, fingerprints, detector, fetchObjects })
}

/** Where the keys of a range stand: only what was hit is looked up. */
import type { Detector, RawSkipped, Sighting, Whereabouts } from '../../ports/source.ts'
import type { PlaceKind } from '../../core/finding.ts'
import { judge } from './base-judgement.ts'
import { readBaseTree, type BaseTree } from './base-tree.ts'
import { blobPlaces, type BlobPlace } from './blob-places.ts'
import { pathBytes, type BytePath } from '../../core/byte-path.ts'
import { whoBrought } from './commit-log.ts'
import { authorOf, peopleLines } from './commit-text.ts'
import { bringsBlob } from './diff-entry.ts'
import type { RangeEnds } from './exact-range.ts'
import type { FetchObjects } from './range-objects.ts'
import type { RangeOrigin } from './range-pieces.ts'
import type { GitLocation } from './run-git.ts'
import { listTree } from './tree-listing.ts'

export interface RangePlaces {
  readonly places: readonly (readonly Whereabouts[])[]
  readonly skipped: readonly RawSkipped[]
}

interface Seen {
  readonly origin: RangeOrigin
  readonly fingerprint: string
  readonly start: number
  readonly end: number
}

/** @param range its head peeled */
export async function locateInRange(
  at: GitLocation,
  range: RangeEnds,
  sightings: readonly Sighting[],
  detector: Detector,
  fetchObjects: FetchObjects | undefined,
): Promise<RangePlaces> {
  const seen = sightings.map(({ origin, hit }): Seen => {
    const { secret, start, end } = hit
    return { origin: origin as RangeOrigin, fingerprint: secret.fingerprint, start, end }
  })
  const base = await baseOf(at, range, seen, detector, fetchObjects)
  const head = await headPaths(at, range, seen)
  const inBlobs = await placesInBlobs(at, range, seen, head)
  const firstAuthors = firstAuthorHits(seen)
  const places = seen.map((hit, index) =>
    bare(hit, index, { head, inBlobs, firstAuthors }).map(({ path, ...place }) => ({
      ...place,
      path: path === null ? null : pathBytes(path),
      ...judge(base.held.get(hit.fingerprint), place.in, path),
    })),
  )
  return { places, skipped: base.skipped }
}

/** A place before the base was asked about it. */
interface BarePlace {
  readonly in: PlaceKind
  readonly path: BytePath | null
  readonly commit: string | null
  readonly author: string | null
  readonly date: string | null
  readonly inHead: boolean
}

interface Known {
  readonly head: ReadonlyMap<BytePath, string>
  /** By index of the hit; only for hits in blobs. */
  readonly inBlobs: ReadonlyMap<number, readonly BlobPlace[]>
  readonly firstAuthors: ReadonlySet<number>
}

function bare(hit: Seen, index: number, { head, inBlobs, firstAuthors }: Known): readonly BarePlace[] {
  const { origin } = hit
  switch (origin.is) {
    case 'blob':
      return (inBlobs.get(index) ?? []).map((place) => ({ in: 'commit', ...place }))
    case 'path': {
      const { path, part, brought } = origin
      const { commit, author, date } = brought
      return hit.end <= part ? [] : [{ in: 'path', path, commit, author, date, inHead: head.has(path) }]
    }
    case 'tag':
      return [{ in: 'tag', path: null, commit: null, author: null, date: null, inHead: true }]
    case 'message':
    case 'header': {
      const { commit, header } = origin
      const isAuthor = standsInPeople(hit)
      if (isAuthor && !firstAuthors.has(index)) return []
      const kind = isAuthor ? 'author' : 'message'
      return [{ in: kind, path: null, commit, ...authorOf(header), inHead: true }]
    }
  }
}

function standsInPeople({ origin, start, end }: Seen): boolean {
  if (origin.is !== 'header') return false
  const people = peopleLines(origin.header)
  return start >= people.from && end <= people.to
}

/** Who has a key in their name has it in each of their commits: the first one is told. git lists the latest first. */
function firstAuthorHits(seen: readonly Seen[]): ReadonlySet<number> {
  const first = new Map<string, number>()
  seen.forEach((hit, index) => {
    if (standsInPeople(hit)) first.set(hit.fingerprint, index)
  })
  return new Set(first.values())
}

async function placesInBlobs(
  at: GitLocation,
  range: RangeEnds,
  seen: readonly Seen[],
  head: ReadonlyMap<BytePath, string>,
): Promise<ReadonlyMap<number, readonly BlobPlace[]>> {
  const hits = seen.flatMap(({ origin, fingerprint }, index) =>
    origin.is === 'blob' ? [{ index, blob: origin.id, inRange: origin.inRange, fingerprint }] : [],
  )
  if (hits.length === 0) return new Map()
  const blobs = new Set(hits.map(({ blob }) => blob))
  const brought = await whoBrought(at, range, {
    wanted: (entry) => bringsBlob(entry) && blobs.has(entry.id),
    objects: [...blobs],
    folders: false,
  })
  const attributed = new Set(brought.map(({ entry }) => entry.id))
  const places = blobPlaces(hits, brought, head)
  return new Map(
    hits.map(({ index, blob, inRange }, order) => {
      // An object of the range that no commit of it brought: git said so, and it is better told than lost.
      const lost = inRange && !attributed.has(blob)
      return [index, lost ? [nowhere] : places[order]!]
    }),
  )
}

const nowhere = { path: null, commit: null, author: null, date: null, inHead: false }

async function headPaths(
  at: GitLocation,
  range: RangeEnds,
  seen: readonly Seen[],
): Promise<ReadonlyMap<BytePath, string>> {
  if (!seen.some(({ origin }) => origin.is === 'blob' || origin.is === 'path')) return new Map()
  return new Map((await listTree(at, range.head)).map(({ path, id }) => [path, id]))
}

async function baseOf(
  at: GitLocation,
  { base }: RangeEnds,
  seen: readonly Seen[],
  detector: Detector,
  fetchObjects: FetchObjects | undefined,
): Promise<BaseTree> {
  if (base === null) return { held: new Map(), skipped: [] }
  const fingerprints = new Set(seen.map(({ fingerprint }) => fingerprint))
  return readBaseTree(at, { commit: base, fingerprints, detector, fetchObjects })
}

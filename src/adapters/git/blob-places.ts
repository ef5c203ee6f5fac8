/**
 * A key is in many versions of one file: each commit that edits the file makes a new blob with the same key in it. Told
 * is one of them for each path, the version at head if the key is still there, else the first one, and the commit that
 * first put the key at that path.
 */
import type { BytePath } from '../../core/byte-path.ts'
import type { Brought } from './brought.ts'
import type { CommitFacts } from './commit-log.ts'
import { MAX_PLACES_IN_ALL } from './limits.ts'

/** A key that was found in a blob. */
export interface BlobHit {
  readonly blob: string
  readonly fingerprint: string
}

export interface BlobPlace extends Pick<CommitFacts, 'date'> {
  readonly path: BytePath | null
  readonly commit: string | null
  readonly author: string | null
  readonly inHead: boolean
}

interface Group {
  first: Brought
  /** Version of the file at head, where one of these hits is in it. */
  atHead: string | null
}

/**
 * @param broughtOf what the commits of the range put where, of a blob, each path once
 * @param head id by path, of the tree at head
 * @param most places that are told in all; each hit that has one keeps its first
 * @returns for each hit the places that it stands for: none where another version of the file does
 */
export function blobPlaces(
  hits: readonly BlobHit[],
  broughtOf: (blob: string) => readonly Brought[],
  head: ReadonlyMap<BytePath, string>,
  most = MAX_PLACES_IN_ALL,
): readonly (readonly BlobPlace[])[] {
  const groups = groupHits(hits, broughtOf, head)
  let told = 0
  return hits.map(({ blob, fingerprint }) => {
    const places: BlobPlace[] = []
    for (const { path } of broughtOf(blob)) {
      const { first, atHead } = groups.get(fingerprint)!.get(path)!
      if (blob !== (atHead ?? first.id)) continue
      const { commit, author, date } = first
      places.push({ path, commit, author, date, inHead: atHead !== null })
      if (++told >= most) break
    }
    return places
  })
}

/** By fingerprint, then by path. Many hits in one blob are one. */
function groupHits(
  hits: readonly BlobHit[],
  broughtOf: (blob: string) => readonly Brought[],
  head: ReadonlyMap<BytePath, string>,
): ReadonlyMap<string, ReadonlyMap<BytePath, Group>> {
  const groups = new Map<string, Map<BytePath, Group>>()
  const seen = new Set<string>()
  for (const { blob, fingerprint } of hits) {
    const pair = `${fingerprint} ${blob}`
    if (seen.has(pair)) continue
    seen.add(pair)
    const byPath = groups.get(fingerprint) ?? new Map<BytePath, Group>()
    groups.set(fingerprint, byPath)
    for (const record of broughtOf(blob)) {
      const group = byPath.get(record.path) ?? { first: record, atHead: null }
      if (record.order < group.first.order) group.first = record
      if (head.get(record.path) === blob) group.atHead = blob
      byPath.set(record.path, group)
    }
  }
  return groups
}

/**
 * A key is in many versions of one file: each commit that edits the file makes a new blob with the same key in it. Told
 * is one of them for each path, the version at head if the key is still there, else the first one, and the commit that
 * first put the key at that path.
 */
import type { BytePath } from '../../core/byte-path.ts'
import type { Brought, CommitFacts } from './commit-log.ts'

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
  readonly path: BytePath
  first: Brought
  /** Version of the file at head, where one of these hits is in it. */
  atHead: string | null
}

/**
 * @param brought what the commits of the range put where, oldest first
 * @param head id by path, of the tree at head
 * @returns for each hit the places that it stands for: none where another version of the file does
 */
export function blobPlaces(
  hits: readonly BlobHit[],
  brought: readonly Brought[],
  head: ReadonlyMap<BytePath, string>,
): readonly (readonly BlobPlace[])[] {
  const byBlob = new Map<string, Map<BytePath, Brought>>()
  for (const record of brought) {
    const { id, path } = record.entry
    const paths = byBlob.get(id) ?? new Map<BytePath, Brought>()
    if (!paths.has(path)) paths.set(path, record)
    byBlob.set(id, paths)
  }
  const groups = new Map<string, Group>()
  for (const { blob, fingerprint } of hits) {
    for (const [path, record] of byBlob.get(blob) ?? []) {
      const key = groupKey(fingerprint, path)
      const group = groups.get(key) ?? { path, first: record, atHead: null }
      if (record.order < group.first.order) group.first = record
      if (head.get(path) === blob) group.atHead = blob
      groups.set(key, group)
    }
  }
  return hits.map(({ blob, fingerprint }) =>
    [...(byBlob.get(blob)?.keys() ?? [])].flatMap((path) => {
      const { first, atHead } = groups.get(groupKey(fingerprint, path))!
      if (blob !== (atHead ?? first.entry.id)) return []
      const { commit, author, date } = first
      return [{ path, commit, author, date, inHead: atHead !== null }]
    }),
  )
}

function groupKey(fingerprint: string, path: BytePath): string {
  return `${fingerprint} ${path}`
}

/** Where keys of a range stand that are in no file: in messages, names of people, paths, tags. */
import type { PlaceKind } from '../../core/finding.ts'
import type { BytePath } from '../../core/byte-path.ts'
import { authorOf, peopleLines } from './commit-text.ts'
import type { Seen } from './range-pieces.ts'

/** A place before the base was asked about it. */
export interface BarePlace {
  readonly in: PlaceKind
  readonly path: BytePath | null
  readonly commit: string | null
  readonly author: string | null
  readonly date: string | null
  readonly inHead: boolean
}

/** @returns by index; none for a hit in a blob, or one that stands elsewhere already */
export async function placeBeside(
  seen: readonly Seen[],
  inHead: (path: BytePath) => Promise<boolean>,
): Promise<ReadonlyMap<number, readonly BarePlace[]>> {
  const firstAuthors = firstAuthorHits(seen)
  const places = new Map<number, readonly BarePlace[]>()
  for (const [index, hit] of seen.entries()) {
    const place = await bare(hit, firstAuthors.has(index), inHead)
    if (place !== null) places.set(index, [place])
  }
  return places
}

const nobody = { path: null, commit: null, author: null, date: null }

async function bare(
  hit: Seen,
  isFirst: boolean,
  inHead: (path: BytePath) => Promise<boolean>,
): Promise<BarePlace | null> {
  const { origin } = hit
  switch (origin.is) {
    case 'blob':
      return null
    case 'path': {
      const { path, part, brought } = origin
      const { commit, author, date } = brought
      return hit.end <= part ? null : { in: 'path', path, commit, author, date, inHead: await inHead(path) }
    }
    case 'name':
      return { in: 'path', ...nobody, inHead: false }
    case 'tag':
      return { in: 'tag', ...nobody, inHead: true }
    case 'message':
    case 'header': {
      const { commit, header } = origin
      const isAuthor = standsInPeople(hit)
      if (isAuthor && !isFirst) return null
      return { in: isAuthor ? 'author' : 'message', path: null, commit, ...authorOf(header), inHead: true }
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

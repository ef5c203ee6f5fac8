/** What a range consists of: every object that its head reaches and its base does not. */
import { UserError } from '../../core/user-error.ts'
import { rangeArguments, type RangeEnds } from './exact-range.ts'
import { isPartialClone } from './partial-clone.ts'
import { readGit, type GitLocation } from './run-git.ts'

export type FetchObjects = (ids: readonly string[]) => Promise<void>

export interface RangeObjects {
  /** Commits first, then trees, blobs and tags; each once. */
  readonly ids: readonly string[]
  readonly commits: number
  /** Objects that are nowhere to be had. */
  readonly missing: readonly string[]
  /** One of the paths of the object at this index, raw; not the whole of it where it has a line break. */
  readonly pathOf: (index: number) => Buffer
}

/**
 * @param fetchObjects brings missing objects; without it nothing is fetched
 * @throws UserError where the clone is a partial one, and nothing may be fetched
 */
export async function listRange(
  at: GitLocation,
  range: RangeEnds,
  fetchObjects: FetchObjects | undefined,
): Promise<RangeObjects> {
  let asked = new Set<string>()
  for (;;) {
    const objects = await list(at, range)
    const { missing } = objects
    if (missing.length === 0) return objects
    if (fetchObjects === undefined) {
      if (await isPartialClone(at)) throw partialClone()
      return objects
    }
    // A tree that was missing tells of further ones.
    if (missing.some((id) => asked.has(id))) return objects
    asked = new Set(missing)
    await fetchObjects(missing)
  }
}

async function list(at: GitLocation, range: RangeEnds): Promise<RangeObjects> {
  const output = await readGit(at, [
    'rev-list',
    '--objects',
    '--missing=print',
    ...rangeArguments(range),
    '--',
  ])
  const ids: string[] = []
  const pathStarts: number[] = []
  const missing: string[] = []
  let commits = 0
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(lineFeed, start)
    if (output[start] === questionMark) {
      missing.push(output.toString('latin1', start + 1, end))
    } else {
      const space = output.indexOf(0x20, start)
      const isCommit = space < 0 || space > end
      if (isCommit) commits++
      ids.push(output.toString('latin1', start, isCommit ? end : space))
      pathStarts.push(isCommit ? end : space + 1)
    }
    start = end + 1
  }
  const pathOf = (index: number): Buffer => {
    const start = pathStarts[index]!
    return output.subarray(start, output.indexOf(lineFeed, start))
  }
  return { ids, commits, missing, pathOf }
}

const lineFeed = 0x0a
const questionMark = 0x3f

/** Said wherever an object is missing that the clone was told to leave out. */
export function partialClone(): UserError {
  return new UserError(
    'this is a partial clone, which lacks objects of the range; run "git fetch --refetch --no-filter", then scan again',
  )
}

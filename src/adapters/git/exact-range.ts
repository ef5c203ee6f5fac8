/**
 * Whether a repository with a cut history holds a range exactly: `git.md`, "Exact check".
 *
 * R = `rev-list head --not base`, S = the commits whose parents are cut (git's `shallow` file). A cut only removes
 * parents. So a commit can be lost only behind one of R that is cut, and one too many can only come from a base whose
 * own history is cut: then R is right only where its size is the one that the event tells.
 * That base and head connect proves neither.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOf } from './output-lines.ts'
import { GitError, readGit, type GitLocation } from './run-git.ts'

export interface RangeEnds {
  /** `null`: the range is everything that `head` reaches. */
  readonly base: string | null
  readonly head: string
}

export type Exactness =
  /** All commits of the range. */
  | { readonly state: 'exact'; readonly commits: readonly string[] }
  /** Commits are missing, or an end is. */
  | { readonly state: 'lost' }
  /** Nothing is missing, but commits that the base reaches may be among them. */
  | { readonly state: 'extra' }

/**
 * @param shallow the commits whose parents are cut, as git reads them at `at`
 * @param commits how many commits the event says there are; a hint: a wrong one never loses a commit
 */
export async function exactness(
  at: GitLocation,
  ends: RangeEnds,
  shallow: ReadonlySet<string>,
  commits: number | null,
): Promise<Exactness> {
  const inRange = await revList(at, rangeArguments(ends))
  if (inRange === null || inRange.some((id) => shallow.has(id))) return { state: 'lost' }
  const exact = { state: 'exact', commits: inRange } as const
  if (ends.base === null || shallow.size === 0 || inRange.length === 0 || inRange.length === commits)
    return exact
  const behind = await revList(at, [ends.base])
  if (behind === null) return { state: 'lost' }
  return behind.some((id) => shallow.has(id)) ? { state: 'extra' } : exact
}

/** `<head> --not <base>`, for `rev-list` and `log`. */
export function rangeArguments({ base, head }: RangeEnds): readonly string[] {
  return base === null ? [head] : [head, '--not', base]
}

/** @param gitDir the common folder of the repository: worktrees share it */
export async function readShallow(gitDir: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(gitDir, 'shallow'), 'latin1').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  })
  return new Set(text.split('\n').filter((line) => line !== ''))
}

/** Commit ids, or `null` where git stops at one that is missing. */
async function revList(at: GitLocation, args: readonly string[]): Promise<readonly string[] | null> {
  try {
    const out = await readGit(at, ['rev-list', ...args])
    return linesOf(out)
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

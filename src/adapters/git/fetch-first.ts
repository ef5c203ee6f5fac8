/** The first fetch of a range: commits and trees as deep as the event lets expect, and the policy along with them. */
import { FetchRefused } from './fetch-failure.ts'
import { fetchObjects } from './fetch-objects.ts'
import type { Ground } from './scratch-ground.ts'
import { branchRef, resolve } from './scratch-refs.ts'
import { forgetShallow } from './scratch-shallow.ts'

export interface RangeWanted {
  /** The event's base; `null`: everything that `head` reaches. */
  readonly base: string | null
  readonly head: string
  /** `GITHUB_SHA` of a pull request: its first parent is the better base, for the event's may be out of date. */
  readonly mergeCommit: string | null
  /** How many commits the event tells of; a hint. */
  readonly commits: number | null
  /** A branch whose tip is brought by the same fetch, if there is one. */
  readonly policyBranch: string | null
}

/** How deep it goes where the event does not tell the number of commits. */
const usualDepth = 25
/** The deepest that is asked for by number. */
export const maxDepth = 262_144

export function firstDepth({ commits }: RangeWanted): number {
  return commits === null ? usualDepth : Math.min(commits + 1, maxDepth)
}

/**
 * @returns the tip of the policy branch, if it came along
 * @throws FetchRefused where the server does not have one of the commits
 */
export async function fetchFirst(
  ground: Ground,
  { policyBranch }: RangeWanted,
  commits: readonly string[],
  depth: number,
): Promise<string | null> {
  const { location, remote } = ground
  await forgetShallow(ground)
  const bring = (refs: readonly string[]): Promise<void> =>
    fetchObjects(location, remote, { refs, filter: 'blob:none', depth })
  if (policyBranch !== null) {
    try {
      await bring([...commits, `+${branchRef(policyBranch)}:refs/policy`])
      return await resolve(location, 'refs/policy')
    } catch (error) {
      // Whoever asks for the policy hears of a missing branch then; the range may be whole without it.
      if (!(error instanceof FetchRefused)) throw error
    }
  }
  await bring(commits)
  return null
}

/** Which commit a pull request is compared with. */
import { readShallow } from './exact-range.ts'
import { fetchAlone } from './fetch-commit.ts'
import { FetchRefused } from './fetch-failure.ts'
import { fetchFirst, firstDepth, type RangeWanted } from './fetch-first.ts'
import { hasCommit, parentsOf } from './scratch-commits.ts'
import type { Ground } from './scratch-ground.ts'

export interface SettledBase {
  readonly base: string | null
  /** Whether both ends came from the server just now, so that what is cut is what it says. */
  readonly fetched: boolean
  readonly policyTip: string | null
}

/** Where GitHub merged the head for the check, the base is what it was merged into. */
export async function settleBase(ground: Ground, wanted: RangeWanted): Promise<SettledBase> {
  const { base, head, mergeCommit } = wanted
  const asTold = { base, fetched: false, policyTip: null }
  if (mergeCommit === null || base === null) return asTold
  let fetched = false
  let policyTip: string | null = null
  try {
    if (!(await hasCommit(ground.location, mergeCommit))) {
      fetched = !(await borrowsHistory(ground, head))
      if (fetched) policyTip = await fetchFirst(ground, wanted, [mergeCommit], firstDepth(wanted) + 1)
      else await fetchAlone(ground, mergeCommit, 'tree:0')
    }
  } catch (error) {
    if (error instanceof FetchRefused) return asTold
    throw error
  }
  const parents = await parentsOf(ground.location, mergeCommit)
  if (parents.length === 2 && parents[1] === head) return { base: parents[0]!, fetched, policyTip }
  return { ...asTold, policyTip }
}

/** Whether the range may well be there in full, so that a fetch of its commits would be a waste. */
async function borrowsHistory({ location, checkoutGitDir }: Ground, head: string): Promise<boolean> {
  if (checkoutGitDir === null || (await readShallow(checkoutGitDir)).size > 0) return false
  return hasCommit(location, head)
}

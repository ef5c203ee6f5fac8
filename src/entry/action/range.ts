/** From what the event calls its base to the ends of the range, complete in the scratch. */
import type { RangeEnds } from '../../adapters/git/exact-range.ts'
import type { Scratch } from '../../adapters/git/scratch.ts'
import type { ChangedRange, PolicyPlace, RangeBase } from '../../core/events/scan-plan.ts'

export interface CompletedRange extends RangeEnds {
  readonly notices: readonly string[]
}

/**
 * @param sha `GITHUB_SHA`: of a pull request, the merge commit whose first parent is the better base
 * @throws UserError where the server does not give the range whole
 */
export async function completedRange(
  scratch: Scratch,
  range: ChangedRange,
  sha: string,
  policy: PolicyPlace,
): Promise<CompletedRange> {
  const { base, notices } = await baseCommit(scratch, range.base)
  const ends = await scratch.completeRange({
    base,
    head: range.head,
    mergeCommit: sha === range.head ? null : sha,
    commits: range.commits,
    policyBranch: policy.at === 'branch' ? policy.branch : null,
  })
  return { ...ends, notices }
}

async function baseCommit(
  scratch: Scratch,
  base: RangeBase,
): Promise<{ readonly base: string | null; readonly notices: readonly string[] }> {
  switch (base.kind) {
    case 'nothing':
      return { base: null, notices: [] }
    case 'commit':
      return { base: base.commit, notices: [] }
    case 'branch-tip':
      return { base: await scratch.branchTip(base.branch), notices: [] }
    case 'commit-if-there':
      if (await scratch.commitExists(base.commit)) return { base: base.commit, notices: [] }
      return {
        base: null,
        notices: ['the commit before this push is gone: everything that the branch holds was scanned'],
      }
  }
}

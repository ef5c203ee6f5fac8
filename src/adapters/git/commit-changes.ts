/**
 * Which commits of a range brought what, in the order of time. A commit brings what none of its parents has at that
 * path: of a merge only its own doing (an evil merge), the rest came with a parent.
 */
import { logCommits, type CommitFacts, type LoggedCommit } from './commit-log.ts'
import type { RangeEnds } from './exact-range.ts'
import type { GitLocation } from './run-git.ts'
import { TreeChanges, type Met } from './tree-changes.ts'
import type { TreeStore } from './tree-store.ts'

/** The commit that is looked at. `order` counts up with time, parents before children. */
export interface Moment {
  readonly facts: CommitFacts
  readonly order: number
}

export interface ChangeInterest {
  enters(tree: string): boolean
  /** As `Interest.meet`; whether a second visit is worth it must not depend on path or commit. */
  meet(met: Met, moment: Moment): boolean
  /** Whether there is nothing left to look for. */
  done?(): boolean
}

/**
 * @returns why not everything was looked at; `null` where it was
 * @throws GitError where git could not go through the range
 */
export async function walkCommits(
  at: GitLocation,
  store: TreeStore,
  range: RangeEnds,
  interest: ChangeInterest,
): Promise<string | null> {
  let now: Moment | null = null
  const changes = new TreeChanges(store, {
    enters: (tree) => interest.enters(tree),
    meet: (met) => interest.meet(met, now!),
  })
  const trees = new Map<string, string>()
  let order = 0
  for await (const logged of logCommits(at, range)) {
    now = { facts: logged, order: order++ }
    trees.set(logged.commit, logged.tree)
    await changes.walk(logged.tree, await treesOf(logged, trees, store))
    if (changes.cut !== null || interest.done?.() === true) break
  }
  return changes.cut
}

/** Of the parents; one that cannot be had has nothing. */
async function treesOf(
  { parents }: LoggedCommit,
  known: Map<string, string>,
  store: TreeStore,
): Promise<readonly string[]> {
  const trees: string[] = []
  for (const parent of parents) {
    const tree = known.get(parent) ?? (await store.treeOf(parent))
    if (tree === null) continue
    known.set(parent, tree)
    trees.push(tree)
  }
  return trees
}

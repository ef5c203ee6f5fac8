/** The trees of a history in the order of its commits (`commit-order.ts`). */
import { reaches, type Reach } from '../../../core/finding.ts'
import { bestReach } from './history-tips.ts'
import type { PeeledRef } from './peeled-refs.ts'
import type { StoredCommits } from './stored-commits.ts'

/** A commit, or a tree that a ref names without one. */
export interface Moment {
  /** Index of the commit; -1 for none. */
  readonly commit: number
  readonly tree: string
  readonly reach: Reach
}

/**
 * @param order of the commits
 * @param unreachable whether commits that nothing reaches count
 */
export function historyMoments(
  stored: StoredCommits,
  classes: Uint8Array,
  order: Int32Array,
  peeled: readonly PeeledRef[],
  unreachable: boolean,
): readonly Moment[] {
  const trees = new Map<string, string[]>()
  for (const { id, commit, name } of peeled) {
    if (commit >= 0 || id === '') continue
    const refs = trees.get(id)
    if (refs === undefined) trees.set(id, [name])
    else refs.push(name)
  }
  const bare = [...trees].map(([tree, refs]): Moment => ({ commit: -1, tree, reach: bestReach(refs) }))
  const commits = Array.from(order, (commit): Moment => {
    return { commit, tree: stored.trees[commit]!, reach: reaches[classes[commit]!]! }
  }).filter(({ tree }) => tree !== '')
  return reaches
    .filter((reach) => unreachable || reach !== 'unreachable')
    .flatMap((reach) => [
      ...commits.filter((moment) => moment.reach === reach),
      ...bare.filter((moment) => moment.reach === reach),
    ])
}

/**
 * How the commits of a history are reached, and an order of them: what is reached best first (a branch before a
 * reflog), and of that parents before children, elder ones before younger ones. A commit is never reached better than
 * its parents, so the whole is an order by topology, and the first commit that has something is the one to name: not one
 * that was amended where the branch still has it.
 */
import { reaches, type Reach } from '../../../core/finding.ts'
import { reachByRef, type HistoryTips } from './history-tips.ts'
import type { PeeledRef } from './peeled-refs.ts'
import type { StoredCommits } from './stored-commits.ts'

/** @returns by commit the index in `reaches` of how it is reached best */
export function reachOfCommits(
  stored: StoredCommits,
  tips: HistoryTips,
  peeled: readonly PeeledRef[],
): Uint8Array {
  const starts = reaches.map((): number[] => [])
  const start = (reach: Reach, commit: number | undefined): void => {
    if (commit !== undefined && commit >= 0) starts[reaches.indexOf(reach)]!.push(commit)
  }
  for (const { name, commit } of peeled) start(reachByRef(name), commit)
  for (const id of tips.all) start('other-ref', stored.indexOf.get(id))
  for (const id of tips.stashed) start('stash', stored.indexOf.get(id))
  for (const id of tips.reflog) start('reflog', stored.indexOf.get(id))
  const classes = new Uint8Array(stored.ids.length).fill(reaches.indexOf('unreachable'))
  const seen = new Uint8Array(stored.ids.length)
  starts.forEach((commits, reach) => {
    for (const commit of reachedFrom(stored, commits, seen)) classes[commit] = reach
  })
  return classes
}

/**
 * Marks in `seen` what is reached, and goes no further where that is marked.
 * @returns what was not marked before
 */
export function reachedFrom(
  { parents }: Pick<StoredCommits, 'parents'>,
  starts: readonly number[],
  seen: Uint8Array,
): readonly number[] {
  const reached: number[] = []
  const open = [...starts]
  for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
    if (seen[commit] !== 0) continue
    seen[commit] = 1
    reached.push(commit)
    for (const parent of parents[commit]!) if (seen[parent] === 0) open.push(parent)
  }
  return reached
}

/** @returns indexes of commits */
export function orderOfCommits(stored: StoredCommits, classes: Uint8Array): Int32Array {
  const { parents, times } = stored
  const byAge = Int32Array.from({ length: classes.length }, (_, index) => index).sort(
    (a, b) => classes[a]! - classes[b]! || times[a]! - times[b]! || a - b,
  )
  const order = new Int32Array(classes.length)
  const state = new Uint8Array(classes.length)
  let filled = 0
  const open: number[] = []
  for (const commit of byAge) {
    if (state[commit] !== 0) continue
    open.push(commit)
    // Dates lie: parents go first whatever theirs say. A commit stays until all before it are placed.
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      if (state[next] === 0) {
        state[next] = 1
        for (const parent of parents[next]!) if (state[parent] === 0) open.push(parent)
        continue
      }
      open.pop()
      if (state[next] === 1) {
        state[next] = 2
        order[filled++] = next
      }
    }
  }
  return order
}

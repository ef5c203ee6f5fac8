/**
 * Which branches and tags have commits in their history. Not asked of `git for-each-ref --contains`, which goes through
 * the history anew for each commit: thirty-two commits at a time are handed down as bits from parents to children.
 */
import type { PeeledRef } from './peeled-refs.ts'
import { shortName } from './history-tips.ts'
import type { StoredCommits } from './stored-commits.ts'

/** Names that are told; the rest is counted. */
export const MAX_REFS = 20

export interface HoldingRefs {
  /** Short: branches, remote ones too, then tags; a character for each byte. */
  readonly refs: readonly string[]
  readonly moreRefs: number
}

const bits = 32

/**
 * @param order parents before children
 * @param commits indexes, each once
 * @returns in the order of `commits`
 */
export function holdingRefs(
  { parents }: Pick<StoredCommits, 'parents'>,
  order: Int32Array,
  peeled: readonly PeeledRef[],
  commits: readonly number[],
): readonly HoldingRefs[] {
  const named = peeled.flatMap(({ name, commit }) => {
    const short = commit < 0 ? null : shortName(name)
    return short === null ? [] : [{ short, commit }]
  })
  const held: HoldingRefs[] = []
  const masks = new Uint32Array(order.length)
  for (let from = 0; from < commits.length; from += bits) {
    const some = commits.slice(from, from + bits)
    masks.fill(0)
    some.forEach((commit, bit) => (masks[commit] = 1 << bit))
    for (const commit of order) {
      let mask = masks[commit]!
      for (const parent of parents[commit]!) mask |= masks[parent]!
      masks[commit] = mask
    }
    held.push(...countRefs(named, masks, some.length))
  }
  return held
}

function countRefs(
  named: readonly { readonly short: string; readonly commit: number }[],
  masks: Uint32Array,
  size: number,
): readonly HoldingRefs[] {
  const names = Array.from({ length: size }, (): string[] => [])
  const counts = new Uint32Array(size)
  for (const { short, commit } of named) {
    for (let mask = masks[commit]!; mask !== 0; mask &= mask - 1) {
      const bit = bits - 1 - Math.clz32(mask & -mask)
      if (counts[bit]!++ < MAX_REFS) names[bit]!.push(short)
    }
  }
  return names.map((refs, bit) => ({ refs, moreRefs: counts[bit]! - refs.length }))
}

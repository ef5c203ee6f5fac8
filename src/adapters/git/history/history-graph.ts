/** The commits of a history in their order, and what is asked of them: who, when, and what holds them. */
import { reaches, type HistoryFacts, type Reach } from '../../../core/finding.ts'
import type { GitLocation } from '../run-git.ts'
import { orderOfCommits, reachedFrom, reachOfCommits } from './commit-order.ts'
import { historyMoments, type Moment } from './history-moments.ts'
import { bestReach, historyTips, shortName, type HistoryTips } from './history-tips.ts'
import { holdingRefs, MAX_REFS } from './holding-refs.ts'
import { peelRefs, type PeeledRef } from './peeled-refs.ts'
import { storedCommits, type StoredCommits } from './stored-commits.ts'

/** What holds something. */
export type Held = Pick<HistoryFacts, 'refs' | 'moreRefs' | 'reach'>

/** @throws GitError where git cannot list refs and objects */
export async function readHistoryGraph(at: GitLocation, unreachable: boolean): Promise<HistoryGraph> {
  // Refs first: a commit that is made meanwhile is then at worst one that nothing reaches.
  const tips = await historyTips(at)
  return new HistoryGraph(tips, await storedCommits(at), unreachable)
}

export class HistoryGraph {
  readonly #stored: StoredCommits
  readonly #peeled: readonly PeeledRef[]
  readonly #classes: Uint8Array
  readonly #order: Int32Array
  /** By commit, its place in the order. */
  readonly #ranks: Int32Array
  readonly #behindHead: Uint8Array
  readonly moments: readonly Moment[]
  /** The commit at HEAD; `null` where none is born. */
  readonly head: string | null

  constructor(tips: HistoryTips, stored: StoredCommits, unreachable: boolean) {
    this.#stored = stored
    this.#peeled = peelRefs(tips, stored)
    this.#classes = reachOfCommits(stored, tips, this.#peeled)
    this.#order = orderOfCommits(stored, this.#classes)
    this.#ranks = new Int32Array(this.#order.length)
    this.#order.forEach((commit, rank) => (this.#ranks[commit] = rank))
    this.moments = historyMoments(stored, this.#classes, this.#order, this.#peeled, unreachable)
    this.head = tips.head
    const head = stored.indexOf.get(tips.head ?? '')
    this.#behindHead = new Uint8Array(stored.ids.length)
    reachedFrom(stored, head === undefined ? [] : [head], this.#behindHead)
  }

  /** The id of a moment's commit. */
  commitOf(moment: number): string | null {
    return this.#stored.ids[this.moments[moment]!.commit] ?? null
  }

  /** `unreachable` for a commit that is not known, too. */
  reachOf(commit: string): Reach {
    const index = this.#stored.indexOf.get(commit)
    return index === undefined ? 'unreachable' : reaches[this.#classes[index]!]!
  }

  /** Its place in the order: the lower, the better it is reached, and the earlier it was. */
  rankOf(commit: string): number {
    return this.#ranks[this.#stored.indexOf.get(commit) ?? -1] ?? Infinity
  }

  /** Whether HEAD has it in its history. */
  isBehindHead(commit: string | null): boolean {
    return this.#behindHead[this.#stored.indexOf.get(commit ?? '') ?? -1] === 1
  }

  /** The commit that a tag leads to, if any. */
  taggedBy(tag: string): string | null {
    const [{ id, commit } = { id: '', commit: -1 }] = peelRefs(
      { refs: [{ name: '', id: tag }] },
      this.#stored,
    )
    return commit < 0 ? null : id
  }

  /** @returns `null` where no ref names the object, through tags or directly */
  heldByName(id: string): Held | null {
    const refs = this.#peeled.filter((ref) => ref.id === id || ref.tags.includes(id)).map(({ name }) => name)
    if (refs.length === 0) return null
    return { ...namesOf(refs), reach: bestReach(refs) }
  }

  /** @returns by id, of commits that are known */
  heldCommits(commits: Iterable<string>): ReadonlyMap<string, Held> {
    const indexes = [...new Set(commits)].flatMap((id) => this.#stored.indexOf.get(id) ?? [])
    const held = holdingRefs(this.#stored, this.#order, this.#peeled, indexes)
    return new Map(
      held.map((refs, at) => {
        const commit = indexes[at]!
        return [this.#stored.ids[commit]!, { ...refs, reach: reaches[this.#classes[commit]!]! }]
      }),
    )
  }
}

/** @param refs full names */
function namesOf(refs: readonly string[]): Pick<Held, 'refs' | 'moreRefs'> {
  const short = refs.flatMap((name) => shortName(name) ?? [])
  return { refs: short.slice(0, MAX_REFS), moreRefs: Math.max(short.length - MAX_REFS, 0) }
}

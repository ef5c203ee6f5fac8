/** What the refs of a history lead to. */
import type { HistoryTips } from './history-tips.ts'
import type { StoredCommits } from './stored-commits.ts'

/** What a ref leads to, through tags. */
export interface PeeledRef {
  readonly name: string
  /** Ids of the tags that lead there. */
  readonly tags: readonly string[]
  readonly id: string
  /** Index of the commit; -1 where it is none. */
  readonly commit: number
}

/** Tags of tags that are followed. */
const MAX_TAGS = 64

export function peelRefs({ refs }: Pick<HistoryTips, 'refs'>, stored: StoredCommits): readonly PeeledRef[] {
  return refs.map(({ name, id: named }) => {
    const tags: string[] = []
    let id = named
    for (
      let tag = stored.tags.get(id);
      tag !== undefined && tags.length < MAX_TAGS;
      tag = stored.tags.get(id)
    ) {
      tags.push(id)
      id = tag.id
    }
    return { name, tags, id, commit: stored.indexOf.get(id) ?? -1 }
  })
}

/** What still holds a place of a history, in words. Names of refs in them are foreign text, still to be escaped. */
import type { HistoryFacts, Location, Reach } from '../finding.ts'
import { clip } from '../neutralise.ts'
import { short } from './amounts.ts'

/** Names that are shown; the JSON report has up to twenty. */
const maxNames = 3

/** Characters of a name. */
const maxName = 60

const leakedAllTheSame = 'but the key is leaked all the same'

/** Where no branch and no tag has it. */
const only: Readonly<Record<Exclude<Reach, 'branch' | 'tag'>, string>> = {
  note: 'only in a git note',
  stash: 'only in a stash',
  pull: "only on a pull request's ref",
  'other-ref': 'only on a ref that is neither branch nor tag',
  reflog: `only in the reflog: the history was rewritten, ${leakedAllTheSame}`,
  unreachable: `reached by nothing any more, ${leakedAllTheSame}`,
}

/** `on main, v1.0 and 3 more`, `only in a stash`; `null` where there is nothing to be said about it. */
export function holdersOf({ in: place, history }: Location): string | null {
  // The name of a ref is on no other.
  if (history === undefined || place === 'ref') return null
  const { reach } = history
  return reach === 'branch' || reach === 'tag' ? onRefs(history) : only[reach]
}

function onRefs({ refs, moreRefs }: HistoryFacts): string | null {
  if (refs.length === 0) return null
  const shown = refs.slice(0, maxNames).map((name) => clip(name, maxName))
  const more = refs.length - shown.length + moreRefs
  return `on ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** `last in 7b45bfb, 2024-05-01`; `null` where it is still there, or that is the commit that brought it. */
export function lastSeenOf({ inHead, commit, history }: Location): string | null {
  const last = history?.lastSeen ?? null
  if (last === null || inHead || last.commit === commit) return null
  const date = last.date === null ? '' : `, ${last.date.slice(0, 10)}`
  return `last in ${short(last.commit)}${date}`
}

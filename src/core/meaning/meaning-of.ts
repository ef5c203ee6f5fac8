/** What the text before a key tells about it: whether browsers get it, whether it is the wrong kind for its place. */
import type { Misplaced, TextExposure } from '../finding.ts'
import type { KindId } from '../keys/kinds.ts'
import { startsClient } from './client-start.ts'
import { holderOf } from './holder.ts'
import { lastPart, misplacementOf } from './misplacement.ts'
import { isPublicVariable } from './public-variable.ts'

export interface Meaning {
  /** Why browsers can see it; always empty for a kind that is public. */
  readonly exposure: readonly TextExposure[]
  readonly misplaced: Misplaced | null
}

/** So much of the text before a key counts, in characters. */
export const MEANING_REACH = 200

/** Of a key that stands nowhere in particular, and of what is no key. */
export const noMeaning: Meaning = { exposure: [], misplaced: null }

/**
 * @param textBefore what stands just before the key, up to its first character; only the last `MEANING_REACH`
 *   characters count. Of a decoded key: the decoded text before it, and where that is all, the text before the
 *   encoded run in front of it (`KEY=` + base64 of a key). Latin-1 will do: names are ASCII.
 */
export function meaningOf(textBefore: string, kind: KindId): Meaning {
  const before = textBefore.slice(-MEANING_REACH)
  const holder = holderOf(before)
  const misplaced = misplacementOf(kind, holder, before)
  const exposure: TextExposure[] = []
  if (kind !== 'project') {
    if (holder.names.some((name) => isPublicVariable(lastPart(name)))) exposure.push('public-variable')
    if (startsClient(holder, before)) exposure.push('posthog-init')
  }
  return exposure.length === 0 && misplaced === null ? noMeaning : { exposure, misplaced }
}

/**
 * What the owner of a leaked key does about it in PostHog, by kind, in order. What PostHog lets a person do where:
 * `personalAPIKeysLogic.tsx`, `projectSecretAPIKeysLogic.tsx`, `FeatureFlagSecureApiKey` (rotate keeps the old key as
 * a backup) under `frontend/src/scenes/settings/`.
 */
import type { Finding, Location } from '../finding.ts'
import type { KindId } from '../keys/kinds.ts'
import { pages } from './posthog-pages.ts'

export interface Step {
  /** A clause in the imperative, without a full stop. */
  readonly text: string
  /** The page where it is done, on each host. */
  readonly pages: readonly string[]
}

/** What to do here once the key is replaced, and why that is not the first step. */
export const removal: Step = {
  text: 'remove it from here; that alone is no use, it stays readable in the history and in every clone',
  pages: [],
}

/** What turns a check green, for a text that stands where no run is known (a rule of SARIF): see `allowanceWords`. */
export const allowance: Step = {
  text: 'rotated, or no secret? A maintainer allows it by its fingerprint in the configuration of the base branch, then the check is re-run',
  pages: [],
}

/**
 * The same for a key that no file holds any more: a commit that a branch no longer has stays readable, under
 * `refs/pull/N/head` and in every clone.
 */
const gone: Step = {
  text: 'leave the commits as they are: the key stands in no file now, and a rebase does not take it back from those who have it',
  pages: [],
}

/** Whether someone can take the key out of this place without rewriting commits. */
function isRemovable({ in: place, inHead }: Location): boolean {
  return inHead && place !== 'message' && place !== 'author' && place !== 'tag'
}

/** What to do about the places of a key, and what that is worth. */
export function lastStep({ locations }: Finding): Step {
  return locations.some(isRemovable) ? removal : gone
}

/** The same in one clause, for one place. */
export function lastStepInShort(location: Location): string {
  return isRemovable(location)
    ? 'remove it here (that alone is not enough)'
    : 'do not rebase (that does not take it back)'
}

const replacePersonal = (hosts: readonly string[]): readonly Step[] => [
  { text: 'make a new key, with only the scopes that its use needs', pages: pages('personalKeys', hosts) },
  { text: 'put it where the old one is used, then delete the old one on that page', pages: [] },
]

const signOut = (hosts: readonly string[]): readonly Step[] => [
  {
    text: 'disconnect the app that it was made for: that ends the access and the refresh token together',
    pages: pages('connectedApps', hosts),
  },
  { text: 'sign in again from that app: it gets new tokens', pages: [] },
]

const replaceByKind: Readonly<Record<KindId, (hosts: readonly string[]) => readonly Step[]>> = {
  personal: replacePersonal,
  'legacy-personal': replacePersonal,
  'project-secret': (hosts) => [
    {
      text: 'find it by its mask, and make a new key beside it',
      pages: pages('projectSecretKeys', hosts),
    },
    {
      text: 'not in that list? Then it is the feature flags secure key: rotate that one, and the old one goes on as its backup',
      pages: pages('secureKey', hosts),
    },
    { text: 'put the new one where the old one is used, then delete the old one (or the backup)', pages: [] },
  ],
  'oauth-access': signOut,
  'oauth-refresh': signOut,
  project: () => [],
}

/** Everything that ends a key without breaking what uses it; empty for a kind that is public. */
export function rotationSteps(kind: KindId, hosts: readonly string[]): readonly Step[] {
  return replaceByKind[kind](hosts)
}

/** The same in one clause, for where there is no room for a list. */
export const rotationInShort: Readonly<Record<KindId, string>> = {
  personal: 'Make a new key, put it where the old one is used, delete the old one in PostHog',
  'legacy-personal': 'Make a new key, put it where the old one is used, delete the old one in PostHog',
  'project-secret': 'Make a new key, put it where the old one is used, delete the old one in PostHog',
  'oauth-access': 'Disconnect the app that it was made for in PostHog, sign in again',
  'oauth-refresh': 'Disconnect the app that it was made for in PostHog, sign in again',
  project: 'There is nothing to do',
}

/**
 * The kinds of PostHog keys. Prefixes: `posthog/models/utils.py`; the shape of a legacy key:
 * `posthog/api/secret_revocation.py` (both in PostHog's repository).
 */
import type { Severity } from '../finding.ts'

export interface KeyKind {
  readonly id: KindId
  /** What the key begins with, `null` for a key from before prefixes. */
  readonly prefix: Prefix | null
  /** How people call it, in the middle of a sentence. */
  readonly label: string
  readonly severity: Severity
  /** What its holder can do, completing "whoever holds it can …". */
  readonly opens: string
  /** Where it may stand, completing "it belongs …". */
  readonly belongs: string
}

export const prefixes = ['phx_', 'phs_', 'pha_', 'phr_', 'phc_'] as const
export type Prefix = (typeof prefixes)[number]

export const kindIds = [
  'personal',
  'project-secret',
  'oauth-access',
  'oauth-refresh',
  'legacy-personal',
  'project',
] as const
export type KindId = (typeof kindIds)[number]

export const kinds: Readonly<Record<KindId, KeyKind>> = {
  personal: {
    id: 'personal',
    prefix: 'phx_',
    label: 'personal key',
    severity: 'critical',
    opens: 'do everything its owner may do in PostHog, within the scopes of the key',
    belongs: 'in the secrets of a server or of a CI, nowhere else',
  },
  'project-secret': {
    id: 'project-secret',
    prefix: 'phs_',
    label: 'project secret key',
    severity: 'high',
    opens: 'read the feature flags of the project, or whatever else the scopes of the key name',
    belongs: 'on a server, nowhere else',
  },
  'oauth-access': {
    id: 'oauth-access',
    prefix: 'pha_',
    label: 'OAuth access token',
    severity: 'high',
    opens: 'act as the person who signed in, until the token ends',
    belongs: 'in no file at all',
  },
  'oauth-refresh': {
    id: 'oauth-refresh',
    prefix: 'phr_',
    label: 'OAuth refresh token',
    severity: 'critical',
    opens: 'make new access tokens for up to 30 days',
    belongs: 'in no file at all',
  },
  'legacy-personal': {
    id: 'legacy-personal',
    prefix: null,
    label: 'personal key without a prefix',
    severity: 'critical',
    opens: 'do everything its owner may do in PostHog',
    belongs: 'in the secrets of a server or of a CI, nowhere else',
  },
  project: {
    id: 'project',
    prefix: 'phc_',
    label: 'project token',
    severity: 'info',
    opens: 'send events to the project; it is public by design',
    belongs: 'anywhere, code that ships to browsers too',
  },
}

const byPrefix = new Map<string, KindId>(
  kindIds.flatMap((id) => {
    const { prefix } = kinds[id]
    return prefix === null ? [] : [[prefix, id] as const]
  }),
)

/** The kind that a prefix such as `phx_` names. */
export function kindOfPrefix(prefix: string): KindId | undefined {
  return byPrefix.get(prefix)
}

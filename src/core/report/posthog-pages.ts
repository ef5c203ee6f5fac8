/**
 * Pages of PostHog that the texts link to. Sections: `frontend/src/scenes/settings/types.ts`; a path without a project
 * leads to the reader's current one (`frontend/src/lib/utils/kea-router.ts`, both in PostHog's repository).
 */
import type { KindId } from '../keys/kinds.ts'

const settings = {
  personalKeys: '/settings/user-api-keys',
  projectSecretKeys: '/settings/environment-secret-api-keys',
  secureKey: '/settings/environment-feature-flags#feature-flag-secure-api-key',
  connectedApps: '/settings/user-connected-apps',
  projectToken: '/settings/environment-details#variables',
} as const
export type SettingsPage = keyof typeof settings

/** The page on each of the hosts: nobody but its owner knows in which region a key lives. */
export function pages(page: SettingsPage, hosts: readonly string[]): readonly string[] {
  return hosts.map((host) => `${host}${settings[page]}`)
}

/**
 * Where a leaked key is ended at once, on each host, as PostHog's SECURITY.md names them: the US region by
 * `app.posthog.com`, which is the same as `us.posthog.com`.
 */
export function revocationRoutes(hosts: readonly string[]): readonly string[] {
  return hosts.map(
    (host) => `${host === 'https://us.posthog.com' ? 'https://app.posthog.com' : host}/api/revoke_leaked_key`,
  )
}

/** How a link to a host is called: the region of PostHog Cloud, else the host's own name. */
export function regionOf(page: string): string {
  const { host } = new URL(page)
  return host === 'us.posthog.com' ? 'US' : host === 'eu.posthog.com' ? 'EU' : host
}

/** PostHog's own page about a kind of key. */
export const documentation: Readonly<Record<KindId, string>> = {
  personal: 'https://posthog.com/docs/api/personal-api-keys',
  'project-secret': 'https://posthog.com/docs/api/project-secret-api-keys',
  'oauth-access': 'https://posthog.com/docs/api/oauth',
  'oauth-refresh': 'https://posthog.com/docs/api/oauth',
  'legacy-personal': 'https://posthog.com/docs/api/personal-api-keys',
  project: 'https://posthog.com/docs/api',
}

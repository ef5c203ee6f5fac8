/** The wrong kind of key in the wrong place, by the name that holds it or the call that takes it. */
import type { Misplaced } from '../finding.ts'
import type { KindId } from '../keys/kinds.ts'
import { startsClient } from './client-start.ts'
import type { Holder } from './holder.ts'
import { isPublicVariable } from './public-variable.ts'

/** Calls of PostHog's SDKs whose first argument is the project token, on servers and devices. */
const takesToken = new Set([
  // posthog-node, posthog-python, posthog-dotnet
  'PostHog',
  'Posthog',
  'posthog.Posthog',
  // posthog-go, posthog-php, posthog-ruby
  'posthog.New',
  'posthog.NewWithConfig',
  'PostHog::init',
  'PostHog.init',
  'PostHog::Client.new',
  // posthog-ios and posthog-flutter, posthog-android
  'PostHogConfig',
  'PostHogAndroidConfig',
])

/** A name that asks for a secret asks for no token, whatever else it says. */
const saysSecret = /personal|secret|secure|private|oauth/

const asksForPersonal =
  /personal(?:api)?(?:key|token)|posthog(?:personal|cli|wizard|mcp)\w*(?:key|token|header)/
const asksForSecret = /(?:secure|secret)apikey|posthogsecretkey|posthogsecurekey/

/** The API that only knows personal keys; `/i/v1/logs` of the same host takes a token as Bearer (docs of PostHog Logs). */
const privateApi = /\/api\/(?:projects|environments|organizations|users|personal_api_keys)\b/

/**
 * @param before the text that `holder` was read from
 * @returns `null` where the key is of the kind that belongs there, or nothing tells which one does
 */
export function misplacementOf(kind: KindId, holder: Holder, before: string): Misplaced | null {
  const names = holder.names.map(plainName)
  if (kind === 'project') {
    if (names.some((name) => asksForPersonal.test(name))) return 'token-for-personal'
    if (names.some((name) => asksForSecret.test(name))) return 'token-for-secret'
    return holder.bearer && privateApi.test(before) ? 'token-for-personal' : null
  }
  if (names.some((name) => saysSecret.test(name))) return null
  const tokenBelongs =
    startsClient(holder, before) ||
    (holder.call !== null && takesToken.has(holder.call)) ||
    holder.names.some(asksForToken)
  return tokenBelongs ? 'secret-for-token' : null
}

/** `POSTHOG_PROJECT_API_KEY`, `projectApiKey`, `NEXT_PUBLIC_POSTHOG_KEY`, `posthog.api_key` (Python, Android). */
function asksForToken(name: string): boolean {
  const plain = plainName(name)
  if (!/key|token/.test(plain)) return false
  if (/project(?:api)?(?:key|token)$/.test(plain)) return true
  if (/(?:^|\.)posthog\.(?:project_)?api_?key$/i.test(name)) return true
  return isPublicVariable(lastPart(name)) && plain.includes('posthog')
}

/** In lower case, without what it is a property of and without separators: `posthogprojectapikey`. */
function plainName(name: string): string {
  return lastPart(name).toLowerCase().replace(/[_-]/g, '')
}

/** Of `process.env.X` the X. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

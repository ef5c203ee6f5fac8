/** What the name of a value tells: a key of PostHog's or not, and which (posthog.md, *Names*). */
import type { Confidence } from '../../finding.ts'

const saysKey = /key|token|secret|header|auth(?!or)|bearer|credential|password/
const saysPersonal = /personal|secure|secret|cli(?!en|c|p|m)|wizard|mcp|auth(?!or)|private/
const isPostHogs = /posthog|personal[._ -]?api[._ -]?(?:key|token)/

/** Project tokens of that time had the same form, and belong into browsers. */
const saysPublic =
  /public|project|team|client|browser|frontend|capture|ingest|vite_|react_app|gatsby|vue_app|storybook|nuxt|expo/

/**
 * @param name in any case and spelling: `POSTHOG_API_KEY`, `posthogApiKey`, `posthog.personal-api-key`
 * @returns `undefined` beside public names and others
 */
export function confidenceBeside(name: string): Confidence | undefined {
  const lower = name.toLowerCase()
  if (!isPostHogs.test(lower) || !saysKey.test(lower)) return undefined
  if (saysPersonal.test(lower)) return 'likely'
  return saysPublic.test(lower) ? undefined : 'possible'
}

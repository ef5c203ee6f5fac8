/** Where code hands a key to PostHog's client in a browser or on a device. */
import type { Holder } from './holder.ts'

/** `posthog.init(`, `window.posthog.init(`; `PostHog::init` is PHP and runs on a server. */
const browserInit = /(?:^|\.)posthog\w*\.init$/

/**
 * `<PostHogProvider apiKey=` and, compiled, `jsx(PostHogProvider, { apiKey:` (`posthog-js/react`, `@posthog/react`,
 * `posthog-react-native`), still open where the key stands.
 */
const openProvider = /(?<!\/)\bPostHogProvider\b(?:(?!\/>|<\/|;|\bPostHogProvider\b)[^])*$/

/** @param before the text that `holder` was read from */
export function startsClient({ names, call }: Holder, before: string): boolean {
  if (call !== null && browserInit.test(call)) return true
  return names.includes('apiKey') && before.includes('PostHogProvider') && openProvider.test(before)
}

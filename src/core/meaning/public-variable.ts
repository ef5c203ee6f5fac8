/** Variables that build tools write into what browsers get, by the beginning of their names. */

/**
 * Each by the tool's own documentation: Next.js, Vite (and with it `VITE_PUBLIC_`), Create React App, Expo, Gatsby,
 * Nuxt 3 (`runtimeConfig.public`) and 2 (`NUXT_ENV_`), SvelteKit and Astro, Vue CLI, Storybook, Nx, Redwood, Plasmo,
 * Fresh.
 */
export const publicPrefixes = [
  'NEXT_PUBLIC_',
  'VITE_',
  'REACT_APP_',
  'EXPO_PUBLIC_',
  'GATSBY_',
  'NUXT_PUBLIC_',
  'NUXT_ENV_',
  'PUBLIC_',
  'VUE_APP_',
  'STORYBOOK_',
  'NX_PUBLIC_',
  'REDWOOD_ENV_',
  'PLASMO_PUBLIC_',
  'FRESH_PUBLIC_',
] as const

/** Only in capitals and only as a beginning: `MY_PUBLIC_KEY` and `next_public_x` reach no browser. */
const publicName = new RegExp(`^(?:${publicPrefixes.join('|')})\\w`)

/** @param name without what it is a property of: `NEXT_PUBLIC_POSTHOG_KEY` */
export function isPublicVariable(name: string): boolean {
  return publicName.test(name)
}

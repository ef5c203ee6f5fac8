/**
 * The first four and the last four characters, as PostHog's own settings page shows a key, so that a person can
 * match the two (`mask_key_value` in `posthog/models/utils.py`).
 *
 * @param key a key's text
 * @returns `phx_...9aB3`, or `********` for fewer than 16 characters
 */
export function mask(key: string): string {
  return key.length < 16 ? '********' : `${key.slice(0, 4)}...${key.slice(-4)}`
}

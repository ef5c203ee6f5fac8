/** Days on which permissions end. */

/** Whether a text is a day of the calendar, written `2027-01-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  // A day that a month does not have is carried over into the next one.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day of a moment, in UTC. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/**
 * Whether a permission has ended: from the beginning of its day on it no longer counts.
 *
 * @param today the day of the scan, in UTC
 */
export function hasExpired({ expires }: { readonly expires: string | null }, today: string): boolean {
  // Days written like this compare like their dates.
  return expires !== null && expires <= today
}

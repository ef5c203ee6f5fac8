/** Notices that are said one by one before the rest is only counted. */
const maxNotices = 20

/**
 * @param notices one line each
 * @param rest in the plural, completing "and 3 more …": a single one is said, not counted
 */
export function boundedNotices(notices: readonly string[], rest: string): readonly string[] {
  if (notices.length <= maxNotices + 1) return notices
  return [...notices.slice(0, maxNotices), `and ${notices.length - maxNotices} more ${rest}`]
}

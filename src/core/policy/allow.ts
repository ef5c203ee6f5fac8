/** Keys that a maintainer allows by fingerprint, wherever they stand. */
import type { AllowEntry } from './configuration.ts'
import { hasExpired } from './expiry.ts'
import { boundedNotices } from './notice-list.ts'

export interface AllowList {
  /** The entry that allows a key today. */
  allowing(fingerprint: string): AllowEntry | null
  /** Entries in force that `allowing` never gave. */
  unused(): readonly AllowEntry[]
  /** For the reader of the report: every entry that has ended, whether or not its key was found. */
  readonly notices: readonly string[]
}

/**
 * @param today the day of the scan, in UTC
 * @param file what holds the entries, for the notices
 */
export function allowList(entries: readonly AllowEntry[], today: string, file: string): AllowList {
  const inForce = new Map<string, AllowEntry>()
  const ended: string[] = []
  for (const entry of entries) {
    if (hasExpired(entry, today)) ended.push(endedNotice(entry, file))
    else inForce.set(entry.fingerprint, entry)
  }
  const used = new Set<AllowEntry>()
  return {
    allowing(fingerprint) {
      const entry = inForce.get(fingerprint)
      if (entry === undefined) return null
      used.add(entry)
      return entry
    },
    unused: () => [...inForce.values()].filter((entry) => !used.has(entry)),
    notices: boundedNotices(ended, `allow entries in ${file} have ended`),
  }
}

function endedNotice({ fingerprint, reason, expires, line }: AllowEntry, file: string): string {
  const name = `${fingerprint.slice(0, 12)}…`
  return `${file}:${line}: the allow entry for ${name} ended on ${expires ?? 'its day'} (${reason}): its key counts again; renew the entry or remove it`
}

/**
 * What to say about entries that allow nothing. Only for a scan of everything (all files, or the history): a range
 * rarely holds a key that is known.
 *
 * @returns one line, `null` where every entry was used
 */
export function unusedAllowNotice(unused: readonly AllowEntry[], file: string): string | null {
  if (unused.length === 0) return null
  const lines = unused.slice(0, 10).map(({ line }) => String(line))
  const where = `${unused.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${unused.length > 10 ? ', …' : ''}`
  const entries = unused.length === 1 ? '1 allow entry matches' : `${unused.length} allow entries match`
  return `${file}: ${entries} no key that was found (${where}); remove what is no longer needed`
}

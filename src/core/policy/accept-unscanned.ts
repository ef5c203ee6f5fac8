/** Things that no scan reads in full, and that someone has looked at. */
import type { Skipped } from '../finding.ts'
import type { AcceptUnscannedEntry, UnscannedThing } from './configuration.ts'
import { hasExpired } from './expiry.ts'
import { boundedNotices } from './notice-list.ts'
import { showValue } from './show-value.ts'
import { quoteYaml } from './quote-yaml.ts'

/** What `Skipped.path` calls a git object that has no path. */
export function objectName(id: string): string {
  return `object ${id}`
}

/** The thing that an entry has to name in order to accept something skipped. */
export function thingOf({ path }: Pick<Skipped, 'path'>): UnscannedThing {
  const object = /^object ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(path)?.[1]
  return object === undefined ? { by: 'path', path } : { by: 'object', object }
}

export interface AcceptedUnscanned {
  /** All of them, in order; what is accepted is no longer `incomplete`, and its reason says who accepts it. */
  readonly skipped: readonly Skipped[]
  /** Whether nothing is left that could hide a key. */
  readonly complete: boolean
  /** Entries that have ended, and still would be needed or not. */
  readonly notices: readonly string[]
}

/**
 * @param today the day of the scan, in UTC
 * @param file what holds the entries, for the notices
 */
export function acceptUnscanned(
  skipped: readonly Skipped[],
  entries: readonly AcceptUnscannedEntry[],
  today: string,
  file: string,
): AcceptedUnscanned {
  const ended = entries.filter((entry) => hasExpired(entry, today))
  const inForce = new Map(
    entries.filter((entry) => !hasExpired(entry, today)).map((entry) => [keyOf(entry.thing), entry]),
  )
  const judged = skipped.map((thing): Skipped => {
    const entry = thing.incomplete ? inForce.get(keyOf(thingOf(thing))) : undefined
    return entry === undefined
      ? thing
      : { ...thing, incomplete: false, reason: `${thing.reason}; accepted: ${entry.reason}` }
  })
  return {
    skipped: judged,
    complete: judged.every(({ incomplete }) => !incomplete),
    notices: boundedNotices(
      ended.map((entry) => endedNotice(entry, file)),
      `accept-unscanned entries in ${file} have ended`,
    ),
  }
}

function keyOf(thing: UnscannedThing): string {
  return thing.by === 'path' ? `path ${thing.path}` : `object ${thing.object}`
}

function endedNotice({ thing, reason, expires, line }: AcceptUnscannedEntry, file: string): string {
  const name = showValue(thing.by === 'path' ? thing.path : thing.object)
  return `${file}:${line}: the accept-unscanned entry for ${name} ended on ${expires ?? 'its day'} (${reason}); renew the entry or remove it`
}

/** Entries that are printed to be pasted: more of them are a matter for another setting. */
export const maxPrintedEntries = 10

/**
 * The lines of a configuration file that accept what made a scan incomplete.
 *
 * @returns YAML, empty where nothing is incomplete; a path may hold any character, all that act are escaped
 */
export function acceptUnscannedText(skipped: readonly Skipped[]): string {
  const keys = new Map(
    skipped.filter(({ incomplete }) => incomplete).map((one) => [keyOf(thingOf(one)), thingOf(one)]),
  )
  const things = [...keys.values()].slice(0, maxPrintedEntries)
  if (things.length === 0) return ''
  const entries = things.map((thing) => {
    const named = thing.by === 'path' ? `path: ${quoteYaml(thing.path)}` : `object: ${thing.object}`
    return `  - ${named}\n    reason: why no key can be in it\n`
  })
  return `accept-unscanned:\n${entries.join('')}`
}

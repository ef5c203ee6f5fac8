/**
 * The catalogue: whatever more than one format says, it says in these words. None of it holds foreign text but the
 * reasons of suppressions and statuses, which each format escapes.
 */
import type { Finding, RangeFacts, Report, Severity, Suppression, Suppressor } from '../finding.ts'
import { kinds } from '../keys/kinds.ts'
import type { Standing, Verdict } from '../policy/verdict.ts'
import { bytes, count, duration, list, short } from './amounts.ts'
import type { ReportContext } from './context.ts'
import { suppressedCounts } from './suppressed.ts'

export const productName = 'PostHog Key Guard'

/** `personal key phx_...9aB3`. */
export function keyName({ kind, confidence, masked }: Finding): string {
  return `${confidence === 'possible' ? 'possible ' : ''}${kinds[kind].label} ${masked}`
}

/** `PostHog personal key phx_...9aB3 works now`. */
export function annotationTitle(finding: Finding): string {
  const name = `${finding.confidence === 'possible' ? 'Possible ' : ''}PostHog ${kinds[finding.kind].label} ${finding.masked}`
  return finding.status === 'active' ? `${name} works now` : name
}

/** What PostHog says about the key; `null` where it was not asked. */
export function statusOf({ status, statusReason }: Finding): string | null {
  switch (status) {
    case 'unverified':
      return null
    case 'active':
      return 'works now'
    case 'inactive':
      return 'does not work any more; if it was in use, what used it is broken now'
    case 'unknown':
      return statusReason === null
        ? 'not known whether it works'
        : `not known whether it works: ${statusReason}`
  }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `made since March 2026`; `null` where the generation tells nothing. */
export function issuedOf({ issued }: Finding): string | null {
  return issued === null ? null : issuedWords(issued)
}

/** @param issued of a generation, such as `since 2026-03` */
export function issuedWords(issued: string): string {
  const readable = issued.replace(
    /(\d{4})-(\d{2})(?:-(\d{2}))?/g,
    (_, year: string, month: string, day?: string) =>
      [day === undefined ? '' : `${Number(day)} `, months[Number(month) - 1] ?? month, ` ${year}`].join(''),
  )
  return `made ${readable}`
}

/** `whoever holds it can do everything …`. */
export function danger({ kind, confidence }: Finding): string {
  const whole = `whoever holds it can ${kinds[kind].opens}`
  return confidence === 'possible' ? `it is cut short or made up; if it is a key, ${whole}` : whole
}

/** Why a key that is shown does not fail; `null` for one that does. */
export function standingWords(standing: Standing, failOn: Severity | 'never'): string | null {
  switch (standing) {
    case 'fails':
      return null
    case 'new-place':
      return 'already in the base, new at this place; does not fail this change'
    case 'below-threshold':
      return failOn === 'never' ? 'does not fail: fail-on is never' : `does not fail: below ${failOn}`
    case 'known':
      return 'already in the base; does not fail this change, but is as leaked as before'
    case 'public':
      return 'public by design'
    case 'suppressed':
      return 'suppressed'
  }
}

const suppressorWords: Readonly<Record<Suppressor, string>> = {
  inline: 'by a comment in the code',
  config: 'by an allow entry',
  baseline: 'by the baseline',
  placeholder: 'as a placeholder',
}

/** `suppressed by an allow entry: revoked 2026-10-02`; the reason is foreign text. A baseline gives none. */
export function suppressionWords({ by, reason }: Suppression): string {
  return `suppressed ${suppressorWords[by]}${reason === '' || by === 'baseline' ? '' : `: ${reason}`}`
}

/** `nothing suppressed`, `3 keys suppressed (2 by an allow entry, 1 as a placeholder)`. */
export function suppressedSummary(report: Report): string {
  const { keys, keysBy, places } = suppressedCounts(report)
  const by = (Object.keys(keysBy) as Suppressor[])
    .filter((suppressor) => keysBy[suppressor] > 0)
    .map((suppressor) => `${keysBy[suppressor]} ${suppressorWords[suppressor]}`)
  const only = (Object.keys(keysBy) as Suppressor[]).find((suppressor) => keysBy[suppressor] === keys)
  const how = only === undefined ? `(${by.join(', ')})` : suppressorWords[only]
  const parts = [
    ...(keys > 0 ? [`${count(keys, 'key')} suppressed ${how}`] : []),
    ...(places > 0 ? [`${count(places, 'place')} of other keys suppressed`] : []),
  ]
  return parts.length === 0 ? 'nothing suppressed' : list(parts)
}

/** `2 project tokens, public by design`; `null` where there is none. */
export function publicSummary(findings: readonly Finding[]): string | null {
  return findings.length === 0 ? null : `${count(findings.length, 'project token')}, public by design`
}

/** `a1b2c3d..d4e5f6a`, or `all of d4e5f6a` where the range has no base. */
export function rangeName({ base, head }: RangeFacts): string {
  return base === null ? `all of ${short(head)}` : `${short(base)}..${short(head)}`
}

/** What was read, without bytes and time: `812 files`, `5 commits, 23 objects`. */
export function amountScanned({ scan, range }: Report): string {
  if (range !== null) {
    if (range.commits === 0 && range.objects === 0) return 'an empty range, nothing to scan'
    return `${count(range.commits, 'commit')}, ${count(range.objects, 'object')}`
  }
  if (scan.sources.length === 1 && scan.sources[0] === 'stdin') return 'standard input'
  const file = scan.sources.includes('staged') ? 'staged file' : 'file'
  return [
    ...(scan.files > 0 || (scan.commits === 0 && scan.blobs === 0) ? [count(scan.files, file)] : []),
    ...(scan.commits > 0 ? [count(scan.commits, 'commit')] : []),
    ...(scan.blobs > 0 ? [count(scan.blobs, 'object')] : []),
  ].join(', ')
}

/** `9.1 MB, 0.14 s`. */
export function effort({ scan }: Report): string {
  return `${bytes(scan.bytes)}, ${duration(scan.durationMs)}`
}

/**
 * What is true, in a few words: `1 key at or above high`, `no new key at or above high`, `no keys`,
 * `no keys but suppressed ones`; said of a scan that is incomplete and has nothing that fails:
 * `incomplete: no keys in what was read`.
 */
export function verdictWords(
  { failing, warnings, result }: Verdict,
  failOn: Severity | 'never',
  standings: readonly Standing[],
): string {
  if (failing.length > 0) return `${count(failing.length, 'key')} at or above ${failOn}`
  const nothing = nothingFails(warnings.length, failOn, standings)
  return result === 'incomplete' ? `incomplete: ${nothing} in what was read` : nothing
}

function nothingFails(warnings: number, failOn: Severity | 'never', standings: readonly Standing[]): string {
  const has = (standing: Standing): boolean => standings.includes(standing)
  const inBase = has('known') || has('new-place')
  // Beside project tokens or suppressed keys, "no keys" would read like a contradiction.
  if (warnings === 0 && !inBase) {
    return `${has('public') ? 'no secret keys' : 'no keys'}${has('suppressed') ? ' but suppressed ones' : ''}`
  }
  if (failOn === 'never') return `${count(warnings, 'key')}, none of which fails (fail-on is never)`
  return inBase ? `no new key at or above ${failOn}` : `no key at or above ${failOn}`
}

/** `the scan is incomplete: 2 things were not read`; `null` for a complete one. */
export function incompleteWords({ scan }: Report): string | null {
  if (scan.complete) return null
  const cut = scan.skipped.filter(({ incomplete }) => incomplete).length
  return cut === 0
    ? 'the scan is incomplete: it ended early'
    : `the scan is incomplete: ${count(cut, 'thing was', 'things were')} not read in full`
}

/** `larger than --max-file-size (2), a submodule`. The reasons are still to be escaped. */
export function skippedByReason(reasons: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, amount]) => (amount === 1 ? reason : `${reason} (${amount})`)).join(', ')
}

/**
 * What turns the check green once the key is rotated, since nobody asks PostHog whether it still works; or at once,
 * for what is no secret. A sentence without its end.
 *
 * @param shown the names of the configuration and of where it is read, as they are to be shown: escaped by the caller
 */
export function allowanceWords(
  { surface }: Pick<ReportContext, 'surface'>,
  shown: Pick<ReportContext, 'configPath' | 'policyFrom'>,
): string {
  const { configPath, policyFrom } = shown
  const where = policyFrom === null ? configPath : `${configPath} (read from ${policyFrom})`
  const again = surface === 'action' ? 're-run this check' : 'scan again'
  return `rotated, or no secret? A maintainer allows it by its fingerprint in ${where}, then ${again}`
}

/** The beginning of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

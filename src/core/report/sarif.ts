/**
 * SARIF 2.1.0 (OASIS), for GitHub's code scanning and other viewers. A result a place, because GitHub reads the first
 * location of a result only. Suppressed places are written on request alone: GitHub does not know `suppressions` and
 * opens an alert for each (its list of supported properties; github/codeql-action issue 1230).
 */
import type { Finding, Report, Skipped } from '../finding.ts'
import { count } from './amounts.ts'
import type { ReportContext } from './context.ts'
import { digest } from './digest.ts'
import { jsonText } from './json-text.ts'
import { showText } from '../neutralise.ts'
import { misplacedLines, type MisplacedToken } from './meaning-words.ts'
import { shortPlaceOf } from './places.ts'
import { uriPath, inRepository } from './repository-links.ts'
import { placeHash, sarifResult } from './sarif-result.ts'
import { sarifRules } from './sarif-rules.ts'
import { spread, type Place } from './spread.ts'
import { publicSummary, suppressedSummary } from './words.ts'

/** GitHub refuses a file with more. */
export const maxResults = 25_000
/** It refuses 10 MB after gzip; what is reckoned here is an upper bound, and some room is left for the rest. */
const maxPackedBytes = 9_500_000
/** What the parts that every result has in common take after gzip, generously. */
const packedOverhead = 120
/** A fingerprint, a hash of a place and a commit. */
const packedHex = (64 + 16 + 40) / 2
/** `%C3%BC`: the sign is certain, and a digit has four bits; with room for the code. */
const percentEncoded = 0.6
const maxNotifications = 1000

/** At most `maxResults` places; a notification counts what is left out. */
export function renderSarif(report: Report, context: ReportContext): string {
  const { keys, tokens, verdict } = digest(report, context)
  const listed = [...keys.map(({ finding }) => finding), ...(context.showSuppressed ? tokens : [])]
  const all = spread(listed)
  const places = fitting(all, context)
  const rules = sarifRules(context.hosts)
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: context.tool.name, semanticVersion: context.tool.version, rules } },
        invocations: [
          {
            executionSuccessful: report.scan.complete,
            exitCode: verdict.exitCode,
            toolExecutionNotifications: notifications(report, all.length - places.length, tokens, context),
          },
        ],
        ...provenance(context),
        columnKind: 'utf16CodeUnits',
        results: results(listed, places, new Map(rules.map(({ id }, index) => [id, index])), context),
      },
    ],
  })
}

/** The places that fit into GitHub's limits, one of each key before the second of any. */
function fitting(places: readonly Place[], context: ReportContext): readonly Place[] {
  let packed = 0
  let fit = 0
  while (fit < places.length && fit < maxResults) {
    packed += packedSize(places[fit]!, context)
    if (packed > maxPackedBytes) break
    fit++
  }
  return places.slice(0, fit)
}

/**
 * What differs from result to result, each byte of it taken as one that does not shrink; but hex digits shrink by
 * half, and a path that stands in the message as in the URI is packed as one.
 */
function packedSize({ location }: Place, context: ReportContext): number {
  const { path, author, encoding } = location
  const uri = path === null ? '' : uriPath(inRepository(path, context))
  const inUri = path !== null && uri.endsWith(path) ? 0 : uri.length * percentEncoded
  const text = [path ?? '', author ?? '', ...encoding].reduce((sum, part) => sum + Buffer.byteLength(part), 0)
  return packedOverhead + inUri + text + packedHex
}

/** In the order of the report again: worst key first, its places in their order. */
function results(
  listed: readonly Finding[],
  places: readonly Place[],
  ruleIndexes: ReadonlyMap<string, number>,
  context: ReportContext,
): readonly object[] {
  const rank = new Map(listed.map((finding, index) => [finding, index]))
  const seen = new Map<string, number>()
  return places
    .toSorted((a, b) => rank.get(a.finding)! - rank.get(b.finding)!)
    .map(({ finding, location }) => {
      const hash = placeHash(finding, location)
      const occurrence = seen.get(hash) ?? 0
      seen.set(hash, occurrence + 1)
      return sarifResult(finding, location, occurrence, ruleIndexes, context)
    })
}

function notifications(
  report: Report,
  cut: number,
  tokens: readonly Finding[],
  context: ReportContext,
): readonly object[] {
  const skipped = report.scan.skipped.toSorted((a, b) => Number(b.incomplete) - Number(a.incomplete))
  const remarks = [
    ...(context.showSuppressed
      ? []
      : [publicSummary(tokens), ...misplacedLines(tokens, (token) => misplacedRemark(token, context))]),
    suppressedSummary(report),
    ...report.notices.slice(0, maxNotifications).map((notice) => showText(notice, 1000)),
  ].filter((remark) => remark !== null)
  const limits = `GitHub's limits of ${count(maxResults, 'result')} and 10 MB`
  return [
    ...(cut === 0
      ? []
      : [
          notification(
            'warning',
            `${count(cut, 'place is', 'places are')} left out, to stay within ${limits}`,
          ),
        ]),
    ...skipped.slice(0, maxNotifications).map((entry) => skippedNotification(entry, context)),
    ...(skipped.length > maxNotifications
      ? [notification('note', `${count(skipped.length - maxNotifications, 'more thing')} not scanned`)]
      : []),
    ...remarks.map((remark) => notification('note', remark)),
  ]
}

function misplacedRemark({ finding, location, words }: MisplacedToken, context: ReportContext): string {
  return `${finding.masked} at ${showText(inRepository(shortPlaceOf(location), context), 500)}: ${words}`
}

function notification(level: 'error' | 'warning' | 'note', text: string): object {
  return { level, message: { text: text.replace(/[\\[\]]/g, '\\$&') } }
}

function skippedNotification({ path, reason, incomplete }: Skipped, context: ReportContext): object {
  const uri = uriPath(inRepository(path, context))
  return {
    ...notification(incomplete ? 'error' : 'note', `not scanned: ${showText(path)}: ${showText(reason)}`),
    ...(path === '' || path.startsWith('object ')
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri } } }] }),
  }
}

function provenance({ repository, headSha }: ReportContext): object {
  if (repository === null) return {}
  const uri = `${repository.serverUrl}/${repository.repository}`
  return {
    versionControlProvenance: [{ repositoryUri: uri, ...(headSha === null ? {} : { revisionId: headSha }) }],
  }
}

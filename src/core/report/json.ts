/** The JSON report: fields and their order are the contract's, its schema is docs/report.schema.json. */
import type { Finding, HistoryFacts, Location, Report } from '../finding.ts'
import type { ReportContext } from './context.ts'
import { jsonText } from './json-text.ts'
import { listed } from './suppressed.ts'

/** Grows only by a change that breaks readers of the report. */
export const schemaVersion = 1

/** The whole report: only suppressed keys and places are left out, unless they are asked for. */
export function renderJson(report: Report, context: ReportContext): string {
  const { scan } = report
  return jsonText({
    schemaVersion,
    tool: { name: context.tool.name, version: context.tool.version },
    scan: {
      sources: scan.sources,
      files: scan.files,
      blobs: scan.blobs,
      commits: scan.commits,
      bytes: scan.bytes,
      durationMs: Math.round(scan.durationMs),
      complete: scan.complete,
      skipped: scan.skipped.map(({ path, reason, incomplete }) => ({ path, reason, incomplete })),
    },
    keys: listed(report, context.showSuppressed).map(keyEntry),
  })
}

function keyEntry(finding: Finding): object {
  return {
    fingerprint: finding.fingerprint,
    kind: finding.kind,
    masked: finding.masked,
    severity: finding.severity,
    confidence: finding.confidence,
    status: finding.status,
    statusReason: finding.statusReason,
    issued: finding.issued,
    exposure: finding.exposure,
    owner: finding.owner,
    suppressed: finding.suppressed && { by: finding.suppressed.by, reason: finding.suppressed.reason },
    locations: finding.locations.map(locationEntry),
  }
}

function locationEntry(location: Location): object {
  return {
    source: location.source,
    in: location.in,
    path: location.path,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
    commit: location.commit,
    author: location.author,
    date: location.date,
    encoding: location.encoding,
    inHead: location.inHead,
    introduced: location.introduced,
    ...(location.history === undefined ? {} : { history: historyEntry(location.history) }),
    suppressed: location.suppressed && { by: location.suppressed.by, reason: location.suppressed.reason },
  }
}

function historyEntry({ refs, moreRefs, reach, lastSeen }: HistoryFacts): object {
  return {
    refs,
    moreRefs,
    reach,
    lastSeen: lastSeen && { commit: lastSeen.commit, date: lastSeen.date },
  }
}

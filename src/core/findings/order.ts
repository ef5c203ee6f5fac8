/** The order of findings and locations in every report: worst first, and the same for the same input. */
import { confidences, severities, type Finding, type Location } from '../finding.ts'

type Compare<T> = (a: T, b: T) => number

/** By UTF-16 code units, so that no locale plays a part; `null` after every text. */
export function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

function first<T>(...comparisons: readonly Compare<T>[]): Compare<T> {
  return (a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return 0
  }
}

/** What stands at the head comes first, then by path, line and column. */
export const compareLocations: Compare<Location> = first<Location>(
  (a, b) => Number(b.inHead) - Number(a.inHead),
  (a, b) => compareText(a.path, b.path),
  (a, b) => a.line - b.line,
  (a, b) => a.column - b.column,
  (a, b) => a.endLine - b.endLine,
  (a, b) => a.endColumn - b.endColumn,
  (a, b) => compareText(a.source, b.source),
  (a, b) => compareText(a.in, b.in),
  (a, b) => compareText(a.date, b.date),
  (a, b) => compareText(a.commit, b.commit),
  (a, b) => compareText(a.author, b.author),
  (a, b) => compareText(JSON.stringify(a.encoding), JSON.stringify(b.encoding)),
)

/** By severity, those that browsers get first, confidence, the first location's path and line, fingerprint. Locations must be in order already. */
export const compareFindings: Compare<Finding> = first<Finding>(
  (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  (a, b) => Number(b.exposure.length > 0) - Number(a.exposure.length > 0),
  (a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence),
  (a, b) => compareText(a.locations[0]?.path ?? null, b.locations[0]?.path ?? null),
  (a, b) => (a.locations[0]?.line ?? 0) - (b.locations[0]?.line ?? 0),
  (a, b) => compareText(a.fingerprint, b.fingerprint),
)

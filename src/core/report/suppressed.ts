/** What policy and look-alike models took out of the report: counted always, listed only on request. */
import { suppressors, type Finding, type Report, type Suppressor } from '../finding.ts'

export interface SuppressedCounts {
  /** Keys of which every place is suppressed. */
  readonly keys: number
  readonly keysBy: Readonly<Record<Suppressor, number>>
  /** Suppressed places of keys that have open ones too. */
  readonly places: number
}

/** A key with one open place is not suppressed: of such a key the suppressed places are counted. */
export function suppressedCounts(report: Report): SuppressedCounts {
  const keysBy: Record<Suppressor, number> = { inline: 0, config: 0, baseline: 0, placeholder: 0 }
  let places = 0
  for (const { suppressed, locations } of report.keys) {
    if (suppressed !== null) keysBy[suppressed.by]++
    else places += locations.filter((location) => location.suppressed !== null).length
  }
  return { keys: suppressors.reduce((sum, by) => sum + keysBy[by], 0), keysBy, places }
}

/** The keys with the places that a report lists: without the suppressed ones, unless they are asked for. */
export function listed(report: Report, showSuppressed: boolean): readonly Finding[] {
  if (showSuppressed) return report.keys
  return report.keys
    .filter(({ suppressed }) => suppressed === null)
    .map((finding) => ({
      ...finding,
      locations: finding.locations.filter(({ suppressed }) => suppressed === null),
    }))
}

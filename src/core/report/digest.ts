/** A report sorted by how its keys stand: what every format begins with. */
import type { Finding, Report } from '../finding.ts'
import { standingOf, verdict, type Standing, type Verdict } from '../policy/verdict.ts'
import type { ReportContext } from './context.ts'
import { listed } from './suppressed.ts'
import { verdictWords } from './words.ts'

export interface StandingKey {
  readonly finding: Finding
  readonly standing: Standing
}

export interface Digest {
  readonly verdict: Verdict
  /** See `verdictWords`. */
  readonly words: string
  /** The keys to list, with the places to list: those that fail first, then what warns, then the rest; worst first. */
  readonly keys: readonly StandingKey[]
  /** Public project tokens: counted by most formats, listed by `json`. */
  readonly tokens: readonly Finding[]
}

const order: readonly Standing[] = ['fails', 'new-place', 'below-threshold', 'known', 'suppressed']

/** Judges and sorts a report; a key that is suppressed is listed only on request. */
export function digest(report: Report, { failOn, showSuppressed }: ReportContext): Digest {
  const judged = verdict(report, failOn)
  const standings = report.keys.map((finding) => standingOf(finding, failOn))
  const keys = listed(report, showSuppressed).map((finding) => ({
    finding,
    standing: standingOf(finding, failOn),
  }))
  return {
    verdict: judged,
    words: verdictWords(judged, failOn, standings),
    keys: order.flatMap((standing) => keys.filter((key) => key.standing === standing)),
    tokens: keys.filter(({ standing }) => standing === 'public').map(({ finding }) => finding),
  }
}

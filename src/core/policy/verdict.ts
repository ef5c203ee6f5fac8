/** What a report means for the one who asked: which keys fail, which only warn, and the exit code. */
import { severities, type Finding, type Location, type Report, type Severity } from '../finding.ts'

/**
 * How one key stands.
 * - `fails`: at or above the level that was asked for, and brought by what was scanned;
 * - `new-place`: the base of the range holds it already, but not at a place where the range has it;
 * - `below-threshold`: brought by what was scanned, below the level;
 * - `known`: the base of the range holds it at the same places;
 * - `public`: a project token, which may stand anywhere;
 * - `suppressed`: each of its places is.
 */
export type Standing = 'fails' | 'new-place' | 'below-threshold' | 'known' | 'public' | 'suppressed'

export interface Warning {
  readonly finding: Finding
  readonly because: 'new-place' | 'below-threshold'
}

export interface Verdict {
  readonly result: 'clean' | 'found' | 'incomplete'
  /** Worst first, as in the report. */
  readonly failing: readonly Finding[]
  readonly warnings: readonly Warning[]
  /** 1 where something fails, even if the scan is incomplete; 2 where it is incomplete and nothing fails; else 0. */
  readonly exitCode: 0 | 1 | 2
}

/** The places of a key that no comment, entry or baseline suppresses. */
export function openLocations(finding: Finding): readonly Location[] {
  return finding.locations.filter(({ suppressed }) => suppressed === null)
}

/** Whether a severity is at or above a level; nothing is above `never`. */
export function reaches(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
}

/** How a key stands; only places that nothing suppresses count. */
export function standingOf(finding: Finding, failOn: Severity | 'never'): Standing {
  const open = openLocations(finding)
  if (finding.suppressed !== null || open.length === 0) return 'suppressed'
  const high = reaches(finding.severity, failOn)
  if (finding.severity === 'info' && !high) return 'public'
  if (open.some(({ introduced }) => introduced !== false)) return high ? 'fails' : 'below-threshold'
  return open.some(({ newPlace }) => newPlace) ? 'new-place' : 'known'
}

/** The keys that fail the check. */
export function failing(report: Report, failOn: Severity | 'never'): readonly Finding[] {
  return report.keys.filter((finding) => standingOf(finding, failOn) === 'fails')
}

/** The outcome of a whole scan: what an exit code, a summary and the output `result` are made of. */
export function verdict(report: Report, failOn: Severity | 'never'): Verdict {
  const failed = failing(report, failOn)
  const warnings = report.keys.flatMap((finding) => {
    const because = standingOf(finding, failOn)
    return because === 'new-place' || because === 'below-threshold' ? [{ finding, because } as const] : []
  })
  if (failed.length > 0) return { result: 'found', failing: failed, warnings, exitCode: 1 }
  if (!report.scan.complete) return { result: 'incomplete', failing: failed, warnings, exitCode: 2 }
  return { result: 'clean', failing: failed, warnings, exitCode: 0 }
}

/** Which places come first where only some can be shown: one of each key, worst key first, then the second of each. */
import type { Finding, Location } from '../finding.ts'

export interface Place {
  readonly finding: Finding
  readonly location: Location
}

/** @param findings worst first, with the places to consider, the most telling first */
export function spread(findings: readonly Finding[]): readonly Place[] {
  const rounds: Place[][] = []
  for (const finding of findings) {
    for (const [round, location] of finding.locations.entries())
      (rounds[round] ??= []).push({ finding, location })
  }
  return rounds.flat()
}

/** Findings on their way to the report: what the policy needs to know about each location is still with it. */
import type { Hit } from '../detect/hit.ts'
import type { Finding, HistoryFacts, Location, PlaceKind, SourceKind } from '../finding.ts'

/** One place where a hit stands; `path` and `author` as shown (show-path.ts). */
export interface Place {
  readonly in: PlaceKind
  readonly path: string | null
  readonly commit: string | null
  readonly author: string | null
  readonly date: string | null
  readonly inHead: boolean
  readonly introduced: boolean | null
  readonly newPlace: boolean
  readonly allowedInBase: boolean
  /** Its refs as shown. */
  readonly history?: HistoryFacts
}

/** A hit at one of its places. A hit that stands at several is given once for each. */
export interface PlacedHit {
  readonly source: SourceKind
  readonly hit: Hit
  readonly place: Place
}

export interface CandidateLocation extends Location {
  /** The reason in an inline comment on the same line, empty where it gives none, `null` where there is no comment. */
  readonly inlineAllow: string | null
  /** Ranges only, else `false`: the base holds the key at this path, with an inline comment that allows it. */
  readonly allowedInBase: boolean
}

/** A finding before the policy; only placeholders are suppressed. */
export interface Candidate extends Finding {
  readonly locations: readonly CandidateLocation[]
}

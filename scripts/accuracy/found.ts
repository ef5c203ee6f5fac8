import type { Place } from './place.ts'

/** One finding of ours in one case. */
export interface Found {
  readonly fingerprint: string
  readonly place: Place
  readonly encoding: readonly string[]
  /** Whether it fails a check by default (`certain` or `likely`). */
  readonly sure: boolean
}

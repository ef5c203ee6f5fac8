import type { Confidence } from '../finding.ts'
import type { KindId } from '../keys/kinds.ts'

/** A key that a reader has read off a stretch, before its place is known. `start` and `end` index the stretch. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** The decoded text of the key: goes into a `Secret` and nowhere else. */
  readonly value: string
  readonly kind: KindId
  readonly confidence: Confidence
  readonly issued: string | null
  readonly placeholder: string | null
}

import type { Confidence } from '../finding.ts'
import type { KindId } from '../keys/kinds.ts'
import type { Stretch } from './stretch.ts'

/** A key that a reader has read off a stretch. `start` and `end` index the stretch. */
export interface ReadKey {
  readonly start: number
  readonly end: number
  /** The decoded text of the key: goes into a `Secret` and nowhere else. */
  readonly value: string
  readonly kind: KindId
  readonly confidence: Confidence
  readonly issued: string | null
  readonly placeholder: string | null
  /** How it is hidden in the stretch, outermost first. */
  readonly encoding: readonly string[]
}

/** A key before its place is known. */
export interface Candidate extends ReadKey {
  /** Decoded text just before it, one character a byte. */
  readonly before: string
  /** Where people can read the line around it, if not in the stretch: decoded UTF-16. */
  readonly view?: View
}

/** A place in decoded text. */
export interface View {
  readonly stretch: Stretch
  readonly start: number
  readonly end: number
}

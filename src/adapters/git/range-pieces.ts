/** What the pieces of a range are, so that a hit in one can be placed. */
import type { BytePath } from '../../core/byte-path.ts'
import type { Brought } from './brought.ts'

export type RangeOrigin =
  | {
      readonly is: 'blob'
      readonly id: string
      /** `false`: an old blob at a place where the range may have put it. */
      readonly inRange: boolean
    }
  | { readonly is: 'message' | 'header'; readonly commit: string; readonly header: Buffer }
  | { readonly is: 'tag' }
  | {
      readonly is: 'path'
      readonly path: BytePath
      /** Where its last part begins. */
      readonly part: number
      readonly brought: Brought
      /** The name has further places, which are not told. */
      readonly more: boolean
    }
  /** A name in a tree to which no path led. */
  | { readonly is: 'name' }

/** A hit in one of them. */
export interface Seen {
  readonly origin: RangeOrigin
  readonly fingerprint: string
  /** Bytes in the piece, end exclusive. */
  readonly start: number
  readonly end: number
}

/** What the engine reports for one occurrence of a key in one piece. */
import type { Confidence, Misplaced, Snippet, TextExposure } from '../finding.ts'
import type { KindId } from '../keys/kinds.ts'
import type { Secret } from '../secret.ts'

export interface Hit {
  readonly secret: Secret
  readonly kind: KindId
  readonly confidence: Confidence
  readonly issued: string | null
  /** Byte offsets in the piece, end exclusive. */
  readonly start: number
  readonly end: number
  /** 1-based; columns in UTF-16 code units, an invalid byte is one, a byte-order mark none; end exclusive. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly encoding: readonly string[]
  readonly snippet: Snippet
  /** What the text before it tells (`meaningOf`): browsers get it, or it is the wrong kind for its place. */
  readonly exposure: readonly TextExposure[]
  readonly misplaced: Misplaced | null
  /** Why it is no key, where a look-alike model says so. */
  readonly placeholder: string | null
  /** The reason in an inline `posthog-key-guard:allow` on the same line; empty where none is given. */
  readonly inlineAllow: string | null
}

/** What the scan of a piece reports, and where in the piece it is. */
import type { Allowance } from '../containers/allowance.ts'
import type { Hit } from './hit.ts'
import type { Kernel } from './kernel/kernel.ts'
import type { Span } from './place-counter.ts'

/** Something in a piece that was not read, or not in full. */
export interface InnerSkip {
  /** The raw path inside the piece, the members of nested containers joined by `!`; `null` for the piece itself. */
  readonly inner: Uint8Array | null
  readonly reason: string
  readonly incomplete: boolean
}

export interface ScanReports {
  readonly found: (hit: Hit) => void
  readonly skipped: (skip: InnerSkip) => void
}

/** Where a text stands in its piece. */
export interface Surroundings {
  /** Containers and encodings around it, outermost first. */
  readonly chain: readonly string[]
  readonly inner: Uint8Array | null
  /** Containers that are open around it. */
  readonly depth: number
  /** Where the encoded text stands that it comes from; `null` where its own lines count. */
  readonly place: (Span & { readonly start: number; readonly end: number }) | null
}

export interface ScanTools {
  readonly kernel: Kernel
  /** One for each piece. */
  readonly allowance: Allowance
  /** The buffer for the text of this depth; used by one at a time. */
  readonly bufferAt: (depth: number) => Buffer
  /** A buffer of at least so many bytes in its place. */
  readonly largerAt: (depth: number, length: number) => Buffer
  /** Asked between two reads, so that a long scan can be ended. */
  readonly breathe: () => void | Promise<void>
  /** Scans a few bytes, such as a name. */
  readonly scanBytes: (bytes: Uint8Array) => readonly Hit[]
}

/** The search kernel: one pass over raw bytes finds the anchors of all encodings. */
import type { Anchor } from './anchor.ts'
import type { LinearMemory } from './web-assembly.ts'

export interface Kernel {
  /** `size` bytes that are searched where they lie: a piece is read straight into them. */
  readonly memory: Buffer
  /** The `WebAssembly.Memory` that `memory` lies in, where there is one: other modules may work in it. */
  readonly linear?: LinearMemory
  /**
   * Calls `found` with each anchor that begins in [from, to), ascending. Bytes that are not in `memory` are copied into
   * it part by part.
   *
   * A search may be begun from within `found`.
   *
   * @param end the bytes' end: an anchor that would need a byte at or beyond it is none (but for a cut one)
   * @param start where the text begins in `bytes`, if that is before `from`. Where it is not given, nothing is known of
   *   the bytes before `from`, and an anchor that depends on them is given rather than lost.
   */
  search(
    bytes: Buffer,
    from: number,
    to: number,
    end: number,
    found: (at: number, anchor: Anchor) => void,
    start?: number,
  ): void
}

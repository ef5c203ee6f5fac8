/** The anchors of a part of a stretch, found in one go: a decoder may search again while they are worked off. */
import type { Anchor } from './kernel/anchor.ts'
import type { Kernel } from './kernel/kernel.ts'
import { isRuler } from './ruler.ts'
import type { Stretch } from './stretch.ts'

/** Two lists of plain values, since a hostile text has millions of them. */
export interface Anchors {
  /** Ascending; they index the stretch. */
  readonly places: readonly number[]
  readonly names: readonly Anchor[]
}

/** The anchors that begin in [from, to). */
export function anchorsIn(stretch: Stretch, from: number, to: number, kernel: Kernel): Anchors {
  const { bytes, start, end } = stretch
  const places: number[] = []
  const names: Anchor[] = []
  const found = (at: number, anchor: Anchor): void => {
    if (anchor === 'run' && isRuler(stretch, at)) return
    places.push(at)
    names.push(anchor)
  }
  kernel.search(bytes, from, to, end, found, start)
  return { places, names }
}

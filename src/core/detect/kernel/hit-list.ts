/** Anchors on their way to the caller: in order of position, each once. */
import { anchors, type Anchor } from './anchor.ts'

/** An anchor's number: its place in `anchors`. */
export type AnchorCode = number

const CODE_BITS = 4
/** Keys up to here are shifted; beyond, they are more than an integer of V8's. */
const SMALL = 2 ** 30

export function codeOf(anchor: Anchor): AnchorCode {
  return anchors.indexOf(anchor)
}

/** Collects anchors that come nearly in order, and gives them away in order. */
export class HitList {
  /** Position × 16 + code: one number compares both. */
  readonly #keys: number[] = []
  #given = 0

  add(at: number, code: AnchorCode): void {
    const keys = this.#keys
    const key = at * 2 ** CODE_BITS + code
    let i = keys.length
    while (i > this.#given && keys[i - 1]! >= key) i--
    if (keys[i] === key) return
    if (i === keys.length) keys.push(key)
    else keys.splice(i, 0, key)
  }

  /** Gives away all anchors before `limit`. The list may be used by another search meanwhile only if it is another list. */
  give(limit: number, found: (at: number, anchor: Anchor) => void): void {
    const keys = this.#keys
    if (keys.length === 0) return
    while (this.#given < keys.length) {
      const key = keys[this.#given]!
      const at = key < SMALL ? key >> CODE_BITS : Math.floor(key / 2 ** CODE_BITS)
      if (at >= limit) return
      this.#given++
      found(at, anchors[key % 2 ** CODE_BITS]!)
    }
    keys.length = 0
    this.#given = 0
  }
}

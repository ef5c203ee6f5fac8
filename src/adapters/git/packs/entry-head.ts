/** What stands before an object's compressed bytes in a pack (gitformat-pack in git's manual). */
import type { HashBytes } from './pack-index.ts'

/** How an object is stored. 1 to 4 hold it whole; a delta is applied to an object at an offset, or of an id. */
export const kinds = { damaged: 0, commit: 1, tree: 2, blob: 3, tag: 4, offsetDelta: 6, idDelta: 7 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

/** A size in the table that says only: this or more. */
export const HUGE = 2 ** 32 - 1

/** Ten groups of seven bits hold any number of 64 bits. */
const MAX_GROUPS = 10
/** Bytes that the longest head has: a size, an id. */
export const MAX_HEAD = MAX_GROUPS + 32

/** Filled anew by each `read`: a pack has hundreds of thousands of heads. */
export class EntryHead {
  kind: Kind = kinds.damaged
  /** Inflated bytes, at most HUGE. */
  size = 0
  /** Bytes of the head. */
  length = 0
  /** How many bytes before its own head the base of an offset delta begins. */
  distance = 0
  /** Where the id of an id delta's base stands in the bytes. */
  idAt = 0

  /** @param end where the bytes of this object end: a head that goes beyond it is damaged */
  read(bytes: Uint8Array, at: number, end: number, hashBytes: HashBytes): void {
    this.kind = kinds.damaged
    this.size = this.length = 0
    let p = at
    if (p >= end) return
    let byte = bytes[p++]!
    const type = (byte >> 4) & 7
    let size = byte & 15
    let unit = 16
    while (byte >= 128) {
      if (p >= end || p - at === MAX_GROUPS) return
      byte = bytes[p++]!
      size += (byte & 127) * unit
      unit *= 128
    }
    if (type === kinds.offsetDelta) {
      const start = p
      let distance = 0
      do {
        if (p >= end || p - start === MAX_GROUPS) return
        byte = bytes[p++]!
        distance = (p - start > 1 ? distance + 1 : 0) * 128 + (byte & 127)
      } while (byte >= 128)
      this.distance = distance
    } else if (type === kinds.idDelta) {
      this.idAt = p
      p += hashBytes
    } else if (type === 0 || type === 5) return
    if (p >= end) return
    this.kind = type as Kind
    this.size = Math.min(size, HUGE)
    this.length = p - at
  }
}

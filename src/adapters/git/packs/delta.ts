/**
 * Deltas of a pack: instructions that copy from a base or insert bytes (gitformat-pack in git's manual, *Deltified
 * representation*). All bytes are hostile: every place is checked before it is read or written.
 */

/** What a delta begins with. */
export class DeltaHead {
  baseSize = 0
  resultSize = 0
  /** Where the instructions begin. */
  at = 0

  /** @returns `false` where the head is cut short, or a size has more than 49 bits */
  read(bytes: Uint8Array, at: number, end: number): boolean {
    this.at = at
    this.baseSize = this.#size(bytes, end)
    this.resultSize = this.#size(bytes, end)
    return this.baseSize >= 0 && this.resultSize >= 0
  }

  #size(bytes: Uint8Array, end: number): number {
    let size = 0
    let unit = 1
    for (let groups = 0; this.at < end && groups < 7; groups++) {
      const byte = bytes[this.at++]!
      size += (byte & 127) * unit
      if (byte < 128) return size
      unit *= 128
    }
    return -1
  }
}

/** Bytes behind a delta that are read with it, and behind a result that are written over with it. */
export const DELTA_ROOM = 64

/**
 * Applies the instructions from `at` to `end`. All places are in one memory; the three stretches do not overlap, and
 * DELTA_ROOM bytes more of the memory follow each.
 *
 * @returns whether every instruction is sound, and together they give the whole result
 */
export type ApplyDelta = (
  at: number,
  end: number,
  base: number,
  baseSize: number,
  result: number,
  resultSize: number,
) => boolean

/** What a copy of size 0 copies. */
const ZERO_SIZE = 0x10000
/** Shorter copies are faster byte by byte than by a call. */
const SHORT = 24

/** Without WebAssembly. */
export function plainDelta(memory: Buffer): ApplyDelta {
  return (at, end, base, baseSize, result, resultSize) => {
    const resultEnd = result + resultSize
    let p = at
    let q = result
    while (p < end) {
      const order = memory[p++]!
      let from = p
      let size = order
      if (order >= 128) {
        let offset = 0
        size = 0
        if (order & 1) offset = memory[p++]!
        if (order & 2) offset |= memory[p++]! << 8
        if (order & 4) offset |= memory[p++]! << 16
        if (order & 8) offset += memory[p++]! * 0x1000000
        if (order & 16) size = memory[p++]!
        if (order & 32) size |= memory[p++]! << 8
        if (order & 64) size |= memory[p++]! << 16
        if (size === 0) size = ZERO_SIZE
        if (p > end || offset + size > baseSize) return false
        from = base + offset
      } else {
        p += size
        if (size === 0 || p > end) return false
      }
      if (q + size > resultEnd) return false
      if (size < SHORT) for (let i = 0; i < size; i++) memory[q + i] = memory[from + i]!
      else memory.copyWithin(q, from, from + size)
      q += size
    }
    return q === resultEnd
  }
}

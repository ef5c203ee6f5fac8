/**
 * Counts lines and columns along a piece: 1-based, lines end at LF, columns are UTF-16 code units of the stored text,
 * an invalid byte is one column, a byte-order mark at the start of the piece is none.
 */
import type { Stretch } from './stretch.ts'

const LF = 0x0a

export interface Place {
  readonly line: number
  readonly column: number
}

export class PlaceCounter {
  #at = 0
  #line = 1
  #units = 0

  /**
   * The place of a byte; positions must not go back.
   *
   * @param stretch holds all bytes from the last position asked for (0 at first) to this one
   * @param index of the byte in the stretch
   */
  placeOf(stretch: Stretch, index: number): Place {
    const bytes = stretch.bytes.subarray(0, index)
    let from = this.#at - stretch.offset
    for (let next = bytes.indexOf(LF, from); next !== -1; next = bytes.indexOf(LF, from)) {
      this.#line++
      this.#units = 0
      from = next + 1
    }
    if (stretch.offset + from === 0 && startsWithMark(bytes)) from = Math.min(3, index)
    this.#units += utf16Units(bytes, from, index)
    this.#at = stretch.offset + index
    return { line: this.#line, column: this.#units + 1 }
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** How many UTF-16 code units the bytes [from, to) take when each byte that is not valid UTF-8 takes one. */
export function utf16Units(bytes: Uint8Array, from: number, to: number): number {
  let units = 0
  let at = from
  while (at < to) {
    const length = sequenceLength(bytes, at, to)
    units += length === 4 ? 2 : 1
    at += length
  }
  return units
}

/** The length of the valid UTF-8 sequence at `at`, or 1 (Unicode 16, table 3-7). */
export function sequenceLength(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at]!
  if (lead < 0xc2 || lead > 0xf4) return 1
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (at + length > to) return 1
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (bytes[at + 1]! < least || bytes[at + 1]! > most) return 1
  for (let i = at + 2; i < at + length; i++) if ((bytes[i]! & 0xc0) !== 0x80) return 1
  return length
}

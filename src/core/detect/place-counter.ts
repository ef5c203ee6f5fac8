/**
 * Counts lines and columns along a piece: 1-based, lines end at LF, columns are UTF-16 code units of the stored text,
 * an invalid byte is one column, a byte-order mark at the start of the piece is none.
 */
import { utf8SequenceLength } from '../utf8.ts'
import type { Stretch } from './stretch.ts'

const LF = 0x0a

export interface LineColumn {
  readonly line: number
  readonly column: number
}

export class PlaceCounter {
  #at = 0
  #line = 1
  #units = 0

  /**
   * Counts up to a byte that is about to leave the buffer; one that was passed already changes nothing.
   *
   * @param index of the first byte that stays; no UTF-8 sequence may begin before and end behind it
   */
  pass(stretch: Stretch, index: number): void {
    if (stretch.offset + index > this.#at) this.placeOf(stretch, index)
  }

  /**
   * The place of a byte; positions must not go back.
   *
   * @param stretch holds all bytes from the last position asked for (0 at first) to this one
   * @param index of the byte in the stretch
   */
  placeOf(stretch: Stretch, index: number): LineColumn {
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
function utf16Units(bytes: Uint8Array, from: number, to: number): number {
  let units = 0
  let at = from
  while (at < to) {
    const length = utf8SequenceLength(bytes, at)
    // A character is whole or its bytes count one by one.
    const whole = length > 0 && at + length <= to
    units += whole && length === 4 ? 2 : 1
    at += whole ? length : 1
  }
  return units
}

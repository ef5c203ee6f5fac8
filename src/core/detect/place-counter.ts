/**
 * Counts lines and columns along a piece: 1-based, lines end at LF, columns are UTF-16 code units of the stored text,
 * an invalid byte is one column, a byte-order mark at the start of the piece is none. A piece that is UTF-16 is counted
 * as the text that it is.
 */
import { utf8SequenceLength } from '../utf8.ts'
import type { Stretch } from './stretch.ts'

const LF = 0x0a

export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Where something begins and ends; the end exclusive. */
export interface Span extends LineColumn {
  readonly endLine: number
  readonly endColumn: number
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

export class PlaceCounter {
  #at = 0
  #line = 1
  #units = 0
  /** `null` until the first bytes are seen. */
  #encoding: Encoding | null = null

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
    this.#encoding ??= encodingOf(stretch)
    const from = this.#at - stretch.offset
    if (this.#encoding === 'utf-8') this.#countBytes(stretch, from, index)
    else this.#countUnits(stretch, from, index, this.#encoding === 'utf-16le' ? 0 : 1)
    this.#at = stretch.offset + index
    return { line: this.#line, column: this.#units + 1 }
  }

  /** The place of a byte behind the last one asked for, which stays where it is. */
  placeBehind(stretch: Stretch, index: number): LineColumn {
    const [at, line, units] = [this.#at, this.#line, this.#units]
    const place = this.placeOf(stretch, index)
    this.#at = at
    this.#line = line
    this.#units = units
    return place
  }

  #countBytes(stretch: Stretch, start: number, index: number): void {
    const bytes = stretch.bytes.subarray(0, index)
    let from = start
    for (let next = bytes.indexOf(LF, from); next !== -1; next = bytes.indexOf(LF, from)) {
      this.#line++
      this.#units = 0
      from = next + 1
    }
    if (stretch.offset + from === 0 && startsWithMark(bytes)) from = Math.min(3, index)
    this.#units += utf16Units(bytes, from, index)
  }

  /** @param low index of a unit's low byte */
  #countUnits({ bytes, offset }: Stretch, start: number, index: number, low: 0 | 1): void {
    let from = start
    if (offset + from === 0 && isMark(bytes, low)) from = Math.min(2, index)
    // A piece is cut at any byte; a unit counts where it begins.
    for (let at = from + ((offset + from) % 2); at < index; at += 2) {
      if (bytes[at + low] === LF && bytes[at + 1 - low] === 0) {
        this.#line++
        this.#units = 0
      } else this.#units++
    }
  }
}

/** Units from which UTF-16 without a mark is told. */
const MAX_UNITS = 32
const MIN_UNITS = 8

/** UTF-16 by its mark, or where three of four of the first characters are below U+0100 and none is U+0000. */
function encodingOf({ bytes, start, end }: Stretch): Encoding {
  if (isMark(bytes, 0)) return 'utf-16le'
  if (isMark(bytes, 1)) return 'utf-16be'
  const units = Math.min(MAX_UNITS, (end - start) >> 1)
  if (units < MIN_UNITS || (bytes[start] === 0) === (bytes[start + 1] === 0)) return 'utf-8'
  let [low, high] = [0, 0]
  for (let at = start; at < start + 2 * units; at += 2) {
    if (bytes[at] === 0) high++
    if (bytes[at + 1] === 0) low++
  }
  if (high === 0 && low * 4 >= units * 3) return 'utf-16le'
  return low === 0 && high * 4 >= units * 3 ? 'utf-16be' : 'utf-8'
}

function isMark(bytes: Uint8Array, low: 0 | 1): boolean {
  return bytes[low] === 0xff && bytes[1 - low] === 0xfe
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** How many UTF-16 code units the bytes [from, to) take when each byte that is not valid UTF-8 takes one. */
function utf16Units(bytes: Uint8Array, from: number, to: number): number {
  let units = 0
  let at = from
  while (at < to) {
    // Most text is ASCII, and a minified file is one line of it.
    if (bytes[at]! < 0x80) {
      units++
      at++
      continue
    }
    const length = utf8SequenceLength(bytes, at)
    // A character is whole or its bytes count one by one.
    const whole = length > 0 && at + length <= to
    units += whole && length === 4 ? 2 : 1
    at += whole ? length : 1
  }
  return units
}

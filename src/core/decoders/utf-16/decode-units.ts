/** UTF-16 to UTF-8, with the place of each byte. Texts are long: not each place is kept, but one for each block. */
import type { Decoded } from '../decoder.ts'
import { putCharacter } from '../put-character.ts'
import { isHighSurrogate, joinSurrogates } from '../surrogates.ts'
import { unitAt, type ByteOrder } from './code-unit.ts'

/** Decoded bytes for which one place is kept; from there on, characters are counted. */
const BLOCK = 512

/** @param end code units from `start` on, surrogates in pairs */
export function decodeUnits(bytes: Uint8Array, start: number, end: number, order: ByteOrder): Decoded {
  const text = Buffer.allocUnsafe(sizeInUtf8(bytes, start, end, order))
  const places = new Float64Array(Math.ceil(text.length / BLOCK))
  let length = 0
  for (let at = start; at < end;) {
    const unit = unitAt(bytes, at, order)
    const isPair = isHighSurrogate(unit)
    const codePoint = isPair ? joinSurrogates(unit, unitAt(bytes, at + 2, order)) : unit
    const from = length
    length = putCharacter(text, from, codePoint)
    // Each block that a character begins in, or that begins within one, knows where that character is stored.
    const block = Math.floor((length - 1) / BLOCK)
    if (from % BLOCK === 0 || block !== Math.floor(from / BLOCK)) places[block] = at
    at += isPair ? 4 : 2
  }
  return new DecodedUnits(order, text, places)
}

function sizeInUtf8(bytes: Uint8Array, start: number, end: number, order: ByteOrder): number {
  let size = 0
  for (let at = start; at < end; at += 2) {
    const unit = unitAt(bytes, at, order)
    // Each half of a pair makes two of its four bytes.
    size += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return size
}

class DecodedUnits implements Decoded {
  readonly encoding: ByteOrder
  readonly bytes: Buffer
  readonly #places: Float64Array

  constructor(encoding: ByteOrder, bytes: Buffer, places: Float64Array) {
    this.encoding = encoding
    this.bytes = bytes
    this.#places = places
  }

  startOf(at: number): number {
    const character = this.#characterAround(at)
    let from = this.#characterAround(at - (at % BLOCK))
    let place = this.#places[Math.floor(at / BLOCK)]!
    while (from < character) {
      const lead = this.bytes[from]!
      place += lead < 0xf0 ? 2 : 4
      from += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    }
    return place
  }

  endOf(at: number): number {
    return this.startOf(at) + (this.bytes[this.#characterAround(at)]! < 0xf0 ? 2 : 4)
  }

  /** Where the character that the byte belongs to begins. */
  #characterAround(at: number): number {
    while ((this.bytes[at]! & 0xc0) === 0x80) at--
    return at
  }
}

/** Collects what some stored text means, byte by byte, with the place of each byte's stored characters. */
import { base64url } from '../detect/characters.ts'
import type { EncodingName } from '../detect/encoding.ts'
import type { Decoded } from './decoder.ts'
import { putCharacter } from './put-character.ts'

export class MappedBytes {
  readonly #bytes: Uint8Array
  /** Of each byte where its stored bytes begin, and where they end. */
  readonly #places: Uint32Array
  #length = 0

  /** @param capacity the most bytes that will be put */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity)
    this.#places = new Uint32Array(2 * capacity)
  }

  clear(): void {
    this.#length = 0
  }

  /** A byte that the stored bytes [start, end) stand for. */
  putByte(byte: number, start: number, end: number): void {
    this.#bytes[this.#length] = byte
    this.#places[2 * this.#length] = start
    this.#places[2 * this.#length + 1] = end
    this.#length++
  }

  /** A character that the stored bytes [start, end) stand for, in UTF-8: each of its bytes comes from all of them. */
  putCharacter(codePoint: number, start: number, end: number): void {
    const length = putCharacter(this.#bytes, this.#length, codePoint)
    for (let at = this.#length; at < length; at++) {
      this.#places[2 * at] = start
      this.#places[2 * at + 1] = end
    }
    this.#length = length
  }

  /** The stored bytes [start, end), each for itself. */
  putPlain(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at++) this.putByte(bytes[at]!, at, at + 1)
  }

  /**
   * Takes back the word at the end if it began at or after the stored byte `from`: whoever cuts a text shall not leave
   * the first part of a key.
   */
  dropLastWord(from: number): void {
    let length = this.#length
    while (length > 0 && this.#startOf(length - 1) >= from && base64url[this.#bytes[length - 1]!] === 1)
      length--
    if (length > 0 && this.#startOf(length - 1) >= from) this.#length = length
  }

  /** A copy of what was collected. */
  toDecoded(encoding: EncodingName): Decoded {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#length))
    const places = this.#places.slice(0, 2 * this.#length)
    return { encoding, bytes, startOf: (at) => places[2 * at]!, endOf: (at) => places[2 * at + 1]! }
  }

  #startOf(at: number): number {
    return this.#places[2 * at]!
  }
}

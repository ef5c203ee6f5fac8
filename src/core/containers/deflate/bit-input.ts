/** Bits of deflated bytes, from each byte's lowest on (RFC 1951, 3.1.1). */
import { ContainerError } from '../container-error.ts'
import { lookUp, type PrefixCode } from './prefix-code.ts'

export class BitInput {
  readonly bytes: Uint8Array
  #at: number
  #held = 0
  #count = 0

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.#at = at
  }

  /** At least 16 bits, with zeros behind the end; at most 24 are held. */
  #fill(): void {
    while (this.#count < 16) {
      this.#held |= (this.bytes[this.#at++] ?? 0) << this.#count
      this.#count += 8
    }
  }

  #drop(count: number): void {
    this.#held >>>= count
    this.#count -= count
    if (this.#at - (this.#count >> 3) > this.bytes.length)
      throw new ContainerError('ends-early', 'deflated bytes end early')
  }

  /** @param count up to 16 */
  bits(count: number): number {
    this.#fill()
    const value = this.#held & ((1 << count) - 1)
    this.#drop(count)
    return value
  }

  symbol(code: PrefixCode): number {
    this.#fill()
    const found = lookUp(code, this.#held)
    if (found === 0) throw new ContainerError('invalid', 'no word of the code')
    this.#drop(found & 15)
    return found >> 4
  }

  /** How many bytes were read, or begun. */
  get read(): number {
    return Math.min(this.#at - (this.#count >> 3), this.bytes.length)
  }

  /** Drops the rest of a byte. @returns index of the next byte */
  toByte(): number {
    this.#at -= this.#count >> 3
    this.#held = 0
    this.#count = 0
    return this.#at
  }

  /** Goes on at a byte; only after `toByte`. */
  moveTo(at: number): void {
    this.#at = at
  }
}

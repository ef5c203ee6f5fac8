/** Reading a 7z header (7zFormat.txt of the LZMA SDK). Each method throws ContainerError where it ends. */
import { ContainerError } from '../container-error.ts'

/** A header may tell of so many things: one of 1 kB, packed, could tell of a hundred million. */
const MAX_THINGS = 6_000_000

export class HeaderInput {
  readonly #bytes: Buffer
  #at = 0
  #things = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  take(count: number): Buffer {
    if (count > this.left) throw broken()
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }

  byte(): number {
    return this.take(1)[0]!
  }

  /** REAL_UINT64 shortened: the ones that the first byte begins with tell how many bytes follow, lowest first. */
  number(): number {
    const first = this.byte()
    let value = 0
    let place = 1
    for (let mask = 0x80; mask > 0; mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * place
      value += this.byte() * place
      place *= 256
    }
    return value
  }

  /** @param weight what each costs us, beside a number */
  count(most: number, weight = 1): number {
    const count = this.number()
    if (count > most) throw broken()
    this.#allow(count * weight)
    return count
  }

  /** A bit for each of so many things, the highest first. */
  bits(count: number): boolean[] {
    this.#allow(count)
    const bytes = this.take(Math.ceil(count / 8))
    return Array.from({ length: count }, (_, index) => ((bytes[index >> 3]! >> (7 - (index & 7))) & 1) === 1)
  }

  #allow(things: number): void {
    this.#things += things
    if (this.#things > MAX_THINGS) throw tooLong()
  }

  /** Checksums are not looked at: what is broken is read as far as it goes. @returns which of so many have one */
  passDigests(count: number): boolean[] {
    const known = this.byte() === 0 ? this.bits(count) : Array.from({ length: count }, () => true)
    this.take(4 * known.filter(Boolean).length)
    return known
  }
}

export const broken = (): ContainerError => new ContainerError('invalid', 'a broken header of a 7z archive')

export const tooLong = (): ContainerError =>
  new ContainerError('limit', 'a 7z archive whose list is too long to be kept in memory')

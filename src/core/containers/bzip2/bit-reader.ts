/** Bits of bytes in memory, the highest of each byte first. */

/** The bytes ended amid what was read. */
export class BitsEnd extends Error {}

export class BitReader {
  readonly #bytes: Uint8Array
  #position: number

  /** @param position of the first bit */
  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes
    this.#position = position
  }

  /** In bits from the start of the bytes. */
  get position(): number {
    return this.#position
  }

  /**
   * The next `count` bits, zeros behind the end.
   *
   * @param count at most 24
   */
  peek(count: number): number {
    const bytes = this.#bytes
    const at = this.#position >> 3
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0)
    return (word << (this.#position & 7)) >>> (32 - count)
  }

  /** @throws BitsEnd if there are fewer */
  skip(count: number): void {
    this.#position += count
    if (this.#position > this.#bytes.length * 8) throw new BitsEnd()
  }

  /**
   * @param count 1 to 24
   * @throws BitsEnd if there are fewer
   */
  read(count: number): number {
    const value = this.peek(count)
    this.skip(count)
    return value
  }
}

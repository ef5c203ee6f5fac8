/** The plain bytes that LZMA may repeat: the last ones, up to the dictionary's size. */

const FIRST_SIZE = 64 * 1024

const SMALLEST = 4096

/**
 * So much is kept whatever a header asks for: `xz -9` asks for 64 MB, `7z -mx=9` for 256 MB, most of which data that is
 * shorter never needs.
 */
export const MAX_DICTIONARY = 128 * 1024 * 1024

export class LzmaDictionary {
  readonly #limit: number
  /** What the data may refer to, which can be more than is kept. */
  readonly #asked: number
  /** A ring once it is as large as the dictionary; before that it grows with the data, not with what a header claims. */
  #bytes: Uint8Array
  #at = 0
  /** From here on nothing was taken. */
  #from = 0
  #total = 0

  /** @param size in bytes, as a header asks for it */
  constructor(size: number) {
    this.#asked = Math.max(size, SMALLEST)
    this.#limit = Math.min(this.#asked, MAX_DICTIONARY)
    this.#bytes = new Uint8Array(Math.min(this.#limit, FIRST_SIZE))
  }

  /** Bytes since the last reset. */
  get total(): number {
    return this.#total
  }

  /** How many bytes can be put before `take`. */
  get room(): number {
    if (this.#at === this.#bytes.length) this.#turn()
    return this.#bytes.length - this.#at
  }

  reset(): void {
    this.#total = 0
  }

  /** Whether there is a byte so far back; 0 is the last one. */
  reaches(distance: number): boolean {
    return distance >= 0 && distance < this.#total && distance < this.#limit
  }

  /** Whether there was one that the data may refer to, but that is not kept. */
  hasLost(distance: number): boolean {
    return distance >= this.#limit && distance < Math.min(this.#asked, this.#total)
  }

  /** The byte that stands so far back; 0 if `reaches` denies it. */
  back(distance: number): number {
    if (!this.reaches(distance)) return 0
    const at = this.#at - distance - 1
    return this.#bytes[at < 0 ? at + this.#bytes.length : at]!
  }

  /** Only if there is room. */
  put(byte: number): void {
    this.#bytes[this.#at++] = byte
    this.#total++
  }

  /** Repeats `count` bytes from so far back; only if there is room for them, and if `reaches` says so. */
  repeat(distance: number, count: number): void {
    const bytes = this.#bytes
    let from = this.#at - distance - 1
    if (from < 0) from += bytes.length
    for (let i = 0; i < count; i++) {
      bytes[this.#at++] = bytes[from++]!
      if (from === bytes.length) from = 0
    }
    this.#total += count
  }

  /** What was put since the last call; valid until more is put. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(this.#from, this.#at)
    this.#from = this.#at
    return taken
  }

  #turn(): void {
    if (this.#bytes.length < this.#limit) {
      const larger = new Uint8Array(Math.min(this.#limit, this.#bytes.length * 2))
      larger.set(this.#bytes)
      this.#bytes = larger
    } else {
      this.#at = 0
      this.#from = 0
    }
  }
}

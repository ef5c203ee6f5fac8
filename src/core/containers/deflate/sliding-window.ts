/** Unpacked bytes, of which the last ones can be repeated: what deflate writes to. */

/** So many bytes come out at once. */
const PART = 64 * 1024

/** Memory grows with what is written: thousands of entries may have a few bytes each. */
const FIRST_SIZE = 4096

export class SlidingWindow {
  #bytes: Uint8Array<ArrayBuffer>
  readonly #capacity: number
  readonly #size: number
  readonly #longest: number
  #end = 0
  #given = 0

  /**
   * @param size how far back a repetition can reach
   * @param longest bytes that are written before `isFull` is asked again, a whole repetition
   */
  constructor(size: number, longest: number) {
    this.#size = size
    this.#longest = longest
    // The window moves after a quarter of its size was written: four copied bytes for each.
    this.#capacity = size + Math.max(size >> 2, 2 * PART) + longest
    this.#bytes = new Uint8Array(FIRST_SIZE + longest)
  }

  /** `part` must be called before more is written. */
  get isFull(): boolean {
    return this.#end - this.#given >= PART || this.#end + this.#longest > this.#bytes.length
  }

  push(byte: number): void {
    this.#bytes[this.#end++] = byte
  }

  /**
   * @param distance 1 for the last byte
   * @returns false if that is before the first byte, or out of reach
   */
  repeat(distance: number, length: number): boolean {
    if (distance > this.#end || distance > this.#size) return false
    const bytes = this.#bytes
    const end = this.#end + length
    if (distance >= length && length > 32) bytes.copyWithin(this.#end, this.#end - distance, end - distance)
    else for (let at = this.#end; at < end; at++) bytes[at] = bytes[at - distance]!
    this.#end = end
    return true
  }

  /** @returns a copy of what was written since the last call, and makes room */
  part(): Uint8Array {
    const part = this.#bytes.slice(this.#given, this.#end)
    if (this.#end + PART + this.#longest > this.#bytes.length) this.#makeRoom()
    this.#given = this.#end
    return part
  }

  #makeRoom(): void {
    if (this.#bytes.length < this.#capacity) {
      // Twice the size has room for the longest repetition, which the first size has already.
      const larger = new Uint8Array(Math.min(this.#capacity, 2 * this.#bytes.length))
      larger.set(this.#bytes.subarray(0, this.#end))
      this.#bytes = larger
      return
    }
    const kept = Math.min(this.#end, this.#size)
    this.#bytes.copyWithin(0, this.#end - kept, this.#end)
    this.#end = kept
  }

  /** What was written since the last part; nothing can be written after it. */
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#given, this.#end)
  }
}

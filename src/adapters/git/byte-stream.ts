/** Bytes of a pipe, taken in stretches of the caller's choosing; what has arrived is given at once, without a promise. */
import type { Readable } from 'node:stream'

const nothing: Buffer = Buffer.alloc(0)

export class ByteStream {
  readonly #chunks: AsyncIterator<Buffer>
  #chunk: Buffer = nothing
  #at = 0

  constructor(stream: Readable) {
    this.#chunks = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  }

  /** Copies what has already arrived; `0` where that is nothing. */
  take(into: Uint8Array): number {
    const size = Math.min(into.length, this.#chunk.length - this.#at)
    into.set(this.#chunk.subarray(this.#at, this.#at + size))
    this.#at += size
    return size
  }

  /** Drops what has already arrived, at most so much. */
  drop(most: number): number {
    const size = Math.min(most, this.#chunk.length - this.#at)
    this.#at += size
    return size
  }

  /** Waits for more, once all that arrived is taken. `false` at the end. */
  async more(): Promise<boolean> {
    const next = await this.#chunks.next().catch(() => null)
    if (next === null || next.done === true) return false
    this.#chunk = next.value
    this.#at = 0
    return true
  }

  /**
   * What stands before the next such byte, which is taken, too.
   * @returns `null` where the stream ends first
   */
  async until(byte: number): Promise<Buffer | null> {
    const parts: Buffer[] = []
    for (;;) {
      const end = this.#chunk.indexOf(byte, this.#at)
      if (end >= 0) {
        parts.push(this.#chunk.subarray(this.#at, end))
        this.#at = end + 1
        return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
      }
      parts.push(this.#chunk.subarray(this.#at))
      this.#at = this.#chunk.length
      if (!(await this.more())) return null
    }
  }
}

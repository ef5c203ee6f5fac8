/** Decoded bytes, each with the place where it is stored: typed arrays that grow by doubling. */
import type { EncodingName } from '../../detect/encoding.ts'
import type { Decoded } from '../decoder.ts'

export class ByteTable {
  #bytes = Buffer.allocUnsafe(256)
  #starts = new Uint32Array(256)
  #widths = new Uint8Array(256)
  #length = 0

  get length(): number {
    return this.#length
  }

  /**
   * @param start of the first digit in the stretch
   * @param width in stored bytes, at most 255
   */
  push(byte: number, start: number, width: number): void {
    const at = this.#length++
    if (at === this.#bytes.length) this.#grow()
    this.#bytes[at] = byte
    this.#starts[at] = start
    this.#widths[at] = width
  }

  /** What was pushed until now. */
  decoded(encoding: EncodingName): Decoded {
    const [starts, widths] = [this.#starts, this.#widths]
    return {
      encoding,
      bytes: this.#bytes.subarray(0, this.#length),
      startOf: (at) => starts[at]!,
      endOf: (at) => starts[at]! + widths[at]!,
    }
  }

  #grow(): void {
    const size = this.#bytes.length * 2
    const [bytes, starts, widths] = [Buffer.allocUnsafe(size), new Uint32Array(size), new Uint8Array(size)]
    bytes.set(this.#bytes)
    starts.set(this.#starts)
    widths.set(this.#widths)
    this.#bytes = bytes
    this.#starts = starts
    this.#widths = widths
  }
}

/** A copy of bytes that passed by, as long as they are few. */

export class ByteRecord {
  readonly #limit: number
  #parts: Uint8Array[] | null = []
  #size = 0

  /** @param limit in bytes; if more pass by, none are kept */
  constructor(limit: number) {
    this.#limit = limit
  }

  add(bytes: Uint8Array): void {
    this.#size += bytes.length
    if (this.#size > this.#limit) this.#parts = null
    else if (bytes.length > 0) this.#parts?.push(bytes.slice())
  }

  /** @returns `null` if there were too many */
  bytes(): Uint8Array | null {
    return this.#parts === null ? null : Buffer.concat(this.#parts, this.#size)
  }
}

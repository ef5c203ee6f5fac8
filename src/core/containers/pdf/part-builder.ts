/** Gathers what comes in small pieces: each part costs whoever gets it more than a few bytes are worth. */

const PART = 64 * 1024

export class PartBuilder {
  readonly #longest: number
  #bytes: Uint8Array
  #filled = 0

  /** @param longest bytes that are added before `isFull` is asked again */
  constructor(longest: number) {
    this.#longest = longest
    this.#bytes = new Uint8Array(PART + longest)
  }

  get isFull(): boolean {
    return this.#filled >= PART
  }

  add(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#filled)
    this.#filled += bytes.length
  }

  repeat(byte: number, times: number): void {
    this.#bytes.fill(byte, this.#filled, this.#filled + times)
    this.#filled += times
  }

  /** @returns what was added since the last call, which nobody writes to any more */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#filled)
    this.#bytes = new Uint8Array(PART + this.#longest)
    this.#filled = 0
    return taken
  }
}

/** Lets a container read the bytes that the raw scan reads. */
import type { ByteInput } from '../containers/container.ts'

export class Tap implements ByteInput {
  #chunk: Buffer
  readonly #pull: () => Promise<Buffer | null>

  /** @param pull the next bytes, `null` at the end */
  constructor(first: Buffer, pull: () => Promise<Buffer | null>) {
    this.#chunk = first
    this.#pull = pull
  }

  async read(into: Uint8Array): Promise<number> {
    let filled = 0
    while (filled < into.length) {
      if (this.#chunk.length === 0) {
        const next = await this.#pull()
        if (next === null) break
        this.#chunk = next
      }
      const part = this.#chunk.subarray(0, into.length - filled)
      into.set(part, filled)
      filled += part.length
      this.#chunk = this.#chunk.subarray(part.length)
    }
    return filled
  }
}

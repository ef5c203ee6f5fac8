/** The first bytes of a child's stderr; the rest is read, so that the child never waits, and dropped. */
import type { Readable } from 'node:stream'

/** Bytes kept: more than any excerpt shows. */
const MAX_BYTES = 8192

export class BoundedText {
  readonly #chunks: Buffer[] = []
  #size = 0

  constructor(stream: Readable) {
    stream.on('data', (chunk: Buffer) => {
      if (this.#size >= MAX_BYTES) return
      const kept = chunk.subarray(0, MAX_BYTES - this.#size)
      this.#chunks.push(kept)
      this.#size += kept.length
    })
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}

/** Bytes that come in parts, as an input: a member that is unpacked as it is read, or what a second coder unpacks. */
import { ContainerError } from '../container-error.ts'
import type { ByteInput } from '../container.ts'

/** Bytes in order; throws ContainerError where they cannot be had, or not further. */
export type Parts = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

export class PartsInput implements ByteInput {
  readonly #parts: Parts
  #steps: Iterator<Uint8Array> | AsyncIterator<Uint8Array> | null = null
  #part: Uint8Array = new Uint8Array(0)
  #ended = false
  #failure: ContainerError | null = null
  #passed = 0

  /** @param parts not begun before the first `read` */
  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Why the parts ended early: for whoever reads, they have an end like any other. */
  get failure(): ContainerError | null {
    return this.#failure
  }

  /** How many bytes were read. */
  get passed(): number {
    return this.#passed
  }

  async read(into: Uint8Array): Promise<number> {
    let filled = 0
    while (filled < into.length && (this.#part.length > 0 || !this.#ended)) {
      if (this.#part.length === 0) {
        await this.#step()
        continue
      }
      const taken = this.#part.subarray(0, into.length - filled)
      into.set(taken, filled)
      filled += taken.length
      this.#part = this.#part.subarray(taken.length)
    }
    this.#passed += filled
    return filled
  }

  async #step(): Promise<void> {
    try {
      this.#steps ??=
        Symbol.iterator in this.#parts ? this.#parts[Symbol.iterator]() : this.#parts[Symbol.asyncIterator]()
      const step = await this.#steps.next()
      if (step.done === true) this.#ended = true
      else this.#part = step.value
    } catch (error) {
      this.#ended = true
      if (!(error instanceof ContainerError)) throw error
      this.#failure = error
    }
  }
}

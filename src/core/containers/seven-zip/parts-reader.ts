/** Cuts what is unpacked as one into files. */
import { ContainerError } from '../container-error.ts'
import type { Parts } from '../input/parts-input.ts'

export class PartsReader {
  readonly #begin: () => Parts
  #steps: Iterator<Uint8Array> | AsyncIterator<Uint8Array> | undefined
  /** What was unpacked last, and where its first byte stands in all that is unpacked. */
  #part: Uint8Array = new Uint8Array(0)
  #at = 0
  #fault: unknown = null
  #cutEnd = 0

  /** @param begin not called before a cut is read */
  constructor(begin: () => Parts) {
    this.#begin = begin
  }

  /**
   * The next bytes; what was left of the cuts before is passed over when this one is read.
   *
   * @param size `null` for all that are left
   * @throws ContainerError where they cannot be had, in each cut behind as well
   */
  next(size: number | null): AsyncIterable<Uint8Array> {
    const start = this.#cutEnd
    this.#cutEnd = size === null ? Infinity : start + size
    return this.#cut(start, this.#cutEnd)
  }

  async *#cut(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end;) {
      const behind = this.#at + this.#part.length
      if (at >= behind) {
        if (await this.#step()) continue
        if (end === Infinity) return
        throw new ContainerError('ends-early', 'ends before its last file')
      }
      const part = this.#part.subarray(at - this.#at, end - this.#at)
      at += part.length
      yield part
    }
  }

  /** @returns whether there was another part */
  async #step(): Promise<boolean> {
    if (this.#fault !== null) throw this.#fault as Error
    try {
      if (this.#steps === undefined) {
        const parts = this.#begin()
        this.#steps = Symbol.iterator in parts ? parts[Symbol.iterator]() : parts[Symbol.asyncIterator]()
      }
      const step = await this.#steps.next()
      if (step.done === true) return false
      this.#at += this.#part.length
      this.#part = step.value
      return true
    } catch (error) {
      this.#fault = error
      throw error
    }
  }
}

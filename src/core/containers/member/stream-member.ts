/** A container with one thing in it, from a generator of its plain bytes. */
import type { ByteInput, Member, Opening } from '../container.ts'
import { ContainerError } from '../container-error.ts'

/**
 * Plain bytes in order, as they come; each chunk is valid until the next is asked for. Throws a ContainerError after
 * the last byte that could be had.
 */
export type Inflate = (input: ByteInput, opening: Opening) => AsyncGenerator<Uint8Array, void>

/**
 * The member ends where the bytes end, and why they end early is thrown in the next step: so what reads the member
 * meets an end like any other.
 */
export function openAsOne(inflate: Inflate): (input: ByteInput, opening: Opening) => AsyncGenerator<Member> {
  return async function* (input, opening) {
    opening.allowance.entry()
    const inflated = new Inflated(inflate(input, opening), opening)
    try {
      yield inflated
      if (inflated.failure !== null) throw inflated.failure
    } finally {
      await inflated.close()
    }
  }
}

class Inflated implements Member {
  readonly path = null
  failure: ContainerError | null = null
  readonly #chunks: AsyncGenerator<Uint8Array, void>
  readonly #opening: Opening
  #rest: Uint8Array | null = new Uint8Array(0)

  constructor(chunks: AsyncGenerator<Uint8Array, void>, opening: Opening) {
    this.#chunks = chunks
    this.#opening = opening
  }

  async read(into: Uint8Array): Promise<number> {
    let filled = 0
    while (this.#rest !== null && filled < into.length) {
      if (this.#rest.length === 0) this.#rest = await this.#next()
      else {
        const step = Math.min(into.length - filled, this.#rest.length)
        into.set(this.#rest.subarray(0, step), filled)
        this.#rest = this.#rest.subarray(step)
        filled += step
      }
    }
    return filled
  }

  async close(): Promise<void> {
    this.#rest = null
    await this.#chunks.return()
  }

  async #next(): Promise<Uint8Array | null> {
    try {
      const next = await this.#chunks.next()
      if (next.done === true) return null
      this.#opening.allowance.take(next.value.length)
      return next.value
    } catch (error) {
      if (!(error instanceof ContainerError)) throw error
      this.failure = error
      return null
    }
  }
}

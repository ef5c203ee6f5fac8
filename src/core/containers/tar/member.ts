/** A member of a tar: so many bytes of the archive. */
import type { ByteQueue } from '../input/byte-queue.ts'
import { ContainerError } from '../container-error.ts'
import type { Member, Opening } from '../container.ts'

export class TarMember implements Member {
  readonly path: Uint8Array
  /** Why it ended early, if not by the archive's end. */
  failure: ContainerError | null = null
  readonly #queue: ByteQueue
  readonly #opening: Opening
  #left: number

  /** @param size in bytes, from where the queue stands */
  constructor(path: Uint8Array, size: number, queue: ByteQueue, opening: Opening) {
    this.path = path
    this.#left = size
    this.#queue = queue
    this.#opening = opening
  }

  async read(into: Uint8Array): Promise<number> {
    if (this.failure !== null) return 0
    const got = await this.#queue.read(into.subarray(0, Math.min(into.length, this.#left)))
    this.#left -= got
    try {
      this.#opening.allowance.take(got)
    } catch (error) {
      if (!(error instanceof ContainerError)) throw error
      this.failure = error
      return 0
    }
    return got
  }

  /** @returns whether all of it was there */
  async passRest(): Promise<boolean> {
    return (await this.#queue.pass(this.#left)) === this.#left
  }
}

/** Bytes of an input that were read but not used yet: a decoder looks ahead, takes what it needs, leaves the rest. */
import type { ByteRecord } from './byte-record.ts'
import type { ByteInput } from '../container.ts'

/** What is asked of the input at once. */
const STEP = 64 * 1024

export class ByteQueue implements ByteInput {
  readonly #input: ByteInput
  #bytes = new Uint8Array(STEP)
  #start = 0
  #end = 0
  #ended = false
  #passed = 0
  #record: ByteRecord | null = null

  constructor(input: ByteInput) {
    this.#input = input
  }

  /** How many bytes can be seen. */
  get available(): number {
    return this.#end - this.#start
  }

  /** How many bytes were taken since the start. */
  get passed(): number {
    return this.#passed
  }

  /**
   * Makes `count` bytes visible, or all that is left if that is less. Memory grows with what really comes, up to about
   * four times `count`.
   *
   * @returns whether there are that many
   */
  async fill(count: number): Promise<boolean> {
    while (!this.#ended && this.available < count) {
      // Not sooner: each byte is moved about once, however little is taken at a time.
      if (this.available === 0 || this.#end === this.#bytes.length) this.#makeRoom()
      const room = this.#bytes.subarray(this.#end)
      const got = await this.#input.read(room)
      this.#end += got
      this.#ended = got < room.length
    }
    return this.available >= count
  }

  /** All bytes that can be seen; valid until the next `fill` or `read`. */
  view(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#end)
  }

  /** Lets `record` keep what is taken from here on; `null` ends that. */
  recordTo(record: ByteRecord | null): void {
    this.#record = record
  }

  /** Takes `count` visible bytes. */
  take(count: number): void {
    this.#record?.add(this.#bytes.subarray(this.#start, this.#start + count))
    this.#start += count
    this.#passed += count
  }

  /** Takes `count` bytes that nobody wants to see; fewer only at the end. */
  async pass(count: number): Promise<number> {
    let passed = 0
    while (passed < count && (await this.fill(1))) {
      const step = Math.min(count - passed, this.available)
      this.take(step)
      passed += step
    }
    return passed
  }

  async read(into: Uint8Array): Promise<number> {
    let filled = 0
    while (filled < into.length) {
      if (this.available === 0 && !(await this.fill(1))) break
      const step = Math.min(into.length - filled, this.available)
      into.set(this.#bytes.subarray(this.#start, this.#start + step), filled)
      this.take(step)
      filled += step
    }
    return filled
  }

  #makeRoom(): void {
    const { available } = this
    if (available > this.#bytes.length / 2) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.view())
      this.#bytes = larger
    } else if (this.#start > 0) this.#bytes.copyWithin(0, this.#start, this.#end)
    this.#start = 0
    this.#end = available
  }
}

/** What `git cat-file --batch-command` answers, object by object, without a promise for each: there are a million. */
import type { Readable } from 'node:stream'
import type { ObjectType } from '../object-batch.ts'
import { MAX_WHOLE } from '../object-pieces.ts'

/** Its bytes are of use until the next question. */
export interface AnsweredObject {
  readonly type: ObjectType
  readonly bytes: Buffer
}

const lineFeed = 0x0a
const nothing: Buffer = Buffer.alloc(0)
const header = /^[0-9a-f]+ (blob|tree|commit|tag) ([0-9]+)$/

export class AnswerStream {
  readonly #chunks: AsyncIterator<Buffer>
  #chunk: Buffer = nothing
  #at = 0
  /** An object of which a part has arrived; the line feed behind it is its last byte. */
  #part: { readonly type: ObjectType; readonly bytes: Buffer; filled: number } | null = null
  /** Bytes of one that is too large to be held. */
  #left = 0

  constructor(stream: Readable) {
    this.#chunks = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  }

  /** The next answer; `null` for what git does not have or is too large, `more` where it has not arrived. */
  next(): AnsweredObject | null | 'more' {
    if (this.#part !== null) return this.#fill(this.#part)
    if (this.#left > 0) return this.#drop()
    const end = this.#chunk.indexOf(lineFeed, this.#at)
    if (end < 0) return 'more'
    const line = header.exec(this.#chunk.toString('latin1', this.#at, end))
    this.#at = end + 1
    if (line === null) return null
    const [type, size] = [line[1] as ObjectType, Number(line[2])]
    if (size > MAX_WHOLE) {
      this.#left = size + 1
      return this.#drop()
    }
    if (this.#at + size < this.#chunk.length) {
      const bytes = this.#chunk.subarray(this.#at, this.#at + size)
      this.#at += size + 1
      return { type, bytes }
    }
    this.#part = { type, bytes: Buffer.allocUnsafe(size + 1), filled: 0 }
    return this.#fill(this.#part)
  }

  /** Waits for more. `false` at the end. */
  async more(): Promise<boolean> {
    const next = await this.#chunks.next().catch(() => null)
    if (next === null || next.done === true) return false
    const rest = this.#chunk.subarray(this.#at)
    this.#chunk = rest.length === 0 ? next.value : Buffer.concat([rest, next.value])
    this.#at = 0
    return true
  }

  #fill(part: {
    readonly type: ObjectType
    readonly bytes: Buffer
    filled: number
  }): AnsweredObject | 'more' {
    const { type, bytes } = part
    const taken = this.#chunk.copy(bytes, part.filled, this.#at)
    part.filled += taken
    this.#at += taken
    if (part.filled < bytes.length) return 'more'
    this.#part = null
    return { type, bytes: bytes.subarray(0, -1) }
  }

  #drop(): null | 'more' {
    const size = Math.min(this.#left, this.#chunk.length - this.#at)
    this.#at += size
    this.#left -= size
    return this.#left === 0 ? null : 'more'
  }
}

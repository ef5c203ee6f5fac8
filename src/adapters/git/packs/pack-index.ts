/**
 * A pack's index, version 2 (gitformat-pack in git's manual): which objects the pack holds and where. Every field is
 * checked as hostile data before it is used as a place to read from.
 */
import { closeSync, fstatSync, openSync } from 'node:fs'
import { PackError } from './pack-error.ts'
import { readAt } from './read-at.ts'

/** Bytes of an object's id: SHA-1 or SHA-256. */
export type HashBytes = 20 | 32

const MAGIC = 0xff744f63
const FANOUT_AT = 8
const IDS_AT = FANOUT_AT + 256 * 4
/** The bit that marks an offset as a place in the table of large ones. */
const LARGE = 0x80000000
/** `PACK`, the version, the number of objects. */
export const PACK_HEAD = 12
/** What `offsetOrder` sorts. */
const MAX_OFFSET = 2 ** 48

export class PackIndex {
  readonly count: number
  readonly hashBytes: HashBytes
  readonly #descriptor: number
  readonly #fanout = new Uint32Array(256)
  readonly #size: number

  /** @throws PackError where it is no index of version 2, or of another size than its objects need */
  constructor(path: string, hashBytes: HashBytes) {
    this.hashBytes = hashBytes
    this.#descriptor = openSync(path, 'r')
    try {
      this.#size = fstatSync(this.#descriptor).size
      const head = this.#read(0, IDS_AT)
      if (head.readUInt32BE(0) !== MAGIC || head.readUInt32BE(4) !== 2)
        throw new PackError('the index is not of version 2')
      for (let byte = 0, last = 0; byte < 256; byte++) {
        const upTo = head.readUInt32BE(FANOUT_AT + byte * 4)
        if (upTo < last) throw new PackError('the fan-out of the index falls')
        this.#fanout[byte] = last = upTo
      }
      this.count = this.#fanout[255]!
      // The first object of a pack is near its start: no index has all its offsets in the table of large ones.
      const large = (this.#size - this.#largeAt - 2 * hashBytes) / 8
      if (!Number.isInteger(large) || large < 0 || large > Math.max(0, this.count - 1))
        throw new PackError('the index is not as long as its objects need')
    } catch (error) {
      this.close()
      throw error
    }
  }

  get #offsetsAt(): number {
    return IDS_AT + this.count * (this.hashBytes + 4)
  }

  get #largeAt(): number {
    return this.#offsetsAt + this.count * 4
  }

  /** What the pack ends with, as the index has it. */
  packChecksum(): Buffer {
    return this.#read(this.#size - 2 * this.hashBytes, this.hashBytes)
  }

  /**
   * @param packEnd where the pack's last object ends
   * @returns where each object begins, by its place in the index
   * @throws PackError where one lies outside of the pack
   */
  offsets(packEnd: number): Float64Array {
    const table = this.#read(this.#offsetsAt, this.#size - this.hashBytes * 2 - this.#offsetsAt)
    const largeAt = this.count * 4
    const offsets = new Float64Array(this.count)
    for (let place = 0; place < this.count; place++) {
      let offset = table.readUInt32BE(place * 4)
      if (offset >= LARGE) {
        const at = largeAt + (offset - LARGE) * 8
        if (at + 8 > table.length) throw new PackError('an offset of the index is not in its table')
        offset = table.readUInt32BE(at) * 2 ** 32 + table.readUInt32BE(at + 4)
      }
      if (offset < PACK_HEAD || offset >= packEnd || offset >= MAX_OFFSET)
        throw new PackError('an offset of the index is not in the pack')
      offsets[place] = offset
    }
    return offsets
  }

  /** All ids, by place. */
  ids(): Buffer {
    return this.#read(IDS_AT, this.count * this.hashBytes)
  }

  idAt(place: number): Buffer {
    return this.#read(IDS_AT + place * this.hashBytes, this.hashBytes)
  }

  /**
   * @param ids what `ids` gave, where many are looked up
   * @returns the object's place in the index, -1 where it is not there
   */
  placeOf(id: Uint8Array, ids?: Buffer): number {
    const { hashBytes } = this
    let low = id[0] === 0 ? 0 : this.#fanout[id[0]! - 1]!
    let high = this.#fanout[id[0]!]!
    while (low < high) {
      const middle = (low + high) >>> 1
      const order =
        ids === undefined
          ? this.idAt(middle).compare(id)
          : ids.compare(id, 0, hashBytes, middle * hashBytes, (middle + 1) * hashBytes)
      if (order === 0) return middle
      if (order < 0) low = middle + 1
      else high = middle
    }
    return -1
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #read(position: number, length: number): Buffer {
    if (position + length > this.#size) throw new PackError('the index is cut short')
    const bytes = Buffer.allocUnsafeSlow(length)
    if (readAt(this.#descriptor, bytes, 0, length, position) < length)
      throw new PackError('the index is cut short')
    return bytes
  }
}

/** The wrapping of an xz block (xz-file-format.txt 1.2, section 3.1). */
import { jumpFilterKeepsText } from '../lzma/jump-filters.ts'
import { lzma2DictionarySize } from '../lzma/lzma2.ts'

/** Bytes of a block's checksum by the type that the stream's header tells (2.1.1.2). */
export const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64] as const

const FILTER_LZMA2 = 0x21n
const FILTER_DELTA = 0x03n

export type XzBlockHeader =
  | {
      readonly type: 'lzma2'
      /** In bytes. */
      readonly dictionarySize: number
      /** Distances of the delta filters, in bytes, in the order in which they are to be undone. */
      readonly deltas: readonly number[]
      /** Whether a filter for machine code, which is not undone, leaves text as it is. */
      readonly keepsText: boolean
    }
  | { readonly type: 'broken' }
  | { readonly type: 'unknown-filter' }

/** @param header without the byte that tells its size, and without its checksum */
export function readBlockHeader(header: Uint8Array): XzBlockHeader {
  const numbers = new NumberReader(header)
  const flags = numbers.byte()
  if ((flags & 0x40) !== 0) numbers.number()
  if ((flags & 0x80) !== 0) numbers.number()
  const deltas: number[] = []
  let keepsText = true
  const count = (flags & 3) + 1
  for (let i = 0; i < count; i++) {
    const filter = numbers.number()
    const size = Number(numbers.number())
    const properties = numbers.bytes(size)
    if (properties === null) return { type: 'broken' }
    const [first] = properties
    if (filter === FILTER_LZMA2) {
      const dictionarySize = lzma2DictionarySize(first)
      if (dictionarySize === null || i + 1 < count) return { type: 'broken' }
      return { type: 'lzma2', dictionarySize, deltas: deltas.reverse(), keepsText }
    }
    if (filter === FILTER_DELTA && first !== undefined) deltas.push(first + 1)
    else {
      const keeps = jumpFilterKeepsText(filter.toString(16).padStart(2, '0'))
      if (keeps === undefined) return { type: 'unknown-filter' }
      keepsText &&= keeps
    }
  }
  return { type: 'broken' }
}

class NumberReader {
  readonly #header: Uint8Array
  #at = 0

  constructor(header: Uint8Array) {
    this.#header = header
  }

  byte(): number {
    return this.#header[this.#at++] ?? 0
  }

  /** 1.2: seven bits a byte, the lowest first, up to nine bytes. */
  number(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 63n; shift += 7n) {
      const byte = this.byte()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value
  }

  /** @returns null if there are fewer */
  bytes(count: number): Uint8Array | null {
    if (count > this.#header.length - this.#at) return null
    this.#at += count
    return this.#header.subarray(this.#at - count, this.#at)
  }
}

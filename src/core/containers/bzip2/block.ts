/**
 * One block of bzip2: Huffman codes, move to front, run lengths, Burrows and Wheeler's transform. There is no
 * specification but Seward's program; the layout is told in https://en.wikipedia.org/wiki/Bzip2#File_format.
 */
import type { BitReader } from './bit-reader.ts'
import { Bzip2Code, readCodeLengths } from './code.ts'

/** So many symbols share a code before the next one is selected. */
const GROUP = 50

const RUN_A = 0
const RUN_B = 1

/** Bytes that a block of level 9, the highest, holds before the last run lengths are undone. */
const BLOCK_SIZE = 900_000

/** Memory grows with what a block really holds: thousands of entries of a zip may have one of a few bytes each. */
const FIRST_SIZE = 4096

/** No block takes more bytes: a code word has up to 20 bits, a selector 6, and there are up to 32,767 of these. */
export const LONGEST_BLOCK = (BLOCK_SIZE * 20) / 8 + 40_000

export class Bzip2Block {
  /** In the lower eight bits a byte, in the others the place of the one that follows it. */
  #links = new Uint32Array(FIRST_SIZE)
  #at = 0
  #left = 0
  /** How many times the last byte came in a row, and how often it is still to be repeated. */
  #last = -1
  #run = 0
  #repeats = 0

  /**
   * Reads a block up to its end, from behind its magic number. Its checksum is not looked at: damaged data may hold a
   * key as well.
   *
   * @returns false if it is broken, or of the kind that bzip2 wrote before 1996 (`randomised`)
   * @throws BitsEnd
   */
  read(bits: BitReader): boolean {
    bits.skip(32)
    if (bits.read(1) === 1) return false
    const origin = bits.read(24)
    const used = readUsedBytes(bits)
    const codes = readCodes(bits, used.length + 2)
    if (codes === null) return false
    const counts = new Uint32Array(256)
    const size = this.#readBytes(bits, used, codes, counts)
    if (size < 0 || origin >= size) return false
    this.#link(counts, size)
    this.#at = this.#links[origin]! >>> 8
    this.#left = size
    this.#last = -1
    this.#run = 0
    this.#repeats = 0
    return true
  }

  /** @returns how many bytes of the block were written; 0 at its end */
  write(into: Uint8Array): number {
    const links = this.#links
    let filled = 0
    while (filled < into.length) {
      if (this.#repeats > 0) {
        const step = Math.min(this.#repeats, into.length - filled)
        into.fill(this.#last, filled, filled + step)
        filled += step
        this.#repeats -= step
        continue
      }
      if (this.#left === 0) break
      const link = links[this.#at]!
      const byte = link & 0xff
      this.#at = link >>> 8
      this.#left--
      if (this.#run === 4) {
        this.#repeats = byte
        this.#run = 0
        continue
      }
      this.#run = byte === this.#last ? this.#run + 1 : 1
      this.#last = byte
      into[filled++] = byte
    }
    return filled
  }

  /** @returns how many bytes there are, -1 if the block is broken */
  #readBytes(bits: BitReader, used: Uint8Array, codes: Codes, counts: Uint32Array): number {
    let links = this.#links
    const front = used.slice()
    const end = used.length + 1
    let size = 0
    let run = 0
    let weight = 1
    for (const selector of codes.selectors) {
      const code = codes.codes[selector]!
      for (let i = 0; i < GROUP; i++) {
        const symbol = code.read(bits)
        if (symbol === RUN_A || symbol === RUN_B) {
          run += weight << symbol
          weight <<= 1
          // Before the weight can overflow.
          if (size + run > BLOCK_SIZE) return -1
          continue
        }
        if (run > 0) {
          const byte = front[0]!
          counts[byte]! += run
          if (size + run > links.length) links = this.#grow(size + run)
          links.fill(byte, size, size + run)
          size += run
          run = 0
          weight = 1
        }
        if (symbol === end) return size
        if (symbol < 0 || size >= BLOCK_SIZE) return -1
        if (size === links.length) links = this.#grow(size + 1)
        const byte = front[symbol - 1]!
        front.copyWithin(1, 0, symbol - 1)
        front[0] = byte
        counts[byte]!++
        links[size++] = byte
      }
    }
    return -1
  }

  #grow(size: number): Uint32Array<ArrayBuffer> {
    const larger = new Uint32Array(Math.min(BLOCK_SIZE, Math.max(size, this.#links.length * 2)))
    larger.set(this.#links)
    return (this.#links = larger)
  }

  #link(counts: Uint32Array, size: number): void {
    const links = this.#links
    const places = new Uint32Array(256)
    for (let byte = 1; byte < 256; byte++) places[byte] = places[byte - 1]! + counts[byte - 1]!
    for (let i = 0; i < size; i++) links[places[links[i]! & 0xff]!++]! |= i << 8
  }
}

/** The byte values that occur: sixteen bits tell which groups of sixteen are told. */
function readUsedBytes(bits: BitReader): Uint8Array {
  const groups = bits.read(16)
  const used: number[] = []
  for (let group = 0; group < 16; group++) {
    if ((groups & (0x8000 >> group)) === 0) continue
    const members = bits.read(16)
    for (let i = 0; i < 16; i++) if ((members & (0x8000 >> i)) !== 0) used.push(group * 16 + i)
  }
  return Uint8Array.from(used)
}

interface Codes {
  readonly selectors: Uint8Array
  readonly codes: readonly Bzip2Code[]
}

/** @returns null if they are broken */
function readCodes(bits: BitReader, symbols: number): Codes | null {
  const count = bits.read(3)
  const selectors = new Uint8Array(bits.read(15))
  if (count < 2 || count > 6 || selectors.length === 0 || symbols < 3) return null
  const front = Uint8Array.from({ length: count }, (_, i) => i)
  for (let i = 0; i < selectors.length; i++) {
    let place = 0
    while (bits.read(1) === 1) if (++place >= count) return null
    const selector = front[place]!
    front.copyWithin(1, 0, place)
    front[0] = selector
    selectors[i] = selector
  }
  const codes: Bzip2Code[] = []
  for (let i = 0; i < count; i++) {
    const lengths = readCodeLengths(bits, symbols)
    if (lengths === null) return null
    codes.push(new Bzip2Code(lengths))
  }
  return { selectors, codes }
}

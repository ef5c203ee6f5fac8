/**
 * The compressed bytes of a pack's objects, through a cache of pages: neighbours share them, and the deltas of a tree are
 * mostly not far from each other. A system call costs as much as the copying of 24 kB.
 */
import { closeSync, fstatSync, openSync } from 'node:fs'
import type { CompressedPieces } from './inflater.ts'
import { PackError } from './pack-error.ts'
import { readAt } from './read-at.ts'

const PAGE = 1 << 14
const PAGES = 512
/**
 * Bytes that are given beyond an object's end where they are at hand: zlib decodes fast only as long as that many are
 * left (`INFLATE_FAST_MIN_INPUT` in Chromium's zlib), and stops at the end of its stream anyway.
 */
const BEYOND = 16

export class PackBytes implements CompressedPieces {
  readonly bytes = Buffer.allocUnsafeSlow(PAGES * PAGE)
  at = 0
  length = 0
  more = false
  readonly #descriptor: number
  readonly #end: number
  /** Which page of the pack each page of `bytes` holds: those of one number modulo PAGES take turns. */
  readonly #pages = new Float64Array(PAGES).fill(-1)
  #next = 0
  #objectEnd = 0

  /**
   * @param end where the last object ends
   * @param size of the file, in bytes
   * @throws PackError where the file is not the one it was
   */
  constructor(path: string, end: number, size: number) {
    try {
      this.#descriptor = openSync(path, 'r')
    } catch (error) {
      throw new PackError('the pack cannot be read', { cause: error })
    }
    this.#end = end
    if (fstatSync(this.#descriptor).size === size) return
    this.close()
    throw new PackError('the pack was changed')
  }

  /**
   * Makes the first piece of the bytes from `position` to `end` stand in `bytes`: mostly that is all of them.
   *
   * @throws what the system says; PackError where the file is cut short
   */
  open(position: number, end: number): void {
    this.#next = position
    this.#objectEnd = end
    this.advance()
  }

  /** A piece ends at the latest where `bytes` ends: its pages are a ring. */
  advance(): void {
    const position = this.#next
    const first = Math.floor(position / PAGE)
    const slot = first % PAGES
    const ringEnd = (first + PAGES - slot) * PAGE
    const end = Math.min(this.#objectEnd, ringEnd)
    const pageEnd = this.#load(first, slot, end)
    this.at = position - (first - slot) * PAGE
    this.length = Math.min(end + BEYOND, pageEnd) - position
    this.more = end < this.#objectEnd
    this.#next = end
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  /** @returns how far what is now in memory goes */
  #load(first: number, slot: number, end: number): number {
    const pages = this.#pages
    const count = Math.max(1, Math.ceil(end / PAGE) - first)
    const from = slot
    for (let i = 0; i < count; i++) {
      if (pages[from + i] === first + i) continue
      // All that are not here up to the next that is, at once.
      let missing = 1
      while (i + missing < count && pages[from + i + missing] !== first + i + missing) missing++
      this.#read(first + i, from + i, missing)
      i += missing
    }
    return Math.min((first + count) * PAGE, this.#end)
  }

  #read(page: number, slot: number, count: number): void {
    const length = Math.min(count * PAGE, this.#end - page * PAGE)
    this.#pages.fill(-1, slot, slot + count)
    if (readAt(this.#descriptor, this.bytes, slot * PAGE, length, page * PAGE) < length)
      throw new PackError('the pack is cut short')
    for (let i = 0; i < count; i++) this.#pages[slot + i] = page + i
  }
}

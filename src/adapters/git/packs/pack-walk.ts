/** Hands out the objects of a pack, whole, one after the other. */
import type { LinearMemory } from '../../../core/detect/kernel/web-assembly.ts'
import type { ObjectType } from '../object-batch.ts'
import { ChainMemory } from './chain-memory.ts'
import { DELTA_ROOM, DeltaHead, plainDelta, type ApplyDelta } from './delta.ts'
import { HUGE, kinds } from './entry-head.ts'
import { INFLATE_ROOM } from './inflate-room.ts'
import { createInflater, type Inflater } from './inflater.ts'
import { PackBytes } from './pack-bytes.ts'
import type { PackTable } from './pack-table.ts'
import { wasmDelta } from './wasm-delta.ts'

/** Bytes of an object, and of a delta, over which it is not read here. */
export const MAX_WALKED = 32 * 1024 * 1024

export interface WalkedObject {
  /** In the pack's table. */
  readonly index: number
  readonly type: ObjectType
  /** The whole object, in the memory of the walk; it stands until the next call. Begins at a multiple of 64. */
  readonly bytes: Buffer
}

export interface WalkOptions {
  /** The memory whose buffer `memory` lies in: deltas are then applied by WebAssembly. */
  readonly linear?: LinearMemory | undefined
  readonly inflater?: Inflater
  /** Bytes; MAX_WALKED unless given. */
  readonly maxObject?: number
}

const types: Readonly<Record<number, ObjectType>> = {
  [kinds.commit]: 'commit',
  [kinds.tree]: 'tree',
  [kinds.blob]: 'blob',
  [kinds.tag]: 'tag',
}

export class PackWalk {
  /**
   * Indexes of objects that could not be read here: damaged, too large for the limit or the memory, with a base in
   * another pack, or made from one of these. Each object is either in here or handed out, and that once.
   */
  readonly left: number[] = []
  readonly #table: PackTable
  readonly #memory: Buffer
  readonly #claim: () => number
  readonly #maxObject: number
  readonly #bytes: PackBytes
  readonly #inflater: Inflater
  readonly #apply: ApplyDelta
  readonly #chain: ChainMemory
  /** For each object of the chain: its delta that comes next, -1 behind the last. */
  readonly #deltas: number[] = []
  readonly #head = new DeltaHead()
  #type: ObjectType = 'blob'
  /** In `table.roots`: the next of the share that was claimed. */
  #place = 0
  #shareEnd = 0

  /**
   * @param memory holds one chain at a time; its bytes at `memory.byteOffset` should be aligned as objects are
   * @param claim counts from 0: each number is the share of `table.shares` that is read next, one beyond them or below 0
   *   means that none is left. Threads share one counter.
   * @throws PackError where the pack cannot be opened, or is not that of the table any more
   */
  constructor(table: PackTable, memory: Buffer, claim: () => number, options: WalkOptions = {}) {
    this.#table = table
    this.#memory = memory
    this.#claim = claim
    this.#maxObject = options.maxObject ?? MAX_WALKED
    const end = table.offsets[table.count]!
    this.#bytes = new PackBytes(`${table.path}.pack`, end, table.packBytes)
    this.#inflater = options.inflater ?? createInflater()
    this.#apply = wasmDelta(memory, options.linear) ?? plainDelta(memory)
    this.#chain = new ChainMemory(memory)
  }

  /** @returns `null` after the last object */
  next(): WalkedObject | null {
    for (;;) {
      const index = this.#chain.depth === 0 ? this.#claimRoot() : this.#nextDelta()
      if (index === NONE_LEFT) return null
      if (index === NOTHING_HERE) continue
      const { start, length } = this.#chain
      return { index, type: this.#type, bytes: this.#memory.subarray(start, start + length) }
    }
  }

  close(): void {
    this.#bytes.close()
    this.#inflater.close()
  }

  #claimRoot(): number {
    const { roots, shares } = this.#table
    if (this.#place >= this.#shareEnd) {
      const share = this.#claim()
      if (share < 0 || share >= shares.length - 1) return NONE_LEFT
      this.#place = shares[share]!
      this.#shareEnd = shares[share + 1]!
    }
    const index = roots[this.#place++]!
    const type = types[this.#table.kinds[index]!]
    const size = this.#table.sizes[index]!
    if (type === undefined || !this.#fits(size, 0) || !this.#inflate(index, 0, size))
      return this.#leave(index)
    this.#type = type
    return this.#push(index, 0, size)
  }

  #nextDelta(): number {
    const chain = this.#chain
    const depth = chain.depth
    const index = this.#deltas[depth - 1]!
    if (index < 0) {
      chain.pop()
      return NOTHING_HERE
    }
    const next = this.#table.nextSiblings[index]!
    this.#deltas[depth - 1] = next
    const made = this.#make(index)
    if (made === NOTHING_HERE) return this.#leave(index)
    if (next < 0) {
      chain.dropParent()
      this.#deltas[depth - 1] = this.#deltas[depth]!
    }
    return made
  }

  /** Makes an object from the deepest one. The delta lies at the memory's end meanwhile. */
  #make(index: number): number {
    const size = this.#table.sizes[index]!
    const chain = this.#chain
    const deltaAt = this.#memory.length - INFLATE_ROOM - size
    if (!this.#fits(size, 0) || chain.roomFor(0, deltaAt) < 0) return NOTHING_HERE
    if (!this.#inflate(index, deltaAt, size)) return NOTHING_HERE
    const head = this.#head
    if (!head.read(this.#memory, deltaAt, deltaAt + size) || head.baseSize !== chain.length)
      return NOTHING_HERE
    const { resultSize } = head
    if (resultSize > this.#maxObject) return NOTHING_HERE
    const start = chain.roomFor(resultSize + DELTA_ROOM, deltaAt)
    if (start < 0) return NOTHING_HERE
    if (!this.#apply(head.at, deltaAt + size, chain.start, chain.length, start, resultSize))
      return NOTHING_HERE
    return this.#push(index, start, resultSize)
  }

  #fits(size: number, at: number): boolean {
    return size < HUGE && size <= this.#maxObject && at + size + INFLATE_ROOM <= this.#memory.length
  }

  #inflate(index: number, at: number, size: number): boolean {
    const { offsets, headLengths } = this.#table
    try {
      this.#bytes.open(offsets[index]! + headLengths[index]!, offsets[index + 1]!)
      return this.#inflater.inflate(this.#bytes, this.#memory, at, size)
    } catch {
      // The disk does not give it: git may have it elsewhere, too.
      return false
    }
  }

  #push(index: number, start: number, length: number): number {
    this.#deltas[this.#chain.depth] = this.#table.firstChildren[index]!
    this.#chain.push(start, length)
    return index
  }

  /** Leaves an object and all that is made from it. */
  #leave(top: number): number {
    const { firstChildren, nextSiblings } = this.#table
    const open = [top]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      this.left.push(index)
      for (let child = firstChildren[index]!; child >= 0; child = nextSiblings[child]!) open.push(child)
    }
    return NOTHING_HERE
  }
}

const NONE_LEFT = -1
const NOTHING_HERE = -2

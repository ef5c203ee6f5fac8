/**
 * Where the objects of one chain lie: a stack of bytes. Once the last delta of an object was applied the object is not
 * needed any more, so a chain of thousands of versions takes the place of two, as long as there is room to move up.
 */

/** Objects begin at multiples of this: the kernel looks at turns of 64 bytes. */
const ALIGNMENT = 64

function aligned(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT
}

export class ChainMemory {
  /** Objects that are in memory, the deepest last. */
  depth = 0
  readonly #memory: Buffer
  readonly #starts: number[] = []
  readonly #lengths: number[] = []

  constructor(memory: Buffer) {
    this.#memory = memory
  }

  /** Of the deepest object. */
  get start(): number {
    return this.#starts[this.depth - 1]!
  }

  get length(): number {
    return this.#lengths[this.depth - 1]!
  }

  /**
   * Where the next object begins. May move the objects down: that costs less than it cost to make those that went from
   * between them, so all in all no more than a copy of each object.
   *
   * @param end up to where there is room
   * @returns -1 where there is no room for `length` bytes
   */
  roomFor(length: number, end: number): number {
    const next = this.depth === 0 ? 0 : aligned(this.start + this.length)
    if (next + length <= end) return next
    let packed = 0
    for (let i = 0; i < this.depth; i++) packed = aligned(packed + this.#lengths[i]!)
    if (packed * 2 > next || packed + length > end) return -1
    packed = 0
    for (let i = 0; i < this.depth; i++) {
      const from = this.#starts[i]!
      this.#memory.copyWithin(packed, from, from + this.#lengths[i]!)
      this.#starts[i] = packed
      packed = aligned(packed + this.#lengths[i]!)
    }
    return packed
  }

  push(start: number, length: number): void {
    this.#starts[this.depth] = start
    this.#lengths[this.depth++] = length
  }

  pop(): void {
    this.depth--
  }

  /** The deepest object takes the place of the one that it was made from. */
  dropParent(): void {
    this.#starts[this.depth - 2] = this.start
    this.#lengths[this.depth - 2] = this.length
    this.depth--
  }
}

/**
 * Numbers by object id, for millions of ids: JavaScript's own maps take four times the memory and end at 2^24 entries.
 * Ids are told apart by their first 16 bytes: who makes two that begin alike only hides one folder of their own from
 * being named, since what is found is reported with or without its path.
 */

/** 32-bit words of an id that are kept. */
const WORDS = 4

/** Hashes are uniform, but whoever writes objects can choose among them. */
const salt = Math.floor(Math.random() * 2 ** 32)

export class IdTable {
  #slots: number
  #words: Uint32Array
  #values: Int32Array
  #size = 0

  /** @param slots a power of two */
  constructor(slots = 1024) {
    this.#slots = slots
    this.#words = new Uint32Array(slots * WORDS)
    this.#values = new Int32Array(slots)
  }

  /**
   * @param bytes hold the id at `at`, which has at least 16 bytes
   * @returns what was set; `0` where nothing was
   */
  get(bytes: Uint8Array, at: number): number {
    return this.#values[this.#slotOf(word(bytes, at), bytes, at)]!
  }

  /** @param value not `0` */
  set(bytes: Uint8Array, at: number, value: number): void {
    const slot = this.#slotOf(word(bytes, at), bytes, at)
    if (this.#values[slot] === 0) {
      for (let i = 0; i < WORDS; i++) this.#words[slot * WORDS + i] = word(bytes, at + 4 * i)
      this.#size++
    }
    this.#values[slot] = value
    if (this.#size * 2 > this.#slots) this.#grow()
  }

  /** Its slot, or the free one where it would go. */
  #slotOf(first: number, bytes: Uint8Array, at: number): number {
    const mask = this.#slots - 1
    for (let slot = scatter(first) & mask; ; slot = (slot + 1) & mask) {
      if (this.#values[slot] === 0 || this.#isAt(slot, first, bytes, at)) return slot
    }
  }

  #isAt(slot: number, first: number, bytes: Uint8Array, at: number): boolean {
    const from = slot * WORDS
    if (this.#words[from] !== first) return false
    for (let i = 1; i < WORDS; i++) if (this.#words[from + i] !== word(bytes, at + 4 * i)) return false
    return true
  }

  #grow(): void {
    const [words, values] = [this.#words, this.#values]
    this.#slots *= 2
    this.#words = new Uint32Array(this.#slots * WORDS)
    this.#values = new Int32Array(this.#slots)
    const mask = this.#slots - 1
    for (let old = 0; old < values.length; old++) {
      if (values[old] === 0) continue
      let slot = scatter(words[old * WORDS]!) & mask
      while (this.#values[slot] !== 0) slot = (slot + 1) & mask
      this.#values[slot] = values[old]!
      for (let i = 0; i < WORDS; i++) this.#words[slot * WORDS + i] = words[old * WORDS + i]!
    }
  }
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 3]! << 24) | (bytes[at + 2]! << 16) | (bytes[at + 1]! << 8) | bytes[at]!) >>> 0
}

function scatter(first: number): number {
  const mixed = Math.imul(first ^ salt, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

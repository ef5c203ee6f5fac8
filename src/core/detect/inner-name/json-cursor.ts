/**
 * Walks through JSON without building anything: one pass over the bytes, values that nobody asks for are passed over
 * whatever their depth. It does not check what it passes over; what is broken ends the walk.
 */

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

/** A longer key is none that anybody asks for. Bytes. */
const MAX_KEY = 64

/** 1 for the bytes that matter outside strings, where a value is passed over. */
const structural = new Uint8Array(256)
for (const byte of [QUOTE, COMMA, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE]) structural[byte] = 1

/** A stretch of the document: byte offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export class JsonCursor {
  readonly #bytes: Buffer
  #at: number

  /** @param from where the document begins, blanks left out or not */
  constructor(bytes: Buffer, from: number) {
    this.#bytes = bytes
    this.#at = from
  }

  /** Where the next value, or the next bracket or comma, begins. */
  here(): number {
    this.#next()
    return this.#at
  }

  /**
   * Goes through an object; `member` may read the value, or leave it.
   *
   * @returns whether one stands here and ends
   */
  members(member: (key: string) => void): boolean {
    return this.#each(OPEN_BRACE, CLOSE_BRACE, () => {
      const key = this.string()
      if (key === null || !this.#take(COLON)) return false
      member(key.end - key.start > MAX_KEY ? '' : this.#bytes.toString('latin1', key.start, key.end))
      return true
    })
  }

  /** Goes through an array; `element` may read the value, or leave it. */
  elements(element: (index: number) => void): boolean {
    let index = 0
    return this.#each(OPEN_BRACKET, CLOSE_BRACKET, () => {
      element(index++)
      return true
    })
  }

  /** Reads a string: what stands between its quotes, still escaped; `null`, and nothing is read, where none is. */
  string(): Span | null {
    if (this.#next() !== QUOTE) return null
    const start = this.#at + 1
    const end = this.#endOfString(start)
    if (end === -1) return null
    this.#at = end + 1
    return { start, end }
  }

  /** Passes over a value, whatever it is. */
  value(): Span {
    const start = this.here()
    this.#passOver()
    return { start, end: this.#at }
  }

  #each(open: number, close: number, item: () => boolean): boolean {
    if (!this.#take(open)) return false
    if (this.#take(close)) return true
    for (;;) {
      if (!item()) return false
      // What was left is passed over; what was read ends at a comma or at the end already.
      if (this.#next() !== COMMA && this.#next() !== close) this.#passOver()
      if (this.#take(close)) return true
      if (!this.#take(COMMA)) return false
    }
  }

  /** On to the comma or bracket behind the value. */
  #passOver(): void {
    const bytes = this.#bytes
    let depth = 0
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at]!
      if (structural[byte] === 0) continue
      if (byte === QUOTE) {
        const end = this.#endOfString(this.#at + 1)
        this.#at = end === -1 ? bytes.length : end
      } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++
      else if (depth === 0) return
      else if (byte !== COMMA) depth--
    }
  }

  /** Where the closing quote of the string stands that begins at `from`; -1: nowhere. */
  #endOfString(from: number): number {
    const bytes = this.#bytes
    for (let end = from; end < bytes.length; end++) {
      if (bytes[end] === QUOTE) return end
      if (bytes[end] === BACKSLASH) end++
    }
    return -1
  }

  #take(byte: number): boolean {
    if (this.#next() !== byte) return false
    this.#at++
    return true
  }

  /** The next byte that is no blank, not read yet. */
  #next(): number | undefined {
    const bytes = this.#bytes
    while (bytes[this.#at] === 0x20 || (bytes[this.#at]! >= 0x09 && bytes[this.#at]! <= 0x0d)) this.#at++
    return bytes[this.#at]
  }
}

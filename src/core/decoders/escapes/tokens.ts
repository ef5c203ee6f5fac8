/** Escapes of one spelling in a text: where each stands, its backslashes included. */
import { MAX_BACKSLASHES, MAX_SPELLING, NO_ESCAPE, lengthOf, type Spelling } from './spelling.ts'

const BACKSLASH = 0x5c

/** No escape is longer. */
export const MAX_TOKEN = MAX_BACKSLASHES + MAX_SPELLING

/** Where an escape stands, and what it says (`escapeOf`). */
export interface Token {
  readonly start: number
  readonly end: number
  readonly escape: number
}

export class Tokens {
  readonly spelling: Spelling
  readonly #introducers = new Uint8Array(256)

  constructor(spelling: Spelling) {
    this.spelling = spelling
    for (const character of spelling.introducers) this.#introducers[character.charCodeAt(0)] = 1
  }

  isIntroducer(byte: number): boolean {
    return this.#introducers[byte] === 1
  }

  /** The last backslash of those that begin at `at`; `at` where another introducer stands there. */
  lastIntroducer(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] !== BACKSLASH) return at
    let last = at
    while (last + 1 < end && bytes[last + 1] === BACKSLASH) last++
    return last
  }

  /** The escape whose (last) introducer is at `introducer`, its backslashes before it counted from `start` on. */
  tokenAt(bytes: Uint8Array, introducer: number, start: number, end: number): Token | undefined {
    const escape = this.spelling.read(bytes, introducer + 1, end)
    if (escape === NO_ESCAPE) return undefined
    let first = introducer
    if (bytes[introducer] === BACKSLASH) {
      const earliest = Math.max(start, introducer + 1 - MAX_BACKSLASHES)
      while (first > earliest && bytes[first - 1] === BACKSLASH) first--
    }
    return { start: first, end: introducer + 1 + lengthOf(escape), escape }
  }

  /** The escape that the byte at `at` is part of; nothing at or behind `at + MAX_TOKEN` matters. */
  tokenAround(bytes: Uint8Array, at: number, start: number, end: number): Token | undefined {
    const earliest = Math.max(start, at - MAX_SPELLING)
    for (let from = at; from >= earliest; from--) {
      if (!this.isIntroducer(bytes[from]!)) continue
      const last = this.lastIntroducer(bytes, from, Math.min(end, from + MAX_BACKSLASHES))
      const token = this.tokenAt(bytes, last, start, end)
      return token !== undefined && token.start <= at && token.end > at ? token : undefined
    }
    return undefined
  }

  /** The escape that ends right before `to`. */
  tokenBefore(bytes: Uint8Array, to: number, start: number, end: number): Token | undefined {
    if (to <= start) return undefined
    const token = this.tokenAround(bytes, to - 1, start, end)
    return token?.end === to ? token : undefined
  }
}

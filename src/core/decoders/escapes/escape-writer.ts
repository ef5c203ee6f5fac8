/** Writes what escapes stand for: bytes, characters, and characters of two escapes (surrogate pairs). */
import type { MappedBytes } from '../mapped-bytes.ts'
import { isHighSurrogate, isLowSurrogate, joinSurrogates } from '../surrogates.ts'
import { valueOf } from './spelling.ts'
import type { Token } from './tokens.ts'

/** U+FFFD, what half a pair is decoded to (Unicode, section 3.9). */
const REPLACEMENT = 0xfffd

export class EscapeWriter {
  readonly #out: MappedBytes
  readonly #standsForBytes: boolean
  /** The first half of a pair, of which the second may follow. */
  #high: Token | undefined

  constructor(out: MappedBytes, standsForBytes: boolean) {
    this.#out = out
    this.#standsForBytes = standsForBytes
  }

  put(token: Token): void {
    const value = valueOf(token.escape)
    const high = this.#high
    if (high?.end === token.start && isLowSurrogate(value)) {
      this.#high = undefined
      this.#out.putCharacter(joinSurrogates(valueOf(high.escape), value), high.start, token.end)
      return
    }
    this.flush()
    if (this.#standsForBytes && value < 0x100) this.#out.putByte(value, token.start, token.end)
    else if (isHighSurrogate(value)) this.#high = token
    else this.#out.putCharacter(isLowSurrogate(value) ? REPLACEMENT : value, token.start, token.end)
  }

  /** A byte that the stored bytes [start, end) stand for. */
  putByte(byte: number, start: number, end: number): void {
    this.flush()
    this.#out.putByte(byte, start, end)
  }

  /** The stored bytes [start, end), each for itself. */
  putPlain(bytes: Uint8Array, start: number, end: number): void {
    if (start === end) return
    this.flush()
    this.#out.putPlain(bytes, start, end)
  }

  /** Nothing more follows directly. */
  flush(): void {
    const high = this.#high
    this.#high = undefined
    if (high !== undefined) this.#out.putCharacter(REPLACEMENT, high.start, high.end)
  }
}

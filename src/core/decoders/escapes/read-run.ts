/** Reads a run of escapes, with the plain bytes between and beside them, from its start to its end. */
import type { Stretch } from '../../detect/stretch.ts'
import type { EscapeWriter } from './escape-writer.ts'
import { endsMargin, Gap, joinMarks, MAX_GAP } from './gap.ts'
import { shortEscapeAt } from './short-escapes.ts'
import { lengthOf, MAX_SPELLING } from './spelling.ts'
import type { Token, Tokens } from './tokens.ts'

const BACKSLASH = 0x5c

/** Stored bytes of one reading: a longer run is cut. */
export const MAX_RUN = 1 << 16

/** Where a run ends. */
export interface RunEnd {
  /** Behind its last escape. */
  readonly lastEscape: number
  /** Behind the plain bytes that were taken along. */
  readonly end: number
  /** Whether the run was cut there. */
  readonly isCut: boolean
}

export class RunReader {
  readonly #tokens: Tokens
  readonly #terminators: Uint8Array
  readonly #stretch: Stretch
  readonly #out: EscapeWriter
  readonly #gap = new Gap()
  /** Behind the last escape; -1 before the first one. */
  #last = -1
  /** Whether the last escape had one backslash: then `\n` beside it is a line break, and `\\` is a backslash. */
  #isLiteral = false

  constructor(tokens: Tokens, terminators: Uint8Array, stretch: Stretch, out: EscapeWriter) {
    this.#tokens = tokens
    this.#terminators = terminators
    this.#stretch = stretch
    this.#out = out
  }

  read(start: number): RunEnd | 'more' {
    const { bytes, end } = this.#stretch
    // Bytes before `plain` are known to be no escape.
    let plain = start
    let at = start
    while (at < end) {
      if (at - start >= MAX_RUN) return this.#endAt(at, true)
      const byte = bytes[at]!
      if (this.#terminators[byte] === 1) {
        const next = this.#gap.isJoin ? this.#tokenBehindJoin(at) : undefined
        if (next === 'more') return 'more'
        if (next === undefined) return this.#endAt(at, false)
        this.#take(at, next)
        at = next.end
      } else if (at >= plain && this.#tokens.isIntroducer(byte)) {
        const introducer = this.#tokens.lastIntroducer(bytes, at, end)
        const next = this.#tokenAt(introducer, at)
        if (next === 'more') return 'more'
        if (next === undefined) {
          plain = introducer + 1
        } else if (this.#last >= 0 && !this.#gap.connects(at - this.#last)) {
          return this.#endAt(at, false)
        } else if (next.start > at) {
          plain = next.start
        } else {
          this.#take(at, next)
          at = next.end
        }
      } else {
        if (this.#last >= 0 && endsMargin(byte, at - this.#last)) return this.#endAt(at, false)
        const meaning = this.#isLiteral ? shortEscapeAt(bytes, at, end) : -1
        const to = meaning === -1 ? at + 1 : at + 2
        for (let taken = at; taken < to; taken++) this.#gap.add(bytes[taken]!)
        if (meaning === -1) this.#out.putPlain(bytes, at, to)
        else this.#out.putByte(meaning, at, to)
        at = to
      }
    }
    return this.#stretch.more ? 'more' : this.#endAt(at, false)
  }

  /** The plain bytes from `at` on, and the escape behind them. */
  #take(at: number, token: Token): void {
    this.#out.putPlain(this.#stretch.bytes, at, token.start)
    const escape = this.#isLiteral ? this.#withoutBackslashes(token) : token
    this.#out.put(escape)
    this.#last = escape.end
    this.#isLiteral =
      this.#tokens.spelling.hasShortEscapes && escape.end - escape.start === 1 + lengthOf(escape.escape)
    this.#gap.clear()
  }

  /** Where one backslash introduces an escape, an even number before it are backslashes of the text. */
  #withoutBackslashes(token: Token): Token {
    const introducer = token.end - lengthOf(token.escape) - 1
    if ((introducer - token.start) % 2 === 1) return token
    for (let at = token.start; at < introducer; at += 2) this.#out.putByte(BACKSLASH, at, at + 2)
    return { ...token, start: introducer }
  }

  #endAt(end: number, isCut: boolean): RunEnd {
    this.#out.flush()
    return { lastEscape: this.#last, end, isCut }
  }

  #tokenAt(introducer: number, start: number): Token | 'more' | undefined {
    const { bytes, end, more } = this.#stretch
    if (more && introducer + MAX_SPELLING >= end) return 'more'
    return this.#tokens.tokenAt(bytes, introducer, start, end)
  }

  /** The escape behind the marks of a join, which go on from `at`. */
  #tokenBehindJoin(at: number): Token | 'more' | undefined {
    if (this.#last < 0 || !this.#tokens.spelling.crossesJoins) return undefined
    const { bytes, end, more } = this.#stretch
    const limit = Math.min(end, this.#last + MAX_GAP + 1)
    for (let from = at; from < limit; from++) {
      const byte = bytes[from]!
      if (this.#tokens.isIntroducer(byte)) {
        const introducer = this.#tokens.lastIntroducer(bytes, from, end)
        const token = this.#tokenAt(introducer, from)
        if (token !== undefined) return token === 'more' || token.start === from ? token : undefined
        from = introducer
      }
      if (joinMarks[byte] !== 1) return undefined
    }
    return more && limit === end ? 'more' : undefined
  }
}

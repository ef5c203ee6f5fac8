/** The whole base64 text around an anchor: its digits, and where each of them is stored. */
import type { Stretch } from '../../detect/stretch.ts'
import { digitOf, NONE } from './digits.ts'
import { escapedDigit, escapedValue, mayBeEscaped } from './escaped-digit.ts'
import { firstDigit, MIN_LINE } from './first-digit.ts'
import { foldAt, MAX_FOLD } from './fold.ts'

const LF = 0x0a
const CR = 0x0d
const PLUS = 0x2b
const MINUS = 0x2d
const EQUALS = 0x3d

export interface Base64Run {
  /** Values 0 to 63. */
  readonly digits: Uint8Array
  /** Parts of digits that are stored in a row: index of the first digit, and of its byte in the stretch. */
  readonly firstDigits: readonly number[]
  readonly firstBytes: readonly number[]
  /** Bytes that a digit of the part takes: more than one where it is escaped. */
  readonly widths: readonly number[]
  readonly start: number
  readonly end: number
  /** Whether `-` or `_` is among the digits, and neither `+` nor `/`. */
  readonly isUrl: boolean
}

/** @returns 'more' where the run may go on behind a stretch that does */
export function runAround(stretch: Stretch, at: number): Base64Run | 'more' {
  const start = firstDigit(stretch, at)
  return new RunReader(stretch, start).read()
}

class RunReader {
  readonly #stretch: Stretch
  readonly #start: number
  readonly #diffMark: string
  readonly #firstDigits: number[] = []
  readonly #firstBytes: number[] = []
  readonly #widths: number[] = []
  #length = 0

  constructor(stretch: Stretch, start: number) {
    this.#stretch = stretch
    this.#start = start
    this.#diffMark = diffMarkAt(stretch, start)
  }

  read(): Base64Run | 'more' {
    const { end: limit, more } = this.#stretch
    let at = this.#start
    let lineDigits = 0
    for (;;) {
      const end = this.#plain(at)
      lineDigits += end - at
      at = end
      if (more && at >= limit - MAX_FOLD) return 'more'
      if (at >= limit) break
      const escaped = this.#escaped(at)
      if (escaped > at) {
        lineDigits++
        at = escaped
        continue
      }
      const next = lineDigits >= MIN_LINE ? this.#folded(at) : at
      if (next === at) break
      // A soft line break is none of the text's own.
      if (this.#stretch.bytes[at] !== EQUALS) lineDigits = 0
      at = next
    }
    return this.#run(at)
  }

  /** Takes digits that are stored as they are. */
  #plain(at: number): number {
    const { bytes, end: limit } = this.#stretch
    let end = at
    while (end < limit && digitOf[bytes[end]!] !== NONE) end++
    if (end > at) this.#part(at, end - at, 1)
    return end
  }

  /** `\/` of JSON, `%2B`, `\u002f`, `&#43;`. */
  #escaped(at: number): number {
    const { bytes, end } = this.#stretch
    const first = bytes[at]!
    if (!mayBeEscaped(first)) return at
    escapedDigit.lastIndex = 0
    const text = bytes.toString('latin1', at, Math.min(end, at + 40))
    const match = escapedDigit.exec(text)
    if (match === null) return at
    this.#part(at, 1, match[0].length)
    return at + match[0].length
  }

  /** Where the next line's digits begin. */
  #folded(at: number): number {
    const { bytes, end } = this.#stretch
    const plain = bytes[at] === LF ? at + 1 : bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : 0
    const next = bytes[plain]!
    if (
      plain > 0 &&
      plain < end &&
      digitOf[next] !== NONE &&
      next !== PLUS &&
      next !== MINUS &&
      next !== 0x2f
    )
      return isTimeStamp(bytes, plain) ? this.#foldedByText(at) : plain
    return this.#foldedByText(at)
  }

  #foldedByText(at: number): number {
    const { bytes, end } = this.#stretch
    const text = bytes.toString('latin1', at, Math.min(end, at + MAX_FOLD))
    const fold = foldAt(text, 0, this.#diffMark)
    if (fold === null || at + fold >= end) return at
    return digitOf[bytes[at + fold]!] === NONE ? at : at + fold
  }

  #part(at: number, length: number, width: number): void {
    this.#firstDigits.push(this.#length)
    this.#firstBytes.push(at)
    this.#widths.push(width)
    this.#length += length
  }

  #run(end: number): Base64Run {
    const { bytes } = this.#stretch
    const digits = new Uint8Array(this.#length)
    let kinds = 0
    for (const [index, first] of this.#firstDigits.entries()) {
      const from = this.#firstBytes[index]!
      if (this.#widths[index] !== 1) {
        digits[first] = escapedValue(bytes, from, this.#widths[index]!)
        kinds |= 1
        continue
      }
      const to = this.#firstDigits[index + 1] ?? this.#length
      for (let digit = first, at = from; digit < to; digit++, at++) {
        const byte = bytes[at]!
        if (byte === 0x2d || byte === 0x5f) kinds |= 2
        else if (byte === PLUS || byte === 0x2f) kinds |= 1
        digits[digit] = digitOf[byte]!
      }
    }
    return {
      digits,
      firstDigits: this.#firstDigits,
      firstBytes: this.#firstBytes,
      widths: this.#widths,
      start: this.#start,
      end,
      isUrl: kinds === 2,
    }
  }
}

/** A log's time stamp, which begins with a digit: 2026-11-24T… */
function isTimeStamp(bytes: Buffer, at: number): boolean {
  return bytes[at + 4] === MINUS && bytes[at + 7] === MINUS && bytes[at + 13] === 0x3a
}

/** `+` or `-` where the text begins with it at the start of a line: a diff, if the next line does, too. */
function diffMarkAt({ bytes, start }: Stretch, at: number): string {
  const first = bytes[at]
  if (first !== PLUS && first !== MINUS) return ''
  return at === start || bytes[at - 1] === LF || bytes[at - 1] === CR ? String.fromCharCode(first) : ''
}

/**
 * Confirms long lists of numbers, hex pairs or decimals with something between them: what they hold may be encoded again,
 * and then nothing in them looks like a prefix. The kernel looks at one block of 16 bytes in 64.
 */

import { classOf, digits, hexDigits } from './byte-class.ts'

/** Bytes of a sample. */
const BLOCK = 16
/** A list has one sample in this many bytes. */
export const LIST_STRIDE = 64
/** Digits of a block at least, and of its bytes not all: white space is no list, nor is one long number. */
export const LIST_DIGITS = 3
/** A list that goes on has a mark again at the multiples of this. */
const REPEAT = 4096
/** Numbers that a list has at least, in `MAX_LOOK` bytes: the shortest key that is encoded twice takes more. */
const MIN_NUMBERS = 32
/** Bytes from the block to the end of its last number; a mark stands before it. */
export const MAX_LOOK = 512

/** What may stand between two numbers; of what is behind `f` the filter lets only `x` through. */
export const listSeparators = ' \t\r\n,:;-xX"\'+>#*/[]()'
const separators = classOf(listSeparators)
const hex = classOf(hexDigits)
const decimal = classOf(digits)

export type ListKind = 'hex' | 'decimal'

export interface ListMark {
  readonly at: number
  readonly kind: ListKind
}

/** The list that the block at `at` is the first whole one of (or one at which a mark is repeated); `null` where none is. */
export function listAt(bytes: Uint8Array, at: number, start: number, end: number): ListMark | null {
  if (at < start || at + BLOCK > end || !isBlock(bytes, at)) return null
  const before = at - LIST_STRIDE
  if (before >= start && at % REPEAT !== 0 && isBlock(bytes, before) && isOfList(bytes, before, at))
    return null
  // A number that the block begins in is counted with what stands before it.
  let first = at
  while (first < at + BLOCK && hex[bytes[first]!] === 1) first++
  return numbersAround(bytes, first, start, Math.min(end, at + MAX_LOOK))
}

function isBlock(bytes: Uint8Array, at: number): boolean {
  let count = 0
  for (let i = at; i < at + BLOCK; i++) {
    const byte = bytes[i]!
    if (hex[byte] === 1) count++
    else if (separators[byte] !== 1) return false
  }
  return count >= LIST_DIGITS && count < BLOCK
}

function isOfList(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!
    if (hex[byte] !== 1 && separators[byte] !== 1) return false
  }
  return true
}

/** How many numbers of a list stand side by side, and of what kind they are, up to `MIN_NUMBERS`. */
class Numbers {
  pairs = 0
  decimals = 0
  #pairsGoOn = true
  #decimalsGoOn = true

  /** For the numbers on the other side. */
  turn(): void {
    this.#pairsGoOn = this.#decimalsGoOn = true
  }

  /** @returns whether one more may follow */
  add(bytes: Uint8Array, from: number, to: number): boolean {
    this.#pairsGoOn &&= to - from === 2
    this.#decimalsGoOn &&= isByte(bytes, from, to)
    if (this.#pairsGoOn) this.pairs++
    if (this.#decimalsGoOn) this.decimals++
    return (this.#pairsGoOn || this.#decimalsGoOn) && this.kind === null
  }

  get kind(): ListKind | null {
    return this.pairs >= MIN_NUMBERS ? 'hex' : this.decimals >= MIN_NUMBERS ? 'decimal' : null
  }
}

/** Whether digits are a decimal number below 256. */
function isByte(bytes: Uint8Array, from: number, to: number): boolean {
  let value = 0
  for (let i = from; i < to; i++) value = decimal[bytes[i]!] === 1 ? value * 10 + bytes[i]! - 0x30 : 256
  return to - from <= 3 && value < 256
}

/** Whether `0x` stands at `at`, before the digits of a number. */
function isMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x30 && (bytes[at + 1]! | 0x20) === 0x78
}

/**
 * The list of two hex digits each, or of decimals below 256, that goes on at `at`, behind a number or between two: its
 * numbers before that count as well, so that it does not matter at which block it was met.
 */
function numbersAround(bytes: Uint8Array, at: number, start: number, end: number): ListMark | null {
  const numbers = new Numbers()
  let from = -1
  for (let i = at; i < end;) {
    while (i < end && separators[bytes[i]!] === 1) i++
    if (i + 1 < end && isMark(bytes, i)) i += 2
    const first = i
    while (i < end && i < first + 4 && hex[bytes[i]!] === 1) i++
    if (i === first || !numbers.add(bytes, first, i)) {
      if (i > first && from === -1) from = first
      break
    }
    if (from === -1) from = first
  }
  if (from === -1) return null
  numbers.turn()
  const earliest = Math.max(start, at - MAX_LOOK)
  for (let i = isMark(bytes, at - 1) ? at - 1 : at; i > earliest && numbers.kind === null;) {
    const last = i
    while (i > earliest && i > last - 4 && hex[bytes[i - 1]!] === 1) i--
    if (last > i && !numbers.add(bytes, i, last)) break
    if (i - 2 >= earliest && isMark(bytes, i - 2)) i -= 2
    const gap = i
    while (i > earliest && separators[bytes[i - 1]!] === 1) i--
    if (i === gap) break
  }
  return numbers.kind === null ? null : { at: from, kind: numbers.kind }
}

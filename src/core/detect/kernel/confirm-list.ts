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
/** Bytes from a mark's block that are of the list in any case: whole blocks of its shortest numbers. */
export const LIST_REACH = 48

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
  let i = at
  // A number that the block begins in belongs to what is before it.
  while (i < at + BLOCK && hex[bytes[i]!] === 1) i++
  while (i < end && separators[bytes[i]!] === 1) i++
  return numbersFrom(bytes, i, Math.min(end, at + MAX_LOOK))
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

/** Numbers of two hex digits each, or of one to three decimal ones below 256. */
function numbersFrom(bytes: Uint8Array, from: number, end: number): ListMark | null {
  let pairs = true
  let bytesOnly = true
  let numbers = 0
  let i = from
  let digitsFrom = from
  while (i < end && numbers < MIN_NUMBERS) {
    // `0x70`: the mark before the digits.
    if (bytes[i] === 0x30 && (bytes[i + 1]! | 0x20) === 0x78) i += 2
    const first = i
    if (numbers === 0) digitsFrom = first
    let value = 0
    while (i < end && i < first + 4 && hex[bytes[i]!] === 1) {
      if (decimal[bytes[i]!] === 1) value = value * 10 + bytes[i]! - 0x30
      else value = 256
      i++
    }
    const length = i - first
    if (length === 0 || length > 3) return null
    pairs &&= length === 2
    bytesOnly &&= value < 256
    if (!pairs && !bytesOnly) return null
    numbers++
    const gap = i
    while (i < end && separators[bytes[i]!] === 1) i++
    if (i === gap && i < end) return null
  }
  if (numbers < MIN_NUMBERS) return null
  return { at: digitsFrom, kind: pairs ? 'hex' : 'decimal' }
}

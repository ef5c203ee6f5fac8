/**
 * Whether a prefix that an escape or a join cuts can go on behind it. Cheap and generous: it tells `p" + "hx_` and
 * `p&#104;` from the `map)` and `http"` of ordinary code; the reader of keys decides.
 *
 * Linear over a whole text: from a `p` or `ph` it passes bytes that are no letters, whole tags without a `<` inside, and
 * little else, so that no byte is passed from two candidates.
 */
import { alphanumeric } from '../characters.ts'
import { classOf, digits, hexValue } from './byte-class.ts'
import { afterSpelledJoin } from './spelled-joins.ts'

/** Bytes other than tags that a join may take: a line break with deep indentation among them. */
const MAX_JOIN = 128
/** Bytes that a join may take with its tags: docx puts several with attributes between two runs of text. */
const MAX_JOIN_WITH_TAGS = 1024
/** Digits of a code point in any notation. */
const MAX_DIGITS = 8

const stamp = classOf(digits, '-:.,TZ+')

/** Whether `value` is the prefix's character `index`: 1 `h`, 2 a kind's letter, 3 `_`. */
function isNext(value: number, index: number): boolean {
  if (index === 1) return value === 0x68
  if (index === 3) return value === 0x5f
  return value === 0x78 || value === 0x73 || value === 0x61 || value === 0x72 || value === 0x63
}

/** A letter before a quote may belong to a literal: `f"…"`. */
function isLiteralLetter(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1]
  return alphanumeric[bytes[at]!] === 1 && (next === 0x22 || next === 0x27 || next === 0x60)
}

/** The number that begins at `from` in a base, up to `limit` digits; -1 where none stands. */
function numberAt(bytes: Uint8Array, from: number, end: number, base: number, limit: number): number {
  let value = 0
  let i = from
  for (; i < end && i < from + limit; i++) {
    const digit = hexValue[bytes[i]!]!
    if (digit >= base) break
    value = value * base + digit
  }
  return i === from ? -1 : value
}

/** Where an ASCII word ends that begins at `at`, or -1. */
function afterWord(bytes: Uint8Array, at: number, end: number, word: string): number {
  if (at + word.length > end) return -1
  for (let k = 0; k < word.length; k++) if (bytes[at + k] !== word.charCodeAt(k)) return -1
  return at + word.length
}

/**
 * Whether the alphanumeric at `i`, which is not the next character itself, belongs to an escape of it. Otherwise where to
 * go on behind what only carries an escape (`%25`, `&amp;`, a spelled `\n`), or -1.
 */
function escaped(bytes: Uint8Array, i: number, end: number, index: number): true | number {
  const here = bytes[i]!
  switch (bytes[i - 1]) {
    case 0x5c /* \ */: {
      if (here === 0x75 || here === 0x55 || here === 0x78) {
        const from = bytes[i + 1] === 0x7b ? i + 2 : i + 1
        const limit = from === i + 2 ? MAX_DIGITS : here === 0x78 ? 2 : here === 0x75 ? 4 : 8
        return isNext(numberAt(bytes, from, end, 16, limit), index) || -1
      }
      if (here === 0x6e || here === 0x72 || here === 0x74) return i + 1
      const digits = here === 0x30 ? i + 1 : i
      return isNext(numberAt(bytes, digits, end, 8, 3), index) || -1
    }
    case 0x25 /* % */:
    case 0x3d /* = */: {
      const value = numberAt(bytes, i, end, 16, 2)
      return isNext(value, index) || (value === 0x25 || value === 0x0a || value === 0x0d ? i + 2 : -1)
    }
    case 0x23 /* # */: {
      const hex = here === 0x78 || here === 0x58
      return isNext(numberAt(bytes, hex ? i + 1 : i, end, hex ? 16 : 10, MAX_DIGITS), index) || -1
    }
    case 0x26 /* & */: {
      let word = i
      for (let after = i; after >= 0; after = afterWord(bytes, word, end, 'amp;')) word = after
      const isUnderscore = ['lowbar', 'UnderBar'].some((name) => afterWord(bytes, word, end, name) >= 0)
      return (index === 3 && isUnderscore) || (word > i ? word : -1)
    }
    default:
      // Behind a percent sign that was itself escaped (%255F), the digits follow at once.
      if (i >= 3 && bytes[i - 1] === 0x35 && bytes[i - 2] === 0x32 && here !== 0) {
        const value = numberAt(bytes, i, end, 16, 2)
        return isNext(value, index) || (value === 0x25 ? i + 2 : -1)
      }
      return -1
  }
}

/** The end of a tag, or of an ANSI sequence, that begins at `at`; `at` where none does. */
function afterMarkup(bytes: Uint8Array, at: number, end: number): number {
  let i = at + 1
  if (bytes[at] === 0x3c) {
    for (; i < end && bytes[i] !== 0x3c; i++) if (bytes[i] === 0x3e) return i + 1
    return at
  }
  if (i >= end || bytes[i] !== 0x5b) return at
  for (i++; i < end && bytes[i]! >= 0x20 && bytes[i]! < 0x40; i++);
  return i < end ? i + 1 : at
}

/** Some logs write a blank between the date and the time. */
function isBlankBeforeDigit(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x20 && bytes[at + 1]! >= 0x30 && bytes[at + 1]! <= 0x39
}

/** The end of an ISO time stamp that a log puts before a line, or `at`. */
function afterStamp(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 >= end || numberAt(bytes, at, end, 10, 4) < 1000 || bytes[at + 4] !== 0x2d) return at
  let i = at
  while (i < end && i < at + 40 && (stamp[bytes[i]!] === 1 || isBlankBeforeDigit(bytes, i))) i++
  return i
}

/**
 * @param from where the escape or join begins
 * @param index which character of the prefix must follow: 1 `h`, 2 a kind's letter, 3 `_`
 * @returns true too where the bytes end before it is decided
 */
export function prefixGoesOn(bytes: Uint8Array, from: number, end: number, index: number): boolean {
  const last = Math.min(end, from + MAX_JOIN_WITH_TAGS)
  const inPdf = bytes[from] === 0x29
  let left = MAX_JOIN
  let i = from
  while (i < last && left > 0) {
    const here = bytes[i]!
    if (isNext(here, index)) return true
    if (here === 0x26 || here === 0x5c || isLiteralLetter(bytes, i)) {
      const after = afterSpelledJoin(bytes, i, last)
      if (after > i) {
        i = after
        continue
      }
    }
    if (here === 0x3c || here === 0x1b) {
      const after = afterMarkup(bytes, i, last)
      if (after > i) {
        i = after
        continue
      }
    } else if (alphanumeric[here] === 1) {
      const sure = escaped(bytes, i, end, index)
      if (sure === true) return true
      if (sure > i) {
        i = sure
        continue
      }
      const digit = here >= 0x30 && here <= 0x39
      const after = digit ? afterStamp(bytes, i, last) : i
      if (after > i) {
        i = after
        continue
      }
      // The kerning of a PDF's text: (ph)-20(x_…).
      if (!inPdf || !digit) return false
    }
    i++
    left--
  }
  return i >= end
}

/** Confirms escapes: two of one kind close to each other, each of a printable ASCII character. */
import { classOf, hexValue, kindLetters } from './byte-class.ts'

/** Bytes from an escape's start to the next one's; a \Uhhhhhhhh alone has ten. */
const MAX_STEP = 8
/** `\u{000070}`, `&#0000112;`. */
const MAX_LONG_STEP = 20
/** Backslashes before an escape that are followed back to the first. */
export const MAX_BACKSLASHES = 32
/** Digits of an entity or of \u{…}. */
const MAX_DIGITS = 8

const kinds = classOf(kindLetters)

/** Kinds of escapes. */
const PERCENT = 0
const X = 1
const U = 2
const LONG = 3
const BRACED = 4
const OCTAL = 5
const ENTITY = 6
const KINDS = 8

/** An escape as one number, its end × 8 + its kind, since a text of escapes has many; -1 for none. */
type Escape = number

/** `count` digits from `from`, if they make a printable character. */
function digitsAt(kind: number, bytes: Uint8Array, from: number, count: number, end: number): Escape {
  if (from + count > end) return -1
  let value = 0
  for (let i = from; i < from + count; i++) {
    const digit = hexValue[bytes[i]!]!
    if (digit > 15) return -1
    value = value * 16 + digit
  }
  return value >= 0x20 && value <= 0x7e ? (from + count) * KINDS + kind : -1
}

/** Digits up to a closing byte: `70}`, `112;`. */
function closed(
  kind: number,
  bytes: Uint8Array,
  from: number,
  end: number,
  base: number,
  closing: number,
): Escape {
  let value = 0
  let i = from
  for (; i < end && i < from + MAX_DIGITS; i++) {
    const digit = hexValue[bytes[i]!]!
    if (digit >= base) break
    value = value * base + digit
  }
  if (i >= end || bytes[i] !== closing) return -1
  return value >= 0x20 && value <= 0x7e ? (i + 1) * KINDS + kind : -1
}

/** Two or three octal digits; the third belongs to them only if the value still fits a byte. */
function octal(bytes: Uint8Array, from: number, end: number): Escape {
  let value = 0
  let i = from
  for (; i < end && i < from + 3; i++) {
    const digit = hexValue[bytes[i]!]!
    if (digit > 7 || value > 31) break
    value = value * 8 + digit
  }
  return i >= from + 2 && value >= 0x20 && value <= 0x7e ? i * KINDS + OCTAL : -1
}

/** What an ampersand becomes where a text is escaped again: `&amp;#112;`. */
const AMP = Buffer.from('amp;')

function isAmp(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== AMP[0]) return false
  for (let index = 1; index < AMP.length; index++) if (bytes[at + index] !== AMP[index]) return false
  return true
}

/** The first `&` of `&amp;` or `&amp;amp;` whose `;` stands at `at`; -1 where none ends there. */
export function startOfEscapedAmpersand(bytes: Uint8Array, at: number, start: number): number {
  let from = at + 1
  while (from - AMP.length > start && isAmp(bytes, from - AMP.length)) from -= AMP.length
  return from <= at && bytes[from - 1] === 0x26 ? from - 1 : -1
}

/** The escape whose last leading byte (`%`, a backslash, `&`) stands at `at`. */
function escapeAt(bytes: Uint8Array, at: number, end: number): Escape {
  if (at + 2 >= end) return -1
  if (bytes[at] === 0x25) return digitsAt(PERCENT, bytes, at + 1, 2, end)
  const next = bytes[at + 1]!
  const third = bytes[at + 2]!
  if (bytes[at] === 0x26) {
    let from = at + 1
    while (isAmp(bytes, from)) from += AMP.length
    if (bytes[from] !== 0x23) return -1
    const hex = (bytes[from + 1]! | 0x20) === 0x78
    return closed(ENTITY, bytes, hex ? from + 2 : from + 1, end, hex ? 16 : 10, 0x3b)
  }
  if (next === 0x78) return digitsAt(X, bytes, at + 2, 2, end)
  if (next === 0x55) return digitsAt(LONG, bytes, at + 2, 8, end)
  if (next !== 0x75) return octal(bytes, at + 1, end)
  return third === 0x7b ? closed(BRACED, bytes, at + 3, end, 16, 0x7d) : digitsAt(U, bytes, at + 2, 4, end)
}

/** What an escaped `p` ends with: `%70`, `\u{70}`, `\160`, `&#112;`, `&#x70;`. */
const endings = ['70', '70}', '160', '112;', '70;'].map((text) => Buffer.from(text))

/** Where an escape ends that may be escaped again: `%2570`. */
function afterPercents(bytes: Uint8Array, at: number, escapeEnd: number): number {
  if (bytes[at] !== 0x25) return escapeEnd
  let i = at + 1
  while (bytes[i] === 0x32 && bytes[i + 1] === 0x35) i += 2
  return i + 2
}

/** Whether the escape that ends at `at` is a `p`, and the rest of a prefix follows as it is. */
function isLetterBeforePrefix(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 2 >= end || bytes[at] !== 0x68 || kinds[bytes[at + 1]!] !== 1) return false
  if (bytes[at + 2] !== 0x5f) return false
  return endings.some((ending) => ending.every((byte, index) => bytes[at - ending.length + index] === byte))
}

/** Where the anchor begins whose first escape's last leading byte stands at `at`, or -1. */
export function escapesFrom(bytes: Uint8Array, at: number, start: number, end: number): number {
  const first = escapeAt(bytes, at, end)
  if (first < 0) return -1
  const kind = first % KINDS
  const lead = bytes[at]!
  const isLong = kind === LONG || kind === BRACED || kind === ENTITY
  const last = Math.min(end - 1, at + (isLong ? MAX_LONG_STEP : MAX_STEP))
  let near = false
  for (let i = Math.floor(first / KINDS); i <= last && !near; i++) {
    if (bytes[i] !== lead) continue
    let lastLead = i
    if (lead === 0x5c)
      while (lastLead + 1 < end && lastLead < i + MAX_BACKSLASHES && bytes[lastLead + 1] === lead) lastLead++
    const second = escapeAt(bytes, lastLead, end)
    near = second >= 0 && second % KINDS === kind
    i = lastLead
  }
  if (!near && !isLetterBeforePrefix(bytes, afterPercents(bytes, at, Math.floor(first / KINDS)), end))
    return -1
  let from = at
  if (lead === 0x5c) while (from > start && from > at - MAX_BACKSLASHES && bytes[from - 1] === lead) from--
  return from
}

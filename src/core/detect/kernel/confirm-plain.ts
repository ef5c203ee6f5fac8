/** Confirms the anchors that need no more than a comparison: decimal bytes, names, soft breaks, UTF-16. */
import { classOf, digits, kindLetters } from './byte-class.ts'

const kinds = classOf(kindLetters)
const digit = classOf(digits)
/** `,` and a line break with its indentation, `).chr(`. */
const MAX_SEPARATOR = 40

/** Whether `112`, something that is no digit, and `104` stand at `at`. */
export function isDecimal(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  if (bytes[at + 1] !== 0x31 || bytes[at + 2] !== 0x32) return false
  if (at > start && digit[bytes[at - 1]!] === 1) return false
  let i = at + 3
  while (i < end && i <= at + 3 + MAX_SEPARATOR && digit[bytes[i]!] !== 1) i++
  const length = i - at - 3
  if (length < 1 || length > MAX_SEPARATOR || i + 3 > end) return false
  return bytes[i] === 0x31 && bytes[i + 1] === 0x30 && bytes[i + 2] === 0x34
}

const posthog = Buffer.from('posthog')
const personal = Buffer.from('personal')

/** Where `name`, in any case, begins if its letter number `offset` stands at `at`; or -1. */
function around(
  name: Uint8Array,
  offset: number,
  bytes: Uint8Array,
  at: number,
  start: number,
  end: number,
): number {
  const from = at - offset
  if (from < start || from + name.length > end) return -1
  for (let k = 0; k < name.length; k++) if ((bytes[from + k]! | 0x20) !== name[k]) return -1
  return from
}

/** Where a name begins of which `hog` or `rso` stands at `at`, or -1: one beside which a key without a prefix counts. */
export function nameAround(bytes: Uint8Array, at: number, start: number, end: number): number {
  return (bytes[at]! | 0x20) === 0x68
    ? around(posthog, 4, bytes, at, start, end)
    : around(personal, 2, bytes, at, start, end)
}

function isVisible(value: number): boolean {
  return value > 0x20 && value < 0x7f
}

/** Columns of a full line of quoted-printable: no more than 76, fewer by an escape that did not fit. */
const MIN_FULL = 70
const MAX_FULL = 76

/** Whether a full line ends at `at`. */
function endsFullLine(bytes: Uint8Array, at: number, start: number): boolean {
  const earliest = Math.max(start, at - MAX_FULL - 1)
  let from = at
  while (from > earliest && bytes[from - 1] !== 0x0a) from--
  return at - from >= MIN_FULL && at - from <= MAX_FULL
}

/**
 * Whether `=` at `at` ends a line that goes on in the next one (RFC 2045, section 6.7, rule 5). In source, what an
 * assignment goes on with is indented: beside a blank only a full line counts.
 */
export function isSoftBreak(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  const feed = bytes[at + 1] === 0x0d ? at + 2 : at + 1
  if (feed + 1 >= end || bytes[feed] !== 0x0a) return false
  const next = bytes[feed + 1]!
  if (!isVisible(next) && (next !== 0x20 || !endsFullLine(bytes, at, start))) return false
  return (
    at <= start || isVisible(bytes[at - 1]!) || (bytes[at - 1] === 0x20 && endsFullLine(bytes, at, start))
  )
}

/**
 * Whether a prefix in little endian UTF-16 begins at `at`, where a `p` stands. With a NUL before it, it can as well be in
 * big endian: the bytes alone do not tell.
 */
export function isUtf16(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 7 > end || bytes[at + 1] !== 0 || bytes[at + 2] !== 0x68 || bytes[at + 3] !== 0) return false
  return kinds[bytes[at + 4]!] === 1 && bytes[at + 5] === 0 && bytes[at + 6] === 0x5f
}

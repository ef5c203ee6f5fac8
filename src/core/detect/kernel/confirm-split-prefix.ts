/**
 * Confirms a prefix that a join cuts behind its `p`, from the `h` behind the join: `p" + "hx_…`. `p` before a quote stands
 * everywhere in code, `hx_` nowhere.
 */
import { alphanumeric } from '../characters.ts'
import { MAX_BACKSLASHES } from './confirm-escape.ts'
import { classOf, digits, kindLetters } from './byte-class.ts'
import { startOfSpelledJoin } from './spelled-joins.ts'
import { prefixGoesOn } from './prefix-goes-on.ts'

/** What follows the kind's letter: the underscore, or what begins an escape or another join. */
export const afterSplitKind = '_"\')\n\r%\\&=<\x1b\xe2\xc2\xef'
/** What stands before an `h` and behind it, where joins cut on both sides: in quotes, tags, ANSI codes, zero-width. */
export const aroundSplitH = '"\'(>m\n\x8b\x8c\x8d\x8f\xad\xbf'
export const behindSplitH = '"\')<\n\r\x1b\xe2\xc2\xef'

const kinds = classOf(kindLetters)
const kindEnds = classOf(afterSplitKind)
const before = classOf(aroundSplitH)
const behind = classOf(behindSplitH)
/** What a line's mark or a PDF's kerning has of alphanumerics. */
const numbers = classOf(digits, 'TZ')

/** Bytes between the `p` and the `h`. */
export const MAX_SPLIT = 1024
const MAX_ANSI = 16

/** The start of the ANSI sequence whose last byte stands at `at`, or -1. */
function ansiStart(bytes: Uint8Array, at: number, start: number): number {
  for (let i = at - 1; i > start && i > at - MAX_ANSI; i--) {
    if (bytes[i] === 0x5b) return bytes[i - 1] === 0x1b ? i - 1 : -1
    if (bytes[i]! < 0x20 || bytes[i]! > 0x3f) return -1
  }
  return -1
}

/** The `<` of the tag that ends at `at`, or -1. */
function tagStart(bytes: Uint8Array, at: number, limit: number): number {
  for (let i = at - 1; i >= limit; i--) {
    if (bytes[i] === 0x3c) return i
    if (bytes[i] === 0x3e) return -1
  }
  return -1
}

/** The `p` before the join that ends before the `h` at `h`, or -1. */
function joinedP(bytes: Uint8Array, h: number, start: number): number {
  const limit = Math.max(start, h - MAX_SPLIT)
  let i = h - 1
  while (i >= limit) {
    const here = bytes[i]!
    if (here === 0x3b) {
      const entity = startOfSpelledJoin(bytes, i, start)
      if (entity >= 0) {
        i = entity - 1
        continue
      }
    }
    if (here === 0x3e) {
      const tag = tagStart(bytes, i, limit)
      if (tag >= 0) {
        i = tag - 1
        continue
      }
    } else if (alphanumeric[here] === 1) {
      if (here === 0x70) return i
      const join = startOfSpelledJoin(bytes, i, start)
      if (join >= 0) {
        i = join - 1
        continue
      }
      const ansi = ansiStart(bytes, i, start)
      if (ansi >= 0) {
        i = ansi - 1
        continue
      }
      const spelled = (here === 0x6e || here === 0x72 || here === 0x74) && bytes[i - 1] === 0x5c
      if (!spelled && numbers[here] !== 1) return -1
    }
    i--
  }
  return -1
}

/** Where a prefix begins whose `h` stands at `at`, cut before it and perhaps behind it; or -1. */
export function prefixBefore(bytes: Uint8Array, at: number, start: number, end: number): number {
  if (at <= start || at + 1 >= end || bytes[at - 1] === 0x70) return -1
  const next = bytes[at + 1]!
  const cutBehind = before[bytes[at - 1]!] === 1 && behind[next] === 1
  const kind = kinds[next] === 1 && at + 2 < end && kindEnds[bytes[at + 2]!] === 1
  if (!kind && !cutBehind) return -1
  const from = joinedP(bytes, at, start)
  if (from < 0 || !prefixGoesOn(bytes, from + 1, at + 1, 1)) return -1
  return (kind ? prefixGoesOn(bytes, at + 2, end, 3) : prefixGoesOn(bytes, at + 1, end, 2)) ? from : -1
}

/** Where a prefix begins whose `h` is the escape that `at` (`%`, `&` or the last backslash) begins; or -1. */
export function prefixBeforeEscape(bytes: Uint8Array, at: number, start: number, end: number): number {
  let from = at - 1
  if (bytes[at] === 0x5c) while (from >= start && from > at - MAX_BACKSLASHES && bytes[from] === 0x5c) from--
  return from >= start && bytes[from] === 0x70 && prefixGoesOn(bytes, from + 1, end, 1) ? from : -1
}

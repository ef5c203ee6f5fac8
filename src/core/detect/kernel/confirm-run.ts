/**
 * Confirms long runs. The kernel looks only at samples: blocks of 29 bytes, one in 32. A run of 60 characters holds a
 * whole one, wherever it begins: also the first line of folded base64.
 *
 * A mark is the start of a block, so it depends on where a byte stands in its buffer, and on nothing else.
 */
import { classOf, digits, letters } from './byte-class.ts'
import { beginsZlib } from './confirm-zlib.ts'
import { PERCENT, spelledBreak, spelledBreakBefore } from './confirm-spelled-break.ts'

/** Bytes of a sample for runs. */
export const RUN_BLOCK = 20
/** Bytes of a sample for UTF-16. */
const UTF_16_BLOCK = 16
/** A run has one sample in this many bytes. */
export const RUN_STRIDE = 32
/** UTF-16 has one in this many: its stretches count from 96 bytes. */
export const UTF_16_STRIDE = 64
/** A run that goes on has a mark again at the multiples of this. */
export const REPEAT = 4096

/** What a run is made of: base64's and base64url's characters, hex digits among them. */
export const runCharacters = `${letters}${digits}+/_-`
const run = classOf(runCharacters)
/** Shorter runs count only if they are the line of a fold. */
export const MIN_RUN = 76
/** Columns at which folded base64 counts. */
export const MIN_LINE = 40
/** A line's end with the marks of the next one. */
export const MAX_FOLD = 40
/** What a line's end with the marks of the next one is made of, and what begins it. */
export const foldOfLines = '\r\n \t>+-|*#/"\'.,\\'
export const breaksOfLines = '\r\n\\"\''
const fold = classOf(foldOfLines)
const breaks = classOf(breaksOfLines)

/** Printable ASCII and the white space of text. */
const text = new Uint8Array(256).fill(1, 0x20, 0x7f)
for (const space of [9, 10, 13]) text[space] = 1
const MIN_UTF_16 = 96

function runEnd(bytes: Uint8Array, from: number, limit: number): number {
  let i = from
  while (i < limit && run[bytes[i]!] === 1) i++
  return i
}

/** How many characters of a run follow a fold that begins at `at`, up to `enough`. */
function runBehindFold(bytes: Uint8Array, at: number, end: number, enough: number): number {
  if (at >= end || (breaks[bytes[at]!] !== 1 && spelledBreak(bytes, at, end) === 0)) return 0
  const limit = Math.min(end, at + MAX_FOLD)
  let i = at
  while (i < limit) {
    const length = spelledBreak(bytes, i, limit)
    if (length === 0 && fold[bytes[i]!] !== 1) break
    i += Math.max(length, 1)
  }
  return runEnd(bytes, i, Math.min(end, i + enough)) - i
}

/** Whether the block at `at` is the first whole one of a long run (or one at which a mark is repeated). */
export function marksRun(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  if (at < start || at + RUN_BLOCK > end) return false
  for (let i = at; i < at + RUN_BLOCK; i++) if (run[bytes[i]!] !== 1) return false
  const back = Math.max(start, at - RUN_STRIDE)
  let from = at
  while (from > back && run[bytes[from - 1]!] === 1) from--
  if (from === at - RUN_STRIDE && at % REPEAT !== 0) return false
  if (from === at - RUN_STRIDE) {
    const limit = Math.max(start, at - MIN_RUN)
    while (from > limit && run[bytes[from - 1]!] === 1) from--
  }
  const to = runEnd(bytes, at + RUN_BLOCK, Math.min(end, from + MIN_RUN))
  const length = to - from
  if (length >= MIN_RUN) return true
  if (length < MIN_LINE) return false
  if (beginsZlib(bytes, from)) return true
  const behind = runBehindFold(bytes, to, end, MIN_RUN - length)
  const rest = MIN_RUN - length - behind
  return rest <= 0 || runBeforeFold(bytes, from, start, rest) >= rest
}

/**
 * How many characters of a run stand before a fold that ends at `at`, up to `enough`. The letters and digits of a spelled
 * line break stand behind `at`, since they could be of the run.
 */
function runBeforeFold(bytes: Uint8Array, at: number, start: number, enough: number): number {
  const limit = Math.max(start, at - MAX_FOLD)
  let i = at
  let broken = false
  if (i > limit && bytes[i - 1] === PERCENT && spelledBreak(bytes, i - 1, i + MIN_LINE) > 0) {
    i--
    broken = true
  }
  while (i > limit) {
    const spelled = spelledBreakBefore(bytes, i, limit)
    if (spelled === 0 && fold[bytes[i - 1]!] !== 1) break
    i -= Math.max(spelled, 1)
    if (spelled > 0 || breaks[bytes[i]!] === 1) broken = true
  }
  if (!broken) return 0
  let from = i
  while (from > start && i - from < enough && run[bytes[from - 1]!] === 1) from--
  return i - from
}

/** Whether bytes `i` and `i + 1` are a character and a NUL, in the order that `parity` tells. */
function pairAt(bytes: Uint8Array, i: number, parity: number): boolean {
  return text[bytes[i + parity]!] === 1 && bytes[i + 1 - parity] === 0
}

/** Whether the block at `at` is the first whole one of a stretch of UTF-16 (or one at which a mark is repeated). */
export function marksUtf16(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  if (at < start || at + UTF_16_BLOCK > end) return false
  const parity = bytes[at] === 0 ? 1 : 0
  const back = Math.max(start, at - MIN_UTF_16)
  let from = at
  while (from - 2 >= back && pairAt(bytes, from - 2, parity)) from -= 2
  if (at - from >= UTF_16_STRIDE && at % REPEAT !== 0) return false
  let to = at
  while (to + 2 <= end && to < at + MIN_UTF_16 && pairAt(bytes, to, parity)) to += 2
  if (to < at + UTF_16_BLOCK) return false
  // One byte of a pair may stand on either side: 96 bytes begin and end where they like.
  return to - from >= MIN_UTF_16 - 2
}

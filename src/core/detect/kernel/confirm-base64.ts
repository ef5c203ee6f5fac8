/**
 * Confirms a prefix in base64. A prefix stands in it in three forms, by its position modulo 3 (RFC 4648, section 4):
 * `cGh[4zhyj]X`, `[HXn3]Bo(eF|c1|YV|cl|Y1)` and `wa(Hhf|HNf|GFf|HJf|GNf)`. Each may be cut between two characters by a
 * line break with its marks or by the join of a string literal.
 */
import { byte, classOf } from './byte-class.ts'
import { spelledBreak, spelledBreakBefore } from './confirm-spelled-break.ts'

/** Bytes that a fold or a join may take. */
const MAX_FOLD = 40

/** What can begin a fold or a join. */
export const foldStarts = '\n\r\\"\'= %'
const starts = classOf(foldStarts)
/** What can stand in one. */
export const foldCharacters = `${foldStarts}\t>+-|*#/.,`
const inside = classOf(foldCharacters)

const beforeB = classOf('HXn3')

/** Where the text goes on behind a fold that begins at `at`; `at` where none does. */
function afterFold(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end || starts[bytes[at]!] !== 1) return at
  const limit = Math.min(end, at + MAX_FOLD)
  let i = at
  while (i < limit) {
    const length = spelledBreak(bytes, i, end)
    if (length > 0) i += length
    else if (inside[bytes[i]!] === 1) i++
    else break
  }
  return Math.min(i, end)
}

/** The character before a fold that ends at `at` (exclusive), or -1: where the cut part of an anchor would end. */
function beforeFold(bytes: Uint8Array, at: number, start: number): number {
  const limit = Math.max(start, at - MAX_FOLD)
  let i = at - 1
  let first = -1
  while (i >= limit) {
    if (inside[bytes[i]!] === 1) {
      first = i--
      continue
    }
    const back = spelledBreakBefore(bytes, i + 1, limit)
    if (back === 0) break
    i -= back
    first = i + 1
  }
  return first < 0 || i < start || starts[bytes[first]!] !== 1 ? -1 : i
}

/** States of the automaton below. */
const FAILED = 0
const DONE = 1
const STATES = 16

/**
 * What each character makes of each state: state × 256 + character. The forms are few enough to share states where what
 * follows is the same.
 */
const follow = new Uint8Array(STATES * 256)
const [AFTER_C, AFTER_B, AFTER_W] = [2, 3, 4] as const
const edges: readonly (readonly [from: number, characters: string, to: number])[] = [
  [AFTER_C, 'G', 5],
  [5, 'h', 6],
  [6, '4zhyj', 7],
  [7, 'X', DONE],
  [AFTER_B, 'o', 8],
  [8, 'e', 9],
  [9, 'F', DONE],
  [8, 'c', 10],
  [10, '1l', DONE],
  [8, 'Y', 11],
  [11, 'V1', DONE],
  [AFTER_W, 'a', 12],
  [12, 'H', 13],
  [13, 'hNJ', 14],
  [12, 'G', 15],
  [15, 'FN', 14],
  [14, 'f', DONE],
]
for (const [from, characters, to] of edges)
  for (const character of characters) follow[from * 256 + byte(character)] = to

/** Whether the form that its first character (at `at`) names goes on behind it, over folds too. */
function goesOn(bytes: Uint8Array, at: number, end: number): boolean {
  const first = bytes[at]!
  let state: number = first === 0x63 ? AFTER_C : first === 0x42 ? AFTER_B : AFTER_W
  let cut = false
  for (let i = at + 1; i < end; i++) {
    const next = follow[state * 256 + bytes[i]!]!
    if (next === DONE) return true
    if (next !== FAILED) {
      state = next
      continue
    }
    const after = afterFold(bytes, i, end)
    if (after === i) return false
    cut = true
    i = after - 1
    if (after < end && follow[state * 256 + bytes[after]!] === FAILED) return false
  }
  return cut
}

/** Where the anchor begins that `c`, `B` or `w` at `at` belongs to, or -1. */
export function base64From(bytes: Uint8Array, at: number, start: number, end: number): number {
  const first = bytes[at]!
  if (first !== 0x42) return goesOn(bytes, at, end) ? at : -1
  if (at <= start || !goesOn(bytes, at, end)) return -1
  // The n of a spelled line break is no character of base64.
  const folded = spelledBreakBefore(bytes, at, start) > 0
  const before = folded || beforeB[bytes[at - 1]!] !== 1 ? beforeFold(bytes, at, start) : at - 1
  return before >= 0 && beforeB[bytes[before]!] === 1 ? before : -1
}

/** Where an anchor begins that a fold cuts behind its `c` or `w`, and whose second character stands at `at`; or -1. */
export function base64Behind(bytes: Uint8Array, at: number, start: number, end: number): number {
  const first = beforeFold(bytes, at, start)
  if (first < 0 || bytes[first] !== (bytes[at] === 0x47 ? 0x63 : 0x77)) return -1
  return base64From(bytes, first, start, end)
}

/** Hex digits with nothing between them but breaks. */
import { lastAtOrBefore } from '../last-at-or-before.ts'
import { endOfRun, startOfRun } from '../../detect/characters.ts'
import { MAX_LOOKBEHIND } from '../../detect/limits.ts'
import type { Stretch } from '../../detect/stretch.ts'
import type { Decoded } from '../decoder.ts'
import { hexDigit } from './digit-classes.ts'
import { breakEnd, breakStart, percentBreakEnd } from './line-break.ts'

/** Pairs of the shortest text that is decoded: of 40 digits; a key has 24 at least. */
export const MIN_PAIRS = 20

/** Unbroken pieces of one run: piece `i` is stored in [starts[i], starts[i] + (before[i + 1] - before[i])). */
export interface HexRun {
  readonly starts: readonly number[]
  /** Digits before each piece, and at last those of the whole run. */
  readonly before: readonly number[]
  readonly digits: number
  readonly to: number
}

/** The run around the digit at `at`. */
export function hexRunAround({ bytes, start, end }: Stretch, at: number): HexRun {
  const starts: number[] = []
  const before = [0]
  let from = runStart(bytes, at, Math.max(start, at - MAX_LOOKBEHIND), end)
  for (;;) {
    const to = endOfRun(bytes, from, end, hexDigit)
    const digits = before.at(-1)! + to - from
    starts.push(from)
    before.push(digits)
    from = breakEnd(bytes, to, end)
    if (from === -1 || from >= end || hexDigit[bytes[from]!] !== 1) return { starts, before, digits, to }
  }
}

function runStart(bytes: Uint8Array, at: number, floor: number, end: number): number {
  let from = at
  for (;;) {
    from = startOfRun(bytes, from, floor, hexDigit)
    if (from > floor) from = Math.min(at, Math.max(from, percentBreakEnd(bytes, from - 1, end)))
    const before = breakStart(bytes, from, floor, end)
    if (before <= floor || hexDigit[bytes[before - 1]!] !== 1) return from
    from = before
  }
}

/** The run's bytes, from its first digit and from its second. */
export function decodedHexRun(bytes: Buffer, run: HexRun): readonly Decoded[] {
  const digits = unbroken(bytes, run).toString('latin1')
  return [
    decodedFrom(run, Buffer.from(digits, 'hex'), 0),
    decodedFrom(run, Buffer.from(digits.slice(1), 'hex'), 1),
  ]
}

function unbroken(bytes: Buffer, { starts, before, digits }: HexRun): Buffer {
  if (starts.length === 1) return bytes.subarray(starts[0], starts[0]! + digits)
  const packed = Buffer.allocUnsafe(digits)
  for (let piece = 0; piece < starts.length; piece++) {
    const from = starts[piece]!
    bytes.copy(packed, before[piece], from, from + before[piece + 1]! - before[piece]!)
  }
  return packed
}

function decodedFrom({ starts, before }: HexRun, bytes: Buffer, shift: number): Decoded {
  const placeOf = (digit: number): number => {
    const piece = starts.length === 1 ? 0 : lastAtOrBefore(before, digit, starts.length)
    return starts[piece]! + digit - before[piece]!
  }
  return {
    encoding: 'hex',
    bytes,
    startOf: (at) => placeOf(2 * at + shift),
    endOf: (at) => placeOf(2 * at + shift + 1) + 1,
  }
}

/** Base64 and base64url, unpadded, folded, and with its digits escaped (RFC 4648). */
import { runAround, type Base64Run } from './base64/run.ts'
import type { Decoded, Decoder } from './decoder.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'

/** Fewer digits hold no key: the shortest that is reported takes 24 bytes. */
const MIN_DIGITS = 32

/** Where a text begins is not sure, since a path or a word may touch it: every alignment is decoded. */
const ALIGNMENTS = 4

export const base64: Decoder = {
  id: 'base64',
  anchors: ['base64', 'run'],
  decode(stretch, at) {
    const run = runAround(stretch, at)
    if (run === 'more') return 'more'
    const to = Math.max(run.end, at + 1)
    if (run.digits.length < MIN_DIGITS) return { decoded: [], to }
    return { decoded: Array.from({ length: ALIGNMENTS }, (_, skip) => decodedFrom(run, skip)), to }
  },
}

/** @param skip digits at the start that belong to something else */
function decodedFrom(run: Base64Run, skip: number): Decoded {
  const bytes = bytesOf(run.digits, skip)
  const digitAt = (at: number): number => skip + Math.floor(at / 3) * 4 + (at % 3)
  return {
    encoding: run.isUrl ? 'base64url' : 'base64',
    bytes,
    startOf: (at) => storedAt(run, digitAt(at)).start,
    endOf: (at) => storedAt(run, digitAt(at) + 1).end,
  }
}

function bytesOf(digits: Uint8Array, skip: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.floor(((digits.length - skip) * 3) / 4))
  let to = 0
  let at = skip
  for (const last = digits.length - 3; at < last; at += 4) {
    const b = digits[at + 1]!
    const c = digits[at + 2]!
    bytes[to++] = (digits[at]! << 2) | (b >> 4)
    bytes[to++] = (b << 4) | (c >> 2)
    bytes[to++] = (c << 6) | digits[at + 3]!
  }
  if (to < bytes.length) bytes[to++] = (digits[at]! << 2) | (digits[at + 1]! >> 4)
  if (to < bytes.length) bytes[to] = (digits[at + 1]! << 4) | (digits[at + 2]! >> 2)
  return bytes
}

/** Where a digit is stored. */
function storedAt(run: Base64Run, digit: number): { readonly start: number; readonly end: number } {
  const { firstDigits, firstBytes, widths } = run
  const part = lastAtOrBefore(firstDigits, digit)
  const width = widths[part]!
  const start = firstBytes[part]! + (width === 1 ? digit - firstDigits[part]! : 0)
  return { start, end: start + width }
}

/** Base64 and base64url, unpadded, folded, and with its digits escaped (RFC 4648). */
import { alignments, asValues, mayMeanText, meansNothing } from './base64/may-mean-text.ts'
import { plainRunAround } from './base64/plain-run.ts'
import { runAround, type Base64Run } from './base64/run.ts'
import type { Decoded, Decoder, Reading } from './decoder.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'

/** Fewer digits hold no key: the shortest that is reported takes 24 bytes. */
const MIN_DIGITS = 32

export const base64: Decoder = {
  id: 'base64',
  anchors: ['base64'],
  decode(stretch, at) {
    const run = runAround(stretch, at)
    return run === 'more' ? 'more' : readingOf(run, at, () => true)
  },
}

/**
 * Base64 in which nothing shows: a key in it is encoded once more, or compressed. The kernel marks long runs, but
 * for those that can mean neither and stand alone; what it cannot tell of the others is passed over here.
 */
export const base64InRun: Decoder = {
  id: 'base64 in a run',
  anchors: ['run'],
  decode(stretch, at) {
    const plain = plainRunAround(stretch, at)
    if (plain !== null && meansNothing(stretch.bytes, plain.start, plain.end)) {
      return { decoded: [], to: Math.max(plain.end, at + 1) }
    }
    const run = runAround(stretch, at)
    if (run === 'more') return 'more'
    const { digits } = run
    return readingOf(run, at, (skip) => mayMeanText(digits, skip, digits.length, asValues))
  },
}

/** @param wanted which alignments are decoded */
function readingOf(run: Base64Run, at: number, wanted: (skip: number) => boolean): Reading {
  const to = Math.max(run.end, at + 1)
  if (run.digits.length < MIN_DIGITS) return { decoded: [], to }
  return { decoded: alignments.filter(wanted).map((skip) => decodedFrom(run, skip)), to }
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

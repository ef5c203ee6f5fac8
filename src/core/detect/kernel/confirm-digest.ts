/**
 * Tells runs that mean nothing to any decoder: digests, of which lock files consist. They get no mark, so that a text that
 * holds nothing else is never decoded. (Whatever stands in one beside that has an anchor of its own.)
 */
import { meansNothing } from '../../decoders/base64/may-mean-text.ts'
import { hexDigit } from '../../decoders/digits/digit-classes.ts'
import { hexListAround } from '../../decoders/digits/hex-list.ts'
import { MIN_PAIRS } from '../../decoders/digits/hex-run.ts'
import { endOfRun, startOfRun } from '../characters.ts'
import { classOf } from './byte-class.ts'
import { runCharacters } from './confirm-run.ts'
import { beginsAt, endsBehind } from './run-ends.ts'

/**
 * Longer runs are left to the decoders, so that each byte is looked at once, not once for each of its marks. (A digest of
 * SHA-512 has 95.)
 */
export const MAX_DIGEST = 256

/**
 * What digests begin with in lock files (W3C, Subresource Integrity). Those of other hashes are shorter than any run that is
 * marked. No container begins like this, at any alignment; other runs would have to be asked.
 */
export const DIGEST_NAME = 'sha512-'
const name = Buffer.from(DIGEST_NAME)

/** So many hex digits side by side may be a line of a fold of them (`hex-in-run.ts`). */
export const HEX_IN_A_ROW = 16

const runs = classOf(runCharacters)
/** Those that may stand before a line break or a join, too. */
const mark = classOf(runCharacters.replace(/[A-Za-z0-9]/g, ''))

/** Whether the run around the mark at `at` can be passed over: then no decoder finds anything in it. */
export function isDigest(bytes: Buffer, at: number, start: number, end: number): boolean {
  const from = startOfRun(bytes, at, Math.max(start, at - MAX_DIGEST - 1), runs)
  const to = endOfRun(bytes, at, Math.min(end, from + MAX_DIGEST + 1), runs)
  return (
    to - from <= MAX_DIGEST &&
    name.every((byte, index) => bytes[from + index] === byte) &&
    endsBehind(bytes, to, end) &&
    beginsAt(bytes, from, start) &&
    !holdsHex(bytes, from, to) &&
    !isInHex(bytes, at, { from, to }, start, end) &&
    meansNothing(bytes, from, to)
  )
}

function holdsHex(bytes: Uint8Array, from: number, to: number): boolean {
  let count = 0
  for (let at = from; at < to && count < HEX_IN_A_ROW; at++)
    count = hexDigit[bytes[at]!] === 1 ? count + 1 : 0
  return count >= HEX_IN_A_ROW
}

/**
 * Whether the hex digits at `at` may go on: in a list, or on the other side of a break, up to which only its marks stand.
 *
 * @param run `from` its first byte, `to` behind it
 */
function isInHex(
  bytes: Buffer,
  at: number,
  run: { readonly from: number; readonly to: number },
  start: number,
  end: number,
): boolean {
  if (hexDigit[bytes[at]!] !== 1) return false
  const first = startOfRun(bytes, at, run.from, hexDigit)
  const last = endOfRun(bytes, at, run.to, hexDigit)
  if (startOfRun(bytes, first, run.from, mark) === run.from) return true
  if (endOfRun(bytes, last, run.to, mark) === run.to) return true
  const list = hexListAround({ bytes, start, end, offset: 0, more: false }, at, MIN_PAIRS)
  return list !== undefined && list.pairs >= MIN_PAIRS
}

/** A run whose digits stand in a row and are all of the text. */
import { MAX_LOOKBEHIND } from '../../detect/limits.ts'
import type { Stretch } from '../../detect/stretch.ts'
import { digitOf, NONE } from './digits.ts'
import { mayBeEscaped } from './escaped-digit.ts'
import { lineBefore, lineStart } from './first-digit.ts'
import { foldAt, MAX_FOLD } from './fold.ts'

/** Bytes in the stretch. */
export interface PlainRun {
  readonly start: number
  readonly end: number
}

/**
 * The plain run around a digit.
 *
 * @returns `null` where it goes on in another line or in an escape, or where that is not known
 */
export function plainRunAround(
  { bytes, start: first, end: limit, more }: Stretch,
  at: number,
): PlainRun | null {
  const earliest = Math.max(first, at - MAX_LOOKBEHIND)
  const start = lineStart(bytes, at, earliest)
  let end = at
  while (end < limit && digitOf[bytes[end]!] !== NONE) end++
  if (start === earliest || (more && end >= limit - MAX_FOLD)) return null
  if (end < limit && (mayBeEscaped(bytes[end]!) || mayFold(bytes, end, limit))) return null
  return lineBefore(bytes, start, earliest, limit) === null ? { start, end } : null
}

function mayFold(bytes: Buffer, end: number, limit: number): boolean {
  return foldAt(bytes.toString('latin1', end, Math.min(limit, end + MAX_FOLD)), 0, '') !== null
}

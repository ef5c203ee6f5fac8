/** Rulers: a line of dashes, slashes or underscores that sets off a comment. They are base64url's digits, and mean nothing. */
import { classOf } from './kernel/byte-class.ts'
import { runCharacters } from './kernel/confirm-run.ts'
import type { Stretch } from './stretch.ts'

const digit = classOf(runCharacters)

/** Longer ones are not looked through. Bytes. */
const MAX_RULER = 4096

/**
 * @param at in a run
 * @returns whether the run consists of one character over and over; `false` where its ends are not known
 */
export function isRuler({ bytes, start, end, more }: Stretch, at: number): boolean {
  const character = bytes[at]!
  let to = at + 1
  while (to < end && to - at < MAX_RULER && bytes[to] === character) to++
  if (to === end ? more : digit[bytes[to]!] === 1) return false
  let from = at
  while (from > start && at - from < MAX_RULER && bytes[from - 1] === character) from--
  // What stands before the stretch is not known.
  return from > start && digit[bytes[from - 1]!] === 0
}

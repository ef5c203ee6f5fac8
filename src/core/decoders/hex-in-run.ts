/**
 * Runs of hex digits in a run of letters, as the kernel marks it at its beginning: base64 or a name may touch them on
 * either side. The whole run is looked through, so that nothing depends on where marks are repeated.
 */
import { alphanumeric, endOfRun, startOfRun } from '../detect/characters.ts'
import type { Decoded, Decoder } from './decoder.ts'
import { hexDigit } from './digits/digit-classes.ts'
import { MAX_DUMP_LINE } from './digits/dump-line.ts'
import { isInDump } from './digits/dump-lines.ts'
import { decodedHexRun, hexRunAround, MIN_PAIRS } from './digits/hex-run.ts'
import { readingUpTo } from './digits/reading-end.ts'

/** Digits on one line of the narrowest fold. */
const MIN_PIECE = 16

/** Bytes behind a reading that tell its end: two lines of a dump. */
const SEEN = 2 * MAX_DUMP_LINE

/** What a run is made of, as the kernel has it. */
const letter = Uint8Array.from(alphanumeric)
for (const character of '+/_-') letter[character.charCodeAt(0)] = 1

export const hexInRun: Decoder = {
  id: 'hex in a run',
  anchors: ['run'],
  decode: (stretch, at) => {
    const { bytes, end } = stretch
    const letters = endOfRun(bytes, at, end, letter)
    // The digits at the mark itself are the hex decoder's.
    let to = endOfRun(bytes, at, letters, hexDigit)
    if (letters + SEEN >= end && stretch.more) return 'more'
    const decoded: Decoded[] = []
    for (let piece = pieceIn(bytes, to, letters); piece !== -1; piece = pieceIn(bytes, to, letters)) {
      const run = hexRunAround(stretch, piece)
      if (run.digits >= 2 * MIN_PAIRS && !isInDump(stretch, piece)) decoded.push(...decodedHexRun(bytes, run))
      to = Math.max(to + 1, run.digits >= 2 * MIN_PAIRS ? run.to : endOfRun(bytes, piece, end, hexDigit))
    }
    return readingUpTo(stretch, at, decoded, Math.max(to, letters), SEEN)
  },
}

/** Where `MIN_PIECE` digits stand side by side, -1 where they do nowhere. */
function pieceIn(bytes: Uint8Array, from: number, to: number): number {
  for (let piece = from; piece + MIN_PIECE <= to;) {
    const digits = startOfRun(bytes, piece + MIN_PIECE, piece, hexDigit)
    if (digits === piece) return piece
    piece = digits
  }
  return -1
}

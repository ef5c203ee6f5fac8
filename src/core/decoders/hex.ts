/** Hex digits: runs of them, folded or joined from strings, and lists of pairs or groups. */
import { alphanumeric, endOfRun, startOfRun } from '../detect/characters.ts'
import type { Stretch } from '../detect/stretch.ts'
import type { Decoded, Decoder, Reading } from './decoder.ts'
import { ByteTable } from './digits/byte-table.ts'
import { MAX_GAP } from './digits/constant-gap.ts'
import { hexDigit } from './digits/digit-classes.ts'
import { isInDump } from './digits/dump-lines.ts'
import { hexListAround, readHexList, type HexList } from './digits/hex-list.ts'
import { decodedHexRun, hexRunAround } from './digits/hex-run.ts'
import { MAX_DUMP_LINE } from './digits/dump-line.ts'
import { readingUpTo } from './digits/reading-end.ts'

/** Pairs of the shortest text that is decoded: of 40 digits; a key has 24 at least. */
const MIN_PAIRS = 20

/** Digits on one line of the narrowest fold. */
const MIN_PIECE = 16

/** How far behind a mark that stands in other letters (`key_7068…`) the digits may begin. */
const MAX_BEFORE = 512

/** Bytes behind a reading that tell its end: a gap and a group, or two lines of a dump. */
const SEEN = Math.max(MAX_GAP + 32, 2 * MAX_DUMP_LINE)

/** Letters and digits, `+ / _`: a run as the kernel marks it, but for `-`, which may stand between pairs. */
const letter = Uint8Array.from(alphanumeric)
for (const character of '+/_') letter[character.charCodeAt(0)] = 1

export const hex: Decoder = {
  id: 'hex',
  anchors: ['hex', 'run'],
  decode: (stretch, at) => {
    if (at + SEEN >= stretch.end && stretch.more) return 'more'
    const list = hexDigit[stretch.bytes[at]!] === 1 ? hexListAround(stretch, at, MIN_PAIRS) : undefined
    if (list !== undefined && list.pairs >= MIN_PAIRS) return readList(stretch, at, list)
    // What is too short for a list is so from each of its groups.
    return readRuns(stretch, at, Math.max(at + 1, list?.last ?? 0))
  },
}

function readList(stretch: Stretch, at: number, list: HexList): Reading | 'more' {
  const table = new ByteTable()
  const to = readHexList(stretch, list, table)
  // A line of a dump may be long enough for a piece of a key: that is the dump decoder's.
  const decoded = isInDump(stretch, list.from) ? [] : [table.decoded('hex')]
  return readingUpTo(stretch, at, decoded, to, SEEN)
}

/**
 * The runs of digits in the letters around the mark, in most cases none.
 *
 * @param passed how far there is nothing else
 */
function readRuns(stretch: Stretch, at: number, passed: number): Reading | 'more' {
  const { bytes, end } = stretch
  const decoded: Decoded[] = []
  let to = passed
  let from = at
  let letters = lettersEnd(stretch, at)
  // The digits at the mark itself may be the last few of a line.
  for (let piece = hexDigit[bytes[at]!] === 1 ? at : pieceIn(bytes, at, letters); piece !== -1;) {
    const run = hexRunAround(stretch, piece)
    if (run.digits >= 2 * MIN_PAIRS) {
      if (!isInDump(stretch, piece)) decoded.push(...decodedHexRun(bytes, run))
      from = to = run.to
      letters = lettersEnd(stretch, from)
    } else from = Math.max(from + 1, endOfRun(bytes, piece, end, hexDigit))
    piece = pieceIn(bytes, from, letters)
  }
  // The last letters may be a list's first group, which has its own anchor.
  return readingUpTo(stretch, at, decoded, Math.max(to, letters - MIN_PIECE), SEEN)
}

/** The end of the letters at `from` that are looked through. */
function lettersEnd({ bytes, end }: Stretch, from: number): number {
  return endOfRun(bytes, from, Math.min(end, from + MAX_BEFORE), letter)
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

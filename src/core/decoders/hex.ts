/** Hex digits around an anchor: a run of them, folded or joined from strings, or a list of pairs or groups. */
import type { Stretch } from '../detect/stretch.ts'
import type { Decoder, Reading } from './decoder.ts'
import { ByteTable } from './digits/byte-table.ts'
import { MAX_GAP } from './digits/constant-gap.ts'
import { hexDigit } from './digits/digit-classes.ts'
import { MAX_DUMP_LINE } from './digits/dump-line.ts'
import { isInDump } from './digits/dump-lines.ts'
import { hexListAround, readHexList, type HexList } from './digits/hex-list.ts'
import { decodedHexRun, hexRunAround, MIN_PAIRS } from './digits/hex-run.ts'
import { readingUpTo } from './digits/reading-end.ts'

/** Bytes behind a reading that tell its end: a gap and a group, or two lines of a dump. */
const SEEN = Math.max(MAX_GAP + 32, 2 * MAX_DUMP_LINE)

export const hex: Decoder = {
  id: 'hex',
  anchors: ['hex', 'run'],
  decode: (stretch, at) => {
    if (at + SEEN >= stretch.end && stretch.more) return 'more'
    if (hexDigit[stretch.bytes[at]!] !== 1) return readingUpTo(stretch, at, [], at + 1, SEEN)
    const list = hexListAround(stretch, at, MIN_PAIRS)
    if (list !== undefined && list.pairs >= MIN_PAIRS) return readList(stretch, at, list)
    // What is too short for a list is so from each of its groups.
    return readRun(stretch, at, Math.max(at + 1, list?.last ?? 0))
  },
}

function readList(stretch: Stretch, at: number, list: HexList): Reading | 'more' {
  const table = new ByteTable()
  const to = readHexList(stretch, list, table)
  // A line of a dump may be long enough for a piece of a key: that is the dump decoder's.
  const decoded = isInDump(stretch, list.from) ? [] : [table.decoded('hex')]
  return readingUpTo(stretch, at, decoded, to, SEEN)
}

/** @param passed how far there is nothing else */
function readRun(stretch: Stretch, at: number, passed: number): Reading | 'more' {
  const run = hexRunAround(stretch, at)
  const decoded = run.digits < 2 * MIN_PAIRS || isInDump(stretch, at) ? [] : decodedHexRun(stretch.bytes, run)
  return readingUpTo(stretch, at, decoded, Math.max(run.to, passed), SEEN)
}

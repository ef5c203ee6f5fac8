/** Hex dumps, line by line: of `xxd`, `hexdump`, `od`, Wireshark, gdb, PowerShell. */
import type { Decoded, Decoder } from './decoder.ts'
import { MAX_DUMP_LINE } from './digits/dump-line.ts'
import { dumpAround, lineStart, type Dump } from './digits/dump-lines.ts'
import { readingUpTo } from './digits/reading-end.ts'

/** Bytes of the shortest dump that can hold a key. */
const MIN_BYTES = 20

const LF = 0x0a

export const dump: Decoder = {
  id: 'dump',
  // Its lines may begin far from offset 0, or behind a mark: then the prefix in hex is the anchor.
  anchors: ['dump', 'hex'],
  decode: (stretch, at) => {
    const found = dumpAround(stretch, at)
    if (found !== undefined) {
      return readingUpTo(stretch, at, decodedOf(found), found.to, 2 * MAX_DUMP_LINE)
    }
    // Whatever else stands in this line, it is no dump's, and a dump of one line is a list of pairs.
    const isLong = lineStart(stretch, at) === -1
    const limit = Math.min(stretch.end, at + MAX_DUMP_LINE)
    const lineBreak = stretch.bytes.subarray(at, limit).indexOf(LF)
    const to = lineBreak !== -1 ? at + lineBreak + 1 : isLong ? limit : at + 1
    return readingUpTo(stretch, at, [], to, 2 * MAX_DUMP_LINE)
  },
}

function decodedOf({ printed, turned }: Dump): readonly Decoded[] {
  if (printed.length < MIN_BYTES) return []
  return turned === undefined ? [printed.decoded('dump')] : [printed.decoded('dump'), turned.decoded('dump')]
}

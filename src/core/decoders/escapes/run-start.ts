/** Where the run of an escape begins. */
import { endsMargin, Gap, joinMarks, MAX_GAP } from './gap.ts'
import type { Token, Tokens } from './tokens.ts'

/**
 * Walks back from an escape over the escapes and plain bytes before it. Each step depends on the bytes alone, so that a
 * run has one start whichever of its escapes is asked, and so that nothing before it is looked at: a text of many short
 * runs costs no more than its length.
 *
 * @param token an escape of the run
 * @param terminators 1 for each byte that ends a run unless it is part of a join
 * @param floor goes back no further
 */
export function runStart(
  tokens: Tokens,
  terminators: Uint8Array,
  bytes: Uint8Array,
  token: Token,
  floor: number,
  end: number,
): number {
  let first = token.start
  const gap = new Gap()
  for (let at = first - 1; at >= floor; at--) {
    const byte = bytes[at]!
    let before: Token | undefined
    if (terminators[byte] === 1) {
      before = gap.isJoin ? tokenBeforeJoin(tokens, bytes, at, first - MAX_GAP, floor, end) : undefined
      if (before === undefined) return at + 1
    } else if (tokens.isIntroducer(byte)) {
      before = tokens.tokenAt(bytes, at, floor, end)
      if (before !== undefined && !gap.connects(first - before.end)) return before.end
    }
    if (before !== undefined) {
      first = before.start
      at = first
      gap.clear()
    } else {
      if (endsMargin(byte, first - at - 1)) return at + 1
      gap.add(byte)
    }
  }
  return floor
}

/** The escape before a join's marks, which go on back from `at`, at most to `earliest`. */
function tokenBeforeJoin(
  tokens: Tokens,
  bytes: Uint8Array,
  at: number,
  earliest: number,
  floor: number,
  end: number,
): Token | undefined {
  if (!tokens.spelling.crossesJoins) return undefined
  let to = at + 1
  while (to > Math.max(earliest, floor) && joinMarks[bytes[to - 1]!] === 1) to--
  return tokens.tokenBefore(bytes, to, floor, end)
}

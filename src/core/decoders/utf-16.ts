/** UTF-16 without regard to alignment or a byte order mark: the text around a character of ASCII. */
import { MAX_LOOKBEHIND } from '../detect/limits.ts'
import type { Stretch } from '../detect/stretch.ts'
import type { Decoder } from './decoder.ts'
import { decodeUnits } from './utf-16/decode-units.ts'
import { BYTE_ORDER_MARK, isAsciiText, unitAt, type ByteOrder } from './utf-16/code-unit.ts'
import { extend } from './utf-16/extend.ts'

/** Text in one byte order: its first and last code unit are ASCII. */
interface Region {
  readonly order: ByteOrder
  readonly start: number
  readonly end: number
  /** How many of its code units are ASCII. */
  readonly ascii: number
}

export const utf16: Decoder = {
  id: 'utf-16',
  anchors: ['utf-16'],
  decode(stretch, at) {
    // The NUL of a pair is read as its high byte in either order: the byte after it is the character, or the one before.
    const isNul = stretch.bytes[at] === 0
    const little = regionAround(stretch, isNul ? at - 1 : at, at, 'utf-16le')
    const big = regionAround(stretch, isNul ? at : at - 1, at, 'utf-16be')
    if (little === 'more' || big === 'more') return 'more'
    const regions = likelier(stretch, little, big)
    const to = regions.reduce((most, { end }) => Math.max(most, end), at + 1)
    const [first, ...others] = regions.map(({ start, end, order }) =>
      decodeUnits(stretch.bytes, start, end, order),
    )
    if (first === undefined) return { decoded: [], to }
    return { decoded: [first, ...others.filter(({ bytes }) => !bytes.equals(first.bytes))], to }
  },
}

/** @param unit where a code unit of ASCII is expected */
function regionAround(
  stretch: Stretch,
  unit: number,
  at: number,
  order: ByteOrder,
): Region | 'more' | undefined {
  const { bytes, start, end, more } = stretch
  if (unit + 2 > end) return more ? 'more' : undefined
  if (unit < start || !isAsciiText(unitAt(bytes, unit, order))) return undefined
  const after = extend(bytes, unit, end, 1, order)
  if (after.reachesLimit && more) return 'more'
  const before = extend(bytes, unit, Math.max(start, at - MAX_LOOKBEHIND), -1, order)
  return { order, start: before.last, end: after.last + 2, ascii: before.ascii + after.ascii + 1 }
}

/**
 * `00 70 00 68 00` is `ph` in either byte order. A byte order mark decides, then the number of characters (the wrong
 * order loses one at an end, and takes one in only where a byte of ASCII touches the other end), then how many of them
 * are ASCII. Between `A` and `B`, nothing but the text itself could tell: then both are told, the aligned one first.
 */
function likelier(stretch: Stretch, little: Region | undefined, big: Region | undefined): readonly Region[] {
  if (little === undefined || big === undefined) return [little, big].filter((region) => region !== undefined)
  const order =
    Number(isMarked(stretch, little)) - Number(isMarked(stretch, big)) ||
    little.end - little.start - (big.end - big.start) ||
    little.ascii - big.ascii
  if (order !== 0) return [order > 0 ? little : big]
  return (stretch.offset + little.start) % 2 === 0 ? [little, big] : [big, little]
}

function isMarked({ bytes, start: earliest }: Stretch, { start, order }: Region): boolean {
  return start - 2 >= earliest && unitAt(bytes, start - 2, order) === BYTE_ORDER_MARK
}

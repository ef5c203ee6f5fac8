/** Hex digits in groups of one size with the same marks between them: `70 68`, `70:68`, `0x70, 0x68`, `7068 785f`. */
import { MAX_LOOKBEHIND } from '../../detect/limits.ts'
import { alphanumeric, endOfRun, startOfRun } from '../../detect/characters.ts'
import type { Stretch } from '../../detect/stretch.ts'
import { ByteTable } from './byte-table.ts'
import { digitsEnd, gapEnd, gapOf, gapStart, type Gap } from './constant-gap.ts'
import { hexDigit, nibbleOf } from './digit-classes.ts'

/** Digits of the largest group: a 64-bit word. Longer ones are runs of their own, with something else behind them. */
const MAX_GROUP = 16

/** The longest marks between groups, blanks counted: `", "0x`. */
const MAX_MARKS = 8

interface ListStyle {
  /** Digits of a group; even. */
  readonly group: number
  /** 2 where `0x` stands before each group, else 0. */
  readonly prefix: number
  readonly gap: Gap
}

export interface HexList {
  readonly style: ListStyle
  readonly from: number
  /** Where the last group that was seen begins. */
  readonly last: number
  readonly pairs: number
}

/**
 * The list whose one group holds the digit at `at`, as far as `enough` pairs tell that it is one.
 *
 * @returns `undefined` where the digit stands in no list
 */
export function hexListAround(stretch: Stretch, at: number, enough: number): HexList | undefined {
  const { bytes, start, end } = stretch
  const floor = Math.max(start, at - MAX_LOOKBEHIND)
  const group = startOfRun(bytes, at, Math.max(floor, at - MAX_GROUP), hexDigit)
  const style = styleAround(stretch, group)
  if (style === undefined) return undefined
  const from = listStart(bytes, group - style.prefix, floor, end, style)
  let last = from
  let pairs = 0
  forEachGroup(stretch, from, style, (digits, to) => {
    last = digits
    pairs += (to - digits) >> 1
    return pairs < enough
  })
  return { style, from, last, pairs }
}

/** @returns the end of the list, whose pairs it puts into the table */
export function readHexList(stretch: Stretch, { from, style }: HexList, table: ByteTable): number {
  const { bytes } = stretch
  return forEachGroup(stretch, from, style, (digits, to) => {
    for (let pair = digits; pair < to; pair += 2) {
      table.push((nibbleOf[bytes[pair]!]! << 4) | nibbleOf[bytes[pair + 1]!]!, pair, 2)
    }
    return true
  })
}

/**
 * Calls `visit` with where each group's digits stand, until it returns false.
 *
 * @returns the end of the last group
 */
function forEachGroup(
  { bytes, end }: Stretch,
  from: number,
  style: ListStyle,
  visit: (digits: number, to: number) => boolean,
): number {
  let next = from
  let to = from
  while (next !== -1) {
    const digits = next + prefixAt(bytes, next, end)
    if (digits - next !== style.prefix) break
    const size = digitsEnd(bytes, digits, end, style.group, hexDigit) - digits
    if (size === 0 || size > style.group || size % 2 !== 0) break
    to = digits + size
    if (!visit(digits, to)) break
    // A shorter group is the last one.
    next = size === style.group ? gapEnd(bytes, to, end, style.gap) : -1
  }
  return to
}

/** The style by the gap behind the group that begins at `from`, else by the one before it. */
function styleAround(stretch: Stretch, from: number): ListStyle | undefined {
  const { bytes, start, end } = stretch
  const group = digitsEnd(bytes, from, end, MAX_GROUP, hexDigit) - from
  if (group === 0 || group > MAX_GROUP || group % 2 !== 0) return undefined
  if (from + group < end && isInWord(bytes[from + group]!)) return undefined
  const prefix = from - 2 >= start ? prefixAt(bytes, from - 2, end) : 0
  const shape = { group, prefix }
  const gap = gapBehind(stretch, from, shape, isMark) ?? gapBefore(stretch, from, shape)
  if (gap !== undefined) return { ...shape, gap }
  // One number a line: but digits alone are a folded run.
  const lines = gapBehind(stretch, from, shape, (byte) => isMark(byte) || isLineBreak(byte))
  return lines === undefined || lines.length + prefix === 0 ? undefined : { ...shape, gap: lines }
}

type Shape = Omit<ListStyle, 'gap'>

function gapBehind(
  { bytes, end }: Stretch,
  from: number,
  { group, prefix }: Shape,
  belongs: (byte: number) => boolean,
): Gap | undefined {
  const behind = from + group
  let next = behind
  while (next < end && next < behind + MAX_MARKS && belongs(bytes[next]!)) next++
  const digits = next + prefixAt(bytes, next, end)
  const isAlike =
    digits - next === prefix && digitsEnd(bytes, digits, end, group, hexDigit) - digits === group
  return isAlike ? gapOf(bytes, behind, next) : undefined
}

function gapBefore({ bytes, start }: Stretch, from: number, { group, prefix }: Shape): Gap | undefined {
  const to = from - prefix
  let last = to
  while (last > start && last > to - MAX_MARKS && isMark(bytes[last - 1]!)) last--
  const digits = startOfRun(bytes, last, Math.max(start, last - group - 1), hexDigit)
  return last - digits === group ? gapOf(bytes, last, to) : undefined
}

/** Most digits in base64 and in words are told by the letter behind them; `70h` is a number. */
const isInWord = (behind: number): boolean => alphanumeric[behind] === 1 && (behind | 0x20) !== 0x68

const isLineBreak = (byte: number): boolean => byte === 0x0a || byte === 0x0d
const isMark = (byte: number): boolean => hexDigit[byte] !== 1 && !isLineBreak(byte)

function listStart(bytes: Uint8Array, group: number, floor: number, end: number, style: ListStyle): number {
  let from = group
  for (;;) {
    const to = gapStart(bytes, from, floor, end, style.gap, hexDigit)
    if (to === -1) return from
    const digits = startOfRun(bytes, to, Math.max(floor, to - style.group - 1), hexDigit)
    const before = digits - style.prefix
    if (to - digits !== style.group || before < floor) return from
    if (style.prefix > 0 && prefixAt(bytes, before, end) === 0) return from
    from = before
  }
}

/** 2 where `0x` or `0X` and a digit stand at `at`, else 0. */
function prefixAt(bytes: Uint8Array, at: number, end: number): number {
  const isPrefix = at + 2 < end && bytes[at] === 0x30 && (bytes[at + 1]! | 0x20) === 0x78
  return isPrefix && endOfRun(bytes, at + 2, at + 3, hexDigit) > at + 2 ? 2 : 0
}

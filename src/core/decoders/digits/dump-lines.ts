/** The lines of a hex dump around a place: each one's offset is the previous one's and the bytes of its line. */
import { MAX_LOOKBEHIND } from '../../detect/limits.ts'
import type { Stretch } from '../../detect/stretch.ts'
import { ByteTable } from './byte-table.ts'
import { nibbleOf } from './digit-classes.ts'
import { dumpLineAt, MAX_DUMP_LINE, type DumpLine } from './dump-line.ts'
import { dumpBreakStart } from './dump-break.ts'
import { keepsStride, strideBetween, type Stride } from './dump-offset.ts'

export interface Dump {
  /** The bytes as printed. */
  readonly printed: ByteTable
  /** The bytes with each group turned round (`hexdump` and `od -x` print little-endian words); if groups have several. */
  readonly turned: ByteTable | undefined
  readonly to: number
}

/** Where the line around `at` begins, -1 where it is too long to be a dump's. */
export function lineStart({ bytes, start, end }: Stretch, at: number): number {
  const floor = Math.max(start, at - MAX_DUMP_LINE)
  let from = at
  while (from > floor) {
    if (dumpBreakStart(bytes, from, start, end) !== -1) return from
    from--
  }
  return from > start && dumpBreakStart(bytes, from, start, end) === -1 ? -1 : from
}

/** The dump that the line around `at` belongs to, of two lines and more; `undefined` where it is no dump. */
export function dumpAround(stretch: Stretch, at: number): Dump | undefined {
  const place = placeInDump(stretch, at)
  if (place === undefined) return undefined
  return dumpFrom(stretch, firstLine(stretch, place.line, at, place.stride), place.stride)
}

/** Whether `at` stands in a dump, by its line and the ones next to it. */
export function isInDump(stretch: Stretch, at: number): boolean {
  return placeInDump(stretch, at) !== undefined
}

function placeInDump(
  stretch: Stretch,
  at: number,
): { readonly line: DumpLine; readonly stride: Stride } | undefined {
  const { bytes, end } = stretch
  const start = lineStart(stretch, at)
  const line = start === -1 ? undefined : dumpLineAt(bytes, start, end)
  if (line === undefined) return undefined
  const ahead = dumpLineAt(bytes, line.next, end)
  const before = lineBefore(stretch, line)
  const stride =
    (ahead && strideBetween(bytes, line, ahead)) ?? (before && strideBetween(bytes, before, line))
  return stride === undefined ? undefined : { line, stride }
}

function firstLine(stretch: Stretch, line: DumpLine, at: number, stride: Stride): DumpLine {
  let first = line
  for (;;) {
    const before = lineBefore(stretch, first)
    if (before === undefined || before.start < at - MAX_LOOKBEHIND) return first
    if (!keepsStride(stretch.bytes, before, first, stride)) return first
    first = before
  }
}

function lineBefore(stretch: Stretch, line: DumpLine): DumpLine | undefined {
  const { bytes, start: first, end } = stretch
  const broken = line.start <= first ? -1 : dumpBreakStart(bytes, line.start, first, end)
  if (broken === -1) return undefined
  const start = lineStart(stretch, broken)
  return start === -1 ? undefined : dumpLineAt(stretch.bytes, start, stretch.end)
}

function dumpFrom({ bytes, end }: Stretch, first: DumpLine, stride: Stride): Dump {
  const printed = new ByteTable()
  const turned = first.group > 2 ? new ByteTable() : undefined
  let line = first
  let column = Infinity
  for (;;) {
    const next = dumpLineAt(bytes, line.next, end)
    const goesOn = next !== undefined && keepsStride(bytes, line, next, stride)
    // A last line may be short: its text begins in the column where that of the lines above does.
    const pairs = goesOn
      ? line.pairs.slice(0, stride.width)
      : line.pairs.filter((pair, index) => index < stride.width && pair - line.offsetStart < column)
    for (const pair of pairs) pushPair(printed, bytes, pair)
    if (turned !== undefined) pushTurned(turned, bytes, pairs, first.group / 2)
    if (!goesOn) return { printed, turned, to: line.next }
    column = pairs.at(-1)! + 2 - line.offsetStart
    line = next
  }
}

function pushTurned(table: ByteTable, bytes: Buffer, pairs: readonly number[], size: number): void {
  for (let group = 0; group < pairs.length; group += size) {
    for (let at = Math.min(group + size, pairs.length) - 1; at >= group; at--) {
      pushPair(table, bytes, pairs[at]!)
    }
  }
}

function pushPair(table: ByteTable, bytes: Buffer, pair: number): void {
  table.push((nibbleOf[bytes[pair]!]! << 4) | nibbleOf[bytes[pair + 1]!]!, pair, 2)
}

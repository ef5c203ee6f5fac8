/**
 * What the filter lets through is confirmed here, for all forms of the kernel alike: the filter may be generous, but it
 * must lose nothing (`anchor-table.ts` tells what it passes).
 */
import { codeOf, type HitList } from './hit-list.ts'
import { base64Behind, base64From } from './confirm-base64.ts'
import { isDigest } from './confirm-digest.ts'
import { isDump } from './confirm-dump.ts'
import { LIST_STRIDE, listAt } from './confirm-list.ts'
import { escapesFrom, startOfEscapedAmpersand } from './confirm-escape.ts'
import { isHex } from './confirm-hex.ts'
import { isDecimal, isSoftBreak, nameAround, isUtf16 } from './confirm-plain.ts'
import { isPrefix } from './confirm-prefix.ts'
import { MAX_SPLIT, prefixBefore, prefixBeforeEscape } from './confirm-split-prefix.ts'
import { marksRun, marksUtf16, RUN_STRIDE, UTF_16_STRIDE } from './confirm-run.ts'

/** How far before a candidate an anchor can begin: a prefix whose `p` a join with tags cuts off is the longest. */
export const MAX_BEFORE = MAX_SPLIT + 8
/** How far behind an anchor's first byte its candidate can stand; the same way round. */
export const MAX_BEHIND = MAX_BEFORE

const PREFIX = codeOf('prefix')
const BASE64 = codeOf('base64')
const RUN = codeOf('run')
const HEX = codeOf('hex')
const DUMP = codeOf('dump')
const ESCAPE = codeOf('escape')
const UTF_16 = codeOf('utf-16')
const DECIMAL = codeOf('decimal')
const SOFT_BREAK = codeOf('soft-break')
const NAME = codeOf('name')

/** What a search looks at: the bytes, their first and last, and the range in which anchors count. */
export interface Range {
  readonly bytes: Buffer
  readonly start: number
  readonly from: number
  readonly to: number
  readonly end: number
  readonly hits: HitList
}

function report({ from, to, hits }: Range, at: number, code: number): void {
  if (at >= from && at < to) hits.add(at, code)
}

/** Confirms the trigram at `at`, by its first byte. All of it stands before the end. */
export function confirm(range: Range, at: number): void {
  const { bytes, start, end } = range
  switch (bytes[at]) {
    case 0x70 /* p */: {
      if (bytes[at + 1] !== 0) {
        if (isPrefix(bytes, at, end)) report(range, at, PREFIX)
        break
      }
      if (!isUtf16(bytes, at, end)) break
      report(range, at, UTF_16)
      if (at > start && bytes[at - 1] === 0) report(range, at - 1, UTF_16)
      break
    }
    case 0x63 /* c */:
    case 0x42 /* B */:
    case 0x77 /* w */: {
      const from = base64From(bytes, at, start, end)
      if (from >= 0) report(range, from, BASE64)
      break
    }
    case 0x47 /* G */:
    case 0x61 /* a */: {
      const from = base64Behind(bytes, at, start, end)
      if (from >= 0) report(range, from, BASE64)
      break
    }
    case 0x37 /* 7 */:
      if (isHex(bytes, at, end)) report(range, at, HEX)
      break
    case 0x31 /* 1 */:
      if (isDecimal(bytes, at, start, end)) report(range, at, DECIMAL)
      break
    case 0x0a:
    case 0x0d:
    case 0x09:
    case 0x20:
    case 0x2b /* + */:
    case 0x2d /* - */:
    case 0x78 /* x */:
    case 0x58 /* X */:
    case 0x6e /* n of a spelled line break */:
      if (isDump(bytes, at + 1, start, end)) report(range, at + 1, DUMP)
      break
    case 0x25 /* % */:
    case 0x26 /* & */:
    case 0x5c /* \ */: {
      const from = escapesFrom(bytes, at, start, end)
      if (from >= 0) report(range, from, ESCAPE)
      const split = prefixBeforeEscape(bytes, at, start, end)
      if (split >= 0) report(range, split, PREFIX)
      break
    }
    case 0x3b /* ; */: {
      const amp = startOfEscapedAmpersand(bytes, at, start)
      const from = amp < 0 ? -1 : escapesFrom(bytes, amp, start, end)
      if (from >= 0) report(range, from, ESCAPE)
      break
    }
    case 0x3d /* = */:
      if (isSoftBreak(bytes, at, start, end)) report(range, at, SOFT_BREAK)
      break
    case 0x72 /* r */:
    case 0x52:
    case 0x48 /* H */:
    case 0x68 /* h */: {
      const name = nameAround(bytes, at, start, end)
      if (name >= 0) report(range, name, NAME)
      const split = bytes[at] === 0x68 ? prefixBefore(bytes, at, start, end) : -1
      if (split >= 0) report(range, split, PREFIX)
      break
    }
    default:
  }
  // Two trigrams begin one byte earlier than what they are about.
  const second = bytes[at + 1]
  if (second === 0x68) {
    const split = prefixBefore(bytes, at + 1, start, end)
    if (split >= 0) report(range, split, PREFIX)
  } else if (second === 0x42) {
    const from = base64From(bytes, at + 1, start, end)
    if (from >= 0) report(range, from, BASE64)
  }
}

/** The first byte whose trigram counts: one before the range, since a dump begins behind its own. */
export function firstCandidate({ start, from }: Range): number {
  return Math.max(start, from - 1)
}

/** Confirms the sample at `at`, a multiple of `RUN_STRIDE`. */
export function confirmSample(range: Range, at: number): void {
  if (at % RUN_STRIDE !== 0) return
  const { bytes, start, end } = range
  if (marksRun(bytes, at, start, end) && !isDigest(bytes, at, start, end)) report(range, at, RUN)
  else if (at % UTF_16_STRIDE === 0 && marksUtf16(bytes, at, start, end)) report(range, at, UTF_16)
  else if (at % LIST_STRIDE === 0) confirmList(range, at)
}

function confirmList(range: Range, at: number): void {
  const list = listAt(range.bytes, at, range.start, range.end)
  if (list === null) return
  report(range, list.at, list.kind === 'hex' ? HEX : DECIMAL)
  // Two decimal digits each may be hex as well: both decoders are asked.
  if (list.kind === 'hex') report(range, list.at, DECIMAL)
}

/** Confirms what only the very start of a search can be: an offset with no line break before it. */
export function confirmStart(range: Range): void {
  if (range.from === range.start && isDump(range.bytes, range.from, range.start, range.end))
    report(range, range.from, DUMP)
}

/** Confirms a hex dump: a line that begins with an offset `0000…`, and hex digits behind it. */
import { classOf, hexDigits } from './byte-class.ts'
import { spelledBreakBefore } from './confirm-spelled-break.ts'

const hex = classOf(hexDigits)
const blanks = classOf(' \t')
/** What may stand before an offset on its line: blanks, and the marks of quotes, diffs and comments. */
const marks = classOf(' \t>+-|*#/')
/** Bytes before an offset that are followed back to the line's start. */
const MAX_INDENT = 64
const MAX_OFFSET = 16
/** Blanks between an offset and the first byte. */
const MAX_GAP = 16

/** Whether only blanks and marks stand between a line's start, which may be spelled, and `at`. */
function beginsLine(bytes: Uint8Array, at: number, start: number): boolean {
  const limit = Math.max(start, at - MAX_INDENT)
  let i = at
  while (i > limit && marks[bytes[i - 1]!] === 1) i--
  if (i === start) return true
  const before = bytes[i - 1]
  return before === 0x0a || before === 0x0d || spelledBreakBefore(bytes, i, start) > 0
}

/** Whether an offset begins at `at`. */
export function isDump(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  if (at + 4 > end) return false
  for (let i = at; i < at + 4; i++) if (bytes[i] !== 0x30) return false
  let i = at + 4
  while (i < end && i <= at + MAX_OFFSET && hex[bytes[i]!] === 1) i++
  if (i > at + MAX_OFFSET) return false
  const offsetEnd = i
  if (i < end && bytes[i] === 0x3a) i++
  while (i < end && i < offsetEnd + MAX_GAP && blanks[bytes[i]!] === 1) i++
  if (i === offsetEnd || i + 2 > end || hex[bytes[i]!] !== 1 || hex[bytes[i + 1]!] !== 1) return false
  const prefixed = at - 2 >= start && (bytes[at - 1]! | 0x20) === 0x78 && bytes[at - 2] === 0x30
  return beginsLine(bytes, prefixed ? at - 2 : at, start)
}

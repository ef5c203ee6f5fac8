/** Confirms hex digits of a prefix: `70`, `68` and `5f`, whatever stands between the pairs. */
import { classOf } from './byte-class.ts'

/** Bytes from a pair's start to the next one's: `7068` to `&#x70;&#x`. */
const MIN_STRIDE = 2
const MAX_STRIDE = 9

function is68(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x36 && bytes[at + 1] === 0x38
}

function is5f(bytes: Uint8Array, at: number, end: number): boolean {
  return at + 1 < end && bytes[at] === 0x35 && (bytes[at + 1]! | 0x20) === 0x66
}

/** The second digits of a kind's letter, by the first one: `x`, `s`, `r` and `a`, `c`. */
const kindsIn7 = classOf('832')
const kindsIn6 = classOf('13')

/** Whether a pair is what a prefix has behind `70`: 0 `h`, 1 a kind's letter, 2 `_`. */
function isPair(bytes: Uint8Array, at: number, index: number, end: number): boolean {
  if (index === 0) return is68(bytes, at)
  if (index === 2) return is5f(bytes, at, end)
  const second = bytes[at + 1]!
  return bytes[at] === 0x37 ? kindsIn7[second] === 1 : bytes[at] === 0x36 && kindsIn6[second] === 1
}

export const pairSeparators = ' \t\r\n,:;-"\'+.\\%&#=|>*/()[]{}$_'
const separators = classOf(pairSeparators)
/** Bytes between two pairs: a line break with the marks and the indentation of the next line. */
const MAX_GAP = 48

/** Whether the prefix goes on in pairs that stand apart in any way: a list that is broken into lines. */
function isInPieces(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from
  for (let index = 0; index < 3; index++) {
    at = pairAfter(bytes, at, end)
    if (at < 0 || at + 2 > end || !isPair(bytes, at, index, end)) return false
    at += 2
  }
  return true
}

/** Where the next pair stands, behind separators and `0x`; -1 where something else follows. */
function pairAfter(bytes: Uint8Array, from: number, end: number): number {
  const limit = Math.min(end, from + MAX_GAP)
  let at = from
  while (at < limit) {
    const isMark = bytes[at] === 0x30 && (bytes[at + 1]! | 0x20) === 0x78
    if (isMark) at += 2
    else if (separators[bytes[at]!] === 1) at++
    else return at
  }
  return -1
}

/** Whether `70` at `at` (the `7` is known) begins a prefix in hex. */
export function isHex(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at + 1] !== 0x30 || at + 8 > end) return false
  for (let stride = MIN_STRIDE; stride <= MAX_STRIDE; stride++)
    if (bytes[at + stride] === 0x36 && is68(bytes, at + stride) && is5f(bytes, at + 3 * stride, end))
      return true
  if (isInPieces(bytes, at + 2, end)) return true
  // Groups of two, as xxd prints them: `7068 785f` and `70 6878 5f`.
  return (
    (is68(bytes, at + 2) && is5f(bytes, at + 7, end)) || (is68(bytes, at + 3) && is5f(bytes, at + 8, end))
  )
}

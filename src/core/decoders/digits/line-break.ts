/**
 * What may stand between two digits of one number run without being a part of it: a line break with the marks around it
 * (indentation, `>` of a mail, `+` of a diff, `#` of a comment, quotes), spelled or real, or a join of two strings.
 */
const LF = 0x0a
const CR = 0x0d
const BACKSLASH = 0x5c
const PERCENT = 0x25

/** No break is longer: deep indentation fits, a page of blanks does not. */
export const MAX_BREAK = 80

const PLAIN = 1
const QUOTE = 2
const LINE = 3
const ESCAPE = 4

const kinds = new Uint8Array(256)
for (const character of '\t >+-|*#/=.&~`') kinds[character.charCodeAt(0)] = PLAIN
for (const character of `"'`) kinds[character.charCodeAt(0)] = QUOTE
kinds[LF] = LINE
kinds[CR] = LINE
kinds[BACKSLASH] = ESCAPE
kinds[PERCENT] = ESCAPE

/** Bytes that `breakEnd` may pass over, for the way back: those above, and the letters of a spelled `\r\n`. */
const backwards = Uint8Array.from(kinds, (kind, byte) =>
  kind !== 0 || byte === 0x6e || byte === 0x72 ? 1 : 0,
)

/** @returns the end of the break that begins at `from`, -1 where none does */
export function breakEnd(bytes: Uint8Array, from: number, end: number): number {
  const limit = Math.min(end, from + MAX_BREAK)
  let at = from
  let quotes = 0
  let lines = 0
  let spelled = 0
  while (at < limit) {
    const kind = kinds[bytes[at]!]!
    if (kind === 0) break
    if (kind === ESCAPE) {
      const after = spelledEnd(bytes, at, limit)
      if (after === -1) break
      // A backslash before a real line break spells nothing.
      if (kinds[bytes[after - 1]!] !== ESCAPE && ++spelled > 1) return -1
      at = after
      continue
    }
    if (kind === QUOTE) quotes++
    if (kind === LINE) {
      if (++lines > 1) return -1
      if (bytes[at] === CR && at + 1 < limit && bytes[at + 1] === LF) at++
    }
    at++
  }
  return lines > 0 || spelled > 0 || quotes >= 2 ? at : -1
}

/** Where the break that ends at `to` begins, not before `floor`; -1 where there is none. */
export function breakStart(bytes: Uint8Array, to: number, floor: number, end: number): number {
  const limit = Math.max(floor, to - MAX_BREAK)
  let at = to
  while (at > limit) {
    if (backwards[bytes[at - 1]!] === 1) at--
    else if (at - 3 >= limit && isPercentBreak(bytes, at - 3)) at -= 3
    else break
  }
  return at < to && breakEnd(bytes, at, end) === to ? at : -1
}

/** Whether `%0A` or `%0D` stands at `at`: two hex digits that belong to no run. */
export function isPercentBreak(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== PERCENT || bytes[at + 1] !== 0x30) return false
  const letter = bytes[at + 2]! | 0x20
  return letter === 0x61 || letter === 0x64
}

/** The end of `\n`, `\r\n`, `%0A`, `%0D%0A` (any number of backslashes) or of a backslash before a line break; else -1. */
function spelledEnd(bytes: Uint8Array, from: number, limit: number): number {
  if (bytes[from] === PERCENT) {
    if (from + 3 > limit || !isPercentBreak(bytes, from)) return -1
    const next = from + 3
    return next + 3 <= limit && (bytes[from + 2]! | 0x20) === 0x64 && isPercentBreak(bytes, next)
      ? next + 3
      : next
  }
  const letter = backslashesEnd(bytes, from, limit)
  if (letter >= limit) return -1
  if (kinds[bytes[letter]!] === LINE) return letter
  if (bytes[letter] === 0x6e) return letter + 1
  if (bytes[letter] !== 0x72) return -1
  const second = backslashesEnd(bytes, letter + 1, limit)
  return second > letter + 1 && second < limit && bytes[second] === 0x6e ? second + 1 : letter + 1
}

function backslashesEnd(bytes: Uint8Array, from: number, limit: number): number {
  let at = from
  while (at < limit && bytes[at] === BACKSLASH) at++
  return at
}

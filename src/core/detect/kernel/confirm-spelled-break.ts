/** Line breaks and blanks that a text spells: `\\n`, `%0A`, `%20`, `%250A`, `&#10;`, `&#xA;`. */

export const PERCENT = 0x25
const BACKSLASH = 0x5c
const AMPERSAND = 0x26
const SEMICOLON = 0x3b
const [ZERO, TWO, FIVE, NINE] = [0x30, 0x32, 0x35, 0x39]

/** How often a percent sign may have been escaped again. */
const MAX_LEVELS = 4
/** Bytes of the longest entity, `&#x0a;`. */
const MAX_ENTITY = 6

/** `n`, `r` or `t`. */
const isLetter = (byte: number | undefined): boolean => byte === 0x6e || byte === 0x72 || byte === 0x74

/** Whether two hex digits are a line feed, a carriage return, a tab, a blank, or `=`. */
function isWhite(first: number | undefined, second: number | undefined): boolean {
  if (first === TWO) return second === ZERO
  if (first === 0x33) return second !== undefined && (second | 0x20) === 0x64
  if (first !== ZERO || second === undefined) return false
  const letter = second | 0x20
  return second === NINE || letter === 0x61 || letter === 0x64
}

/** The length of the spelled break or blank that begins at `at`, 0 where none does. */
export function spelledBreak(bytes: Uint8Array, at: number, end: number): number {
  switch (bytes[at]) {
    case BACKSLASH:
      return at + 1 < end && isLetter(bytes[at + 1]) ? 2 : 0
    case PERCENT: {
      let digits = at + 1
      for (let level = 0; level < MAX_LEVELS && bytes[digits] === TWO && bytes[digits + 1] === FIVE; level++)
        digits += 2
      return digits + 2 <= end && isWhite(bytes[digits], bytes[digits + 1]) ? digits + 2 - at : 0
    }
    case AMPERSAND:
      return entity(bytes, at, end)
    default:
      return 0
  }
}

function entity(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] !== 0x23 /* # */) return 0
  let value = at + 2
  if ((bytes[value]! | 0x20) === 0x78 /* x */) {
    value++
    if (bytes[value] === ZERO) value++
    if (!isWhite(ZERO, bytes[value])) return 0
    value++
  } else {
    if (bytes[value] !== 0x31 || (bytes[value + 1] !== ZERO && bytes[value + 1] !== 0x33)) return 0
    value += 2
  }
  return value < end && bytes[value] === SEMICOLON ? value + 1 - at : 0
}

/** The length of the spelled break or blank that ends before `to`, 0 where none does. */
export function spelledBreakBefore(bytes: Uint8Array, to: number, start: number): number {
  const last = bytes[to - 1]
  if (last === SEMICOLON) {
    for (let at = to - 2; at >= start && at >= to - MAX_ENTITY; at--)
      if (bytes[at] === AMPERSAND) return entity(bytes, at, to) === to - at ? to - at : 0
    return 0
  }
  if (isLetter(last)) return to - 2 >= start && bytes[to - 2] === BACKSLASH ? 2 : 0
  if (!isWhite(bytes[to - 2], last)) return 0
  let at = to - 3
  while (at - 2 >= start && at > to - 2 * MAX_LEVELS - 3 && bytes[at] === FIVE && bytes[at - 1] === TWO)
    at -= 2
  return at >= start && bytes[at] === PERCENT ? to - at : 0
}

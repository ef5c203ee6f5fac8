/**
 * What a backslash and one character mean beside the escapes of a string literal: bytes written as a literal
 * (`b'\x1f\x8b\n…'`) are whole only with these.
 */

const BACKSLASH = 0x5c
const ZERO = 0x30

/** By the character behind the backslash (C11, section 6.4.4.4; RFC 8259, section 7; `\e` of shells); -1 for none. */
const meanings = new Int16Array(256).fill(-1)
for (const [character, byte] of [
  ['0', 0x00],
  ['a', 0x07],
  ['b', 0x08],
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
  ['e', 0x1b],
  ['"', 0x22],
  ["'", 0x27],
  ['/', 0x2f],
  ['\\', BACKSLASH],
] as const) {
  meanings[character.charCodeAt(0)] = byte
}

const isOctal = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xf8) === ZERO

/** The byte that the two at `at` stand for; -1 where they stand for themselves. */
export function shortEscapeAt(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] !== BACKSLASH || at + 1 >= end) return -1
  const next = bytes[at + 1]!
  return next === ZERO && at + 2 < end && isOctal(bytes[at + 2]) ? -1 : meanings[next]!
}

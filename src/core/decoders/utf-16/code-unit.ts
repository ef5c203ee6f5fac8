/** Code units of UTF-16, and which of them occur in text. */
import type { EncodingName } from '../../detect/encoding.ts'

export type ByteOrder = Extract<EncodingName, `utf-16${string}`>

export const BYTE_ORDER_MARK = 0xfeff

export function unitAt(bytes: Uint8Array, at: number, order: ByteOrder): number {
  const first = bytes[at]!
  const second = bytes[at + 1]!
  return order === 'utf-16le' ? (second << 8) | first : (first << 8) | second
}

/** 1 for printable ASCII, white space, and the ESC of colours. */
const asciiText = new Uint8Array(128).fill(1, 0x20, 0x7f)
for (const control of '\t\n\f\r\u001b') asciiText[control.charCodeAt(0)] = 1

export const isAsciiText = (unit: number): boolean => unit < 0x80 && asciiText[unit] === 1

/**
 * Whether the code unit, no half of a pair, may stand in text beyond ASCII. What may not: control characters, private
 * use, noncharacters (Unicode, sections 23.1, 23.5, 23.7).
 */
export function isForeignText(unit: number): boolean {
  if (unit < 0xa0 || (unit >= 0xe000 && unit <= 0xf8ff)) return false
  return unit < 0xfffe && !(unit >= 0xfdd0 && unit <= 0xfdef)
}

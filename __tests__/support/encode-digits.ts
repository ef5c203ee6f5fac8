/** Bytes written as digits, in every style that the decoders of digits know, with the place of each byte's digits. */

export interface Encoded {
  readonly text: string
  /** Where the first digit of each byte stands. */
  readonly starts: readonly number[]
  /** Behind the last digit of each byte. */
  readonly ends: readonly number[]
}

export interface ListStyle {
  /** Before each number: `0x`, `chr(`. */
  readonly before?: string
  readonly after?: string
  readonly between: string
  /** Bytes in a number; big-endian. */
  readonly group?: number
  /** Numbers on a line. */
  readonly width?: number
  /** Between lines, with what ends the one and begins the other. */
  readonly lineBreak?: string
}

export type Digits = (byte: number) => string

export const lowerHex: Digits = (byte) => byte.toString(16).padStart(2, '0')
export const upperHex: Digits = (byte) => lowerHex(byte).toUpperCase()
export const decimalDigits: Digits = (byte) => String(byte)

export function encodeList(bytes: Uint8Array, digits: Digits, style: ListStyle): Encoded {
  const { before = '', after = '', between, group = 1, width = Infinity, lineBreak = between } = style
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  bytes.forEach((byte, index) => {
    if (index % group === 0) {
      if (index > 0) text += after + ((index / group) % width === 0 ? lineBreak : between)
      text += before
    }
    starts.push(text.length)
    text += digits(byte)
    ends.push(text.length)
  })
  return { text: text + after, starts, ends }
}

/** Hex digits with a break after every `width` digits: a byte may be cut in two. */
export function encodeFolded(bytes: Uint8Array, digits: Digits, width: number, lineBreak: string): Encoded {
  const all = Array.from(bytes, digits).join('')
  const placeOf = (digit: number): number => digit + Math.floor(digit / width) * lineBreak.length
  const lines: string[] = []
  for (let at = 0; at < all.length; at += width) lines.push(all.slice(at, at + width))
  return {
    text: lines.join(lineBreak),
    starts: Array.from(bytes, (_, index) => placeOf(2 * index)),
    ends: Array.from(bytes, (_, index) => placeOf(2 * index + 1) + 1),
  }
}

export interface DumpStyle {
  /** Before each line: a diff's `+`, indentation. */
  readonly mark?: string
  readonly first?: number
  readonly offset: (at: number) => string
  /** Bytes on a line. */
  readonly width: number
  /** Bytes in a group. */
  readonly group?: number
  /** Whether the bytes of a group are printed last one first. */
  readonly turned?: boolean
  readonly before?: string
  readonly between?: string
  /** Instead of `between` in the middle of a line. */
  readonly middle?: string
  /** The text column of a line; the digits are padded to the length that those of a full line have. */
  readonly column?: (text: string) => string
  readonly digits?: Digits
  readonly lineBreak?: string
  /** Prints the end's offset in a line of its own. */
  readonly endOffset?: boolean
}

export function encodeDump(bytes: Uint8Array, style: DumpStyle): Encoded {
  const { mark = '', first = 0, width, lineBreak = '\n', column } = style
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (let line = 0; line < bytes.length; line += width) {
    const part = bytes.subarray(line, line + width)
    text += mark + style.offset(first + line)
    const cells = encodeLine(part, style)
    starts.push(...cells.starts.map((at) => at + text.length))
    ends.push(...cells.ends.map((at) => at + text.length))
    const words = Buffer.from(part)
      .toString('latin1')
      .replaceAll(/[^ -~]/g, '.')
    text += (column === undefined ? cells.text.trimEnd() : cells.text + column(words)) + lineBreak
  }
  if (style.endOffset === true) text += mark + style.offset(first + bytes.length).trimEnd() + lineBreak
  return { text, starts, ends }
}

/** The digits of one line, as long as those of a full one. */
function encodeLine(part: Uint8Array, style: DumpStyle): Encoded {
  const { width, group = 1, turned = false, before = '', between = ' ', digits = lowerHex } = style
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (let at = 0; at < width; at++) {
    if (at > 0 && at % group === 0) text += at === width / 2 ? (style.middle ?? between) : between
    if (at % group === 0 && at < part.length) text += before
    const index = turned ? turnedIndex(at, group, part.length) : at
    if (at < part.length) {
      starts[index] = text.length
      text += digits(part[index]!)
      ends[index] = text.length
    } else text += '  '
  }
  return { text, starts, ends }
}

function turnedIndex(at: number, group: number, length: number): number {
  const start = at - (at % group)
  return start + Math.min(group, length - start) - 1 - (at - start)
}

/** What stands around an encoded text: the places move along. */
export function surround({ text, starts, ends }: Encoded, before: string, behind: string): Encoded {
  const move = (at: number): number => at + before.length
  return { text: before + text + behind, starts: starts.map(move), ends: ends.map(move) }
}

/** PDF files by hand, and what their filters undo (ISO 32000-1, 7.4). */

export interface PdfPart {
  /** Between `<<` and `>>`. */
  readonly dictionary: string
  readonly stored: Uint8Array
}

/** Objects 1, 2, … with a stream each. */
export function makePdf(parts: readonly PdfPart[], trailer = '/Root 1 0 R'): Buffer {
  const objects = parts.map(({ dictionary, stored }, index) =>
    Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n<< ${dictionary} /Length ${stored.length} >>\nstream\r\n`),
      stored,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  )
  const ends = [`xref\n0 1\n0000000000 65535 f \ntrailer\n<< ${trailer} >>\nstartxref\n0\n%%EOF\n`].map(
    (text) => Buffer.from(text),
  )
  return Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), ...objects, ...ends])
}

export const asciiHex = (bytes: Uint8Array): Buffer => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`)

export function ascii85(bytes: Uint8Array): Buffer {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Buffer.alloc(4)
    const length = group.length - Math.max(0, at + 4 - bytes.length)
    group.set(bytes.subarray(at, at + length))
    let value = group.readUInt32BE()
    if (value === 0 && length === 4) {
      text += 'z'
      continue
    }
    let digits = ''
    for (let digit = 0; digit < 5; digit++) {
      digits = String.fromCharCode(33 + (value % 85)) + digits
      value = Math.floor(value / 85)
    }
    text += digits.slice(0, length + 1)
  }
  return Buffer.from(`${text.replace(/.{72}/g, '$&\n')}~>`)
}

/** Clears the table when it is full. */
export function lzw(bytes: Uint8Array): Buffer {
  const bits: number[] = []
  let table = new Map<string, number>()
  let next = 258
  let width = 9
  const push = (code: number): void => {
    for (let bit = width - 1; bit >= 0; bit--) bits.push((code >> bit) & 1)
  }
  const codeOf = (text: string): number => (text.length === 1 ? text.charCodeAt(0) : table.get(text)!)
  push(256)
  let text = ''
  for (const character of Buffer.from(bytes).toString('latin1')) {
    if (text === '' || table.has(text + character)) {
      text += character
      continue
    }
    push(codeOf(text))
    table.set(text + character, next++)
    // Wider one code early: what the decoder makes is one entry behind.
    if (next === 512 || next === 1024 || next === 2048) width++
    if (next === 4094) {
      push(256)
      table = new Map()
      next = 258
      width = 9
    }
    text = character
  }
  if (text !== '') {
    push(codeOf(text))
    if (next === 511 || next === 1023 || next === 2047) width++
  }
  push(257)
  const out = Buffer.alloc(Math.ceil(bits.length / 8))
  for (const [index, bit] of bits.entries()) out[index >> 3]! |= bit << (7 - (index & 7))
  return out
}

/** @param kind of prediction, 0 to 4, by row */
export function predict(
  bytes: Uint8Array,
  row: number,
  pixel: number,
  kind: (row: number) => number,
): Buffer {
  const out: number[] = []
  for (let start = 0; start < bytes.length; start += row) {
    const how = kind(start / row)
    out.push(how)
    for (let at = start; at < Math.min(start + row, bytes.length); at++) {
      const left = at - start < pixel ? 0 : bytes[at - pixel]!
      const up = start === 0 ? 0 : bytes[at - row]!
      const upLeft = at - start < pixel || start === 0 ? 0 : bytes[at - row - pixel]!
      const sum = left + up - upLeft
      const order = [left, up, upLeft]
      const nearest = order.toSorted((a, b) => Math.abs(sum - a) - Math.abs(sum - b))[0]!
      out.push((bytes[at]! - [0, left, up, (left + up) >> 1, nearest][how]!) & 255)
    }
  }
  return Buffer.from(out)
}

/** A text with a key in it, and how the key's place moves when the text is encoded, wrapped or packed. */
import { isUtf8 } from 'node:buffer'
import { placeInBytes } from '../../__tests__/support/place-by-hand.ts'
import { keyMark } from '../../__tests__/support/text-contexts.ts'
import type { ByteSpan, Place } from './place.ts'

export interface Carrier {
  readonly bytes: Buffer
  /** The stored bytes that carry the key; `null` where none can be named: inside compressed data. */
  readonly span: ByteSpan | null
  /** Where the report must place the key, if that is not simply where `span` lies. */
  readonly place: Place | null
  /** How `encoding` of the report must begin: the containers, outermost first. */
  readonly containers: readonly string[]
}

/** @param template a text with `@@` where the key goes */
export function plant(template: string, key: string): Carrier {
  const start = Buffer.byteLength(template.slice(0, template.indexOf(keyMark)))
  const bytes = Buffer.from(template.replace(keyMark, () => key))
  return carry(bytes, { start, end: start + key.length })
}

export function carry(bytes: Buffer, span: ByteSpan | null): Carrier {
  return { bytes, span, place: null, containers: [] }
}

/** The carrier with something before and behind it. */
export function surround(carrier: Carrier, before: string | Buffer, after: string | Buffer): Carrier {
  const head = Buffer.from(before)
  const bytes = Buffer.concat([head, carrier.bytes, Buffer.from(after)])
  const { span } = carrier
  return carry(bytes, span && { start: span.start + head.length, end: span.end + head.length })
}

/** The carrier in a text with `@@` where it goes. */
export function embed(carrier: Carrier, template: string): Carrier {
  const at = template.indexOf(keyMark)
  return surround(carrier, template.slice(0, at), template.slice(at + keyMark.length))
}

/**
 * Writes each byte in another way.
 *
 * @param write what stands for a byte
 * @param between what stands between two of them, and carries nothing
 */
export function writeEach(
  carrier: Carrier,
  write: (byte: number, index: number) => string | Buffer,
  between: (index: number) => string = () => '',
): Carrier {
  const parts: Buffer[] = []
  const starts: number[] = []
  const ends: number[] = []
  let size = 0
  const add = (part: Buffer): void => {
    parts.push(part)
    size += part.length
  }
  for (const [index, byte] of carrier.bytes.entries()) {
    if (index > 0) add(Buffer.from(between(index)))
    starts.push(size)
    add(Buffer.from(write(byte, index)))
    ends.push(size)
  }
  const { span } = carrier
  return carry(Buffer.concat(parts), span && { start: starts[span.start]!, end: ends[span.end - 1]! })
}

/** Cuts the text before each of these bytes and puts `join` in between. */
export function cutAt(carrier: Carrier, cuts: readonly number[], join: string): Carrier {
  return writeEach(
    carrier,
    (byte) => Buffer.of(byte),
    (index) => (cuts.includes(index) ? join : ''),
  )
}

/** The place that the report must give: `null` where it is the container's or not laid down. */
export function placeOf({ bytes, span, place }: Carrier): Place | null {
  if (place !== null || span === null) return place
  const start = lineColumn(bytes, span.start)
  const end = lineColumn(bytes, span.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** As `placeInBytes`, which is slow on a megabyte, has it. */
function lineColumn(bytes: Buffer, index: number): { readonly line: number; readonly column: number } {
  const from = index === 0 ? 0 : bytes.lastIndexOf(0x0a, index - 1) + 1
  let line = 1
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < from; at = bytes.indexOf(0x0a, at + 1)) line++
  const part = bytes.subarray(from, index)
  if (!isUtf8(part)) return { line, column: placeInBytes(part, part.length).column }
  const text = part.toString()
  return { line, column: 1 + (from === 0 ? text.replace(/^\ufeff/, '') : text).length }
}

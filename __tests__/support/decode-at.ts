/** Runs one decoder at one place of a text, and looks for expected bytes in its readings. */
import type { Decoded, Decoder, Reading } from '../../src/core/decoders/decoder.ts'

export function decodeAt(decoder: Decoder, text: string | Buffer, at: number): Reading {
  const bytes = Buffer.from(text as string, 'latin1')
  const reading = decoder.decode({ bytes, start: 0, end: bytes.length, offset: 0, more: false }, at)
  if (reading === 'more') throw new Error('it asked for more where nothing follows')
  return reading
}

export interface PlacedBytes {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Where the stored digits of these bytes stand by the first reading that has them; `undefined` where none has. */
export function placesOf(reading: Reading, bytes: Uint8Array): PlacedBytes | undefined {
  for (const decoded of reading.decoded) {
    const index = decoded.bytes.indexOf(bytes)
    if (index !== -1) return placedBytes(decoded, index, bytes.length)
  }
  return undefined
}

function placedBytes(decoded: Decoded, from: number, length: number): PlacedBytes {
  const indexes = Array.from({ length }, (_, index) => from + index)
  return {
    starts: indexes.map((at) => decoded.startOf(at)),
    ends: indexes.map((at) => decoded.endOf(at)),
  }
}

/** A reading as plain data, to compare. */
export function plainReading(reading: Reading | 'more'): unknown {
  if (reading === 'more') return reading
  return {
    to: reading.to,
    decoded: reading.decoded.map((decoded) => ({
      encoding: decoded.encoding,
      bytes: decoded.bytes.toString('hex'),
      ...placedBytes(decoded, 0, decoded.bytes.length),
    })),
  }
}

/** The readings of a text that ends at `end`, in a buffer that holds other bytes behind it, and in one that does not. */
export function readingsOfCut(decoder: Decoder, bytes: Buffer, at: number, end: number): readonly unknown[] {
  const cut = { bytes, start: 0, offset: 0, end, more: false }
  return [plainReading(decoder.decode(cut, at)), plainReading(decodeAt(decoder, bytes.subarray(0, end), at))]
}

/** What a decoder makes of bytes that are all in memory, and of all their beginnings. */
import { expect } from 'vitest'
import type { Decoded, Decoder, Reading } from '../../src/core/decoders/decoder.ts'
import type { EncodedText } from './encode-characters.ts'

export function decodeWhole(decoder: Decoder, bytes: Buffer, at: number): Reading {
  const reading = decoder.decode({ bytes, start: 0, end: bytes.length, offset: 0, more: false }, at)
  if (reading === 'more') throw new Error('asked for more where there is none')
  return reading
}

/** A reading's only meaning, with all its places. */
export function meaningOf({ decoded }: Reading): Pick<EncodedText, 'means' | 'starts' | 'ends'> {
  expect(decoded).toHaveLength(1)
  const { bytes, startOf, endOf } = places(decoded[0]!)
  return { means: bytes, starts: startOf, ends: endOf }
}

function places(decoded: Decoded): {
  readonly bytes: Buffer
  readonly startOf: readonly number[]
  readonly endOf: readonly number[]
} {
  const indices = [...decoded.bytes.keys()]
  return {
    bytes: decoded.bytes,
    startOf: indices.map((at) => decoded.startOf(at)),
    endOf: indices.map((at) => decoded.endOf(at)),
  }
}

/** Of each beginning of the bytes the decoder shall make the same as of the whole, or ask for more. */
export function expectSameAtEachCut(decoder: Decoder, bytes: Buffer, at: number): void {
  const whole = decodeWhole(decoder, bytes, at)
  const expected = { to: whole.to, decoded: whole.decoded.map(places) }
  let asked = 0
  for (let end = at + 1; end <= bytes.length; end++) {
    const cut = Buffer.from(bytes.subarray(0, end))
    const reading = decoder.decode({ bytes: cut, start: 0, end, offset: 0, more: true }, at)
    if (reading === 'more') asked++
    else expect({ to: reading.to, decoded: reading.decoded.map(places) }).toEqual(expected)
  }
  expect(asked).toBeGreaterThan(0)
}

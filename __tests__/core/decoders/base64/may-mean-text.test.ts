/** Whether base64 may mean a text: what holds a key always may, random digits hardly ever. */
import { gzipSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitOf } from '../../../../src/core/decoders/base64/digits.ts'
import { asValues, mayMeanText, meansNothing } from '../../../../src/core/decoders/base64/may-mean-text.ts'
import { generations } from '../../../../src/core/keys/generations.ts'
import { mintKey } from '../../../../src/core/keys/mint.ts'
import { anyDigits, seededDigest, seededDigits } from '../../../support/random-digits.ts'
import { seededBytes } from '../../../support/seeded-bytes.ts'

const shapes = generations.flatMap((generation) => generation.kinds.map((kind) => ({ generation, kind })))
/** A key of each kind and generation. */
const anyKey = fc
  .tuple(fc.constantFrom(...shapes), fc.nat())
  .map(([{ generation, kind }, seed]) => mintKey(kind, generation, seededBytes(seed)))

const percent = (key: string): string =>
  key.replace(/./g, (character) => `%${character.charCodeAt(0).toString(16)}`)

/** What a key may be in before it is in base64. */
const encodings: Readonly<Record<string, (key: string) => Buffer>> = {
  'nothing else': (key) => Buffer.from(key),
  base64: (key) => Buffer.from(Buffer.from(key).toString('base64')),
  hex: (key) => Buffer.from(Buffer.from(key).toString('hex')),
  'UTF-16': (key) => Buffer.from(key, 'utf16le'),
  'UTF-16, big-endian': (key) => Buffer.from(key, 'utf16le').swap16(),
  'percent escapes': (key) => Buffer.from(percent(key)),
}
const compressions: Readonly<Record<string, (key: string) => Buffer>> = {
  gzip: (key) => gzipSync(key),
  zlib: (key) => deflateSync(key),
}

/** Whether they may mean a text at no alignment, asked of characters and of values. */
function nothing(digits: string): boolean {
  const bytes = Buffer.from(`"${digits}"`)
  const answer = meansNothing(bytes, 1, bytes.length - 1)
  const values = Uint8Array.from(Buffer.from(digits), (byte) => digitOf[byte]!)
  const may = [0, 1, 2, 3].some((skip) => mayMeanText(values, skip, values.length, asValues))
  expect(may).toBe(!answer)
  return answer
}

describe('base64 may mean a text', () => {
  it.each(Object.entries(encodings))('where it holds a key in %s, within any bytes', (_, encode) => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    fc.assert(
      fc.property(anyKey, bytes, bytes, anyDigits(90), anyDigits(90), (key, before, after, left, right) => {
        const inside = Buffer.concat([before, encode(key), after])
          .toString('base64')
          .replace(/=+$/, '')
        expect(nothing(left + inside + right)).toBe(false)
      }),
    )
  })

  it.each(Object.entries(compressions))('where it begins with %s, behind up to three digits', (_, pack) => {
    fc.assert(
      fc.property(anyKey, anyDigits(3), anyDigits(90), (key, before, after) => {
        const inside = pack(key).toString('base64').replace(/=+$/, '')
        expect(nothing(before + inside + after)).toBe(false)
      }),
    )
  })

  it('where seven groups in a row are ASCII, at any place, and not where six are', () => {
    const other = '+/'
    const place = fc.tuple(fc.nat(100), fc.nat(100), fc.string({ unit: fc.constantFrom('A', 'Q', 'd', 'B') }))
    fc.assert(
      fc.property(place, ([before, after]) => {
        const sides = [other.repeat(50).slice(0, before), other.repeat(50).slice(0, after)] as const
        expect(nothing(sides.join('QUFB'.repeat(7)))).toBe(false)
        expect(nothing(sides.join('QUFB'.repeat(6)))).toBe(true)
      }),
    )
  })

  it('hardly ever where it is random', () => {
    const seeds = Array.from({ length: 1000 }, (_, seed) => seed)
    expect(seeds.filter((seed) => !nothing(seededDigest(seed).slice(0, -2))).length).toBeLessThanOrEqual(5)
    expect(seeds.filter((seed) => !nothing(seededDigits(seed, 86))).length).toBeLessThanOrEqual(5)
  })

  it('never of fewer digits than a key takes', () => {
    fc.assert(
      fc.property(fc.nat(27), (length) => {
        expect(nothing('QUFB'.repeat(7).slice(0, length))).toBe(true)
      }),
    )
  })
})

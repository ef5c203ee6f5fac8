import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstInvalidByte, utf8SequenceLength } from '../../src/core/utf8.ts'

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Bytes that begin, continue or almost make sequences, more often than chance would. */
const nearUtf8 = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0x7f, 0x80, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5),
    ),
    { maxLength: 12 },
  )
  .map((bytes) => Uint8Array.from(bytes))

test('the first invalid byte is where a strict decoder gives up', () => {
  fc.assert(
    fc.property(nearUtf8, (bytes) => {
      const at = firstInvalidByte(bytes)
      expect(at < 0).toBe(isUtf8(bytes))
      if (at >= 0) expect(isUtf8(bytes.subarray(0, at))).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['a', 1],
  ['é', 2],
  ['€', 3],
  ['𝄞', 4],
] as const)('%s is %i long', (character, length) => {
  expect(utf8SequenceLength(Buffer.from(character), 0)).toBe(length)
})

test.each([
  ['an overlong slash', [0xc0, 0xaf]],
  ['an overlong sequence of three', [0xe0, 0x9f, 0xbf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
  ['cut short', [0xe2, 0x82]],
  ['a continuation alone', [0x80]],
  ['nothing', []],
])('%s is no sequence', (_, bytes) => {
  expect(utf8SequenceLength(Uint8Array.from(bytes), 0)).toBe(0)
})

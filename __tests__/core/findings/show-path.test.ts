import fc from 'fast-check'
import { expect, test } from 'vitest'
import { showPath, showText, type MaskKeys } from '../../../src/core/findings/show-path.ts'
import { generations } from '../../../src/core/keys/generations.ts'
import { mask } from '../../../src/core/keys/mask.ts'
import { mintKey } from '../../../src/core/keys/mint.ts'

const noKeys: MaskKeys = () => []
const bytesOf = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))

const finding = (key: string): MaskKeys => {
  return (bytes) => {
    const start = Buffer.from(bytes).indexOf(key)
    return start < 0 ? [] : [{ start, end: start + key.length, masked: mask(key) }]
  }
}

test('valid UTF-8 is shown as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(showPath(Buffer.from(text), noKeys)).toBe(text)
    }),
  )
})

test('other bytes become \\xNN, and a backslash stays', () => {
  expect(showPath(bytesOf('a', 0xff, 'é', 0x80, 0x0a, '\\x00.txt'), noKeys)).toBe('a\\xffé\\x80\n\\x00.txt')
  expect(showPath(bytesOf(0xe2, 0x82), noKeys)).toBe('\\xe2\\x82')
})

test('what is shown of bytes without a backslash can be turned back into them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (given) => {
      const bytes = given.filter((byte) => byte !== 0x5c)
      const parts = showPath(bytes, noKeys).split(/\\x([0-9a-f]{2})/)
      const back = parts.map((part, i) => (i % 2 === 0 ? Buffer.from(part) : Buffer.from(part, 'hex')))
      expect(Buffer.concat(back).equals(bytes)).toBe(true)
    }),
  )
})

test('keys are masked between bytes of any kind', () => {
  const key = mintKey('personal', generations[2]!)
  const name = Buffer.concat([bytesOf('backup-', 0xff), Buffer.from(key), bytesOf(0xc3, '.txt')])
  expect(showPath(name, finding(key))).toBe(`backup-\\xff${mask(key)}\\xc3.txt`)
})

test('a view into a larger buffer is shown alone', () => {
  expect(showPath(Buffer.from('before path after').subarray(7, 11), noKeys)).toBe('path')
})

test('overlapping and unordered spans hide all they cover', () => {
  const spans: MaskKeys = () => [
    { start: 6, end: 8, masked: 'C' },
    { start: 2, end: 5, masked: 'B' },
    { start: 1, end: 4, masked: 'A' },
  ]
  expect(showPath(Buffer.from('0123456789'), spans)).toBe('0A5C89')
})

test('an author is shown the same way', () => {
  const key = mintKey('oauth-access', generations[4]!)
  expect(showText(`Zoë <${key}@x>`, finding(key))).toBe(`Zoë <${mask(key)}@x>`)
})

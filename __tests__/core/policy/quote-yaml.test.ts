import { expect, test } from 'vitest'
import { quoteYaml } from '../../../src/core/policy/quote-yaml.ts'

test.each([
  ['fixtures/bomb.zip', 'fixtures/bomb.zip'],
  ['yes', '"yes"'],
  ['1e3', '"1e3"'],
  ['-a', '"-a"'],
  ['a b', '"a b"'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ['a\tb\n', '"a\\x09b\\x0A"'],
  ['\u202e', '"\\u202E"'],
  ['\u{e0001}', '"\\U000E0001"'],
  ['##[x', '"##\\x5Bx"'],
  ['é😀', '"é😀"'],
])('%j is written %s', (text, written) => {
  expect(quoteYaml(text)).toBe(written)
})

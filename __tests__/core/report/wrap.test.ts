import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../../src/core/report/display-width.ts'
import { wrap, wrapParts } from '../../../src/core/report/wrap.ts'

const indent = { first: '1 ', rest: '  ' }

test('breaks at blanks, and hangs', () => {
  expect(wrap('make a new key', 9, indent)).toEqual(['1 make a', '  new key'])
})

test('a word that is too long stands alone and whole', () => {
  expect(wrap('see https://example.org/a-long-path now', 12, indent)).toEqual([
    '1 see',
    '  https://example.org/a-long-path',
    '  now',
  ])
})

test('no line begins with a workflow command', () => {
  expect(wrap('revoked ::error::x', 9, indent)).toEqual(['1 revoked', '  \\u{3A}:error::x'])
})

test('parts stay whole', () => {
  expect(
    wrapParts(['personal key', 'critical', 'made since March 2026'], 40, { first: '● ', rest: '  ' }),
  ).toEqual(['● personal key   critical', '  made since March 2026'])
})

test('no word is lost, and only a single one is wider than the line', () => {
  const words = fc.array(fc.stringMatching(/^[a-z日]{1,12}$/), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (given, width) => {
      const lines = wrap(given.join(' '), width, indent)
      const body = lines.map((line) => line.slice(2))
      expect(body.join(' ')).toBe(given.join(' '))
      for (const line of body)
        if (line.includes(' ')) expect(displayWidth(line) + 2).toBeLessThanOrEqual(width)
    }),
  )
})

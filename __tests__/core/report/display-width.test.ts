import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, fitEnd, fitStart } from '../../../src/core/report/display-width.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['日本', 4],
  ['한', 2],
  ['😀', 2],
  ['ａ', 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

describe('fitting', () => {
  test('never splits a wide character', () => {
    expect(fitStart('a日本', 2)).toBe('a')
    expect(fitStart('a日本', 3)).toBe('a日')
    expect(fitEnd('日本a', 2)).toBe('a')
    expect(fitEnd('日本a', 3)).toBe('本a')
  })

  test('is the longest beginning and end that fit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '日', '😀', 'é') })
    fc.assert(
      fc.property(text, fc.nat({ max: 20 }), (value, width) => {
        const [start, end] = [fitStart(value, width), fitEnd(value, width)]
        expect(value.startsWith(start)).toBe(true)
        expect(value.endsWith(end)).toBe(true)
        for (const part of [start, end]) {
          expect(displayWidth(part)).toBeLessThanOrEqual(width)
          // One character more would be too wide, or there is none.
          expect(part === value || displayWidth(part) >= width - 1).toBe(true)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../../src/core/report/display-width.ts'
import { sourceLine } from '../../../src/core/report/source-line.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { snippetOf } from '../../support/report-builder.ts'

const mask = 'phx_...9aB3'
const text = (before: string, after: string, width: number): string => {
  const line = sourceLine(snippetOf(before, mask, after), width)
  return line.before + line.mask + line.after
}

test.each([
  ['a line that fits, without its indentation', '\t  const key = "', '"  ', 80, 'const key = "phx_...9aB3"'],
  ['a long line, cut on both sides', 'a'.repeat(50), 'b'.repeat(50), 31, '…aaaaaaaaaphx_...9aB3bbbbbbbbb…'],
  [
    'room that one side leaves goes to the other',
    'a'.repeat(50),
    'bb',
    31,
    `…${'a'.repeat(17)}phx_...9aB3bb`,
  ],
  ['the other way round', 'aa', 'b'.repeat(50), 31, `aaphx_...9aB3${'b'.repeat(17)}…`],
  ['no room at all', 'aaa', 'bbb', 5, 'phx_...9aB3'],
])('%s', (_, before, after, width, expected) => {
  expect(text(before, after, width)).toBe(expected)
})

test('the mask is whole and the line fits, whatever stands around it', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.integer({ min: 0, max: 120 }), (before, after, width) => {
      const line = sourceLine(snippetOf(before, mask, after), width)
      expect(line.mask).toBe(mask)
      expect(displayWidth(line.before + line.mask + line.after)).toBeLessThanOrEqual(
        Math.max(width, mask.length),
      )
    }),
  )
})

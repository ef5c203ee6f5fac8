/** Texts made to be slow for a decoder that looks around itself: back to an earlier line, on to the end of a run. */
import { expect, it } from 'vitest'
import { createEngine } from '../../../src/core/detect/engine.ts'

const digits = '70687068'.repeat(5)
const line = 'A'.repeat(16)

it.each([
  '\\n0000000: 00 ',
  '\\n0000000: 0000 0000',
  '"00000000: 7068 785f ',
  '\n0000: 7068 785f 0000',
  'a=\r\n',
  '1=\n12, ',
  '112, 104, =\n',
  `${'x'.repeat(70)} =\r\n `,
  `${line}%0A%20`,
  `${line}"."`,
  `${line.repeat(4)}&#10;`,
  `${line.repeat(4)}%20`,
  'eJwA'.repeat(12) + ' ',
  `${digits}z`,
  `${digits}_-`,
  `z${digits.slice(0, 16)}`,
  `${digits}\\"\\n\\"`,
  '70687068=\\n',
])('a long text of %j is read in proportion to its length', (unit) => {
  // Ends at all: a quadratic reading would not within the test's time.
  expect(createEngine().scanBytes(Buffer.from(unit.repeat((1 << 18) / unit.length)))).toEqual([])
})

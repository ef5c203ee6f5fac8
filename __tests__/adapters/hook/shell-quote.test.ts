import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellQuote } from '../../../src/adapters/hook/shell-quote.ts'

test.runIf(process.platform !== 'win32')('any text comes out of a shell as it went in', () => {
  const special = fc.constantFrom(
    "'",
    '"',
    '\\',
    '$',
    '`',
    '\n',
    '!',
    ' ',
    '*',
    '~',
    '-',
    '#',
    ';',
    'ü',
    '$(x)',
    "'\\''",
  )
  const text = fc.oneof(
    fc.array(special, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }).map((any) => any.replaceAll(/\0|\p{Cs}/gu, '')),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (texts) => {
      const script = `printf '%s\\0' ${texts.map(shellQuote).join(' ')}`
      const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
      expect(words).toEqual(texts)
    }),
    { numRuns: 25 },
  )
})

/** A key whose underscore is escaped, or every character of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysBySeed } from '../../../support/keys-by-seed.ts'
import { scanText } from '../../../support/planted-key.ts'

const underscores: readonly (readonly [escaped: string, encoding: string])[] = [
  ['%5F', 'percent'],
  ['%5f', 'percent'],
  ['%255F', 'percent'],
  ['%25255f', 'percent'],
  ['\\u005f', 'unicode-escape'],
  ['\\u005F', 'unicode-escape'],
  ['\\\\u005f', 'unicode-escape'],
  ['\\u{5f}', 'unicode-escape'],
  ['\\u{005F}', 'unicode-escape'],
  ['\\U0000005f', 'unicode-escape'],
  ['\\x5f', 'hex-escape'],
  ['\\\\x5F', 'hex-escape'],
  ['\\137', 'octal-escape'],
  ['\\0137', 'octal-escape'],
  ['&#95;', 'html-entity'],
  ['&#095;', 'html-entity'],
  ['&#x5f;', 'html-entity'],
  ['&#X5F;', 'html-entity'],
  ['&lowbar;', 'html-entity'],
  ['&UnderBar;', 'html-entity'],
  ['&amp;#95;', 'html-entity'],
  ['&amp;lowbar;', 'html-entity'],
  ['=5F', 'quoted-printable'],
  ['\\_', 'backslash-escape'],
  ['\\\\_', 'backslash-escape'],
]

describe('an escaped underscore', () => {
  it.each(underscores)('%s', (escaped, encoding) => {
    fc.assert(
      fc.property(keysBySeed, (key) => {
        const hits = scanText(`see ${key.slice(0, 3)}${escaped}${key.slice(4)}.\n`)
        expect(hits).toMatchObject([
          {
            start: 4,
            end: 4 + key.length - 1 + escaped.length,
            column: 5,
            encoding: [encoding],
            confidence: 'certain',
          },
        ])
        expect(hits[0]!.secret.reveal() === key).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

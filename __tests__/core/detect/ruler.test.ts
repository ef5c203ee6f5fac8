import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/core/detect/engine.ts'
import { isRuler } from '../../../src/core/detect/ruler.ts'
import { mintedKey } from '../../support/minted-key.ts'

function isRulerIn(text: string, at: number, more = false): boolean {
  const bytes = Buffer.from(text)
  return isRuler({ bytes, start: 0, end: bytes.length, offset: 0, more }, at)
}

describe('a ruler', () => {
  test('is one character over and over, between others that are no digits', () => {
    for (const character of '-/_+0a') {
      const ruler = character.repeat(90)
      expect(isRulerIn(` ${ruler}\n`, 20)).toBe(true)
      expect(isRulerIn(` ${ruler}`, 1)).toBe(true)
      expect(isRulerIn(` ${ruler}`, 1, true)).toBe(false)
      expect(isRulerIn(`${ruler}\n`, 20)).toBe(false)
      expect(isRulerIn(` ${ruler}B\n`, 20)).toBe(false)
      expect(isRulerIn(` B${ruler}\n`, 20)).toBe(false)
    }
  })

  test('hides nothing that stands beside it, on its line or on another', () => {
    const engine = createEngine({ heapSize: 1 << 16 })
    const nested = (text: string): string =>
      Buffer.from(Buffer.from(text).toString('base64')).toString('base64')
    const given = fc.record({
      character: fc.constantFrom('-', '/', '_', '+', '0'),
      before: fc.nat(200),
      after: fc.nat(200),
      between: fc.constantFrom('', ' ', '\n', '\r\n', '\n * ', '*/\n'),
    })
    fc.assert(
      fc.property(given, ({ character, before, after, between }) => {
        const key = mintedKey()
        // Digits touch those of the text on neither side: base64 could not be told from them.
        const wall = between === '' ? ':' : between
        const text = `${character.repeat(before)}${wall}${nested(`key=${key.text};`)}${wall}${character.repeat(after)}\n`
        const found = engine.scanBytes(Buffer.from(text)).map(({ secret }) => secret.fingerprint)
        expect(found).toContain(key.fingerprint)
      }),
      { numRuns: 400 },
    )
  })
})

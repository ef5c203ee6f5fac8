import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generations } from '../../../src/core/keys/generations.ts'
import { mintKey, mintLegacyKey } from '../../../src/core/keys/mint.ts'
import { clip } from '../../../src/core/neutralise.ts'
import { hideKeys, showVisibly, showName, showValue } from '../../../src/core/policy/show-value.ts'
import { reasonOf } from '../../../src/core/policy/reason.ts'

const everyKey = generations.flatMap((generation) =>
  generation.kinds.map((kind) => mintKey(kind, generation)),
)

describe('no key is shown', () => {
  test.each(everyKey.map((key) => [key.slice(0, 4), key]))('%s whole, cut short or glued', (_, key) => {
    const body = key.slice(4)
    for (const text of [key, `x${key}`, key.slice(0, -9), `${key}\n`, `ü${key}ü`, `a: ${key} b`])
      for (const shown of [showValue(text), showName(text), reasonOf(text), hideKeys(text)])
        for (let i = 0; i + 8 <= body.length; i++) expect(shown).not.toContain(body.slice(i, i + 8))
  })

  test('nor one without a prefix, or in base64 or hex', () => {
    for (let i = 0; i < 50; i++) {
      const legacy = mintLegacyKey()
      expect(hideKeys(`key=${legacy}`)).not.toContain(legacy.slice(10, 30))
      for (const encoding of ['base64', 'hex'] as const) {
        const encoded = Buffer.from(everyKey[i % everyKey.length]!).toString(encoding)
        expect(hideKeys(`"${encoded}"`)).not.toContain(encoded.slice(10, 30))
      }
    }
  })

  test('wherever a value is cut', () => {
    const key = everyKey[0]!
    for (let before = 0; before < 220; before++) {
      const text = `${'a '.repeat(before).slice(0, before)} ${key} and more`
      for (const shown of [showValue(text), reasonOf(text)]) expect(shown).not.toContain(key.slice(0, 5))
    }
  })

  test('a fingerprint is not a key', () => {
    const fingerprint = '9f86d081'.repeat(8)
    expect(hideKeys(fingerprint)).toBe(fingerprint)
  })
})

test('nothing that acts is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      for (const shown of [showValue(text), showName(text), reasonOf(text)]) {
        expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
        expect(shown).not.toContain('##[')
      }
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['\u202Eabc', '\\u{202E}abc'],
  ['a\u001b[31m', 'a\\u{1B}[31m'],
  ['a\nb', 'a\\u{A}b'],
  ['a\u00a0b', 'a\\u{A0}b'],
  ['\ud800', '\\u{D800}'],
  ['##[error]x', '##\\u{5B}error]x'],
  ['é 日本 😀', 'é 日本 😀'],
])('%j is shown as %s', (text, shown) => {
  expect(showVisibly(text)).toBe(shown)
})

test('a value is bounded', () => {
  expect(showValue('b '.repeat(1000))).toHaveLength(62)
  expect(clip('😀😀😀', 3)).toBe('😀😀😀')
  expect(clip('😀😀😀😀', 3)).toBe('😀😀…')
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.integer({ min: 1, max: 20 }),
      (text, length) => {
        expect(Array.from(clip(text, length)).length).toBe(Math.min(Array.from(text).length, length))
      },
    ),
  )
})

test('a reason is one line', () => {
  expect(reasonOf('  kept\n  in the\tchangelog \r\n')).toBe('kept in the changelog')
  expect(reasonOf(' \n ')).toBe('')
  expect(Array.from(reasonOf('word '.repeat(1000)))).toHaveLength(200)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clip, isInert, neutralise, showText } from '../../src/core/neutralise.ts'
import { hostileText } from '../support/hostile-text.ts'
import { runnerCommands } from '../support/runner-commands.ts'

describe('neutralise', () => {
  test.each([
    ['plain text stays', 'src/a b/ü-日本-😀.ts', 'src/a b/ü-日本-😀.ts'],
    ['a tab becomes a blank', 'a\tb', 'a b'],
    ['escape sequences', '\x1b[31mred', '\\u{1B}[31mred'],
    ['C1 controls', '\x9b2J', '\\u{9B}2J'],
    ['line ends', 'a\r\nb\u2028c', 'a\\u{D}\\u{A}b\\u{2028}c'],
    ['the direction of writing', 'a\u202Eb', 'a\\u{202E}b'],
    ['zero width', 'a\u200B\u00AD\u2060b', 'a\\u{200B}\\u{AD}\\u{2060}b'],
    ['tags beyond the first plane', '\u{E0041}', '\\u{E0041}'],
    ['half surrogates', 'a\uD800b', 'a\\u{D800}b'],
    ['fillers', '\u3164', '\\u{3164}'],
    ['a command anywhere', 'x###[error]y', 'x###\\u{5B}error]y'],
    ['a command at the start', ' \u00A0::error::x', ' \u00A0\\u{3A}:error::x'],
    ['colons elsewhere', 'std::string', 'std::string'],
  ])('%s', (_, text, expected) => {
    expect(neutralise(text)).toBe(expected)
  })

  test('nothing that acts is left, and nothing is a command wherever it is printed', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', '  ', '\u3000', '● ', 'a: '), (text, before) => {
        const shown = neutralise(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
        expect(runnerCommands(`${before}${shown}\n`)).toEqual([])
      }),
    )
  })

  test('is the same done twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(neutralise(neutralise(text))).toBe(neutralise(text))
      }),
    )
  })
})

describe('clip', () => {
  test('counts code points, and shows that something was cut off', () => {
    expect(clip('😀😀😀', 3)).toBe('😀😀😀')
    expect(clip('😀😀😀😀', 3)).toBe('😀😀…')
  })
})

describe('showText', () => {
  test('is bounded after escaping too', () => {
    const shown = showText('\x00'.repeat(1000), 50)
    expect(Array.from(shown)).toHaveLength(50)
    expect(shown.endsWith('…')).toBe(true)
  })

  test('is never longer than asked for', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, length) => {
        expect(Array.from(showText(text, length)).length).toBeLessThanOrEqual(length)
      }),
    )
  })
})

describe('isInert', () => {
  test.each([
    ['src/a,b:c%0A.ts', true],
    ['::error::x', true],
    ['a##[error]', false],
    ['a\nb', false],
    ['a\u200Bb', false],
    ['a\u202Eb', false],
  ])('%j', (text, expected) => {
    expect(isInert(text)).toBe(expected)
  })
})

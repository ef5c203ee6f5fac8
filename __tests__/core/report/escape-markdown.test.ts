import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeMarkdown, escapeMarkdown } from '../../../src/core/report/escape-markdown.ts'
import { neutralise } from '../../../src/core/neutralise.ts'
import { hostileText } from '../../support/hostile-text.ts'

/** What a reader sees: HTML without its elements, character references resolved. */
function rendered(html: string): string {
  return html
    .replace(/<\/?(?:span|code)>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

describe('escapeMarkdown', () => {
  test.each([
    ['plain words stay', 'it was revoked on 2026-10-02.', 'it was revoked on 2026-10-02.'],
    ['structure', '[a](b) *c* `d` | <e>', '&#91;a&#93;(b) &#42;c&#42; &#96;d&#96; &#124; &#60;e&#62;'],
    ['mentions', '@octocat', '&#64;<span></span>octocat'],
    ['references', 'a#1 GH-1', 'a&#35;<span></span>1 GH<span></span>-1'],
    ['emoji', 'x :smile:', 'x &#58;<span></span>smile&#58;<span></span>'],
    ['addresses', 'http://a www.b', 'http&#58;<span></span>//a www<span></span>.b'],
    ['a list at the start', '1. a', '1&#46; a'],
    ['another one', '- a', '&#45; a'],
    ['a line feed', 'a\n# b', 'a&#92;u&#123;A&#125;&#35;<span></span> b'],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  test('has no syntax of its own but character references and empty elements', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = escapeMarkdown(text)
          .replaceAll('<span></span>', '\u0001')
          .replace(/&#\d+;/g, '\u0002')
        expect(bare).not.toMatch(/[!"#$&'*:<>@[\\\]^_`{|}~\n\r\t]/)
        expect(bare).not.toMatch(/^(?:\s|[-+=]|\d+[.)])/)
        // What GitHub looks for afterwards is broken up by an element.
        expect(bare).not.toMatch(/www\.|GH-/i)
        expect(escapeMarkdown(text)).not.toMatch(/&#(?:64|58|35);(?!<span>)/)
      }),
    )
  })

  test('shows the same text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(rendered(escapeMarkdown(text, 10_000))).toBe(neutralise(text).trim())
        expect(rendered(codeMarkdown(text, 10_000))).toBe(neutralise(text).trim())
      }),
    )
  })

  test('is bounded', () => {
    expect(rendered(escapeMarkdown('a'.repeat(1000)))).toBe(`${'a'.repeat(299)}…`)
  })
})

describe('codeMarkdown', () => {
  test('breaks up only what a parser looks for in code', () => {
    expect(codeMarkdown('src/@a/b:1')).toBe('<code>src/&#64;<span></span>a/b&#58;1</code>')
  })
})

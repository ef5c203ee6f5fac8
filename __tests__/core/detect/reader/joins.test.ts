/** A key in pieces: whatever joins them, wherever they are cut, the whole key is found from its first byte to its last. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Confidence } from '../../../../src/core/finding.ts'
import { keysBySeed } from '../../../support/keys-by-seed.ts'
import { scanText } from '../../../support/planted-key.ts'

interface Joined {
  readonly join: string
  /** What stands around a text in pieces. */
  readonly around?: readonly [string, string]
  readonly encoding: string
  readonly confidence?: Confidence
}

const quoted = ['"', '"'] as const

const joins: Readonly<Record<string, Joined>> = {
  'a plus': { join: '" + "', around: quoted, encoding: 'string-join' },
  'a plus at the end of a line': { join: '" +\n    "', around: quoted, encoding: 'string-join' },
  'a plus at the start of a line': { join: "'\r\n  + '", around: ["'", "'"], encoding: 'string-join' },
  'a plus in an added line of a diff': { join: '" +\n+    "', around: quoted, encoding: 'string-join' },
  'a dot of PHP': { join: "' . '", around: ["'", "'"], encoding: 'string-join' },
  'two dots of Lua': { join: '" .. "', around: quoted, encoding: 'string-join' },
  'an ampersand of Basic': { join: '" & _\n  "', around: quoted, encoding: 'string-join' },
  'bars of SQL': { join: "' || '", around: ["'", "'"], encoding: 'string-join' },
  'a diamond of Elixir': { join: '" <> "', around: quoted, encoding: 'string-join' },
  'touching literals': { join: '""', around: quoted, encoding: 'string-join' },
  'literals in two lines': { join: '"\n        "', around: quoted, encoding: 'string-join' },
  'literals of two kinds of Python': { join: '" f\'', around: ['"', "'"], encoding: 'string-join' },
  'literals in JSON': { join: '\\" + \\"', around: ['{"a":"\\"', '\\""}'], encoding: 'string-join' },
  'literals in HTML': { join: '&quot; + &quot;', around: ['&quot;', '&quot;'], encoding: 'string-join' },
  'a list of literals': { join: '", "', around: ['["', '"]'], encoding: 'string-join' },
  templates: { join: "'}${'", around: ["`${'", "'}`"], encoding: 'string-join' },
  'a backslash and a line break': { join: '\\\n', around: quoted, encoding: 'string-join' },
  'a backtick and a line break': { join: '`\r\n', around: quoted, encoding: 'string-join' },
  'a caret and a line break': { join: '^\r\n', encoding: 'string-join' },
  'a soft line break': { join: '=\r\n', encoding: 'quoted-printable' },
  'text that a PDF places': { join: ') -20 (', around: ['[(', ')] TJ'], encoding: 'string-join' },
  'a tag': { join: '<br>', encoding: 'tags' },
  tags: { join: '</b></td> <td class="x"><b>', encoding: 'tags' },
  'runs of a word processor': {
    join: '</w:t></w:r><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">',
    encoding: 'tags',
  },
  'a break opportunity': { join: '<wbr>', encoding: 'tags' },
  colours: { join: '\u001b[0m\u001b[1;31m', encoding: 'ansi' },
  'spelled colours': { join: '\\u001b[0m\\x1b[31m', encoding: 'ansi' },
  'a zero-width space': { join: '\u200b', encoding: 'zero-width' },
  'a soft hyphen': { join: '\u00ad', encoding: 'zero-width' },
  'a word joiner and a mark': { join: '\u2060\ufeff', encoding: 'zero-width' },
  'a spelled zero-width space': { join: '\\u200b', encoding: 'zero-width' },
  'a soft hyphen of HTML': { join: '&shy;', encoding: 'zero-width' },
  'a line break': { join: '\n', encoding: 'line-wrap', confidence: 'likely' },
  'a line break and indentation': { join: '\r\n    ', encoding: 'line-wrap', confidence: 'likely' },
  'a line break of a mail': { join: '\n> > ', encoding: 'line-wrap', confidence: 'likely' },
  'a line break of a comment': { join: '\n// ', encoding: 'line-wrap', confidence: 'likely' },
  'a line break of a log': {
    join: '\n2026-11-24T10:00:00.000Z ',
    encoding: 'line-wrap',
    confidence: 'likely',
  },
  'a spelled line break': { join: '\\n', around: quoted, encoding: 'line-wrap', confidence: 'likely' },
}

describe('a key in two pieces', () => {
  it.each(Object.entries(joins))('with %s', (_, { join, around = ['', ''], encoding, confidence }) => {
    fc.assert(
      fc.property(keysBySeed, fc.nat(), (key, choice) => {
        const cut = 1 + (choice % (key.length - 1))
        const text = `x = ${around[0]}${key.slice(0, cut)}${join}${key.slice(cut)}${around[1]}\n`
        const start = Buffer.byteLength(`x = ${around[0]}`)
        const hits = scanText(text).filter(({ secret }) => secret.reveal() === key)
        // A part that is as long as a key of an older generation counts as one: a bare break then ends it.
        const first = scanText(text)
        expect(first.map(({ start: at }) => at)).toContain(start)
        if (hits.length === 0) {
          expect(first[0]).toMatchObject({ confidence: 'certain', end: start + cut })
          expect(cut).toBeGreaterThanOrEqual(45)
          return
        }
        expect(hits).toHaveLength(1)
        expect(hits[0]).toMatchObject({
          start,
          end: start + Buffer.byteLength(key.slice(0, cut) + join + key.slice(cut)),
          encoding: [encoding],
          confidence: confidence ?? 'certain',
          placeholder: null,
        })
        expect(hits[0]!.endLine).toBe(1 + (join.match(/\n/g)?.length ?? 0))
      }),
      { numRuns: 60 },
    )
  })

  it('shows no piece of it', () => {
    fc.assert(
      fc.property(keysBySeed, fc.constantFrom(...Object.values(joins)), fc.nat(), (key, joined, choice) => {
        const cut = 12 + (choice % (key.length - 24))
        const { join, around = ['', ''] } = joined
        for (const { snippet } of scanText(
          `${around[0]}${key.slice(0, cut)}${join}${key.slice(cut)}${around[1]}`,
        )) {
          expect(snippet.text.includes(key.slice(4, 12)) || snippet.text.includes(key.slice(-12, -4))).toBe(
            false,
          )
        }
      }),
    )
  })
})

describe('a key in many pieces', () => {
  it('is found letter by letter', () => {
    fc.assert(
      fc.property(keysBySeed, fc.constantFrom('" + "', "' . '", '\u200b', '\u001b[0m', '""'), (key, join) => {
        const hits = scanText(`"${[...key].join(join)}"`)
        expect(hits.some(({ secret }) => secret.reveal() === key)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('what follows a whole key', () => {
  it.each([
    ['a second value of a list', '", "abc"'],
    ['a neighbour', '" "abc"'],
    ['the next line', '\nHOST=1'],
    ['the next cell', '</td><td>abc'],
    ['a spelled line break', '\\nabc'],
  ])('is not taken for a part of it: %s', (_, after) => {
    fc.assert(
      fc.property(keysBySeed, (key) => {
        expect(scanText(`"${key}${after}`)[0]).toMatchObject({ start: 1, end: 1 + key.length, encoding: [] })
      }),
      { numRuns: 50 },
    )
  })
})

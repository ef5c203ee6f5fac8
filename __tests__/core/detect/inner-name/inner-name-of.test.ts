import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeNotebook } from '../../../../src/core/detect/inner-name/looks-like-notebook.ts'
import { looksLikeSourceMap } from '../../../../src/core/detect/inner-name/looks-like-source-map.ts'
import { innerNames } from '../../../../src/core/detect/inner-name/inner-name-of.ts'

/** What a key looks like to this code: some bytes at a place. */
const mark = 'K'.repeat(24)

/** The name of the part in which each mark of a document stands, in order. */
function namesIn(document: unknown, indent?: number): readonly (string | null)[] {
  return namesInText(JSON.stringify(document, null, indent))
}

function namesInText(text: string): readonly (string | null)[] {
  const bytes = Buffer.from(text)
  const nameAt = innerNames(bytes)
  const names: (string | null)[] = []
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) names.push(nameAt(at))
  return names
}

const map = { version: 3, sources: ['a.ts', 'b.ts'], sourcesContent: ['', `"${mark}"`], mappings: 'AAAA' }

describe('a source map', () => {
  test('names the source', () => {
    expect(namesIn(map)).toEqual(['source-map:b.ts'])
    expect(namesIn(map, 2)).toEqual(['source-map:b.ts'])
  })

  test('whose contents come before the names', () => {
    expect(namesIn({ sourcesContent: map.sourcesContent, sources: map.sources })).toEqual(['source-map:b.ts'])
  })

  test('behind a byte-order mark, or the line against inclusion', () => {
    const text = JSON.stringify(map)
    for (const before of ['\uFEFF', ")]}'\n", "\uFEFF)]}'\r\n", ' \n\t', ')]}\n'])
      expect(namesInText(before + text)).toEqual(['source-map:b.ts'])
  })

  test.each([
    ['src', 'a.ts', 'src/a.ts'],
    ['src/', 'a.ts', 'src/a.ts'],
    ['', 'a.ts', 'a.ts'],
    ['src', 'webpack://app/./a.ts', 'webpack://app/./a.ts'],
    ['src', '/a.ts', '/a.ts'],
    ['webpack://app', '../a.ts', 'webpack://app/../a.ts'],
    [null, 'a.ts', 'a.ts'],
  ])('root %s and source %s', (sourceRoot, source, name) => {
    expect(namesIn({ sources: [source], sourcesContent: [mark], sourceRoot })).toEqual([`source-map:${name}`])
  })

  test('whose source has no name, or one too long to show', () => {
    const sourcesContent = [mark, mark, mark, mark]
    expect(namesIn({ sources: [null, '', 'x'.repeat(5000)], sourcesContent })).toEqual([
      'source-map:source 1',
      'source-map:source 2',
      'source-map:source 3',
      'source-map:source 4',
    ])
    expect(namesIn({ sourcesContent })).toHaveLength(4)
  })

  test('of sections', () => {
    const sections = ['x', 'y'].map((name) => ({
      offset: { line: 0, column: 0 },
      map: { ...map, sources: [`${name}1`, `${name}2`] },
    }))
    expect(namesIn({ version: 3, sections })).toEqual(['source-map:x2', 'source-map:y2'])
  })

  test('says nothing of what stands elsewhere in it', () => {
    expect(namesIn({ ...map, file: mark, names: [mark], x: { sourcesContent: [mark] } })).toEqual([
      'source-map:b.ts',
      null,
      null,
      null,
    ])
    expect(namesIn({ sources: [mark], sourcesContent: [] })).toEqual([null])
  })

  test('that ends early names what came before', () => {
    const text = JSON.stringify({ sources: ['a', 'b'], sourcesContent: [mark, mark] })
    expect(namesInText(text.slice(0, -3))).toEqual(['source-map:a', null])
  })
})

describe('a notebook', () => {
  const cell = (source: unknown, outputs?: unknown): object => ({ cell_type: 'code', source, outputs })

  test('names the cell, and its output', () => {
    const cells = [
      { cell_type: 'markdown', source: [mark] },
      cell(['a\n', `key = "${mark}"\n`], [{ text: ['a'] }, { data: { 'text/plain': [[`x ${mark}`]] } }]),
      { cell_type: 'raw', metadata: {}, attachments: { 'a.png': { x: mark } }, source: '' },
      { outputs: [{ text: mark }], source: mark, cell_type: 'code' },
    ]
    const names = [
      'notebook:cell 1',
      'notebook:cell 2',
      'notebook:cell 2 output 2',
      'notebook:cell 3',
      'notebook:cell 4 output 1',
      'notebook:cell 4',
    ]
    for (const indent of [undefined, 1])
      expect(namesIn({ metadata: { k: mark }, cells, nbformat: 4, x: mark }, indent)).toEqual([
        null,
        ...names,
        null,
      ])
  })

  test('of version 3', () => {
    const worksheets = [{ metadata: {}, cells: [cell(''), { cell_type: 'code', input: [mark] }] }]
    expect(namesIn({ worksheets, nbformat: 3 })).toEqual(['notebook:cell 2'])
  })

  test('is not any document with cells', () => {
    expect(namesIn({ cells: [{ source: mark }, mark, [mark], null] })).toEqual([null, null, null])
  })
})

describe('any document', () => {
  // Strings with escapes, surrogates (halves too), and what looks like the end of a string or of a document.
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '"',
      '\\',
      '\\"',
      '"]}',
      '\\\\"',
      '\ud83d\ude00',
      '\ud800',
      '\u2028',
      '{"sources":["',
      '\n',
    ),
  )
  const value = fc.jsonValue({ maxDepth: 3 })
  const other = fc.dictionary(text, value, { maxKeys: 4 })

  test('each source in a map is named', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text), { maxLength: 6 }),
        other,
        other,
        fc.boolean(),
        fc.constantFrom(undefined, 1),
        (sources, before, after, reversed, indent) => {
          const members: [string, unknown][] = [
            ['sources', sources.map(([name]) => `./${name}`)],
            ['sourcesContent', sources.map(([, left, right]) => left + mark + right)],
          ]
          const document = { ...before, ...Object.fromEntries(reversed ? members.reverse() : members) }
          for (const [key, rest] of Object.entries(after)) document[`x${key}`] ??= rest
          expect(namesIn(document, indent)).toEqual(sources.map(([name]) => `source-map:./${name}`))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('each cell of a notebook is named', () => {
    const cell = fc.record({
      more: other,
      source: fc.array(text),
      outputs: fc.array(value, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), other, (cells, more) => {
        const document = {
          ...more,
          cells: cells.map(({ more, source, outputs }) => ({
            ...more,
            cell_type: 'code',
            outputs: [...outputs, { data: mark }],
            source: [...source, mark],
          })),
        }
        expect(namesIn(document)).toEqual(
          cells.flatMap(({ outputs }, i) => [
            `notebook:cell ${i + 1} output ${outputs.length + 1}`,
            `notebook:cell ${i + 1}`,
          ]),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('broken ones never throw', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"sourcesContent":[',
      '"sections":[{"map":',
      '"cells":[{',
    ]
    const token = fc.constantFrom(
      ...pieces,
      '"cell_type":"code"',
      '"outputs":[',
      '"sources":["a',
      mark,
      ' ',
      '\xff',
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const bytes = Buffer.from(tokens.join(''), 'latin1')
        const nameAt = innerNames(bytes)
        for (let at = -1; at <= bytes.length; at++)
          expect(nameAt(at) ?? 'notebook:').toMatch(/^(?:source-map|notebook):/)
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(innerNames(Buffer.from(bytes))(0)).toBeNull()
      }),
    )
  })

  test.each([
    ['brackets', '['],
    ['braces', '{"a":'],
    ['sections', '{"sections":[{"map":'],
    ['cells', '{"cells":['],
    ['backslashes', '\\'],
    ['escaped quotes', '\\"'],
    ['quotes', '"'],
    ['empty sources', '"",'],
    ['empty cells', '{},'],
  ])('a million %s are passed over', (_, token) => {
    for (const before of ['', '{"sourcesContent":["', '{"sourcesContent":[', '{"cells":[', '{"x":']) {
      const bytes = Buffer.from(before + token.repeat(1_000_000 / token.length))
      expect(innerNames(bytes)(bytes.length - 1) ?? 'none').toMatch(/^(?:none|source-map:source \d+)$/)
    }
  })
})

describe('the first bytes', () => {
  test.each([
    ['{"version":3,"file":"a.js"', true, false],
    ['{\n  "version" : 3,\n  "sources"', true, false],
    [')]}\'\n{"version":3}', true, false],
    ['\uFEFF{"sections":[],"version":3}', true, false],
    ['{"file":"a.js","mappings":"AAAA', true, false],
    ['{"sourceRoot":"","sourcesContent":[', true, false],
    ['{"name":"x","version":"3.0.0"}', false, false],
    ['{"version":30}', false, false],
    ['{\n "cells": [\n  {\n   "cell_type": "code"', false, true],
    ['{"nbformat":4,"nbformat_minor":0,"metadata"', false, true],
    ['{"metadata":{},"nbformat":3,"worksheets":[{"cells"', false, true],
    ['{"cells":[{"attachments":{"a', false, true],
    ['{"cells":[]}', false, false],
    ['x {"version":3, "cells":[{"cell_type"', false, false],
    ['[{"version":3}]', false, false],
    ['', false, false],
  ])('%j', (text, sourceMap, notebook) => {
    const start = Buffer.from(text)
    expect([looksLikeSourceMap(start), looksLikeNotebook(start)]).toEqual([sourceMap, notebook])
  })
})

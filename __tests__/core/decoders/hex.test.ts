import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex } from '../../../src/core/decoders/hex.ts'
import { decodeAt, placesOf, plainReading, readingsOfCut } from '../../support/decode-at.ts'
import {
  encodeDump,
  encodeFolded,
  encodeList,
  lowerHex,
  surround,
  upperHex,
  type Encoded,
  type ListStyle,
} from '../../support/encode-digits.ts'
import { freshKey } from '../../support/fresh-keys.ts'

const found = ({ text, starts }: Encoded, bytes: Uint8Array, at = starts[0]!): unknown =>
  placesOf(decodeAt(hex, text, at), bytes)

const places = ({ starts, ends }: Encoded): unknown => ({ starts, ends })

const anyBytes = fc.uint8Array({ minLength: 20, maxLength: 300 })
const digitsOf = fc.constantFrom(lowerHex, upperHex)

const lineBreaks = [
  '\n',
  '\r\n',
  '\n    ',
  '\n\t\t',
  '\n> ',
  '\n+',
  '\n-    ',
  '\n  | ',
  '\n * ',
  '\n# ',
  '\n// ',
  '"\n  "',
  '" +\n  "',
  `' .\n    '`,
  '"\n+ "',
  '\\\n',
  '=\n',
  '=\r\n',
  '\\n',
  '\\r\\n',
  '\\\\n',
  '%0A',
  '%0A%20%20',
  '%3D%0D%0A',
  '=\\r\\n',
  '\\"\\n    \\"',
  '\\" +\\n  \\"',
  '%0d%0a',
  '" + "',
  '""',
  `' '`,
  '\\n" +\n"',
] as const

/** Marks between groups, with how a line may end and the next one begin. */
const listStyles: readonly ListStyle[] = [
  { between: ' ' },
  { between: ':' },
  { between: '-' },
  { between: ', ' },
  { between: ',' },
  { between: '\t' },
  { before: '0x', between: ', ' },
  { before: '0X', between: ',' },
  { before: '0x', between: ' ' },
  { before: '$', between: ',' },
  { before: '&H', between: ', ' },
  { after: 'h', between: ', ' },
  { before: "'", after: "'", between: ', ' },
  { before: '"', after: '"', between: ',' },
]

const outsides = fc.tuple(
  fc.constantFrom(
    '',
    '{',
    'const unsigned char k[] = {',
    'x = "',
    '\n\n',
    `= x'`,
    '0x',
    '\\x',
    'key: h',
    '(',
  ),
  fc.constantFrom('', '}', '};\n', '"', '\n\n', `'`, ');', ' # x', '\nend', '  |..|\n', '\0'),
)

describe('a run of hex digits', () => {
  it('is read from any of its places, whatever stands around it', () => {
    fc.assert(
      fc.property(anyBytes, digitsOf, outsides, fc.nat(), (bytes, digits, [before, behind], place) => {
        const encoded = surround(encodeList(bytes, digits, { between: '' }), before, behind)
        const at = encoded.starts[0]! + (place % (2 * bytes.length))
        expect(found(encoded, bytes, at)).toEqual(places(encoded))
      }),
    )
  })

  it('may mix the case of its digits', () => {
    const key = Buffer.from(freshKey())
    const mixed = encodeList(key, (byte) => (byte % 3 === 0 ? lowerHex(byte) : upperHex(byte)), {
      between: '',
    })
    expect(found(mixed, key)).toEqual(places(mixed))
  })

  it('is read at both alignments', () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom('f', '0', 'A', 'abc'), (bytes, glued) => {
        const encoded = surround(encodeList(bytes, lowerHex, { between: '' }), glued, '')
        expect(found(encoded, bytes)).toEqual(places(encoded))
      }),
    )
  })

  it('goes on behind a break of any kind, at any width, from any piece', () => {
    const style = fc.record({
      width: fc.integer({ min: 16, max: 130 }),
      lineBreak: fc.constantFrom(...lineBreaks),
    })
    fc.assert(
      fc.property(
        anyBytes,
        style,
        outsides,
        fc.nat(),
        (bytes, { width, lineBreak }, [before, behind], place) => {
          const encoded = surround(encodeFolded(bytes, lowerHex, width, lineBreak), before, behind)
          const at = encoded.starts[place % bytes.length]!
          expect(found(encoded, bytes, at)).toEqual(places(encoded))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('ends at an empty line', () => {
    const bytes = Buffer.alloc(30, 0x41)
    const text = `${bytes.toString('hex')}\n\n${bytes.toString('hex')}`
    expect(decodeAt(hex, text, 0).decoded[0]!.bytes).toEqual(bytes)
  })

  it('is none below 40 digits', () => {
    const encode = (length: number): string => `"${lowerHex(0x70).repeat(length)}"`
    expect(decodeAt(hex, encode(19), 1).decoded).toEqual([])
    expect(decodeAt(hex, encode(20), 1).decoded).toHaveLength(2)
  })
})

describe('a list of hex groups', () => {
  const groups = fc.constantFrom(1, 2, 4, 8)

  it.each(listStyles)('is read from any of its places: %j', (style) => {
    const breaks =
      style.between.includes('"') || style.before === '"' ? ['\n', '\n  '] : ['\n', '\r\n  ', '\n+ ', '\\\n ']
    const lines = fc.record({
      width: fc.integer({ min: 2, max: 40 }),
      lineBreak: fc.constantFrom(...breaks).map((lineBreak) => style.between.trimEnd() + lineBreak),
    })
    fc.assert(
      fc.property(
        anyBytes,
        digitsOf,
        groups,
        lines,
        outsides,
        fc.nat(),
        (bytes, digits, group, line, around, place) => {
          const encoded = surround(
            encodeList(bytes, digits, { ...style, ...line, group }),
            around[0].replace(/0x$/, ''),
            around[1],
          )
          expect(found(encoded, bytes, encoded.starts[place % (bytes.length >> 1)])).toEqual(places(encoded))
        },
      ),
    )
  })

  it.each(['0x70,\n', '0x70,\r\n+', '0x70\n', '70:\n'])('may have one number a line: %j', (number) => {
    const key = Buffer.from(freshKey())
    const [before, after] = number.split('70') as [string, string]
    const encoded = encodeList(key, lowerHex, { before, between: after })
    expect(found(encoded, key)).toEqual(places(encoded))
  })

  it('may be split into strings', () => {
    const key = Buffer.from(freshKey())
    const encoded = encodeList(key, lowerHex, { between: ' ', width: 8, lineBreak: ' " +\n  "' })
    expect(found(encoded, key)).toEqual(places(encoded))
  })

  it('ends where its marks change', () => {
    const bytes = Buffer.alloc(30, 0x41)
    const text = `${encodeList(bytes, lowerHex, { between: ' ' }).text}, 41`
    expect(decodeAt(hex, text, 0).decoded[0]!.bytes).toEqual(bytes)
    const grouped = `${encodeList(bytes, lowerHex, { between: ' ', group: 2 }).text} 414141`
    expect(decodeAt(hex, grouped, 0).decoded[0]!.bytes).toEqual(bytes)
  })

  it.each(['\\x', '%', '\\u00', '&#x', '='])('is none where each pair is an escape: %s', (before) => {
    const after = before === '&#x' ? ';' : ''
    const { text, starts } = encodeList(Buffer.from(freshKey()), lowerHex, { before, after, between: '' })
    expect(decodeAt(hex, text, starts[0]!).decoded).toEqual([])
  })

  it('is none in a line of a dump', () => {
    const bytes = Buffer.from(`${freshKey()}${freshKey()}`)
    for (const between of ['', ' ']) {
      const offset = (at: number): string => `${at.toString(16).padStart(8, '0')}: `
      const { text, starts } = encodeDump(bytes, {
        offset,
        width: 32,
        between,
        column: (words) => `  ${words}`,
      })
      expect(decodeAt(hex, text, starts[0]!).decoded).toEqual([])
    }
  })
})

describe('any bytes', () => {
  const fragments = fc.array(
    fc.oneof(
      fc.constantFrom(
        '70',
        '68',
        '7068',
        '785f',
        '0x',
        ', ',
        ' ',
        ':',
        '\n',
        '"',
        '\\n',
        '%0A',
        '%',
        '\\',
        '0',
        'f',
        '_',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 120 },
  )

  it('never throw, and are read at least up to the anchor', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fragments.map((parts) => Buffer.from(parts.join(''))),
          fc.uint8Array().map((bytes) => Buffer.from(bytes)),
        ),
        fc.nat(),
        (bytes, place) => {
          const at = place % (bytes.length + 1)
          const { decoded, to } = decodeAt(hex, bytes, at)
          expect(to).toBeGreaterThan(at)
          for (const one of decoded) {
            for (let index = 0; index < one.bytes.length; index++) {
              const [high, low] = [one.startOf(index), one.endOf(index) - 1]
              const digits = String.fromCharCode(bytes[high]!, bytes[low]!)
              expect(digits.toLowerCase()).toBe(lowerHex(one.bytes[index]!))
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('behind the end of the stretch tell nothing', () => {
    fc.assert(
      fc.property(fragments, fc.nat(), fc.nat(), (parts, cut, place) => {
        const bytes = Buffer.from(parts.join('') + '70 68 '.repeat(20) + parts.join(''))
        const end = 1 + (cut % bytes.length)
        const [inside, alone] = readingsOfCut(hex, bytes, place % end, end)
        expect(inside).toEqual(alone)
      }),
    )
  })

  it('give at each cut the reading of the whole, or ask for more', () => {
    const style = fc.constantFrom<ListStyle>(
      { between: '' },
      { between: ' ' },
      { before: '0x', between: ', ', width: 8, lineBreak: ',\n  ' },
    )
    fc.assert(
      fc.property(style, fragments, fc.nat(), (chosen, parts, cut) => {
        const { text, starts } = encodeList(Buffer.from(freshKey()), lowerHex, chosen)
        const bytes = Buffer.from(`${text}${parts.join('')}${'\nplain words'.repeat(150)}`)
        const end = starts[0]! + 1 + (cut % (bytes.length - starts[0]!))
        const stretch = { bytes, start: 0, offset: 0, end, more: end < bytes.length }
        const reading = plainReading(hex.decode(stretch, starts[0]!))
        if (reading === 'more') expect(end).toBeLessThan(bytes.length)
        else expect(reading).toEqual(plainReading(decodeAt(hex, bytes, starts[0]!)))
      }),
    )
  })

  it.each([
    ['7068', '70'],
    ['70 ', '70 '],
    ['70:\n', '70'],
    ['0x70, ', '0x70, '],
    ['7068"+\n"', '68"+\n"70'],
  ])('a million of %j is read once, and a key across its end again', (part, again) => {
    const bytes = Buffer.from(part.repeat(1_000_000))
    const first = decodeAt(hex, bytes, 8 - (8 % part.length) + part.indexOf('7'))
    expect(first.decoded[0]!.bytes.length).toBeGreaterThan(900_000)
    expect(first.to).toBeGreaterThan(bytes.length - 2000)
    expect(bytes.indexOf(again, first.to)).toBeGreaterThan(0)
  })

  it('reads nothing long where no digits are', () => {
    for (const part of ['cGh4Xz', ' ', '"', '\n', ', ', '\\', 'z', '%0A']) {
      const bytes = Buffer.from(`70${part.repeat(10_000)}`)
      const { decoded, to } = decodeAt(hex, bytes, 0)
      expect(decoded).toEqual([])
      expect(to).toBeLessThan(600)
    }
  })
})

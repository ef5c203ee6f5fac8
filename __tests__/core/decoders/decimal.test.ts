import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../src/core/decoders/decimal.ts'
import { decodeAt, placesOf, plainReading, readingsOfCut } from '../../support/decode-at.ts'
import { decimalDigits, encodeList, surround, type ListStyle } from '../../support/encode-digits.ts'
import { freshKey } from '../../support/fresh-keys.ts'

const anyBytes = fc.uint8Array({ minLength: 20, maxLength: 300 })

const styles: readonly ListStyle[] = [
  { between: ', ' },
  { between: ',' },
  { between: ' ' },
  { between: '; ' },
  { between: ':' },
  { between: '\t' },
  { between: '\n' },
  { between: ',\n' },
  { between: ',\n  ' },
  { between: ', ', width: 16, lineBreak: ',\n    ' },
  { between: ',', width: 8, lineBreak: ',\r\n+ ' },
  { between: ' ', width: 12, lineBreak: '\n> ' },
  { between: ' ', width: 12, lineBreak: ' \\\n' },
  { between: ' ', width: 12, lineBreak: ' " +\n  "' },
  { between: ', ', width: 12, lineBreak: ',\\n  ' },
  { before: '"', after: '"', between: ',' },
  { before: "'", after: "'", between: ', ' },
  { before: 'chr(', after: ')', between: '.' },
  { before: 'CHAR(', after: ')', between: ' + ' },
  { before: 'char ', between: ', ' },
]

const outsides = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['[', ']'],
  ['Uint8Array([', '], 10, 20)'],
  ['{"data":[', '],"length":7}'],
  ['String.fromCharCode(', ');'],
  ['byte[] k = {', '};'],
  ['x = 1.5; y = ', '. 3'],
  ['999 ', ' 256'],
)

describe('a list of decimal bytes', () => {
  it.each(styles)('is read from any of its places: %j', (style) => {
    fc.assert(
      fc.property(anyBytes, outsides, fc.nat(), (bytes, around, place) => {
        const list = encodeList(bytes, decimalDigits, style)
        const encoded = surround(list, around[0], around[1])
        // An anchor has the next number on its line.
        const column = place % Math.min(bytes.length, style.width ?? Infinity)
        const at = encoded.starts[column === (style.width ?? bytes.length) - 1 ? 0 : column]!
        const { text, starts, ends } = encoded
        expect(placesOf(decodeAt(decimal, text, at), bytes)).toEqual({ starts, ends })
      }),
    )
  })

  it.each(['=\n', '=\r\n'])('goes on where quoted-printable cuts a number by %j', (soft) => {
    for (const cut of [`1${soft}22, `, `12${soft}2, `, `122${soft}, `]) {
      const text = `[112, 104, 120, 95, 65, ${cut}48, 57, ${'33, '.repeat(20)}33]`
      const wanted = Buffer.from(`phx_Az09${'!'.repeat(21)}`)
      const { starts, ends } = placesOf(decodeAt(decimal, text, 1), wanted)!
      expect(text.slice(starts[5], ends[5]).replace(soft, '')).toBe('122')
    }
  })

  it('ends where its marks change', () => {
    const numbers = Array.from({ length: 30 }, () => '112').join(' ')
    for (const behind of [', 112', ' 256', ' 1120', '] 112', ' -112', '.5', ' 1.5']) {
      const { decoded } = decodeAt(decimal, numbers + behind, 0)
      expect(decoded[0]!.bytes.toString('latin1').replace(/\x01$/, '')).toBe('p'.repeat(30))
    }
  })

  it('is none below 20 values', () => {
    const list = (length: number): string => Array.from({ length }, () => 112).join(',')
    expect(decodeAt(decimal, list(19), 0).decoded).toEqual([])
    expect(decodeAt(decimal, list(20), 0).decoded).toHaveLength(1)
  })

  it.each(['&#@;', '\\@', '%@', '=@'])('is none where each number is an escape: %s', (escape) => {
    const text = Array.from(Buffer.from(freshKey()), (byte) => escape.replace('@', String(byte))).join('')
    expect(decodeAt(decimal, text, text.indexOf('112')).decoded).toEqual([])
  })
})

describe('any bytes', () => {
  const fragments = fc.array(
    fc.oneof(
      fc.constantFrom(
        '112',
        '104',
        ', ',
        ',',
        ' ',
        '\n',
        '"',
        '\\n',
        '%0A',
        '0',
        '9',
        '-',
        '[',
        ']',
        ').chr(',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 120 },
  )

  it('never throw, are read up to the anchor, and stand where it says', () => {
    const bytes = fc.oneof(
      fragments.map((parts) => Buffer.from(parts.join(''))),
      fc.uint8Array().map((array) => Buffer.from(array)),
    )
    fc.assert(
      fc.property(bytes, fc.nat(), (text, place) => {
        const at = place % (text.length + 1)
        const { decoded, to } = decodeAt(decimal, text, at)
        expect(to).toBeGreaterThan(at)
        for (const one of decoded) {
          one.bytes.forEach((byte, index) => {
            expect(Number(text.toString('latin1', one.startOf(index), one.endOf(index)))).toBe(byte)
          })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('behind the end of the stretch tell nothing', () => {
    fc.assert(
      fc.property(fragments, fc.nat(), fc.nat(), (parts, cut, place) => {
        const bytes = Buffer.from(parts.join('') + '112, 104, '.repeat(20) + parts.join(''))
        const end = 1 + (cut % bytes.length)
        const [inside, alone] = readingsOfCut(decimal, bytes, place % end, end)
        expect(inside).toEqual(alone)
      }),
    )
  })

  it('give at each cut the reading of the whole, or ask for more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...styles), fragments, fc.nat(), (style, parts, cut) => {
        const { text, starts } = encodeList(Buffer.from(freshKey()), decimalDigits, style)
        const bytes = Buffer.from(`${text}${parts.join('')}${'\nplain words'.repeat(30)}`)
        const end = starts[0]! + 1 + (cut % (bytes.length - starts[0]!))
        const more = end < bytes.length
        const reading = plainReading(decimal.decode({ bytes, start: 0, offset: 0, end, more }, starts[0]!))
        if (reading === 'more') expect(more).toBe(true)
        else expect(reading).toEqual(plainReading(decodeAt(decimal, bytes, starts[0]!)))
      }),
    )
  })

  it.each(['112,', '112, ', '112\n', '"112",', 'chr(112).'])('a million of %j is read once', (part) => {
    const bytes = Buffer.from(part.repeat(1_000_000))
    const first = decodeAt(decimal, bytes, part.indexOf('1'))
    expect(first.decoded[0]!.bytes.length).toBe(1_000_000)
    // A key across the end of a cut text is read again.
    expect(first.to).toBe(bytes.length - 1024)
    const later = decodeAt(decimal, bytes, bytes.lastIndexOf('112', bytes.length - part.length - 1))
    expect(later.decoded[0]!.bytes.length).toBeLessThan(4096)
    expect(later.to).toBeGreaterThan(bytes.length - 8)
  })

  it('reads nothing long where no numbers are', () => {
    for (const part of [' ', ',', '"', '\n', '\\', '%0A', '+']) {
      const { decoded, to } = decodeAt(decimal, `112${part.repeat(10_000)}104`, 0)
      expect(decoded).toEqual([])
      expect(to).toBeLessThan(8)
    }
  })
})

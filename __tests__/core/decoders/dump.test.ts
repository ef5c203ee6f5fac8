import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dump } from '../../../src/core/decoders/dump.ts'
import { decodeAt, placesOf, plainReading, readingsOfCut } from '../../support/decode-at.ts'
import { encodeDump, lowerHex, surround, upperHex, type DumpStyle } from '../../support/encode-digits.ts'
import { freshKey } from '../../support/fresh-keys.ts'

const hexOffset =
  (digits: number, behind: string, before = '') =>
  (at: number): string =>
    before + at.toString(16).padStart(digits, '0') + behind
const octalOffset = (at: number): string => `${at.toString(8).padStart(7, '0')} `
const decimalOffset =
  (digits: number, behind: string) =>
  (at: number): string =>
    String(at).padStart(digits, '0') + behind
const words = (text: string): string => `  ${text}`
const bars = (text: string): string => `  |${text}|`

const styles: Readonly<Record<string, DumpStyle>> = {
  xxd: { offset: hexOffset(8, ': '), width: 16, group: 2, column: words },
  'xxd -u': { offset: hexOffset(8, ': '), width: 16, group: 2, column: words, digits: upperHex },
  'xxd -g 1': { offset: hexOffset(8, ': '), width: 16, column: words },
  'xxd -g 4': { offset: hexOffset(8, ': '), width: 16, group: 4, column: words },
  'xxd -g 0': { offset: hexOffset(8, ': '), width: 16, group: 16, column: words },
  'xxd -e': { offset: hexOffset(8, ': '), width: 16, group: 4, turned: true, column: words },
  'xxd -c 32': { offset: hexOffset(8, ': '), width: 32, group: 2, column: words },
  'xxd -c 7 -g 1': { offset: hexOffset(8, ': '), width: 7, column: words },
  'xxd -d': { offset: decimalOffset(8, ': '), width: 16, group: 2, column: words },
  'hexdump -C': { offset: hexOffset(8, '  '), width: 16, middle: '  ', column: bars, endOffset: true },
  hexdump: { offset: hexOffset(7, ' '), width: 16, group: 2, turned: true, endOffset: true },
  'hexdump -x': {
    offset: hexOffset(7, '    '),
    width: 16,
    group: 2,
    between: '    ',
    turned: true,
    endOffset: true,
  },
  'od -t x1': { offset: octalOffset, width: 16, endOffset: true },
  'od -x': { offset: octalOffset, width: 16, group: 2, turned: true, endOffset: true },
  'od -t x4': { offset: octalOffset, width: 16, group: 4, turned: true, endOffset: true },
  'od -A x -t x1': { offset: hexOffset(6, ' '), width: 16, endOffset: true },
  'od -A d -t x1 -w20': { offset: decimalOffset(7, ' '), width: 20, endOffset: true },
  'od -A x -t x1z': {
    offset: hexOffset(6, ' '),
    width: 16,
    column: (text) => `  >${text}<`,
    endOffset: true,
  },
  Wireshark: { offset: hexOffset(4, '  '), width: 16, middle: '  ', column: (text) => `   ${text}` },
  PowerShell: { offset: hexOffset(16, ' '), width: 16, digits: upperHex, column: (text) => ` ${text}` },
  gdb: { offset: hexOffset(6, ':\t', '0x'), width: 8, before: '0x', between: '\t' },
  'gdb with a symbol': { offset: hexOffset(6, ' <key+4>:\t', '0x'), width: 8, before: '0x', between: '\t' },
  'DOS debug': { offset: hexOffset(8, '  '), width: 16, middle: '-', digits: upperHex, column: words },
  'with CRLF': { offset: hexOffset(8, ': '), width: 16, group: 2, column: words, lineBreak: '\r\n' },
  'in a JSON string': {
    offset: hexOffset(8, ': '),
    width: 16,
    group: 2,
    column: words,
    lineBreak: '\\n',
  },
  'in a JSON string, with CRLF': {
    offset: hexOffset(8, '  '),
    width: 16,
    middle: '  ',
    column: bars,
    lineBreak: '\\r\\n',
  },
  'in an attribute': { offset: octalOffset, width: 16, lineBreak: '&#10;', endOffset: true },
  'in a diff': { mark: '+', offset: hexOffset(8, ': '), width: 16, group: 2, column: words },
  'in a mail': { mark: '> > ', offset: hexOffset(8, '  '), width: 16, middle: '  ', column: bars },
  'in a comment': { mark: ' * ', offset: hexOffset(4, ': '), width: 16, column: words },
  'far from its start': { first: 0x7ffe3a40, offset: hexOffset(8, ': '), width: 16, group: 2, column: words },
}

const outsides = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['$ xxd key\n', '$ '],
  ['\n\n', '\n'],
  ['70 68 78 5f\n', '*\n'],
  ['00000000\n', 'plain words\n'],
  ['{"data":"', ''],
  ['value: ', '\n'],
  ["x\nblob = '", ''],
  ['<data lang="hex" id=0001>', ''],
)

/** As much as two lines of the widest style hold, and no more than the last of three bytes of an offset can count. */
const anyBytes = fc.uint8Array({ minLength: 41, maxLength: 300 })

describe.each(Object.entries(styles))('a dump by %s', (_, style) => {
  it('is read from any of its lines', () => {
    fc.assert(
      fc.property(anyBytes, outsides, fc.nat(), (bytes, [before, behind], place) => {
        const { text, starts, ends } = surround(encodeDump(bytes, style), before, behind)
        const at = starts[place % bytes.length]!
        expect(placesOf(decodeAt(dump, text, at), bytes)).toEqual({ starts, ends })
      }),
    )
  })

  it('shows a key across its lines, from the offset of the first', () => {
    const key = Buffer.from(freshKey())
    const bytes = Buffer.concat([Buffer.from('POSTHOG_KEY='), key, Buffer.from('\nab cd ef 12 34 56 78 90')])
    const { text, starts, ends } = encodeDump(bytes, style)
    const at = (style.mark ?? '').length
    expect(placesOf(decodeAt(dump, text, at), key)).toEqual({
      starts: starts.slice(12, 12 + key.length),
      ends: ends.slice(12, 12 + key.length),
    })
  })
})

it('a spelled line break in the text column is a part of it', () => {
  const bytes = Buffer.from(String.raw`6874\n6674706f6b\n0102 636f6e\n666f`.repeat(4))
  for (const name of ['hexdump -C', 'xxd', 'PowerShell', 'od -A x -t x1z']) {
    const { text, starts, ends } = encodeDump(bytes, styles[name]!)
    for (const at of [starts[0]!, starts[40]!, starts.at(-1)!])
      expect(placesOf(decodeAt(dump, text, at), bytes)).toEqual({ starts, ends })
  }
})

describe('what follows a dump', () => {
  const bytes = Buffer.from('0123456789abcdef'.repeat(4))
  const style: DumpStyle = { offset: hexOffset(8, ': '), width: 16, column: words }

  it.each([
    ['a mark for repeated lines', '*\n'],
    ['an offset that does not follow', '00000050: 41 41 41 41\n'],
    ['the same offset', '00000030: 41 41 41 41\n'],
    ['a line of something else', 'ffff\n'],
  ])('%s ends it', (_, line) => {
    const { text } = encodeDump(bytes, style)
    const { decoded, to } = decodeAt(dump, text + line, 0)
    expect(decoded.map((one) => one.bytes.toString())).toEqual([bytes.toString()])
    expect(to).toBe(text.length)
  })

  it('digits in the text of the last line are no bytes', () => {
    const digits = Buffer.from('41 42 43 44 45 46 47 48 49')
    const { text } = encodeDump(digits, style)
    expect(decodeAt(dump, text, 0).decoded[0]!.bytes).toEqual(digits)
  })
})

describe('what is no dump', () => {
  it.each([
    ['one line', `${encodeDump(Buffer.alloc(16, 0x41), styles.xxd!).text}\n`],
    [
      'groups with no offset',
      '7068 785f 3132 3334 3536 3738 3930 3132\n7068 785f 3132 3334 3536 3738 3930 3132\n',
    ],
    ['lines of one number', '00000000\n00000010\n00000020\n'],
    ['a stride that its lines do not hold', '00000000: 41 42\n00000010: 41 42\n00000020: 41 42\n'],
    ['a table', '0000 12 ab\n0010 34 cd\n'],
  ])('%s', (_, text) => {
    expect(decodeAt(dump, text, 0).decoded).toEqual([])
  })
})

describe('any bytes', () => {
  const fragments = fc.array(
    fc.oneof(
      fc.constantFrom(
        '00000000',
        '00000010',
        '0x',
        ': ',
        ' ',
        '  ',
        '\n',
        '70',
        '6878',
        '|',
        '-',
        '>',
        '<a>:',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 120 },
  )

  it('never throw, are read up to the anchor, and stand where it says', () => {
    const texts = fc.oneof(
      fragments.map((parts) => Buffer.from(parts.join(''))),
      fc.uint8Array().map((array) => Buffer.from(array)),
    )
    fc.assert(
      fc.property(texts, fc.nat(), (text, place) => {
        const at = place % (text.length + 1)
        const { decoded, to } = decodeAt(dump, text, at)
        expect(to).toBeGreaterThan(at)
        for (const one of decoded) {
          one.bytes.forEach((byte, index) => {
            expect(text.toString('latin1', one.startOf(index), one.endOf(index)).toLowerCase()).toBe(
              lowerHex(byte),
            )
          })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('behind the end of the stretch tell nothing', () => {
    fc.assert(
      fc.property(fragments, fc.nat(), fc.nat(), (parts, cut, place) => {
        const bytes = Buffer.from(
          parts.join('') + '\n00000000: 70 68 78 5f\n00000004: 70 68 78 5f\n' + parts.join(''),
        )
        const end = 1 + (cut % bytes.length)
        const [inside, alone] = readingsOfCut(dump, bytes, place % end, end)
        expect(inside).toEqual(alone)
      }),
    )
  })

  it('give at each cut the reading of the whole, or ask for more', () => {
    const behind = '\nplain words'.repeat(150)
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(styles)), fragments, fc.nat(), (style, parts, cut) => {
        const { text, starts } = encodeDump(Buffer.from(`${freshKey()} ${freshKey()}`), style)
        const bytes = Buffer.from(text + parts.join('') + behind)
        const end = starts[0]! + 1 + (cut % (bytes.length - starts[0]!))
        const more = end < bytes.length
        const reading = plainReading(dump.decode({ bytes, start: 0, offset: 0, end, more }, starts[0]!))
        if (reading === 'more') expect(more).toBe(true)
        else expect(reading).toEqual(plainReading(decodeAt(dump, bytes, starts[0]!)))
      }),
    )
  })

  it('a dump of many lines is read once, and a key across its end again', () => {
    const { text } = encodeDump(Buffer.alloc(200_000, 0x41), styles.xxd!)
    const first = decodeAt(dump, text, 0)
    expect(first.decoded[0]!.bytes.length).toBe(200_000)
    expect(first.to).toBe(text.length - 1024)
    const later = decodeAt(dump, text, text.lastIndexOf('\n', text.length - 2) + 1)
    expect(later.decoded[0]!.bytes.length).toBeLessThan(2000)
  })

  it('a long line is passed over, not looked through at each anchor', () => {
    const text = `\n${'70 68 78 5f '.repeat(10_000)}`
    expect(decodeAt(dump, text, 3001).to).toBeGreaterThan(3500)
  })
})

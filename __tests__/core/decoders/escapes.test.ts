import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decoder } from '../../../src/core/decoders/decoder.ts'
import { escapes } from '../../../src/core/decoders/escapes.ts'
import { decodeWhole, expectSameAtEachCut, meaningOf } from '../../support/decode-whole.ts'
import { encodeText, spelled, spellings, spellPlain, type Spelled } from '../../support/encode-characters.ts'
import { freshKey } from '../../support/fresh-keys.ts'

const decoderOf = (id: string): Decoder => escapes.find((decoder) => decoder.id === id)!
const ids = Object.keys(spellings)
const none = Buffer.alloc(0)
const lineBreak = Buffer.from('\n')

/** What `text` (Latin-1) means to a decoder asked at `at`; `undefined` where nothing. */
function means(id: string, text: string, at = 0): string | undefined {
  const { decoded } = decodeWhole(decoderOf(id), Buffer.from(text, 'latin1'), at)
  return decoded[0]?.bytes.toString()
}

/** Behind an escape of one backslash, three or seven are that one and backslashes of the text. */
const mixes = (spell: (character: string) => readonly Spelled[]): boolean =>
  !spell('a')[0]!.stored.toString().startsWith('\\\\\\')

/** Characters spelled in one way or another, with plain words between; escaped at both ends. */
const parts = (id: string): fc.Arbitrary<readonly Spelled[]> => {
  const escaped = fc
    .tuple(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
      fc.constantFrom(...spellings[id]!.filter(mixes)),
    )
    .map(([text, spell]) => [...text].flatMap((character) => spell(character)))
  const plain = fc.stringMatching(/^[g-zG-Z_.!äж-]{0,20}$/).map(spellPlain)
  return fc
    .tuple(fc.array(fc.tuple(escaped, plain), { maxLength: 12 }), escaped)
    .map(([pairs, last]) => [...pairs.flat(2), ...last])
}

const surroundings = fc.tuple(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.concat([bytes, Buffer.from('\0')])),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.concat([Buffer.from('\0'), bytes])),
)

describe.each(ids)('%s', (id) => {
  const decoder = decoderOf(id)

  it('decodes any text at its place, whichever of its bytes is asked', () => {
    fc.assert(
      fc.property(parts(id), surroundings, fc.nat(), (content, [before, after], pick) => {
        const { stored, ...meaning } = encodeText(before, content, after)
        const runs = content.filter(({ stored: bytes, means: value }) => !bytes.equals(value))
        const chosen = runs[pick % runs.length]!
        const index = content.indexOf(chosen)
        const start = content.slice(0, index).reduce((sum, part) => sum + part.stored.length, before.length)
        const at = start + (pick % chosen.stored.length)
        const reading = decodeWhole(decoder, stored, at)
        expect(meaningOf(reading)).toEqual(meaning)
        expect(reading.to).toBe(stored.length - after.length)
      }),
      { numRuns: 200 },
    )
  })

  it('finds a key, of each spelling', () => {
    const key = freshKey()
    for (const spell of spellings[id]!) {
      const content = [...`k=${key};`].flatMap((character) => spell(character))
      const { stored, ...meaning } = encodeText(Buffer.from('x = "'), content, Buffer.from('"\n'))
      const reading = decodeWhole(decoder, stored, 5)
      const offset = id === 'percent' ? 0 : 5
      const { means: bytes, starts, ends } = meaningOf(reading)
      expect(bytes.includes(key)).toBe(true)
      expect(starts.slice(offset, offset + meaning.starts.length)).toEqual(meaning.starts)
      expect(ends.slice(offset, offset + meaning.ends.length)).toEqual(meaning.ends)
      expect(reading.decoded[0]!.encoding).toBe(id)
    }
  })

  it('says the same of each beginning, or asks for more', () => {
    fc.assert(
      fc.property(parts(id), surroundings, (content, [before, after]) => {
        const { stored } = encodeText(before, content, after)
        expectSameAtEachCut(decoder, stored, before.length)
      }),
      { numRuns: 20 },
    )
  })

  it('reads a run over the joins of a string over lines', () => {
    const [spell] = spellings[id]!
    const first = Array.from('phx_').flatMap((character) => spell!(character))
    const second = Array.from('Ab1').flatMap((character) => spell!(character))
    for (const join of ['"\n  "', '" +\r\n    "', "' .\n'", '\\\n', '\n', '\n+  ', '\n> ', '",\n"']) {
      const content = [...first, ...spellPlain(join), ...second]
      const { stored, ...meaning } = encodeText(lineBreak, content, lineBreak)
      for (const at of [1, stored.length - 3]) {
        expect(meaningOf(decodeWhole(decoder, stored, at))).toEqual(meaning)
      }
    }
    const content = [...first, ...spellPlain('";\nx = "'), ...second]
    const { stored } = encodeText(none, content, lineBreak)
    expect(decodeWhole(decoder, stored, 0).decoded[0]!.bytes.includes('Ab1')).toBe(false)
  })

  it('reads each byte of a long run about once, and no key cut in two', () => {
    const [spell] = spellings[id]!
    const key = freshKey()
    const unit = Buffer.concat(
      [...`${key} ; `].flatMap((character) => spell!(character)).map((part) => part.stored),
    )
    const stored = Buffer.concat(Array.from({ length: Math.ceil(140_000 / unit.length) }, () => unit))
    let read = 0
    const keys = new Set<number>()
    for (let at = 0; at < stored.length;) {
      const { decoded, to } = decodeWhole(decoder, stored, at)
      const run = decoded[0]!
      const { bytes } = run
      read += run.endOf(bytes.length - 1) - run.startOf(0)
      for (const match of bytes.toString('latin1').matchAll(/phx_[A-Za-z0-9]*/g)) {
        expect(match[0]).toBe(key)
        keys.add(run.startOf(match.index))
      }
      expect(to).toBeGreaterThan(at)
      at = to
    }
    expect(keys.size).toBe(stored.length / unit.length)
    expect(read).toBeLessThan(stored.length * 1.2)
  })

  it('looks at a line of many short runs no more often than it must', () => {
    const [spell] = spellings[id]!
    const pair = Buffer.concat(
      Array.from('ph')
        .flatMap((character) => spell!(character))
        .map((part) => part.stored),
    )
    const apart = Buffer.from('. '.repeat(33))
    const stored = Buffer.concat(Array.from({ length: 500 }, () => [pair, apart]).flat())
    let read = 0
    for (let at = 0; at < stored.length; at += pair.length + apart.length) {
      const { decoded, to } = decodeWhole(decoder, stored, at)
      read += decoded[0]!.bytes.length
      expect(to).toBe(at + pair.length)
    }
    expect(read).toBeLessThan(stored.length * 2.5)
  })
})

describe('any decoder of escapes', () => {
  it('makes something bounded of any bytes', () => {
    const text = fc.array(
      fc.constantFrom(
        '\\',
        '\\\\',
        '%',
        '%u',
        'u',
        'x',
        '{',
        '}',
        '&',
        '#',
        ';',
        '7',
        '0',
        'D8',
        'dc',
        '\n',
        '"',
        ' ',
        'lowbar;',
        '00',
        'ü',
        'g',
      ),
      { maxLength: 120 },
    )
    const bytes = fc.oneof(
      text.map((pieces) => Buffer.from(pieces.join(''))),
      fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array)),
    )
    fc.assert(
      fc.property(bytes, (stored) => {
        for (const decoder of escapes) {
          for (let at = 0; at < stored.length; at++) {
            const { decoded, to } = decodeWhole(decoder, stored, at)
            expect(to).toBeGreaterThan(at)
            expect(to).toBeLessThanOrEqual(stored.length)
            for (const run of decoded) {
              expect(run.bytes.length).toBeLessThanOrEqual(stored.length)
              let last = 0
              for (const index of run.bytes.keys()) {
                expect(run.startOf(index)).toBeGreaterThanOrEqual(last)
                expect(run.endOf(index)).toBeGreaterThan(run.startOf(index))
                last = run.startOf(index)
              }
              expect(run.endOf(run.bytes.length - 1)).toBeLessThanOrEqual(stored.length)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is asked within an escape as well as at its beginning', () => {
    expect(means('percent', '%70%68', 1)).toBe('ph')
    expect(means('hex-escape', '\\\\x70\\\\x68', 3)).toBe('ph')
    expect(means('unicode-escape', '\\u{000070}\\u0068', 7)).toBe('ph')
    expect(means('html-entity', '&#x70;&#x68;', 3)).toBe('ph')
    expect(means('html-entity', '70 &#x68;', 0)).toBeUndefined()
  })
})

describe('spellings', () => {
  it('percent: a quote or a blank ends it, and twice is decoded twice', () => {
    expect(means('percent', '"%70%68"x', 1)).toBe('ph')
    expect(means('percent', 'a=%70%68 b', 2)).toBe('a=ph')
    expect(means('percent', '%2570%2568')).toBe('%70%68')
    expect(means('percent', '%7%68', 2)).toBe('%7h')
    expect(means('percent', '%7g')).toBeUndefined()
  })

  it('unicode escapes: halves of pairs and numbers that are none', () => {
    expect(means('unicode-escape', '\\ud83d\\ude00')).toBe('😀')
    expect(means('unicode-escape', '\\ud83d.\\ude00')).toBe('\ufffd.\ufffd')
    expect(means('unicode-escape', '\\ud83d\\ud83d\\ude00')).toBe('\ufffd😀')
    expect(means('unicode-escape', '\\U00110000')).toBeUndefined()
    expect(means('unicode-escape', '\\u{110000}')).toBeUndefined()
    expect(means('unicode-escape', '\\u{}')).toBeUndefined()
    expect(means('unicode-escape', '\\u007')).toBeUndefined()
  })

  it('hex escapes: bytes, not characters, up to 255', () => {
    expect(means('hex-escape', '\\xc3\\xa9')).toBe('é')
    expect(means('hex-escape', '\\x{1F600}')).toBe('😀')
  })

  it('octal escapes: two or three digits, four after printf', () => {
    expect(means('octal-escape', '\\160\\1509')).toBe('ph9')
    expect(means('octal-escape', '\\0160\\0150')).toBe('ph')
    expect(means('octal-escape', '\\60\\777')).toBe('0?7')
    expect(means('octal-escape', '\\6\\7')).toBeUndefined()
  })

  it('entities: without a semicolon, by name, twice', () => {
    expect(means('html-entity', '&#112&#104;&lowbar;&UnderBar;&amp;')).toBe('ph__&')
    expect(means('html-entity', '&amp;#112;&amp;#104;')).toBe('&#112;&#104;')
    expect(means('html-entity', '&#112;&#xD800;&low;')).toBe('p&#xD800;&low;')
    expect(means('html-entity', '&#112;&nbsp;')).toBe('p\u00a0')
  })

  it('backslashes before punctuation', () => {
    expect(means('backslash-escape', '\\"a\\_b\\\\\\/\\q')).toBe('"a_b/\\q')
    expect(means('backslash-escape', '\\q')).toBeUndefined()
  })

  it('hundreds of backslashes', () => {
    const slashes = '\\'.repeat(300)
    const { decoded } = decodeWhole(decoderOf('hex-escape'), Buffer.from(`${slashes}x70`), 300)
    expect(decoded[0]!.bytes.toString().endsWith('\\p')).toBe(true)
    expect(decoded[0]!.endOf(decoded[0]!.bytes.length - 1)).toBe(303)
    expect(decoded[0]!.startOf(decoded[0]!.bytes.length - 1)).toBe(300 - 64)
  })
})

/** As Python's `repr` does. */
function spellInLiteral(byte: number): string {
  if (byte === 0x0a) return String.raw`\n`
  if (byte === 0x5c) return String.raw`\\`
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
}

describe('a run', () => {
  it('takes along a name before it and a value behind it, up to 64 bytes and no half word', () => {
    const name = 'personal_api_key'
    const value = 'v'.repeat(43)
    expect(means('unicode-escape', `${name}\\u003a\\u0022${value}\\u0022`, name.length)).toBe(
      `${name}:"${value}"`,
    )
    expect(means('unicode-escape', `\\u003a\\u0022${'v'.repeat(100)} x`)).toBe(`:"${'v'.repeat(100)}`)
    expect(means('unicode-escape', `\\u003a\\u0022${'v '.repeat(100)}`)).toBe(`:"${'v '.repeat(32)}v`)
    expect(means('unicode-escape', `\\u003a\\u0022${'v'.repeat(1000)}`)).toBe(`:"${'v'.repeat(512)}`)
  })

  it('goes on over 64 bytes or one word, not over more', () => {
    const across = (between: string): string | undefined => means('hex-escape', `\\x70${between}\\x68`)
    expect(across('. '.repeat(32))).toBe(`p${'. '.repeat(32)}h`)
    expect(across('. '.repeat(33))).toBe(`p${'. '.repeat(32)}`)
    expect(across('a'.repeat(500))).toBe(`p${'a'.repeat(500)}h`)
    expect(across(`${'a'.repeat(70)}.`)).toBe(`p${'a'.repeat(70)}`)
  })

  it('has one start, whichever of its escapes is asked', () => {
    const text = '\\x6f  \\x70' + 'a'.repeat(100) + '\\x68' + '. '.repeat(40) + '\\x78\\x5f"\n"\\x41'
    const starts = [...text.matchAll(/\\x/g)].map(({ index }) => means('hex-escape', text, index))
    expect(new Set(starts.slice(0, 3)).size).toBe(1)
    expect(new Set(starts.slice(3)).size).toBe(1)
    expect(starts[0]).not.toBe(starts[3])
  })

  it('reads the short escapes of a literal, so that its bytes are whole', () => {
    expect(means('hex-escape', String.raw`\x70\n\t\0\\\'\"\q\x68`)).toBe('p\n\t\0\\\'"\\qh')
    expect(means('hex-escape', String.raw`\x70\\n\07`)).toBe('p\\n\\07')
    expect(means('hex-escape', String.raw`\\x70\\n\\x68`)).toBe('p\\\\nh')
    expect(means('octal-escape', String.raw`\160\0\150\0`)).toBe('p\0h\0')
    expect(means('hex-escape', String.raw`\x70\\\x68\\\\\x78`)).toBe('p\\h\\\\x')
  })

  it('reads the bytes of a container from a literal', () => {
    for (let count = 0; count < 30; count++) {
      const bytes = gzipSync(Buffer.from(`POSTHOG_API_KEY=${freshKey()}\n`.repeat(3)))
      const literal = Array.from(bytes, spellInLiteral).join('')
      const { decoded } = decodeWhole(decoderOf('hex-escape'), Buffer.from(`b'${literal}'`), 2)
      expect(decoded[0]!.bytes.subarray(2, -1)).toEqual(bytes)
      expect(decoded[0]!.endOf(decoded[0]!.bytes.length - 2)).toBe(2 + literal.length)
    }
  })

  it('leaves what is not of its spelling', () => {
    const stored = encodeText(
      none,
      [spelled('\\x70', 'p'), ...spellPlain('%68\\u0078'), spelled('\\x5f', '_')],
      lineBreak,
    )
    expect(means('hex-escape', stored.stored.toString())).toBe('p%68\\u0078_')
  })
})

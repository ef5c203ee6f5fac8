import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf16 } from '../../../src/core/decoders/utf-16.ts'
import { decodeWhole, expectSameAtEachCut, meaningOf } from '../../support/decode-whole.ts'
import { encodeText, spellUtf16 } from '../../support/encode-characters.ts'
import { freshKey } from '../../support/fresh-keys.ts'

const orders = ['utf-16le', 'utf-16be'] as const

/** Text that begins and ends in ASCII, with other scripts between. */
const texts = fc
  .tuple(
    fc.stringMatching(/^[ -~]{4,30}$/),
    fc.array(
      fc.oneof(fc.stringMatching(/^[ -~\t\r\n]{1,20}$/), fc.stringMatching(/^[éßжщ漢字あ😀\ufeff]{1,30}$/u)),
      {
        maxLength: 8,
      },
    ),
    fc.stringMatching(/^[ -~]{4,30}$/),
  )
  .map(([first, middle, last]) => `${first}${middle.join('')}${last}`)
  .filter((text) => !/[^ -~\t\r\n]{60}/u.test(text))

/** What may stand beside UTF-16 and cannot be taken for a part of it, in either order. */
const noText = Buffer.from([0xff, 0xff, 0xff, 0xff])
const surroundings = fc.tuple(
  fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.concat([bytes, noText])),
  fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.concat([noText, bytes])),
)

describe.each(orders)('%s', (order) => {
  it('decodes any text at its place, whichever character of ASCII is asked', () => {
    fc.assert(
      fc.property(texts, surroundings, fc.nat(), (text, [before, after], pick) => {
        const { stored, ...meaning } = encodeText(before, spellUtf16(text, order), after)
        const ascii = [...meaning.means.keys()].filter((at) => meaning.means[at]! < 0x80)
        const at = meaning.starts[ascii[pick % ascii.length]!]! + (pick % 2)
        const reading = decodeWhole(utf16, stored, at)
        expect(reading.decoded[0]?.encoding).toBe(order)
        expect(meaningOf(reading)).toEqual(meaning)
        expect(reading.to).toBe(stored.length - after.length)
      }),
      { numRuns: 300 },
    )
  })

  it('says the same of each beginning, or asks for more', () => {
    fc.assert(
      fc.property(texts, surroundings, (text, [before, after]) => {
        const { stored } = encodeText(before, spellUtf16(text, order), after)
        expectSameAtEachCut(utf16, stored, before.length)
      }),
      { numRuns: 40 },
    )
  })

  it('finds a key after a byte order mark, alone, between bytes of text, and at an odd offset', () => {
    const key = freshKey()
    const mark = order === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]
    for (const before of [[], mark, [0x41], [0x41, 0x42], [0x41, 0x42, 0x43], [0, ...mark], [0xff]]) {
      for (const after of [[], [0x41], [0x41, 0x42, 0x43, 0x44], [0xff, 0xff, 0xff]]) {
        const { stored, ...meaning } = encodeText(
          Buffer.from(before),
          spellUtf16(key, order),
          Buffer.from(after),
        )
        const { decoded: all } = decodeWhole(utf16, stored, before.length + 20)
        const decoded = all.find(({ encoding }) => encoding === order)
        const at = decoded!.bytes.indexOf(key)
        expect(at).toBeGreaterThanOrEqual(0)
        // The byte that could be a character of the text, if the other order were meant.
        const neighbour = order === 'utf-16le' ? after[0] : before.at(-1)
        const isDoubtful = neighbour !== undefined && neighbour < 0x80 && before.at(-1) !== 0xfe
        expect(all).toHaveLength(isDoubtful ? 2 : 1)
        expect(decoded!.startOf(at)).toBe(meaning.starts[0])
        expect(decoded!.endOf(at + key.length - 1)).toBe(meaning.ends.at(-1))
      }
    }
  })

  it('reads strings of both alignments one after the other', () => {
    const [first, second, third] = [freshKey(), freshKey(), freshKey()]
    const stored = Buffer.concat([
      ...spellUtf16(`${first} `, order).map((part) => part.stored),
      Buffer.from('8-bit text '),
      ...spellUtf16(` ${second} `, order).map((part) => part.stored),
      Buffer.from('more of it '),
      ...spellUtf16(` ${third}`, order).map((part) => part.stored),
    ])
    for (const key of [first, second, third]) {
      const text = Buffer.concat(spellUtf16(key, order).map((part) => part.stored))
      const at = stored.indexOf(text)
      const { decoded: all, to } = decodeWhole(utf16, stored, at)
      const decoded = all.find(({ encoding }) => encoding === order)!
      expect(decoded.startOf(decoded.bytes.indexOf(key))).toBe(at)
      expect(to).toBeLessThan(at + text.length + 30)
    }
  })

  it('knows places in a long text, of other scripts too', () => {
    const key = freshKey()
    const text = `a${'é漢字😀 plain '.repeat(3000)}${key} ${'ж b'.repeat(2000)}`
    const { stored, ...meaning } = encodeText(Buffer.alloc(0), spellUtf16(text, order), Buffer.alloc(0))
    expect(meaningOf(decodeWhole(utf16, stored, 0))).toEqual(meaning)
  })

  it('goes back as far as results may depend on', () => {
    const { stored } = encodeText(Buffer.alloc(0), spellUtf16('ab'.repeat(5000), order), Buffer.alloc(0))
    const { decoded } = decodeWhole(utf16, stored, 12_000)
    expect(decoded[0]!.startOf(0)).toBe(12_000 - 4096)
  })
})

describe('UTF-16', () => {
  it('ends where no text is', () => {
    const decode = (text: string): string | undefined =>
      decodeWhole(utf16, Buffer.from(text, 'utf16le'), 0).decoded[0]?.bytes.toString()
    for (const end of [
      '\0',
      '\u0001',
      '\u007f',
      '\u0085',
      '\ud800',
      '\udc00',
      '\uffff',
      '\ufdd0',
      '\ue000',
    ]) {
      expect(decode(`ab${end}cd`), JSON.stringify(end)).toBe('ab')
    }
    expect(decode(`ab${'漢'.repeat(64)}cd`)).toBe(`ab${'漢'.repeat(64)}cd`)
    expect(decode(`ab${'漢'.repeat(65)}cd`)).toBe('ab')
    expect(decode('ab\u4100\u4200cd')).toBe('ab')
    expect(decode('\u0001b')).toBeUndefined()
  })

  it('makes something bounded of any bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.constantFrom(0, 0x41, 0xd8, 0xdc, 0xff, 0xfe), { maxLength: 200 })
        .map((array) => Uint8Array.from(array)),
    )
    fc.assert(
      fc.property(bytes, (array) => {
        const stored = Buffer.from(array)
        for (let at = 0; at < stored.length; at++) {
          const { decoded, to } = decodeWhole(utf16, stored, at)
          expect(to).toBeGreaterThan(at)
          expect(to).toBeLessThanOrEqual(stored.length)
          for (const decodedText of decoded) {
            const { bytes: meaning } = decodedText
            expect(meaning.length).toBeLessThanOrEqual((stored.length * 3) / 2)
            expect(meaning.toString().includes('\ufffd')).toBe(false)
            expect(decodedText.endOf(meaning.length - 1)).toBeLessThanOrEqual(stored.length)
          }
        }
      }),
    )
  })
})

/** Base64 in every form that people keep it in: the bytes come back, each with the digits that carry it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64 } from '../../../src/core/decoders/base64.ts'
import type { Decoded, Reading } from '../../../src/core/decoders/decoder.ts'

const decode = (text: string, at: number, more = false): Reading | 'more' => {
  const bytes = Buffer.from(text, 'latin1')
  return base64.decode({ bytes, start: 0, end: bytes.length, offset: 0, more }, at)
}

/** The one reading that holds some bytes. */
function holding(reading: Reading | 'more', bytes: Buffer): readonly [Decoded, number] {
  if (reading === 'more') throw new Error('it asks for more where nothing follows')
  const found = reading.decoded.find((decoded) => decoded.bytes.includes(bytes))
  expect(found).toBeDefined()
  return [found!, found!.bytes.indexOf(bytes)]
}

const isDigit = (character: string) => /[A-Za-z0-9]/.test(character)

/** Where the digits of a folded text stand: by their order, no other character of the fold being a digit. */
function digitsOf(text: string, from: number, to: number): readonly number[] {
  const places: number[] = []
  for (let at = from; at < to; at++) if (isDigit(text[at]!)) places.push(at)
  return places
}

const payload = fc.uint8Array({ minLength: 60, maxLength: 300 }).map((bytes) => Buffer.from(bytes))
/** What ends a run before and behind. */
const edge = fc.constantFrom('', ' ', '"', 'key: ', '<a>', '(', '\0', '=')

const folds: Readonly<Record<string, string>> = {
  'line breaks': '\n',
  'line breaks of Windows': '\r\n',
  indentation: '\n    ',
  'a mail': '\n> ',
  'a comment': '\n # ',
  literals: '" +\n  "',
  'literals that touch': '""',
  'a continued line': '\\\n',
  'a soft break': '=\r\n',
}

describe('base64', () => {
  it('is decoded at every shift, padded and not, plain and url', () => {
    fc.assert(
      fc.property(payload, fc.nat(3), fc.boolean(), edge, edge, (bytes, shift, url, before, after) => {
        const encoded = bytes.toString(url ? 'base64url' : 'base64').replace(/=+$/, '')
        const text = `${before}${'A'.repeat(shift)}${encoded}${after}`
        const start = before.length + shift
        const [decoded, index] = holding(decode(text, start + 20), bytes.subarray(0, bytes.length - 1))
        expect(decoded.startOf(index)).toBe(start)
        expect(decoded.encoding).toBe(url && /[-_]/.test(encoded) ? 'base64url' : 'base64')
      }),
    )
  })

  it.each(Object.entries(folds))('is joined over %s, whatever the width', (_, fold) => {
    fc.assert(
      fc.property(payload, fc.integer({ min: 16, max: 76 }), fc.nat(), (bytes, width, choice) => {
        const encoded = bytes.toString('base64').replace(/[+/=]/g, 'x')
        const wanted = Buffer.from(encoded, 'base64')
        const lines = encoded.match(new RegExp(`.{1,${width}}`, 'g'))!
        const text = `"${lines.join(fold)}"`
        const places = digitsOf(text, 1, text.length - 1)
        const at = places[choice % Math.min(places.length, width)]!
        const [decoded, index] = holding(decode(text, at), wanted)
        for (const offset of [0, 1, 2, 25, wanted.length - 1]) {
          const digit = Math.floor((index + offset) / 3) * 4 + ((index + offset) % 3)
          expect(decoded.startOf(index + offset)).toBe(places[digit])
          expect(decoded.endOf(index + offset)).toBe(places[digit + 1]! + 1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is joined over spelled line breaks, and marks of a diff', () => {
    fc.assert(
      fc.property(payload, fc.integer({ min: 16, max: 76 }), (bytes, width) => {
        const encoded = bytes.toString('base64').replace(/[+/=-]/g, 'x')
        const wanted = Buffer.from(encoded, 'base64')
        const lines = encoded.match(new RegExp(`.{1,${width}}`, 'g'))!
        for (const text of [
          `"${lines.join('\\n')}"`,
          `"${lines.join('\\r\\n')}"`,
          lines.join('%5Cn'),
          lines.join('%255Cn'),
          lines.map((line) => `\n+${line}`).join(''),
        ]) {
          holding(decode(text, 4), wanted)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is joined from whichever line is asked', () => {
    const joins = fc.constantFrom(
      ...Object.values(folds),
      '\\n',
      '\\\\n',
      '\\r\\n',
      '%0A',
      '%0D%0A',
      '%250A',
      '%0A%20%20%20%20',
      '%3D%0D%0A',
      '=\\r\\n',
      '&#10;',
      '&#xA;',
      "'.'",
      '" + "',
      '\\"\\n    \\"',
    )
    fc.assert(
      fc.property(
        payload,
        fc.integer({ min: 16, max: 76 }),
        joins,
        fc.nat(),
        (bytes, width, join, choice) => {
          const encoded = bytes.toString('base64').replace(/[+/=-]/g, 'x')
          const lines = encoded.match(new RegExp(`.{1,${width}}`, 'g'))!
          const text = `"${lines.join(join)}"`
          const at = 1 + (choice % lines.length) * (width + join.length)
          const [decoded, index] = holding(decode(text, at), Buffer.from(encoded, 'base64'))
          expect(decoded.startOf(index)).toBe(1)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes digits that are escaped', () => {
    fc.assert(
      fc.property(payload, (bytes) => {
        const encoded = bytes.toString('base64').replace(/=+$/, '')
        for (const [plus, slash] of [
          ['%2B', '%2F'],
          ['%252b', '%252f'],
          ['+', '\\/'],
          ['\\u002b', '\\u002F'],
          ['\\x2B', '\\x2f'],
          ['&#43;', '&#47;'],
          ['&#x2B;', '&#x2F;'],
          ['&plus;', '&sol;'],
        ] as const) {
          const text = encoded.replaceAll('+', '\u0001').replaceAll('/', slash).replaceAll('\u0001', plus)
          holding(decode(text, 0), bytes.subarray(0, bytes.length - 1))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('asks for more wherever the text may go on, and reads the same with it', () => {
    fc.assert(
      fc.property(payload, fc.constantFrom(...Object.values(folds)), fc.nat(), (bytes, fold, choice) => {
        const encoded = bytes.toString('base64')
        const text = `${encoded.match(/.{1,40}/g)!.join(fold)} the end`
        const cut = 20 + (choice % (text.length - 20))
        const part = decode(text.slice(0, cut), 10, true)
        const whole = decode(text, 10) as Reading
        if (part !== 'more') {
          expect(part.to).toBe(whole.to)
          expect(part.decoded.map((decoded) => decoded.bytes)).toEqual(
            whole.decoded.map((decoded) => decoded.bytes),
          )
        } else expect(part).toBe('more')
      }),
    )
  })

  it('is none where too little of it stands', () => {
    expect(decode('short/path', 3)).toEqual({ decoded: [], to: 10 })
    expect(decode('a word\nanother word', 3)).toMatchObject({ decoded: [] })
  })

  it('never throws, and always gets on', () => {
    const text = fc.string({
      unit: fc.constantFrom('A', 'z', '+', '-', '/', '=', '\n', '\r', '\\', '"', ' ', '%', '>', '&', '\0'),
      maxLength: 400,
    })
    fc.assert(
      fc.property(text, fc.nat(), fc.boolean(), (any, choice, more) => {
        const at = any.length === 0 ? 0 : choice % any.length
        const reading = decode(any, at, more)
        if (reading !== 'more') expect(reading.to).toBeGreaterThan(at)
        else expect(more).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

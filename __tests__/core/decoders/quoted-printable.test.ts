import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedPrintable } from '../../../src/core/decoders/quoted-printable.ts'
import { decodeWhole, expectSameAtEachCut, meaningOf } from '../../support/decode-whole.ts'
import {
  encodeText,
  spelled,
  spellPlain,
  spellQuotedPrintable,
  type Spelled,
} from '../../support/encode-characters.ts'
import { freshKey } from '../../support/fresh-keys.ts'

const isBreak = ({ means }: Spelled): boolean => means.length === 0

const softBreaks = fc.constantFrom('=\n', '=\r\n', '= \n', '=\t \r\n').map((stored) => spelled(stored, ''))

const hardBreaks = fc.constantFrom('\n', '\r\n').map((stored) => spelled(stored, '\n'))

/** Text of some lines with soft line breaks at any place, one at least. */
const parts: fc.Arbitrary<readonly Spelled[]> = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[ -<>-~\tä€]{1,20}$/).map(spellPlain),
      fc
        .tuple(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
          fc.constantFrom(...spellQuotedPrintable),
        )
        .map(([text, spell]) => [...text].flatMap((character) => spell(character))),
      softBreaks.map((part) => [part]),
      hardBreaks.map((part) => [part]),
    ),
    { maxLength: 15 },
  )
  .chain((content) =>
    fc.tuple(softBreaks, fc.nat(content.length)).map(([part, at]) => content.toSpliced(at, 0, [part])),
  )
  .map((content) => content.flat())

const surroundings = fc.tuple(
  fc
    .tuple(fc.uint8Array({ maxLength: 100 }), fc.constantFrom('\0', '=\0', '=g', '=4'))
    .map(([bytes, last]) => Buffer.concat([bytes, Buffer.from(last)])),
  fc
    .tuple(fc.constantFrom('\0', '=\0', '==', '=4 ', '= x'), fc.uint8Array({ maxLength: 100 }))
    .map(([first, bytes]) => Buffer.concat([Buffer.from(first), bytes])),
)

/** Where the soft line breaks begin. */
function anchorsIn(before: Buffer, content: readonly Spelled[]): readonly number[] {
  let at = before.length
  return content.flatMap((part) => {
    const start = at
    at += part.stored.length
    return isBreak(part) ? [start] : []
  })
}

/** Whether the end of what is before, or the beginning of what is behind, means something else beside the text. */
function isApart(before: Buffer, content: readonly Spelled[], after: Buffer): boolean {
  const text = Buffer.concat(content.map(({ stored }) => stored)).toString('latin1')
  const end = before.toString('latin1')
  if (/=[ \t]*\r?\n$/.test(end)) return false
  if (/=[0-9A-Fa-f]?$/.test(end)) return !/^[0-9A-Fa-f \t\r\n]/.test(text)
  return !after.toString('latin1').startsWith('= ') || !/^= +\r?\n/.test(after.toString('latin1'))
}

describe('quoted-printable', () => {
  it('decodes any text at its place, whichever soft line break is asked', () => {
    let tried = 0
    fc.assert(
      fc.property(parts, surroundings, (content, [before, after]) => {
        const { stored, ...meaning } = encodeText(before, content, after)
        fc.pre(isApart(before, content, after))
        tried++
        for (const at of anchorsIn(before, content)) {
          const reading = decodeWhole(quotedPrintable, stored, at)
          const { means, starts, ends } = meaningOf(reading)
          const extra = before.toString('latin1').endsWith('=4')
            ? 1
            : before.toString('latin1').endsWith('=g')
              ? 1
              : 0
          expect({
            means: means.subarray(extra),
            starts: starts.slice(extra),
            ends: ends.slice(extra),
          }).toEqual(meaning)
          expect(reading.to).toBe(stored.length - after.length)
        }
      }),
      { numRuns: 200 },
    )
    expect(tried).toBe(200)
  })

  it('says the same of each beginning, or asks for more', () => {
    fc.assert(
      fc.property(parts, surroundings, (content, [before, after]) => {
        const { stored } = encodeText(before, content, after)
        expectSameAtEachCut(quotedPrintable, stored, anchorsIn(before, content)[0]!)
      }),
      { numRuns: 30 },
    )
  })

  it('finds a key with a soft line break at any of its places', () => {
    const key = freshKey()
    for (const lineBreak of ['=\n', '=\r\n']) {
      for (let cut = 1; cut < key.length; cut++) {
        const content = [
          ...spellPlain('k=3D'.slice(0, 1)),
          spelled('=3D', '='),
          ...spellPlain(key.slice(0, cut)),
          spelled(lineBreak, ''),
          ...spellPlain(key.slice(cut)),
        ]
        const { stored, ...meaning } = encodeText(Buffer.from('Hi,\0'), content, Buffer.from('\0'))
        expect(meaningOf(decodeWhole(quotedPrintable, stored, 4 + 4 + cut))).toEqual(meaning)
      }
    }
  })

  it('goes on over hard line breaks, not over 512 bytes in which nothing is escaped', () => {
    const lines = (count: number): string => `${'a'.repeat(50)}\r\n`.repeat(count)
    for (const count of [1, 9]) {
      const stored = Buffer.from(`${lines(count)}b=\r\nc\r\n${lines(count)}=3D\r\n`)
      const { decoded } = decodeWhole(quotedPrintable, stored, stored.indexOf('=\r'))
      const text = lines(count).replaceAll('\r', '')
      expect(decoded[0]!.bytes.toString()).toBe(`${text}bc\n${text}=\n`)
    }
    const stored = Buffer.from(`${lines(30)}b=\r\nc\r\n${lines(30)}=3D\r\n`)
    const { decoded } = decodeWhole(quotedPrintable, stored, stored.indexOf('=\r'))
    const [text, soft] = [decoded[0]!, stored.indexOf('=\r')]
    const before = soft - text.startOf(0)
    const behind = text.endOf(text.bytes.length - 1) - soft
    for (const length of [before, behind]) {
      expect(length).toBeGreaterThanOrEqual(512)
      expect(length).toBeLessThan(512 + 60)
    }
  })

  it('reads spelled soft line breaks where digits are the anchor', () => {
    for (const lineBreak of ['\\n', '\\r\\n']) {
      const stored = Buffer.from(`"104, 1=${lineBreak}01, 108=3D${lineBreak}"`)
      const { decoded } = decodeWhole(quotedPrintable, stored, 1)
      expect(decoded[0]!.bytes.toString()).toBe(`"104, 101, 108=${lineBreak}"`)
    }
  })

  it('decodes nothing around digits on a line that has no soft line break', () => {
    for (const text of ['112, 104, 120\n=\n', '112, 104 =3D =70', `112, 104${' '.repeat(200)}=\n`])
      expect(decodeWhole(quotedPrintable, Buffer.from(text), 0).decoded).toEqual([])
  })

  it('makes something bounded of any bytes', () => {
    const text = fc
      .array(fc.constantFrom('=', '=\n', '\r', '\n', ' ', '4', 'a', 'g', '\0', '=3D'), { maxLength: 60 })
      .map((pieces) => Buffer.from(pieces.join('')))
    const bytes = fc.oneof(
      text,
      fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array)),
    )
    fc.assert(
      fc.property(bytes, (stored) => {
        for (let at = 0; at < stored.length; at++) {
          const { decoded, to } = decodeWhole(quotedPrintable, stored, at)
          expect(to).toBeGreaterThan(at)
          expect(to).toBeLessThanOrEqual(stored.length)
          for (const { bytes: meaning } of decoded) expect(meaning.length).toBeLessThanOrEqual(stored.length)
        }
      }),
    )
  })

  it('reads each byte of an endless logical line about once, and no key cut in two', () => {
    const key = freshKey()
    const unit = Buffer.from(`${key.slice(0, 30)}=\n${key.slice(30)} =3D `)
    const stored = Buffer.concat(Array.from({ length: 5000 }, () => unit))
    const keys = new Set<number>()
    let read = 0
    for (let at = 30; at !== -1 && at < stored.length;) {
      const { decoded, to } = decodeWhole(quotedPrintable, stored, at)
      const line = decoded[0]!
      const { bytes } = line
      read += line.endOf(bytes.length - 1) - line.startOf(0)
      for (const match of bytes.toString('latin1').matchAll(/phx_[A-Za-z0-9]*/g)) {
        expect(match[0]).toBe(key)
        keys.add(line.startOf(match.index))
      }
      expect(to).toBeGreaterThan(at)
      at = stored.indexOf('=\n', to)
    }
    expect(keys.size).toBe(5000)
    expect(read).toBeLessThan(stored.length * 1.2)
  })
})

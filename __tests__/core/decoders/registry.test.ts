/** What holds for every decoder. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decoded } from '../../../src/core/decoders/decoder.ts'
import { decoders } from '../../../src/core/decoders/registry.ts'
import { encodingNames } from '../../../src/core/detect/encoding.ts'
import { anchors } from '../../../src/core/detect/kernel/anchor.ts'

/** Pieces of every encoding, whole and broken. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '%70',
      '%',
      '\\u0070',
      '\\x',
      '\\160',
      '&#112;',
      '&',
      '=\r\n',
      '=70',
      '70 68 ',
      '0x70, ',
      '112, ',
      'cGh4X',
      '+/',
      '_-',
      '\n',
      '\r\n> ',
      '" + "',
      'p\0h\0',
      '\0',
      '00000000: 7068 785f  phx_\n',
      '0000010 70 68\n',
      'é',
      ' ',
      'text',
    ],
  ),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
)
const text = fc
  .array(piece, { minLength: 1, maxLength: 60 })
  .map((pieces) => Buffer.from(`.${pieces.join('')}`, 'latin1'))

/** The first decoded byte whose stored bytes are none, lie outside, or begin before those of the byte before it; or -1. */
function misplaced(decoded: Decoded, length: number): number {
  let before = 0
  for (let index = 0; index < decoded.bytes.length; index++) {
    const [start, end] = [decoded.startOf(index), decoded.endOf(index)]
    if (start < before || end <= start || end > length) return index
    before = start
  }
  return -1
}

it('decoders have names of their own', () => {
  expect(new Set(decoders.map(({ id }) => id)).size).toBe(decoders.length)
})

describe.each(decoders.map((decoder) => [decoder.id, decoder] as const))('%s', (_, decoder) => {
  it('begins at anchors that the kernel finds', () => {
    expect(decoder.anchors.length).toBeGreaterThan(0)
    for (const anchor of decoder.anchors) expect(anchors).toContain(anchor)
  })

  it('gets on from any byte, maps into what it read, and asks for more only where there is more', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.boolean(), (bytes, choice, more) => {
        const at = choice % bytes.length
        const reading = decoder.decode({ bytes, start: 0, end: bytes.length, offset: 0, more }, at)
        if (reading === 'more') {
          expect(more).toBe(true)
          return
        }
        expect(reading.to).toBeGreaterThan(at)
        for (const decoded of reading.decoded) {
          expect(encodingNames).toContain(decoded.encoding)
          expect(misplaced(decoded, bytes.length)).toBe(-1)
        }
      }),
      { numRuns: 300 },
    )
  })
})

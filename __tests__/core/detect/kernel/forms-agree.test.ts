import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kernel } from '../../../../src/core/detect/kernel/kernel.ts'
import { plainModule, relaxedModule } from '../../../../src/core/detect/kernel/modules.ts'
import { trigrams, type Trigram } from '../../../../src/core/detect/kernel/trigrams.ts'
import { createTwin } from '../../../../src/core/detect/kernel/twin.ts'
import { createWasmKernel } from '../../../../src/core/detect/kernel/wasm-kernel.ts'
import { anyDigits, seededDigest } from '../../../support/random-digits.ts'

const SIZE = 1 << 17
const twin = createTwin(SIZE)
const forms = Object.entries({
  relaxed: createWasmKernel(relaxedModule, SIZE),
  plain: createWasmKernel(plainModule, SIZE),
}).filter((each): each is [string, Kernel] => each[1] !== undefined)

interface Search {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly start?: number
}

function search(kernel: Kernel, bytes: Buffer, { from, to, end, start }: Search): readonly string[] {
  const list: string[] = []
  kernel.search(bytes, from, to, end, (at, anchor) => list.push(`${at} ${anchor}`), start)
  return list
}

/** Parts of anchors, whole and cut: what random text made of them finds and nearly finds. */
const parts = [
  ...[
    'ph',
    'p',
    'h',
    'x_',
    '_',
    'phx_',
    'hs_',
    'hc"',
    '" + "',
    "' . '",
    '<b>',
    '</w:t><w:t a="b">',
    '\x1b[31m',
  ],
  ...[
    '\xe2\x80\x8b',
    '\xc2\xad',
    '\n',
    '\r\n',
    '=\n',
    '=\r\n',
    '\\n',
    '\\',
    '\\\\',
    '%5F',
    '%68',
    '%2568',
    '&#104;',
  ],
  ...[
    '&#x68;',
    '&lowbar;',
    '\\u0068',
    '\\x5f',
    '\\150',
    '\\U00000070',
    '\\u{70}',
    'Ab3Ab3Ab3Ab3Ab3Ab3Ab3',
    'Ab3',
  ],
  ...['cGh4X', 'cG', 'c', 'h4X', 'Gh4X', 'HBoeF', 'XB', 'oc1', 'Bo', 'YV', 'waHhf', 'wa', 'aGNf', 'w', 'n'],
  ...[
    '70',
    '68',
    '78',
    '5f',
    '5F',
    ' ',
    ', 0x',
    ':',
    '7068',
    '785f',
    '0000',
    '0x0000',
    '00000010: 70',
    '112',
    '104',
    ',',
  ],
  ...[
    '-70-68',
    '0x70,0x68, ',
    'p\0h\0x\0_\0',
    'a\0b\0',
    '\0',
    'posthog',
    'PERSONAL',
    'pers',
    '>',
    '+ ',
    '2024-01-02T03:04:05Z ',
    ')-20(',
    '`',
    '&amp;',
  ],
  // What the module decides on its own, and what is next to it.
  ...[
    '%41',
    '%7f',
    '%2570',
    '\\u0041',
    '\\u007F',
    '\\x41',
    '\\x{70}',
    '\\101',
    '\\33[',
    '&#112;',
    '\\nBoc1',
    'nBoc1',
    '\\70hs_',
  ],
  ...[
    '7068785f',
    '70 68 78 5f',
    '112,104',
    'hog',
    'rso',
    'mh"',
    '(h)',
    '@',
    'T',
    '%20',
    '%0AGh4',
    '\\nGh4X',
    'eAEF',
  ],
  ...['&#10;', '&#xA;', 'aB3/-_+Qx9'.repeat(5), '1,2,3,', '0x1,', '70, 71, '],
  ...Object.values<Trigram>(trigrams).map((places) => places.map((bytes) => bytes?.at(-1) ?? '~').join('')),
]
/** Digests and what is nearly one, in what stands around them. */
const digest = fc.oneof(
  fc.nat().map(seededDigest),
  fc.nat().map((seed) => seededDigest(seed).slice(0, -2)),
  anyDigits(140).map((digits) => `sha512-${digits}`),
  anyDigits(300).map((digits) => `sha512-${digits}`),
  anyDigits(1200),
  fc.constantFrom(
    'sha512-',
    'QUFB'.repeat(7),
    'QUFB'.repeat(6),
    'abcdef0123456789',
    '0123456789abcde',
    'eJwA',
    '70-68-',
    '++/',
  ),
)
const aroundDigest = fc.constantFrom(
  ...[
    '"',
    '",\n  "a": "',
    '==',
    '=',
    ' ',
    '\n',
    '\r\n  ',
    ': ',
    '{integrity: ',
    '}\n',
    '\\n',
    '%0A',
    '%250A  ',
    '&#10;',
  ],
  ...[
    '" + "',
    '" ',
    "'",
    '`',
    ')',
    ',',
    'integrity ',
    'a-word-of-digits ',
    '= ',
    '\t',
    '\0',
    '> ',
    '\\',
    ' '.repeat(17),
    'n',
    '/',
    '',
  ],
)
const digests = fc
  .array(fc.oneof(digest, digest, aroundDigest, aroundDigest, aroundDigest), { maxLength: 12 })
  .map((list) => list.join(''))
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...parts) },
  { weight: 1, arbitrary: fc.constantFrom(...parts).chain((text) => fc.nat(120).map((n) => text.repeat(n))) },
  { weight: 1, arbitrary: digests },
  { weight: 1, arbitrary: fc.nat(130).map((n) => 'aB3/-_+Q'.repeat(17).slice(0, n)) },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  },
)
const text = fc.array(piece, { maxLength: 60 }).map((list) => Buffer.from(list.join(''), 'latin1'))
/** Mostly digests: the runs of a lock file. */
const digestText = fc.array(digests, { maxLength: 6 }).map((list) => Buffer.from(list.join(''), 'latin1'))
const many = { numRuns: 400 }

describe.each(forms)('the %s form', (_name, kernel) => {
  it('finds what the twin finds, in bytes of any kind, from anywhere to anywhere', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, digestText),
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (bytes, numbers, known) => {
          const [start, from, to, end] = numbers.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b)
          const range = { from: from!, to: to!, end: end!, ...(known && { start: start! }) }
          expect(search(kernel, bytes, range)).toEqual(search(twin, bytes, range))
        },
      ),
      many,
    )
  })

  it('finds it in its own memory, whatever lies around', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, digestText),
        fc.constantFrom(...parts),
        fc.nat(4096),
        (bytes, rest, before) => {
          kernel.memory.fill(rest, 0, before + bytes.length + 4096, 'latin1')
          bytes.copy(kernel.memory, before)
          const range = { from: before, to: before + bytes.length, end: before + bytes.length, start: before }
          const expected = Buffer.from(kernel.memory.subarray(0, before + bytes.length))
          const got = search(kernel, kernel.memory, range)
          expect(got).toEqual(search(twin, expected, range))
          const part = kernel.memory.subarray(3)
          const moved = { from: before - 3, to: range.to - 3, end: range.end - 3, start: before - 3 }
          if (before >= 3) expect(search(kernel, part, moved)).toEqual(search(twin, part, moved))
        },
      ),
      many,
    )
  })

  it('finds the same in one search as in several', () => {
    fc.assert(
      fc.property(fc.oneof(text, digestText), fc.array(fc.nat(), { maxLength: 6 }), (bytes, cuts) => {
        const end = bytes.length
        const places = [0, ...cuts.map((cut) => cut % (end + 1)), end].sort((a, b) => a - b)
        const several = places
          .slice(1)
          .flatMap((to, i) => search(kernel, bytes, { from: places[i]!, to, end, start: 0 }))
        expect(several).toEqual(search(kernel, bytes, { from: 0, to: end, end, start: 0 }))
      }),
      many,
    )
  })

  it('finds a dump though the search begins behind the line break before it', () => {
    const bytes = Buffer.from('x\n0000: 70 68')
    const range = { from: 2, to: bytes.length, end: bytes.length, start: 0 }
    expect(search(kernel, bytes, range)).toEqual(['2 dump'])
    expect(search(twin, bytes, range)).toEqual(['2 dump'])
  })

  it('finds the mark of a list wherever the search is cut, also between its sample and the mark', () => {
    const list = Array.from({ length: 60 }, (_, index) => 97 + (index % 26)).join(', ')
    const bytes = Buffer.from(`${' '.repeat(67)}${list}`)
    const end = bytes.length
    const all = search(kernel, bytes, { from: 0, to: end, end, start: 0 })
    expect(all).toContain('67 decimal')
    for (let cut = 1; cut < 140; cut++) {
      const before = search(kernel, bytes, { from: 0, to: cut, end, start: 0 })
      expect([...before, ...search(kernel, bytes, { from: cut, to: end, end, start: 0 })]).toEqual(all)
    }
  })

  it.each(['phx_"', '\\u0070', 'cGh4Xz', '\n0000: 00', 'posthog '])(
    'finds each of many %j, over seams',
    (unit) => {
      const bytes = Buffer.alloc(SIZE + 12_345, unit)
      const all = { from: 0, to: bytes.length, end: bytes.length, start: 0 }
      const found = search(kernel, bytes, all)
      expect(found).toEqual(search(twin, bytes, all))
      expect(found.length).toBeGreaterThan(bytes.length / unit.length - 2)
      bytes.copy(kernel.memory)
      const inside = { ...all, to: SIZE, end: SIZE }
      expect(search(kernel, kernel.memory, inside)).toEqual(search(twin, bytes, inside))
    },
  )

  it('tells digests of any length, wherever the copied parts meet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(aroundDigest, digest), { minLength: 20, maxLength: 40 }),
        fc.nat(70),
        (list, shift) => {
          const bytes = Buffer.alloc(200_000, `${' '.repeat(shift)}${list.flat().join('')}`, 'latin1')
          const all = { from: 0, to: bytes.length, end: bytes.length, start: 0 }
          expect(search(kernel, bytes, all)).toEqual(search(twin, bytes, all))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('may be used again from within a search', () => {
    const inner = Buffer.from('%41%42 posthog')
    const outer = Buffer.alloc(70_000, 'posthog. ')
    const list: string[] = []
    kernel.search(outer, 0, outer.length, outer.length, (at) => {
      list.push(`${at} ${search(kernel, inner, { from: 0, to: 14, end: 14 }).join()}`)
    })
    const expected = Array.from({ length: Math.floor(70_000 / 9) + 1 }, (_, i) => `${i * 9} 0 escape,7 name`)
    expect(list).toEqual(expected.filter((each) => Number(each.split(' ')[0]) + 7 <= 70_000))
  })
})

it('has both forms where the tests run on Node 22 or later', () => {
  expect(forms.length).toBe(Number(process.versions.node.split('.')[0]) >= 22 ? 2 : 1)
})

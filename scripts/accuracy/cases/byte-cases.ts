/** Keys among bytes that are no plain text, and at the edges of what scanners read in one go. */
import { carry, plant, surround, type Carrier } from '../carrier.ts'
import { caseOf, type Case } from '../case.ts'
import { writeBase64 } from '../forms/base64.ts'
import { escapeForms } from '../forms/escapes.ts'
import { hexForms } from '../forms/hex.ts'
import { writeUtf16, type Order } from '../forms/utf16.ts'
import { keyKinds, type KeySupply } from '../key-supply.ts'

const texts = ['@@', 'key=@@\n', '{"key":"@@"}', 'été 🔑 "@@"\r\nfin\r\n'] as const

function binary(key: string): Readonly<Record<string, Carrier>> {
  const plain = plant('@@', key)
  const utf16 = (order: Order, mark: boolean, text: string): Carrier =>
    writeUtf16(plant(text, key), order, mark)
  return {
    ...Object.fromEntries(
      texts.flatMap((text, index) => [
        [`UTF-16LE with a mark (${index})`, utf16('le', true, text)],
        [`UTF-16BE with a mark (${index})`, utf16('be', true, text)],
        [`UTF-16LE (${index})`, utf16('le', false, text)],
        [`UTF-16BE (${index})`, utf16('be', false, text)],
      ]),
    ),
    'UTF-8 with a mark': plant('\ufeff@@\n', key),
    'NUL on both sides': surround(plain, Buffer.alloc(9), Buffer.alloc(9)),
    'a C string among bytes': surround(
      plain,
      Buffer.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0),
      Buffer.of(0, 0xff, 0xfe),
    ),
    'invalid UTF-8 on both sides': surround(plain, Buffer.of(0xff, 0xc3), Buffer.of(0x80, 0xf0, 0x9f)),
    'invalid UTF-8 lines above': surround(
      plant('key: @@\n', key),
      Buffer.from('caf\u00e9\n\u00ff\n', 'latin1'),
      '',
    ),
    'a length before it (protobuf)': surround(plain, Buffer.of(0x0a, key.length), Buffer.of(0x12, 0)),
    'a length before it (MessagePack)': surround(
      plain,
      Buffer.of(0x81, 0xa3, 0x6b, 0x65, 0x79, 0xd9, key.length),
      '',
    ),
    'a Java serialised string': surround(plain, Buffer.of(0x74, 0, key.length), Buffer.of(0xff, 0)),
    'a column of SQLite at the end of its row': surround(
      plain,
      Buffer.from('\u0005\u0003\u0017\u0001\u0037\u0002ci\u0000', 'latin1'),
      Buffer.of(0x0d, 0, 0, 0),
    ),
    'a column of SQLite behind another text': surround(
      plain,
      Buffer.of(5, 4, 0x17, 0x1b, ...Buffer.from('main key')),
      Buffer.of(0, 0x81),
    ),
    'a column of SQLite before a number': surround(
      plain,
      Buffer.of(6, 3, 1, 0x75, 1, 9),
      Buffer.of(0x12, 0x34),
    ),
    'Latin-1': surround(plain, Buffer.from('cl\u00e9: \u00ab', 'latin1'), Buffer.from('\u00bb\n', 'latin1')),
    'Shift JIS': surround(plain, Buffer.of(0x83, 0x4c, 0x81, 0x5b, 0x3a), Buffer.of(0x82, 0xcc)),
    'UTF-32LE': utf32(key),
  }
}

/** Every character in four bytes: three NUL between two letters. */
function utf32(key: string): Carrier {
  const stored = Buffer.concat([...Buffer.from(`k=${key}\n`)].map((byte) => Buffer.of(byte, 0, 0, 0)))
  return carry(stored, { start: 8, end: 8 + (key.length - 1) * 4 + 1 })
}

/** Sizes of what scanners read in one go: 4 KB to 100 kB of several rivals, 1 MB of ours. */
const edges = [4_096, 10_240, 65_536, 100_000, 1 << 20]

const edgeForms: readonly (readonly [
  name: string,
  write: (carrier: Carrier, supply: KeySupply) => Carrier,
])[] = [
  ['plain', (carrier) => carrier],
  ['base64', (carrier) => writeBase64(carrier)],
  ...[...hexForms, ...escapeForms]
    .filter(({ name }) =>
      ['hex', 'hex folded at 60', '%XX of the whole text', '\\uXXXX of the _'].includes(name),
    )
    .map(
      (form) =>
        [form.name, (carrier: Carrier, supply: KeySupply) => form.write(carrier, supply.random)] as const,
    ),
  ['UTF-16LE', (carrier) => writeUtf16(carrier, 'le')],
]

function* edgeCases(supply: KeySupply): Generator<Case> {
  for (const edge of edges) {
    for (const [name, write] of edgeForms) {
      for (const before of edge > 500_000 ? [1, 3, 30] : [1, 2, 3, 4, 20, 48]) {
        const key = supply.key()
        const encoded = write(plant('key: @@ ', key), supply)
        const lead = 'x = 1\n'.repeat(Math.ceil(edge / 6)).slice(0, edge - encoded.span!.start - before - 1)
        const carrier = surround(encoded, `${lead}\n`, `\n${'y = 2\n'.repeat(500)}`)
        const form = `${name} over the edge of ${edge} bytes`
        yield caseOf(carry(carrier.bytes, carrier.span), { group: 'bytes', form, key })
      }
    }
  }
}

export function* byteCases(supply: KeySupply): Generator<Case> {
  for (const kind of keyKinds) {
    // A key of its own for each case: some scanners report a key once, wherever it stands.
    for (const name of Object.keys(binary(''.padEnd(40, 'x')))) {
      const key = supply.key(kind)
      const form = name.replace(/ \(\d\)$/, '')
      yield caseOf(binary(key)[name]!, { group: 'bytes', form, key, fileName: 'sample.dat' })
    }
  }
  yield* edgeCases(supply)
}

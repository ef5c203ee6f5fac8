/** Escapes of URLs, programming languages, HTML and mails: of the whole text, or of a part of the key. */
import { writeEach, type Carrier } from '../carrier.ts'
import type { Form } from '../form.ts'

const hex = (digits: number) => (byte: number) => byte.toString(16).padStart(digits, '0')

interface Escape {
  readonly name: string
  readonly write: (byte: number) => string
  /** Whether the whole text is written in it in nests of forms. */
  readonly nests?: boolean
}

const escapes: readonly Escape[] = [
  { name: '%XX', write: (byte) => `%${hex(2)(byte).toUpperCase()}`, nests: true },
  { name: '%xx', write: (byte) => `%${hex(2)(byte)}` },
  { name: '%25XX', write: (byte) => `%25${hex(2)(byte).toUpperCase()}` },
  { name: '%2525XX', write: (byte) => `%2525${hex(2)(byte).toUpperCase()}` },
  { name: '\\uXXXX', write: (byte) => `\\u${hex(4)(byte)}`, nests: true },
  { name: '\\uXXXX in upper case', write: (byte) => `\\u${hex(4)(byte).toUpperCase()}` },
  { name: '\\\\uXXXX', write: (byte) => `\\\\u${hex(4)(byte)}` },
  { name: '\\u{…}', write: (byte) => `\\u{${hex(2)(byte)}}`, nests: true },
  { name: '\\u{00…}', write: (byte) => `\\u{${hex(6)(byte)}}` },
  { name: '\\UXXXXXXXX', write: (byte) => `\\U${hex(8)(byte)}` },
  { name: '\\xXX', write: (byte) => `\\x${hex(2)(byte)}`, nests: true },
  { name: '\\xXX in upper case', write: (byte) => `\\x${hex(2)(byte).toUpperCase()}` },
  { name: '\\\\xXX', write: (byte) => `\\\\x${hex(2)(byte)}` },
  { name: '\\ooo', write: (byte) => `\\${byte.toString(8).padStart(3, '0')}`, nests: true },
  { name: '\\\\ooo', write: (byte) => `\\\\${byte.toString(8).padStart(3, '0')}` },
  { name: '&#d;', write: (byte) => `&#${byte};`, nests: true },
  { name: '&#0d;', write: (byte) => `&#${String(byte).padStart(4, '0')};` },
  { name: '&#xh;', write: (byte) => `&#x${hex(2)(byte)};`, nests: true },
  { name: '&#XH;', write: (byte) => `&#X${hex(2)(byte).toUpperCase()};` },
  { name: '&amp;#d;', write: (byte) => `&amp;#${byte};` },
]

interface Part {
  readonly name: string
  readonly nests: boolean
  takes(carrier: Carrier, index: number): boolean
}

const inKey = ({ span }: Carrier, index: number): boolean =>
  span !== null && index >= span.start && index < span.end

const parts: readonly Part[] = [
  { name: 'the whole text', nests: true, takes: () => true },
  { name: 'the whole key', nests: false, takes: inKey },
  {
    name: 'the _',
    nests: false,
    takes: (carrier, index) => inKey(carrier, index) && carrier.bytes[index] === 0x5f,
  },
  {
    name: 'the prefix',
    nests: false,
    takes: (carrier, index) => inKey(carrier, index) && index < carrier.span!.start + 4,
  },
  {
    name: 'the first letter',
    nests: false,
    takes: (carrier, index) => index === carrier.span?.start,
  },
  {
    name: 'every second character',
    nests: false,
    takes: (carrier, index) => inKey(carrier, index) && (index - carrier.span!.start) % 2 === 1,
  },
]

const general: readonly Form[] = escapes.flatMap((escape) =>
  parts.map((part): Form => ({
    name: `${escape.name} of ${part.name}`,
    takes: 'text',
    nests: escape.nests === true && part.nests,
    write: (carrier) =>
      writeEach(carrier, (byte, index) =>
        part.takes(carrier, index) ? escape.write(byte) : Buffer.of(byte),
      ),
  })),
)

const underscores: readonly (readonly [name: string, text: string])[] = [
  ['&lowbar;', '&lowbar;'],
  ['&amp;lowbar;', '&amp;lowbar;'],
  ['&UnderBar;', '&UnderBar;'],
  ['Markdown’s \\_', '\\_'],
  ['\\\\_', '\\\\_'],
]

export const escapeForms: readonly Form[] = [
  ...general,
  ...underscores.map(([name, text]): Form => ({
    name,
    takes: 'text',
    nests: name === 'Markdown’s \\_',
    write: (carrier) => writeEach(carrier, (byte) => (byte === 0x5f ? text : Buffer.of(byte))),
  })),
  {
    name: 'encodeURIComponent',
    takes: 'text',
    nests: true,
    write: (carrier) => writeEach(carrier, (byte) => encodeURIComponent(String.fromCharCode(byte))),
  },
  {
    name: 'a JSON string',
    takes: 'text',
    nests: true,
    write: (carrier) => writeEach(carrier, (byte) => JSON.stringify(String.fromCharCode(byte)).slice(1, -1)),
  },
]

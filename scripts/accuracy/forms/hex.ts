/** Hex digits, decimal numbers and dumps. */
import { carry, embed, writeEach, type Carrier } from '../carrier.ts'
import type { Form } from '../form.ts'
import { fold } from './base64.ts'

const pair = (byte: number): string => byte.toString(16).padStart(2, '0')
const upper = (byte: number): string => pair(byte).toUpperCase()

const lists: readonly (readonly [
  name: string,
  nests: boolean,
  write: (byte: number) => string,
  between: (index: number) => string,
  template: string,
])[] = [
  ['hex', true, pair, () => '', '@@'],
  ['upper-case hex', true, upper, () => '', '@@'],
  ['hex after 0x', false, pair, () => '', 'x = 0x@@;'],
  ['hex after \\x of PostgreSQL', false, pair, () => '', String.raw`'\x@@'::bytea`],
  ['hex with blanks', true, pair, () => ' ', '@@'],
  ['upper-case hex with blanks', false, upper, () => ' ', '@@'],
  ['hex with colons', true, pair, () => ':', '@@'],
  ['hex with dashes', false, upper, () => '-', '@@'],
  ['hex with commas', false, pair, () => ',', '@@'],
  // The place is that of the digits: the first `0x` is around them, as it is for a single number.
  ['a list of 0x', true, pair, () => ', 0x', '{ 0x@@ }'],
  ['a tight list of 0x', false, upper, () => ',0x', '[0x@@]'],
  [
    'a list of 0x over lines',
    false,
    pair,
    (index) => (index % 12 === 0 ? ',\n  0x' : ', 0x'),
    'unsigned char key[] = {\n  0x@@\n};\n',
  ],
  ['a list of decimals', true, String, () => ', ', '[@@]'],
  ['a tight list of decimals', false, String, () => ',', 'bytes([@@])'],
  ['decimals with blanks', false, String, () => ' ', 'key: @@\n'],
  ['decimals over lines', false, String, (index) => (index % 10 === 0 ? ',\n    ' : ', '), '[\n    @@\n]\n'],
  ['decimals, one a line', false, String, () => ',\n    ', '{\n  "data": [\n    @@\n  ]\n}\n'],
]

const listForms: readonly Form[] = lists.map(([name, nests, write, between, template]) => ({
  name,
  takes: 'bytes',
  nests,
  write: (carrier) => embed(writeEach(carrier, write, between), template),
}))

/** Offset, bytes, and the text column of each line, as a program prints them. */
interface Dump {
  readonly name: string
  readonly offset: (at: number) => string
  readonly gap: (index: number) => string
  readonly text: (line: string) => string
  readonly width: number
}

const hexOffset = (digits: number) => (at: number) => at.toString(16).padStart(digits, '0')
const octalOffset = (at: number): string => at.toString(8).padStart(7, '0')

const dumps: readonly Dump[] = [
  {
    name: 'xxd',
    offset: (at) => `${hexOffset(8)(at)}: `,
    gap: (index) => (index % 2 === 0 ? ' ' : ''),
    text: (line) => `  ${line}`,
    width: 39,
  },
  {
    name: 'hexdump -C',
    offset: (at) => `${hexOffset(8)(at)}  `,
    gap: (index) => (index === 8 ? '  ' : ' '),
    text: (line) => `  |${line}|`,
    width: 48,
  },
  {
    name: 'hexdump of UNIX, two bytes a word, big end first',
    offset: (at) => `${hexOffset(7)(at)} `,
    gap: (index) => (index % 2 === 0 ? ' ' : ''),
    text: () => '',
    width: 0,
  },
  { name: 'od -t x1', offset: (at) => `${octalOffset(at)} `, gap: () => ' ', text: () => '', width: 0 },
  {
    name: 'od -A x -t x1z',
    offset: (at) => `${hexOffset(6)(at)} `,
    gap: () => ' ',
    text: (line) => `  >${line}<`,
    width: 47,
  },
  { name: 'od -A n -t x1', offset: () => ' ', gap: () => ' ', text: () => '', width: 0 },
  {
    name: 'Format-Hex',
    offset: (at) => `${hexOffset(8)(at)}   `,
    gap: () => ' ',
    text: (line) => `  ${line}`,
    width: 47,
  },
]

function writeDump(carrier: Carrier, { offset, gap, text, width }: Dump): Carrier {
  const { bytes, span } = carrier
  let out = ''
  const starts: number[] = []
  for (let from = 0; from < bytes.length; from += 16) {
    out += offset(from)
    const line = bytes.subarray(from, from + 16)
    const lineStart = out.length
    for (const [index, byte] of line.entries()) {
      if (index > 0) out += gap(index)
      starts.push(out.length)
      out += pair(byte)
    }
    out = out.padEnd(lineStart + width)
    out += `${text(line.toString('latin1').replace(/[^\x20-\x7e]/g, '.'))}\n`
  }
  return carry(Buffer.from(out), span && { start: starts[span.start]!, end: starts[span.end - 1]! + 2 })
}

export const hexForms: readonly Form[] = [
  ...listForms,
  ...[32, 60, 64].map((width): Form => ({
    name: `hex folded at ${width}`,
    takes: 'bytes',
    nests: width === 60,
    write: (carrier) => embed(fold(writeEach(carrier, pair), width, '\n'), '@@\n'),
  })),
  {
    name: 'hex joined by + over lines',
    takes: 'bytes',
    nests: false,
    write: (carrier) => embed(fold(writeEach(carrier, pair), 48, '" +\n  "'), 'x = "@@"\n'),
  },
  ...dumps.map((dump, index): Form => ({
    name: `dump by ${dump.name}`,
    takes: 'bytes',
    nests: index < 2,
    write: (carrier) => writeDump(carrier, dump),
  })),
]

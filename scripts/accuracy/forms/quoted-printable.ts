/** Quoted-printable (RFC 2045, section 6.7) and the Q encoding of mail headers (RFC 2047). */
import { embed, writeEach, type Carrier } from '../carrier.ts'
import type { Form } from '../form.ts'

const escaped = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** As a mail program writes it: only what must be escaped, a soft break after `width` columns. */
function writeQuotedPrintable(carrier: Carrier, width: number, lineEnd: string): Carrier {
  let column = 0
  const broken = new Set<number>()
  const texts = Array.from(carrier.bytes, (byte, index) => {
    const text =
      byte === 0x0a
        ? lineEnd
        : byte === 0x3d || byte < 0x20 || byte > 0x7e
          ? escaped(byte)
          : String.fromCharCode(byte)
    if (byte !== 0x0a && column + text.length > width) {
      broken.add(index)
      column = 0
    }
    column = byte === 0x0a ? 0 : column + text.length
    return text
  })
  return writeEach(
    carrier,
    (_, index) => texts[index]!,
    (index) => (broken.has(index) ? `=${lineEnd}` : ''),
  )
}

const head = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n'

export const quotedPrintableForms: readonly Form[] = [
  {
    name: 'quoted-printable',
    takes: 'text',
    nests: true,
    write: (carrier) => writeQuotedPrintable(carrier, 75, '\r\n'),
  },
  {
    name: 'quoted-printable in short lines',
    takes: 'text',
    nests: false,
    write: (carrier) => embed(writeQuotedPrintable(carrier, 20, '\n'), `${head}@@\n`),
  },
  {
    name: 'quoted-printable with every byte escaped',
    takes: 'text',
    nests: false,
    write: (carrier) =>
      embed(
        writeEach(carrier, escaped, (index) => (index % 25 === 0 ? '=\r\n' : '')),
        `${head.replaceAll('\n', '\r\n')}@@=\r\n\r\n`,
      ),
  },
  {
    name: 'Q encoding of a header',
    takes: 'run',
    nests: false,
    write: (carrier) =>
      embed(
        writeEach(carrier, (byte) => (byte === 0x5f || byte === 0x3d ? escaped(byte) : Buffer.of(byte))),
        'Subject: =?utf-8?Q?@@?=\n',
      ),
  },
]

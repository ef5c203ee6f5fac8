/** UTF-16 with and without a mark, from an even or an odd offset. */
import { carry, placeOf, surround, type Carrier } from '../carrier.ts'
import type { Form } from '../form.ts'

export type Order = 'le' | 'be'

export function writeUtf16(carrier: Carrier, order: Order, mark = false): Carrier {
  const { bytes, span } = carrier
  const encode = (part: Buffer): Buffer => {
    const units = Buffer.from(part.toString(), 'utf16le')
    return order === 'le' ? units : units.swap16()
  }
  const stored = Buffer.concat([encode(Buffer.from(mark ? '\ufeff' : '')), encode(bytes)])
  const lead = mark ? 2 : 0
  if (span === null) return carry(stored, null)
  const start = lead + encode(bytes.subarray(0, span.start)).length
  const end = lead + encode(bytes.subarray(0, span.end)).length
  // A file in UTF-16 is a text: its lines and columns are that text's (contract of the report).
  return { ...carry(stored, { start, end }), place: placeOf(carrier) }
}

const orders: readonly Order[] = ['le', 'be']

export const utf16Forms: readonly Form[] = orders.flatMap((order): readonly Form[] => {
  const name = `UTF-16${order.toUpperCase()}`
  return [
    { name, takes: 'text', nests: true, write: (carrier) => writeUtf16(carrier, order) },
    {
      name: `${name} with a mark`,
      takes: 'text',
      nests: order === 'le',
      write: (carrier) => writeUtf16(carrier, order, true),
    },
    {
      name: `${name} at an odd offset`,
      takes: 'text',
      nests: false,
      write: (carrier) => {
        const odd = surround(writeUtf16(carrier, order), Buffer.of(0xff, 7, 3), Buffer.of(0, 0xfe))
        // From its second byte on, big end first reads the same as little end first: either place is right.
        return order === 'le' ? odd : { ...odd, span: null }
      },
    },
    {
      name: `${name} among bytes`,
      takes: 'text',
      nests: false,
      write: (carrier) =>
        surround(writeUtf16(carrier, order), Buffer.alloc(64, '\u0001\u0090'), Buffer.alloc(32, 0xcc)),
    },
  ]
})

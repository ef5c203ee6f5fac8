/** A PDF with one page, its text in a flate stream (ISO 32000-1, 7.3.8 and 7.4.4). */
import { deflateSync } from 'node:zlib'
import type { Packing } from './packing.ts'

export function pdf(content: Buffer, compressed: boolean): Buffer {
  const data = compressed ? deflateSync(content) : content
  const filter = compressed ? ' /Filter /FlateDecode' : ''
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const offsets: number[] = []
  const size = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  const objects: readonly (readonly (string | Buffer)[])[] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    ['<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>'],
    [`<< /Length ${data.length}${filter} >>\nstream\n`, data, '\nendstream'],
  ]
  for (const [index, body] of objects.entries()) {
    offsets.push(size())
    parts.push(
      Buffer.from(`${index + 1} 0 obj\n`),
      ...body.map((part) => Buffer.from(part)),
      Buffer.from('\nendobj\n'),
    )
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 5\n0000000000 65535 f \n${table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${size()}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

export const pdfPacking: Packing = {
  name: 'PDF',
  extension: '.pdf',
  pack: (bytes) => ({ bytes: pdf(bytes, true), entry: 'pdf' }),
}

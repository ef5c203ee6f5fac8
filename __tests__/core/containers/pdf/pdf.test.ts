import { deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Allowance } from '../../../../src/core/containers/allowance.ts'
import { pdf } from '../../../../src/core/containers/pdf.ts'
import { ascii85, asciiHex, lzw, makePdf, predict, type PdfPart } from '../../../support/make-pdf.ts'
import { bytesByPath, openAll } from '../../../support/open-container.ts'

const text = 'BT /F1 12 Tf (some text) Tj ET\n'.repeat(20)

const flate = (plain: Uint8Array | string, more = ''): PdfPart => ({
  dictionary: `/Filter /FlateDecode ${more}`,
  stored: deflateSync(plain),
})

/** Filters by name, and what packs for them. */
const packers = {
  FlateDecode: deflateSync,
  Fl: deflateSync,
  ASCII85Decode: ascii85,
  A85: ascii85,
  ASCIIHexDecode: asciiHex,
  AHx: asciiHex,
  LZWDecode: lzw,
  LZW: lzw,
} as const satisfies Record<string, (bytes: Uint8Array) => Buffer>

const filterName = fc.constantFrom(...(Object.keys(packers) as (keyof typeof packers)[]))

const plain = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.integer({ min: 1, max: 9000 }).map((size) => Buffer.alloc(size, 'ab\0\0\0\0\0')),
  fc.uint8Array({ minLength: 4500, maxLength: 6000, size: 'max' }),
)

describe('pdf', () => {
  it('is known by its magic number, behind a byte order mark or white space', () => {
    const starts = [
      '%PDF-1.4',
      ' \r\n%PDF-1.4',
      '\u00ef\u00bb\u00bf%PDF-2.0',
      'x%PDF-1.4',
      '%PDF',
      '%FDF-1.2',
    ]
    expect(starts.map((start) => pdf.matches(Buffer.from(start, 'latin1'), null))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('undoes filters in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        plain,
        fc.array(filterName, { minLength: 1, maxLength: 3 }),
        async (bytes, filters) => {
          const stored = filters.reduceRight<Uint8Array>((packed, name) => packers[name](packed), bytes)
          const names = filters.map((name) => `/${name}`).join(' ')
          const opened = await openAll(
            pdf,
            makePdf([{ dictionary: `/Filter [ ${names} ]`, stored }, flate('next')]),
          )
          const latin1 = Buffer.from(bytes).toString('latin1')
          expect(bytesByPath(opened)).toEqual({ 'obj 1 0': latin1, 'obj 2 0': 'next' })
          expect([opened.skipped, opened.fault]).toEqual([[], null])
        },
      ),
      { numRuns: 150 },
    )
  })

  it("undoes PNG's predictions", async () => {
    await fc.assert(
      fc.asyncProperty(
        plain,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        async (bytes, columns, colors, first) => {
          const stored = predict(bytes, columns * colors, colors, (row) => (first + row) % 5)
          const parameters = `/DecodeParms << /Predictor 15 /Columns ${columns} /Colors ${colors} >>`
          const opened = await openAll(pdf, makePdf([flate(stored, parameters)]))
          expect(bytesByPath(opened)).toEqual({ 'obj 1 0': Buffer.from(bytes).toString('latin1') })
        },
      ),
      { numRuns: 50 },
    )
  })

  it('trusts no length, and no keyword in packed bytes', async () => {
    const noise = Buffer.from('1 0 obj << /Filter /FlateDecode >>\nstream\nendstream ')
    const stored = deflateSync(noise, { level: 0 })
    const file = makePdf([{ dictionary: '/Filter/FlateDecode', stored }, flate(text)])
    const wrong = Buffer.from(file.toString('latin1').replace(/\/Length \d+/g, '/Length 3'), 'latin1')
    expect(bytesByPath(await openAll(pdf, wrong))).toEqual({ 'obj 1 0': noise.toString(), 'obj 2 0': text })
  })

  it('reads filters that stand in another object, and names with escapes', async () => {
    const stored = deflateSync(text)
    const parts = [
      { dictionary: '/Filter 9 0 R', stored },
      { dictionary: '/Filter /Fl#61teDecode', stored },
      { dictionary: '/Filter 9 0 R', stored: Buffer.from('not packed') },
    ]
    expect(bytesByPath(await openAll(pdf, makePdf(parts)))).toEqual({ 'obj 1 0': text, 'obj 2 0': text })
  })

  it('leaves pictures, and streams that are not packed', async () => {
    const parts = [
      { dictionary: '/Filter /DCTDecode', stored: Buffer.from('jpeg') },
      { dictionary: '/Filter [/FlateDecode /DCTDecode]', stored: deflateSync('jpeg') },
      { dictionary: '', stored: Buffer.from('plain') },
    ]
    expect(await openAll(pdf, makePdf(parts))).toEqual({ members: [], skipped: [], fault: null })
  })

  it('says which filter it does not know', async () => {
    const opened = await openAll(pdf, makePdf([{ dictionary: '/Filter /Crypt', stored: Buffer.from('x') }]))
    const reason = 'packed by a filter that this version does not know'
    expect(opened.skipped).toEqual([{ path: Buffer.from('obj 1 0'), reason, incomplete: false }])
  })

  it('says that it needs a password, and reads what is in clear', async () => {
    const parts = [{ dictionary: '/Filter /FlateDecode', stored: Buffer.from('encrypted') }, flate(text)]
    const opened = await openAll(pdf, makePdf(parts, '/Encrypt 7 0 R'))
    expect(bytesByPath(opened)).toEqual({ 'obj 2 0': text })
    expect(opened.skipped).toEqual([{ path: null, reason: 'needs a password', incomplete: false }])
  })

  it('is none without an object', async () => {
    expect((await openAll(pdf, Buffer.from('%PDF- is how a PDF begins'))).fault).toBe('invalid')
  })

  it('reads a stream up to where it is cut', async () => {
    const long = Array.from({ length: 5000 }, (_, index) => `(${index}) Tj\n`).join('')
    const file = makePdf([flate(long)])
    const opened = await openAll(pdf, file.subarray(0, file.length >> 1))
    const [member] = opened.members
    expect(member!.bytes.length).toBeGreaterThan(10_000)
    expect(long.startsWith(member!.bytes.toString())).toBe(true)
    expect(opened.skipped).toMatchObject([{ reason: 'a broken member: read up to there' }])
  })

  it('stops at the allowance', async () => {
    const bomb = deflateRawSync(Buffer.alloc(3_000_000))
    const stored = Buffer.concat([Buffer.from([0x78, 0x9c]), bomb])
    const twice = deflateSync(stored)
    const parts = [{ dictionary: '/Filter [/FlateDecode /FlateDecode]', stored: twice }]
    const allowance = new Allowance({ free: 2_000_000 })
    expect((await openAll(pdf, makePdf(parts), { allowance })).fault).toBe('limit')
  })

  it('meets broken files with nothing but a ContainerError', async () => {
    const parameters = '/DecodeParms << /Predictor 12 /Columns 4 >>'
    const sample = makePdf([
      flate(
        predict(Buffer.from(text), 4, 1, () => 2),
        parameters,
      ),
      { dictionary: '/Filter [/ASCII85Decode /LZWDecode]', stored: ascii85(lzw(Buffer.from(text))) },
      { dictionary: '/Filter /RunLengthDecode', stored: Buffer.from([3, 65, 66, 67, 68, 250, 69, 128]) },
      { dictionary: '/Filter /AHx', stored: asciiHex(Buffer.from(text)) },
    ])
    expect(bytesByPath(await openAll(pdf, sample))).toEqual({
      'obj 1 0': text,
      'obj 2 0': text,
      'obj 3 0': 'ABCDEEEEEEE',
      'obj 4 0': text,
    })
    const change = fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 9 }), fc.nat(sample.length), async (changes, end) => {
        const broken = Buffer.from(sample)
        for (const [at, byte] of changes) broken[at] = byte
        await openAll(pdf, broken)
        await openAll(pdf, broken.subarray(0, end))
      }),
      { numRuns: 300 },
    )
  })

  it('takes as long as a file is, whatever words it repeats', async () => {
    for (const word of ['stream\n', '>>stream\n', '1 0 obj<</Filter/AHx>>stream\n', '/Encrypt ', ' obj'])
      await openAll(pdf, Buffer.from(`%PDF-1.4 ${word.repeat(60_000)}`))
  })
})

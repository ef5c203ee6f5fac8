import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deflateRawSync } from 'node:zlib'
import type { Container } from '../../../../src/core/containers/container.ts'
import { createZip } from '../../../../src/core/containers/zip.ts'
import { makeLzma } from '../../../support/make-lzma.ts'
import { makeZip, type ZipPart } from '../../../support/make-zip.ts'
import { bytesByPath, openAll, type Opened } from '../../../support/open-container.ts'

const zip = createZip(() => undefined)

const named = (name: string, text: string, more: Partial<ZipPart> = {}): ZipPart => ({
  name: Buffer.from(name),
  bytes: Buffer.from(text),
  ...more,
})

const anyPart: fc.Arbitrary<ZipPart> = fc
  .record(
    {
      name: fc.uint8Array({ maxLength: 30 }),
      bytes: fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 0, max: 40_000 }).map((size) => Buffer.alloc(size, 'ab')),
      ),
      method: fc.constantFrom(0, 8),
      descriptor: fc.option(fc.constantFrom('signed' as const, 'unsigned' as const), { nil: undefined }),
      zip64: fc.boolean(),
      hidden: fc.boolean(),
    },
    { requiredKeys: ['name', 'bytes', 'method', 'zip64', 'hidden'] },
  )
  // fast-check gives `undefined` where the option is empty.
  .map(({ descriptor, ...part }) => (descriptor === undefined ? part : { ...part, descriptor }))

/** Without a directory nothing tells an unsigned descriptor from stored bytes. */
const told = (part: ZipPart): ZipPart =>
  part.descriptor === 'unsigned' && part.method === 0 ? { ...part, descriptor: 'signed' } : part

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const contents = (parts: readonly ZipPart[]): string[][] =>
  parts.map(({ name, bytes }) => [latin1(name), latin1(bytes)])

const given = ({ members }: Opened): (string | null)[][] =>
  members.map(({ path, bytes }) => [path, latin1(bytes)])

describe('zip', () => {
  it('is known by its first four bytes', () => {
    const starts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', 'PK\x01\x02', 'PK', 'pk\x03\x04']
    expect(starts.map((start) => zip.matches(Buffer.from(start, 'latin1'), null))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('gives every name and byte, whatever the form', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPart, { maxLength: 6 }),
        fc.record({
          zip64: fc.boolean(),
          comment: fc.uint8Array({ maxLength: 60 }),
          front: fc.constantFrom(Buffer.alloc(0), Buffer.from('PK\x07\x08', 'latin1'), Buffer.from('PK00')),
        }),
        fc.integer({ min: 100, max: 50_000 }),
        async (parts, form, readSize) => {
          const shown = parts.map((part) => (part.hidden === true ? told(part) : part))
          const opened = await openAll(zip, makeZip(shown, form), { readSize })
          const first = contents(shown.filter(({ hidden }) => hidden !== true))
          const hidden = contents(shown.filter((part) => part.hidden === true))
          expect(given(opened)).toEqual([...first, ...hidden])
          expect([opened.skipped, opened.fault]).toEqual([[], null])
        },
      ),
    )
  })

  it('gives the same without a directory, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPart.map(told), { minLength: 1, maxLength: 6 }), async (parts) => {
        const opened = await openAll(zip, makeZip(parts, { directory: false }))
        expect(given(opened)).toEqual(contents(parts))
        expect([opened.skipped, opened.fault]).toEqual([[], 'ends-early'])
      }),
    )
  })

  it('gives what was not read its turn', async () => {
    const parts = [named('a', 'one'), named('b', 'two', { descriptor: 'signed' }), named('c', 'three')]
    for (const directory of [true, false]) {
      const opened = await openAll(zip, makeZip(parts, { directory }), { leave: (index) => index < 2 })
      expect(bytesByPath(opened)).toEqual({ a: '', b: '', c: 'three' })
    }
  })

  it('takes the end record that fits, not the one in a comment', async () => {
    const other = makeZip([named('other', 'no')])
    const comment = other.subarray(other.length - 22)
    const opened = await openAll(zip, makeZip([named('a', 'one')], { comment }))
    expect(bytesByPath(opened)).toEqual({ a: 'one' })
    expect(opened.fault).toBe(null)
  })

  it('gives both names where the headers differ, and the bytes as the local one has them', async () => {
    const parts = [
      named('a', 'first text', { listedAs: { name: Buffer.from('b') } }),
      named('c', 'second text', { listedAs: { method: 0 } }),
      named('d', 'third text', { listedAs: { storedSize: 0 } }),
    ]
    const opened = await openAll(zip, makeZip(parts))
    expect(given(opened)).toEqual([
      ['b', ''],
      ['c', ''],
      ['d', ''],
      ['a', 'first text'],
      ['c', 'second text'],
      ['d', 'third text'],
    ])
  })

  it('reads archives that follow each other', async () => {
    const both = Buffer.concat([makeZip([named('a', 'one')]), makeZip([named('b', 'two')])])
    expect(bytesByPath(await openAll(zip, both))).toEqual({ a: 'one', b: 'two' })
  })

  it('leaves names as they are', async () => {
    const parts = [named('../../etc/x', '1'), named('/root', '2'), named('folder/', ''), named('C:\\x', '3')]
    expect(bytesByPath(await openAll(zip, makeZip(parts)))).toEqual({
      '../../etc/x': '1',
      '/root': '2',
      'folder/': '',
      'C:\\x': '3',
    })
  })

  it('gives the name of what needs a password, or another program, and says why', async () => {
    const parts = [
      named('locked', 'x', { flags: 1 }),
      named('aes', 'x', { method: 99 }),
      named('shrunk', 'x', { method: 1 }),
      named('open', 'yes'),
    ]
    const opened = await openAll(zip, makeZip(parts))
    expect(bytesByPath(opened)).toEqual({ locked: '', aes: '', shrunk: '', open: 'yes' })
    const reasons = opened.skipped.map(({ path, ...rest }) => [Buffer.from(path!).toString(), rest])
    const unknown = 'packed by a method that this version does not know'
    expect(reasons).toEqual([
      ['locked', { reason: 'needs a password', incomplete: false }],
      ['aes', { reason: 'needs a password', incomplete: false }],
      ['shrunk', { reason: unknown, incomplete: false }],
    ])
  })

  it('opens LZMA by itself', async () => {
    const text = 'some words, more words, some more words'
    const packed = makeLzma(Buffer.from(text), { lc: 3, lp: 0, pb: 2 }, true)
    const bytes = Buffer.concat([Buffer.from([24, 5, 5, 0, 93, 0, 0, 16, 0]), packed])
    const opened = await openAll(zip, makeZip([named('a', '', { bytes, method: 14, size: text.length })]))
    expect(bytesByPath(opened)).toEqual({ a: text })
    const cut = await openAll(zip, makeZip([named('a', '', { bytes: bytes.subarray(0, 8), method: 14 })]))
    expect(cut.skipped).toMatchObject([{ reason: 'a broken member: read up to there' }])
  })

  it('asks other containers for their methods', async () => {
    const upper: Container = {
      id: 'xz',
      matches: () => true,
      async *open(input) {
        const bytes = Buffer.alloc(100)
        const text = bytes.toString('latin1', 0, await input.read(bytes)).toUpperCase()
        let left = Buffer.from(text)
        yield {
          path: null,
          read(into) {
            into.set(left.subarray(0, into.length))
            const got = Math.min(left.length, into.length)
            left = left.subarray(got)
            return got
          },
        }
      },
    }
    const archive = makeZip([named('a', 'some text', { method: 95 })])
    const opened = await openAll(
      createZip((id) => (id === 'xz' ? upper : undefined)),
      archive,
      { readSize: 2 },
    )
    expect(bytesByPath(opened)).toEqual({ a: 'SOME TEXT' })
  })

  it('holds an empty archive, and none', async () => {
    expect(await openAll(zip, makeZip([]))).toEqual({ members: [], skipped: [], fault: null })
    const nothing = Buffer.from('PK\x03\x04 is how a zip archive begins', 'latin1')
    expect(await openAll(zip, nothing)).toEqual({ members: [], skipped: [], fault: 'invalid' })
  })

  it('reads an entry up to where it is broken', async () => {
    const text = Array.from({ length: 9000 }, (_, index) => `line ${index}\n`).join('')
    const middle = deflateRawSync(Buffer.from(text)).length >> 1
    const archive = makeZip([named('a', text), named('b', 'whole')])
    archive.fill(255, middle, middle + 40)
    const broken = await openAll(zip, archive)
    const [first, second] = broken.members
    const same = [...first!.bytes].findIndex((byte, index) => byte !== text.charCodeAt(index))
    expect(same < 0 ? first!.bytes.length : same).toBeGreaterThan(text.length / 3)
    expect(second!.bytes.toString()).toBe('whole')
    expect(broken.skipped).toMatchObject([{ reason: 'a broken member: read up to there', incomplete: false }])
  })
})

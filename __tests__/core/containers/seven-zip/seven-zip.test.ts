import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Allowance } from '../../../../src/core/containers/allowance.ts'
import type { Container } from '../../../../src/core/containers/container.ts'
import { createSevenZip } from '../../../../src/core/containers/seven-zip.ts'
import { makeLzma, makeLzma2 } from '../../../support/make-lzma.ts'
import { makeSevenZip, type SevenZipFolder } from '../../../support/make-seven-zip.ts'
import { bytesByPath, openAll } from '../../../support/open-container.ts'

const sevenZip = createSevenZip(() => undefined)
const properties = { lc: 3, lp: 0, pb: 2 }

const packers = {
  '00': { pack: (bytes: Uint8Array) => bytes },
  '030101': {
    pack: (bytes: Uint8Array) => makeLzma(bytes, properties),
    properties: Buffer.from([93, 0, 0, 16, 0]),
  },
  '21': {
    pack: (bytes: Uint8Array) => makeLzma2(bytes, properties, ['on'], 900),
    properties: Buffer.from([16]),
  },
  '040108': { pack: (bytes: Uint8Array) => deflateRawSync(bytes) },
  '03': { pack: delta, properties: Buffer.from([2]) },
  // Nothing in it is a jump.
  '03030103': { pack: (bytes: Uint8Array) => bytes },
} as const

/** The delta filter, at a distance of three bytes. */
function delta(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.map((byte, at) => byte - (bytes[at - 3] ?? 0)))
}

type Method = keyof typeof packers

/** @param methods the outermost, which was packed last, is the last */
function folderOf(
  files: readonly (readonly [name: string, text: string])[],
  methods: readonly Method[],
): SevenZipFolder {
  let packed: Uint8Array = Buffer.from(files.map(([, text]) => text).join(''), 'latin1')
  const coders = methods.map((method) => {
    const size = packed.length
    const packer = packers[method]
    packed = packer.pack(packed)
    return 'properties' in packer ? { method, size, properties: packer.properties } : { method, size }
  })
  return { packed, coders, files: files.map(([name, text]) => ({ name, size: text.length })) }
}

const anyFolder = fc
  .tuple(
    fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\u00e9'), minLength: 1, maxLength: 400 }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.array(fc.constantFrom(...(Object.keys(packers) as Method[])), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([texts, methods, hasDigest]) => ({ texts, methods, hasDigest }))

describe('7z', () => {
  it('is known by its first six bytes', () => {
    expect(sevenZip.matches(makeSevenZip({ folders: [] }), null)).toBe(true)
    expect(sevenZip.matches(Buffer.from('7z, which is a name'), null)).toBe(false)
  })

  it('gives every file, whatever it was packed by', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFolder, { maxLength: 3 }),
        fc.record({ packedHeader: fc.boolean(), digests: fc.boolean() }),
        async (folders, form) => {
          let names = 0
          const files = folders.map(({ texts }) => texts.map((text) => [`f\u00fc/${names++}`, text] as const))
          const made = folders.map(({ methods, hasDigest }, index) => ({
            ...folderOf(files[index]!, methods),
            hasDigest,
          }))
          const opened = await openAll(sevenZip, makeSevenZip({ ...form, folders: made, empty: ['folder'] }))
          const expected = Object.fromEntries([...files.flat(), ['folder', '']])
          const utf8 = Object.entries(bytesByPath(opened)).map(
            ([name, text]) => [Buffer.from(name, 'latin1').toString(), text] as const,
          )
          expect(Object.fromEntries(utf8)).toEqual(expected)
          expect([opened.skipped, opened.fault]).toEqual([[], null])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives a file whose forerunners were left', async () => {
    const folder = folderOf(
      [
        ['a', 'one'],
        ['b', 'two'],
        ['c', 'three'],
      ],
      ['030101'],
    )
    const opened = await openAll(sevenZip, makeSevenZip({ folders: [folder] }), {
      leave: (index) => index < 2,
    })
    expect(bytesByPath(opened)).toEqual({ a: '', b: '', c: 'three' })
  })

  it('reads what another container unpacks, and unpacks that', async () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `line ${index}\n`).join('')
    const packed = Buffer.from(text)
    const stored: Container = {
      id: 'bzip2',
      matches: () => true,
      // eslint-disable-next-line @typescript-eslint/require-await -- as containers are
      async *open(input) {
        yield { path: null, read: (into) => input.read(into) }
      },
    }
    const coders = [
      { method: '00', size: packed.length },
      { method: '040202', size: packed.length },
    ]
    const folder = { packed, coders, files: [{ name: 'a', size: packed.length }] }
    const opened = await openAll(
      createSevenZip((id) => (id === 'bzip2' ? stored : undefined)),
      makeSevenZip({ folders: [folder] }),
    )
    expect(opened.members[0]!.bytes.equals(packed)).toBe(true)
  })

  it('gives the names of what it cannot open, and says why', async () => {
    const closed = (method: string, name: string): SevenZipFolder => ({
      ...folderOf([[name, 'text']], ['00']),
      coders: [{ method, size: 4 }],
    })
    const folders = [closed('06f10701', 'locked'), closed('030401', 'ppmd'), folderOf([['a', 'one']], ['00'])]
    const opened = await openAll(sevenZip, makeSevenZip({ folders }))
    expect(bytesByPath(opened)).toEqual({ locked: '', ppmd: '', a: 'one' })
    expect(opened.skipped).toEqual([
      { path: Buffer.from('locked'), reason: 'needs a password', incomplete: false },
      {
        path: Buffer.from('ppmd'),
        reason: 'packed by a method that this version does not know',
        incomplete: false,
      },
    ])
  })

  it('gives what comes before a broken byte', async () => {
    const text = Array.from({ length: 3000 }, (_, index) => `line ${index}\n`).join('')
    const archive = makeSevenZip({
      folders: [
        folderOf(
          [
            ['a', text],
            ['b', 'end'],
          ],
          ['21'],
        ),
      ],
    })
    // What a chunk begins with has no such form.
    archive[archive.length >> 1] = 0x7f
    const opened = await openAll(sevenZip, archive)
    const same = [...opened.members[0]!.bytes].findIndex((byte, index) => byte !== text.charCodeAt(index))
    expect(same < 0 ? opened.members[0]!.bytes.length : same).toBeGreaterThan(text.length / 5)
  })

  it('stops at the allowance', async () => {
    const chunk = makeLzma2(Buffer.alloc(200_000), properties, ['on'], 200_000)
    const folder: SevenZipFolder = {
      packed: Buffer.concat([...Array<Buffer>(14).fill(chunk.subarray(0, -1)), Buffer.from([0])]),
      coders: [{ method: '21', size: 2_800_000, properties: Buffer.from([8]) }],
      files: [{ name: 'zeros', size: 2_800_000 }],
    }
    const archive = makeSevenZip({ folders: [folder] })
    const allowance = new Allowance({ free: 2_000_000 })
    const { members, fault } = await openAll(sevenZip, archive, { allowance })
    expect(fault).toBe('limit')
    expect(members[0]!.bytes.length).toBeGreaterThan(1_900_000)
    expect((await openAll(sevenZip, archive)).fault).toBe(null)
  })

  it('says that it needs a password where what is encrypted is packed', async () => {
    const folder: SevenZipFolder = {
      packed: Buffer.alloc(16),
      coders: [
        { method: '030101', size: 5, properties: packers['030101'].properties },
        { method: '06f10701', size: 16 },
      ],
      files: [{ name: 'a', size: 5 }],
    }
    const { skipped } = await openAll(sevenZip, makeSevenZip({ folders: [folder] }))
    expect(skipped).toEqual([{ path: Buffer.from('a'), reason: 'needs a password', incomplete: false }])
  })

  it('gives text as it is where a filter for machine code may have changed it, and says so', async () => {
    const folder: SevenZipFolder = {
      ...folderOf([['a', 'text']], ['00']),
      coders: [{ method: '05', size: 4 }],
    }
    const opened = await openAll(sevenZip, makeSevenZip({ folders: [folder] }))
    expect(bytesByPath(opened)).toEqual({ a: 'text' })
    expect(opened.skipped).toMatchObject([{ incomplete: false }])
  })

  it('keeps no list in memory that tells of more than can be', async () => {
    // A packed header: folders of three bytes each, which are as many as it likes.
    const count = 200_000
    const number = Buffer.from([0xe0, count & 255, (count >> 8) & 255, count >> 16])
    const folders = Buffer.alloc(3 * count, Buffer.from([1, 1, 0]))
    const header = Buffer.concat([Buffer.from([1, 4, 7, 11]), number, Buffer.from([0]), folders])
    expect((await openAll(sevenZip, makeSevenZip({ folders: [], header }))).fault).toBe('limit')
  })

  it('says that it is cut', async () => {
    const archive = makeSevenZip({ folders: [folderOf([['a', 'one']], ['00'])] })
    expect((await openAll(sevenZip, archive.subarray(0, -1))).fault).toBe('ends-early')
    expect((await openAll(sevenZip, archive.subarray(0, 20))).fault).toBe('invalid')
  })

  it('meets broken archives with nothing but a ContainerError', async () => {
    const folders = [
      folderOf(
        [
          ['a', 'one, one, one'],
          ['b', 'two'],
        ],
        ['03', '030101'],
      ),
      folderOf([['c', 'x']], ['21']),
    ]
    const samples = [false, true].map((packedHeader) => makeSevenZip({ folders, empty: ['d'], packedHeader }))
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        for (const sample of samples) {
          const broken = Buffer.from(sample)
          for (const [at, byte] of changes) broken[6 + (at % (broken.length - 6))] = byte
          await openAll(sevenZip, broken)
        }
      }),
      { numRuns: 150 },
    )
  })
})

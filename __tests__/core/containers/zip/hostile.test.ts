import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Allowance } from '../../../../src/core/containers/allowance.ts'
import { ContainerError } from '../../../../src/core/containers/container-error.ts'
import { createZip } from '../../../../src/core/containers/zip.ts'
import { makeZip, type ZipPart } from '../../../support/make-zip.ts'
import { inputInPieces, openAll, readMember } from '../../../support/open-container.ts'

const zip = createZip(() => undefined)

const part = (name: string, text: string, more: Partial<ZipPart> = {}): ZipPart => ({
  name: Buffer.from(name),
  bytes: Buffer.from(text),
  ...more,
})

/** Reads and forgets. @returns how many members and bytes came, and the fault */
async function drain(
  archive: Uint8Array,
  allowance = new Allowance(),
): Promise<{ members: number; bytes: number; fault: unknown }> {
  allowance.grow(archive.length)
  let members = 0
  let bytes = 0
  const into = Buffer.alloc(1 << 20)
  try {
    for await (const member of zip.open(inputInPieces(archive), { allowance, skip: () => undefined })) {
      members++
      for (let got = await member.read(into); got > 0; got = await member.read(into)) bytes += got
    }
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error
    return { members, bytes, fault: error.fault }
  }
  return { members, bytes, fault: null }
}

const HEADER = 31

/** A local header of 31 bytes, whatever follows. */
function stretched(stored: number, extra: number, method = 0): Buffer {
  const made = makeZip([part('n', '', { method: 0 })], { directory: false })
  made.writeUInt16LE(method, 8)
  made.writeUInt32LE(stored, 18)
  made.writeUInt16LE(extra, 28)
  return made
}

/** Local headers, what follows them, and a directory that has them all. */
function listedBy(headers: readonly Buffer[], behind: Buffer, sizes: readonly number[], method = 0): Buffer {
  const listed = headers.map((_, index) => {
    const whole = makeZip([part('n', '', { method: 0 })])
    const entry = Buffer.from(whole.subarray(HEADER, whole.length - 22))
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(sizes[index]!, 20)
    entry.writeUInt32LE(index * HEADER, 42)
    return entry
  })
  const directory = Buffer.concat(listed)
  const end = Buffer.from(makeZip([]))
  end.writeUInt16LE(headers.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(headers.length * HEADER + behind.length, 16)
  return Buffer.concat([...headers, behind, directory, end])
}

describe('a hostile zip', () => {
  const sample = makeZip(
    [
      part('a', 'one two three'.repeat(9)),
      part('b', 'stored', { method: 0 }),
      part('c', 'described', { descriptor: 'signed' }),
      part('d', 'large', { zip64: true }),
      part('e', 'x', { method: 0, descriptor: 'signed' }),
    ],
    { zip64: true, comment: Buffer.from('a comment') },
  )

  it('may be cut anywhere', async () => {
    for (let end = 4; end < sample.length; end++) {
      const { members } = await openAll(zip, sample.subarray(0, end))
      // The first entry ends before byte 70.
      if (end >= 70) expect(members.some(({ bytes }) => bytes.toString().startsWith('one two'))).toBe(true)
    }
  })

  it('may be changed anywhere', async () => {
    const change = fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const broken = Buffer.from(sample)
        for (const [at, byte] of changes) broken[at] = byte
        await openAll(zip, broken)
      }),
      { numRuns: 500 },
    )
  })

  it('may be noise, with and without signatures', async () => {
    const signature = fc.constantFrom('PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07')
    const bits = fc.oneof(
      signature.map((text) => Buffer.from(text, 'latin1')),
      fc.uint8Array({ maxLength: 40 }),
      fc.integer({ min: 0, max: 60 }).map((size) => Buffer.alloc(size)),
      fc.integer({ min: 0, max: 20 }).map((size) => Buffer.alloc(size, 255)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 20 }), async (all) => {
        await openAll(zip, Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), ...all]))
      }),
      { numRuns: 500 },
    )
  })

  it('stops at the allowance where one entry inflates to too much', async () => {
    // 30 MB of zeros: 30 kB, which may become 20 MB. Zlib is left alone with 16 MB.
    const archive = makeZip([{ name: Buffer.from('bomb'), bytes: Buffer.alloc(30_000_000), crc: 0 }])
    const { bytes, fault } = await drain(archive, new Allowance({ free: 20_000_000 }))
    expect(fault).toBe('limit')
    expect(bytes).toBeGreaterThan(19_000_000)
    expect(bytes).toBeLessThanOrEqual(20_000_000)
  })

  it('stops at the allowance where many entries share their bytes', async () => {
    // Each entry's stored bytes are all entries behind it and the last one's 100 kB: "a better zip bomb"
    // (D. Fifield, 2019).
    const sizes = Array.from({ length: 400 }, (_, index) => 100_000 + (399 - index) * HEADER)
    const headers = sizes.map((size) => stretched(size, 0))
    const archive = listedBy(headers, Buffer.alloc(100_000), sizes)
    const { members, fault } = await drain(archive, new Allowance({ free: 25_600_000 }))
    expect(fault).toBe('limit')
    expect(members).toBeGreaterThan(200)
    expect(members).toBeLessThan(300)
  })

  it('reads an entry once that the directory has a thousand times', async () => {
    const archive = makeZip([part('a', 'x'.repeat(1000))])
    const end = Buffer.from(archive.subarray(archive.length - 22))
    const start = end.readUInt32LE(16)
    const entry = archive.subarray(start, archive.length - 22)
    end.writeUInt16LE(1000, 8)
    end.writeUInt16LE(1000, 10)
    end.writeUInt32LE(entry.length * 1000, 12)
    const many = Buffer.concat([archive.subarray(0, start), ...Array<Buffer>(1000).fill(entry), end])
    expect(await drain(many)).toEqual({ members: 1000, bytes: 1000, fault: null })
  })

  it('counts what inflates to nothing', async () => {
    // 300 kB of empty stored blocks, which entries share: the headers in between are their extra fields.
    const blocks = Buffer.concat([
      Buffer.alloc(300_000, Buffer.from([0, 0, 0, 255, 255])),
      Buffer.from([3, 0]),
    ])
    const sizes = Array<number>(130).fill(blocks.length)
    const headers = sizes.map((size, index) => stretched(size, (129 - index) * HEADER, 8))
    const archive = listedBy(headers, blocks, sizes, 8)
    const { members, bytes, fault } = await drain(archive, new Allowance({ free: 30_000_000, ratio: 0 }))
    expect({ bytes, fault }).toEqual({ bytes: 0, fault: 'limit' })
    expect(members).toBeGreaterThan(90)
    expect(members).toBeLessThan(110)
  })

  it('counts what is broken, which takes long to find out', async () => {
    const broken = makeZip([part('a', 'text')], { directory: false })
    // No block of deflate begins so.
    broken[31] = 0xff
    const many = Buffer.alloc(broken.length * 100, broken)
    const { members, fault } = await drain(many, new Allowance({ free: 4_000_000, ratio: 0 }))
    expect(fault).toBe('limit')
    expect(members).toBeGreaterThan(50)
    expect(members).toBeLessThan(70)
  })

  it('looks through what follows an entry only as often as the allowance has it', async () => {
    // Stored entries of unknown size, and one descriptor behind them all that is no entry's.
    const local = makeZip([part('n', 'x', { method: 0, descriptor: 'signed' })], { directory: false })
    const header = local.subarray(0, HEADER)
    const headers = Buffer.alloc(HEADER * 20_000, header)
    const wrong = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), Buffer.alloc(400_000, 1)])
    const { members, fault } = await drain(
      Buffer.concat([headers, wrong]),
      new Allowance({ free: 40_000_000, ratio: 0 }),
    )
    expect(fault).toBe('limit')
    expect(members).toBeLessThan(110)
    const none = await drain(headers, new Allowance({ free: 40_000_000, ratio: 0 }))
    expect(none).toEqual({ members: 20_000, bytes: 0, fault: 'ends-early' })
  })

  it('gives itself, where it holds itself: depth is the business of who opens it', async () => {
    const inner = makeZip([part('deep', 'found')])
    const outer = makeZip([{ name: Buffer.from('inner.zip'), bytes: inner, method: 0 }])
    const opened = await openAll(zip, outer)
    expect(opened.members.map(({ path }) => path)).toEqual(['inner.zip'])
    expect(opened.members[0]!.bytes.equals(inner)).toBe(true)
  })

  it('may have more than 65,535 entries', async () => {
    const parts = Array.from({ length: 66_000 }, (_, index) => part(`f${index}`, '', { method: 0 }))
    const archive = makeZip(parts, { zip64: true })
    expect(await drain(archive)).toEqual({ members: 66_000, bytes: 0, fault: null })
  })

  it('may not have more than are allowed', async () => {
    const local = makeZip([part('a', '', { method: 0 })], { directory: false })
    const many = Buffer.alloc(local.length * 1001, local)
    const result = await drain(many, new Allowance({ entries: 1000 }))
    expect(result).toMatchObject({ members: 1000, fault: 'limit' })
  })

  it('keeps a member readable in any sizes', async () => {
    const text = 'some words, more words'.repeat(50)
    const opening = { allowance: new Allowance(), skip: () => undefined }
    const archive = makeZip([part('a', text)])
    for await (const member of zip.open(inputInPieces(archive, 7), opening))
      expect((await readMember(member, 3)).toString()).toBe(text)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Allowance } from '../../../src/core/containers/allowance.ts'
import { tar } from '../../../src/core/containers/tar.ts'
import { makeTar, paxRecords, tarEntry, tarHeader, type TarEntry } from '../../support/make-tar.ts'
import { openAll } from '../../support/open-container.ts'

const long = 'long/'.repeat(60)

/** Path and text of each member, and how it ended. */
async function listed(bytes: Uint8Array): Promise<readonly (string | null)[]> {
  const { members, fault } = await openAll(tar, bytes)
  return [...members.map(({ path, bytes }) => `${path}=${bytes.toString('latin1')}`), fault]
}

describe('tar', () => {
  it.each(['ustar', 'gnu', 'v7'] as const)('reads %s', async (format) => {
    const archive = makeTar({ name: 'a.txt', data: 'first', format }, { name: 'b/', type: '5', format })
    expect(tar.matches(archive.subarray(0, 1024), null)).toBe(true)
    expect(await listed(archive)).toEqual(['a.txt=first', 'b/=', null])
  })

  it.each<[string, readonly TarEntry[], string]>([
    ['a prefix', [{ name: 'a', prefix: 'dir', data: 'x' }], 'dir/a=x'],
    ['no prefix in GNU archives', [{ name: 'a', prefix: '1234', data: 'x', format: 'gnu' }], 'a=x'],
    [
      'a long name',
      [
        { name: '././@LongLink', type: 'L', data: `${long}\0` },
        { name: 'cut', data: 'x' },
      ],
      `${long}=x`,
    ],
    [
      'a long target',
      [
        { name: '././@LongLink', type: 'K', data: `${long}\0` },
        { name: 'a', type: '2' },
      ],
      `a=${long}`,
    ],
    [
      'a pax path',
      [
        { name: 'h', type: 'x', data: paxRecords({ mtime: '1', path: long }) },
        { name: 'a', data: 'x' },
      ],
      `${long}=x`,
    ],
    [
      'a pax target',
      [
        { name: 'h', type: 'x', data: paxRecords({ linkpath: long }) },
        { name: 'a', type: '2' },
      ],
      `a=${long}`,
    ],
    [
      'a pax size',
      [
        { name: 'h', type: 'x', data: paxRecords({ size: '3' }) },
        { name: 'a', data: 'xyz', size: 0 },
      ],
      'a=xyz',
    ],
    [
      'a global pax header',
      [{ name: 'h', type: 'g', data: paxRecords({ comment: 'c', path: 'all' }) }, { name: 'a' }],
      'all=',
    ],
    [
      'the name of a sparse file',
      [{ name: 'h', type: 'x', data: paxRecords({ 'GNU.sparse.name': 's', path: 'p' }) }, { name: 'a' }],
      's=',
    ],
    ['a size in base 256', [{ name: 'a', data: 'xyz', base256: true }], 'a=xyz'],
    ['a symbolic link', [{ name: 'a', type: '2', linkName: 'target' }], 'a=target'],
    ['a hard link', [{ name: 'a', type: '1', linkName: 'target' }], 'a=target'],
    ['an unknown type', [{ name: 'a', type: 'Z', data: 'x' }], 'a=x'],
  ])('reads %s', async (_, entries, expected) => {
    expect(await listed(makeTar(...entries, { name: 'next', data: 'n' }))).toContain(expected)
    const [first] = await listed(makeTar(...entries))
    expect(first).toBe(expected)
  })

  it('gives what a hard link holds, if it holds it', async () => {
    const link = { name: 'a', type: '1', linkName: 't' }
    expect(await listed(makeTar({ ...link, data: 'x' }, { name: 'b' }))).toEqual(['a=t', 'a=x', 'b=', null])
    expect(await listed(makeTar({ ...link, size: 5 }, { name: 'b' }))).toEqual(['a=t', 'b=', null])
  })

  it('passes over the rest of a sparse file’s map', async () => {
    const header = tarHeader({ name: 'a', type: 'S', format: 'gnu', size: 1 })
    header[482] = 1
    const stored = Number.parseInt(header.toString('latin1', 148, 154), 8)
    header.write((stored + 1).toString(8).padStart(6, '0'), 148, 'latin1')
    const more = Buffer.alloc(512)
    more[504] = 1
    const archive = Buffer.concat([
      header,
      more,
      Buffer.alloc(512),
      Buffer.from('x'),
      Buffer.alloc(511),
      makeTar({ name: 'b' }),
    ])
    expect(await listed(archive)).toEqual(['a=x', 'b=', null])
  })

  it('takes a wrong size in stride, if a header follows soon', async () => {
    const archive = Buffer.concat([tarHeader({ name: 'a' }), Buffer.alloc(2048, 1), makeTar({ name: 'b' })])
    expect(await listed(archive)).toEqual(['a=', 'b=', null])
    const lost = Buffer.concat([tarHeader({ name: 'a' }), Buffer.alloc(512 * 9, 1), makeTar({ name: 'b' })])
    expect(await listed(lost)).toEqual(['a=', 'ends-early'])
  })

  it('reads an archive behind another, and no garbage', async () => {
    const archive = makeTar({ name: 'a', data: 'x' })
    expect(await listed(Buffer.concat([archive, archive]))).toEqual(['a=x', 'a=x', null])
    expect(await listed(Buffer.concat([archive, Buffer.alloc(3000, 7)]))).toEqual(['a=x', null])
  })

  it('skips a header that is too large, and says so', async () => {
    const archive = makeTar(
      { name: 'h', type: 'x', data: Buffer.alloc(1024 * 1024 + 1) },
      { name: 'a', data: 'x' },
    )
    const { members, skipped } = await openAll(tar, archive)
    expect(members.map(({ path }) => path)).toEqual(['a'])
    expect(skipped).toEqual([{ path: null, reason: 'a tar header of more than 1 MB', incomplete: true }])
  })

  it('gives what members hold, in any order of reading', async () => {
    const entries = fc.array(
      fc.record({
        name: fc.stringMatching(/^[a-z]{1,30}$/),
        data: fc.uint8Array({ maxLength: 2000 }),
        format: fc.constantFrom('ustar', 'gnu', 'v7'),
      }),
      { minLength: 1, maxLength: 6 },
    )
    const property = fc.asyncProperty(
      entries,
      fc.integer({ min: 1, max: 900 }),
      fc.nat(),
      async (all, readSize, mask) => {
        const leave = (index: number): boolean => ((mask >> index) & 1) === 1
        const { members, fault } = await openAll(tar, makeTar(...all), { readSize, leave })
        expect(fault).toBeNull()
        expect(members).toEqual(
          all.map(({ name, data }, i) => ({
            path: name,
            bytes: leave(i) ? Buffer.alloc(0) : Buffer.from(data),
          })),
        )
      },
    )
    await fc.assert(property, { numRuns: 100 })
  })

  it('gives what comes before a cut, and says so', async () => {
    const data = Buffer.alloc(1300, 'data')
    const archive = Buffer.concat([tarEntry({ name: 'a', data }), tarEntry({ name: 'b', data })])
    const property = fc.asyncProperty(fc.integer({ min: 512, max: archive.length - 1 }), async (end) => {
      const { members, fault } = await openAll(tar, archive.subarray(0, end))
      const given = Buffer.concat(members.map(({ bytes }) => bytes))
      expect(given).toEqual(Buffer.concat([data, data]).subarray(0, given.length))
      const lacks = given.length < Math.min(2, members.length) * data.length
      if (lacks) expect(fault).toBe('ends-early')
      expect(given.length).toBeGreaterThanOrEqual(Math.min(1300, end - 512))
    })
    await fc.assert(property, { numRuns: 200 })
  })

  it('survives noise and flipped bits', async () => {
    const archive = makeTar(
      { name: 'h', type: 'x', data: paxRecords({ path: 'p', size: '9' }) },
      { name: 'a', data: 'some data' },
    )
    const flip = fc.record({ at: fc.nat(archive.length - 1), byte: fc.nat(255) })
    const property = fc.asyncProperty(fc.array(flip, { maxLength: 8 }), async (flips) => {
      const broken = Buffer.from(archive)
      for (const { at, byte } of flips) broken[at] = byte
      tar.matches(broken.subarray(0, 1024), null)
      expect((await openAll(tar, broken)).members.length).toBeLessThanOrEqual(3)
    })
    await fc.assert(property, { numRuns: 300 })
  })

  it('stops at a limit amid a member', async () => {
    const allowance = new (class extends Allowance {
      override take(bytes: number): void {
        if (bytes > 0) super.take(2 ** 34)
      }
    })()
    const { fault } = await openAll(tar, makeTar({ name: 'a', data: 'x' }), { allowance })
    expect(fault).toBe('limit')
  })

  it('is no text, no zeros and no archive with a wrong checksum', async () => {
    expect(tar.matches(Buffer.alloc(1024), null)).toBe(false)
    expect(tar.matches(Buffer.alloc(1024, '0000644\0'), null)).toBe(false)
    const archive = makeTar({ name: 'a', format: 'v7' })
    archive[0] = 0x62
    expect(tar.matches(archive, null)).toBe(false)
    expect((await openAll(tar, archive)).fault).toBe('invalid')
  })
})

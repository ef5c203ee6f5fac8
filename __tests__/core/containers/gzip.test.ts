import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Allowance } from '../../../src/core/containers/allowance.ts'
import { gzip } from '../../../src/core/containers/gzip.ts'
import { openAll } from '../../support/open-container.ts'
import { seededBytes } from '../../support/seeded-bytes.ts'
import { keepsItsPromises } from '../../support/stream-properties.ts'

/** Text with little to compress: it takes several blocks of deflate. */
function longText(): Buffer {
  const random = seededBytes(5)
  return Buffer.from(Array.from({ length: 3000 }, () => Buffer.from(random(64)).toString('hex')).join('\n'))
}

describe('gzip', () => {
  keepsItsPromises({ container: gzip, compress: gzipSync, magic: [0x1f, 0x8b, 0x08], joins: true })

  it('passes over an extra field, a name, a comment and a checksum of the header', async () => {
    const plain = gzipSync('text')
    const header = Buffer.from(plain.subarray(0, 10))
    header[3] = 0x1e
    const fields = Buffer.concat([
      Buffer.from([3, 0, 9, 9, 9]),
      Buffer.from('name\0comment\0'),
      Buffer.from([1, 2]),
    ])
    const { members, fault } = await openAll(gzip, Buffer.concat([header, fields, plain.subarray(10)]))
    expect({ members, fault }).toEqual({ members: [{ path: null, bytes: Buffer.from('text') }], fault: null })
  })

  it('does not mind a wrong checksum', async () => {
    const stored = gzipSync('text')
    stored[stored.length - 6]! ^= 1
    expect((await openAll(gzip, stored)).members[0]?.bytes.toString()).toBe('text')
  })

  it('gives all that comes before broken data', async () => {
    const plain = longText()
    const whole = gzipSync(plain)
    const at = whole.length - 20_000
    const stored = Buffer.concat([whole.subarray(0, at), Buffer.alloc(20_000, 0xff)])
    const { members, fault } = await openAll(gzip, stored)
    const given = members[0]!.bytes
    let same = 0
    while (given[same] === plain[same] && same < plain.length) same++
    expect(fault).toBe('ends-early')
    // Two digits to a byte: all but the last few symbols before the fault.
    expect(same).toBeGreaterThan((at / whole.length) * plain.length - 2000)
  })

  it('gives all that a cut leaves', async () => {
    const plain = longText()
    const stored = gzipSync(plain)
    const { members, fault } = await openAll(gzip, stored.subarray(0, stored.length / 2))
    const given = members[0]!.bytes
    expect(fault).toBe('ends-early')
    expect(given.length).toBeGreaterThan(plain.length * 0.49)
    expect(given.equals(plain.subarray(0, given.length))).toBe(true)
  })

  it('stops a bomb at the allowance', async () => {
    const allowance = new Allowance({ free: 3_000_000 })
    const { members, fault } = await openAll(gzip, gzipSync(Buffer.alloc(4_000_000)), { allowance })
    expect(fault).toBe('limit')
    expect(members[0]!.bytes.length).toBeGreaterThan(2_900_000)
    expect(members[0]!.bytes.length).toBeLessThanOrEqual(3_000_000)
  })

  it('counts empty members, which take long to begin', async () => {
    const empty = gzipSync('')
    const bytes = Buffer.alloc(empty.length * 100, empty)
    const fault = async (free: number): Promise<string | null> =>
      (await openAll(gzip, bytes, { allowance: new Allowance({ free, ratio: 0 }) })).fault
    expect([await fault(10_000_000), await fault(1_000_000)]).toEqual([null, 'limit'])
  })

  it('is told by three bytes', () => {
    expect(gzip.matches(Buffer.from([0x1f, 0x8b, 0x08, 0]), null)).toBe(true)
    expect(gzip.matches(Buffer.from([0x1f, 0x8b, 0x07, 0]), null)).toBe(false)
    expect(gzip.matches(Buffer.from([0x1f, 0x8b]), null)).toBe(false)
  })
})

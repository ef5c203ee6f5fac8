import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bzip2 } from '../../../src/core/containers/bzip2.ts'
import { openAll } from '../../support/open-container.ts'
import { samplePlain, samples } from '../../support/packed-samples.ts'
import { keepsItsPromises } from '../../support/stream-properties.ts'
import { writeBzip2 } from '../../support/write-bzip2.ts'

const magic = [...Buffer.from('BZh9'), 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]
const stored = samples['bzip2 -1']

describe('bzip2', () => {
  keepsItsPromises({
    container: bzip2,
    // Sorting rotations of one byte takes quadratic time here.
    compress: (plain) => (plain.length > 10_000 ? writeBzip2(plain.subarray(0, 1000)) : writeBzip2(plain)),
    magic,
    joins: true,
  })

  it('reads what the real program wrote', async () => {
    expect(bzip2.matches(stored, null)).toBe(true)
    const { members, fault } = await openAll(bzip2, stored, { readSize: 777 })
    expect({ text: members[0]?.bytes.toString(), fault }).toEqual({
      text: samplePlain.toString(),
      fault: null,
    })
  })

  it('is no harm where it is broken', async () => {
    const property = fc.asyncProperty(fc.nat(stored.length - 1), fc.nat(7), async (at, bit) => {
      const broken = Buffer.from(stored)
      broken[at]! ^= 1 << bit
      expect((await openAll(bzip2, broken)).members.length).toBeLessThanOrEqual(1)
    })
    await fc.assert(property, { numRuns: 100 })
  })

  it('gives the blocks before the one that is cut', async () => {
    const first = writeBzip2(Buffer.from('first'))
    const second = writeBzip2(Buffer.from('second'))
    const { members, fault } = await openAll(bzip2, Buffer.concat([first, second.subarray(0, 20)]))
    expect({ text: members[0]?.bytes.toString(), fault }).toEqual({ text: 'first', fault: 'ends-early' })
  })

  it('is told by its header and a magic number behind it', () => {
    expect(bzip2.matches(Buffer.from('BZh9 is a header, and this a text'), null)).toBe(false)
    expect(bzip2.matches(Buffer.from('BZh0'), null)).toBe(false)
    expect(bzip2.matches(writeBzip2(Buffer.alloc(0)), null)).toBe(true)
  })
})

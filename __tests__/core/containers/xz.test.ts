import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xz } from '../../../src/core/containers/xz.ts'
import { openAll } from '../../support/open-container.ts'
import { samplePlain, samples } from '../../support/packed-samples.ts'
import { keepsItsPromises } from '../../support/stream-properties.ts'
import { LZMA2_FILTER, writeXz } from '../../support/write-xz.ts'

const magic = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]

const packed = [
  'xz -9e',
  'xz --block-size=2000 -1',
  'xz --delta=dist=3 --lzma2=lc=0,lp=2,pb=0',
  'xz --x86 --lzma2=preset=6,dict=4096',
  'xz --format=lzma',
] as const

describe('xz', () => {
  keepsItsPromises({ container: xz, compress: writeXz, magic, joins: true })

  it.each([0, 1, 4] as const)('passes over a checksum of type %d', async (check) => {
    const stored = writeXz(Buffer.from('text'), { check })
    const { members, fault } = await openAll(xz, Buffer.concat([stored, stored]))
    expect({ text: members[0]?.bytes.toString(), fault }).toEqual({ text: 'texttext', fault: null })
  })

  it('undoes a delta filter', async () => {
    const stored = writeXz(Uint8Array.of(1, 2, 1, 1, 250), { filters: [[0x03, 1, 1], LZMA2_FILTER] })
    expect((await openAll(xz, stored)).members[0]?.bytes).toEqual(Buffer.from([1, 2, 2, 3, 252]))
  })

  it('gives text as it is where a filter for machine code may have changed it, and says so', async () => {
    const stored = writeXz(Buffer.from('text'), { filters: [[0x05, 0], LZMA2_FILTER] })
    const { members, skipped, fault } = await openAll(xz, Buffer.concat([stored, stored]))
    expect({ text: members[0]?.bytes.toString(), fault }).toEqual({ text: 'texttext', fault: null })
    const reason = 'was packed for machine code: some of its text may be changed'
    expect(skipped).toEqual([{ path: null, reason, incomplete: false }])
  })

  it('is closed with a filter that it does not know', async () => {
    const stored = writeXz(Buffer.from('text'), { filters: [[0x0c, 0], LZMA2_FILTER] })
    expect((await openAll(xz, stored)).fault).toBe('closed')
  })

  it('reads what asks for a dictionary of more than 128 MB and does not need it', async () => {
    const stored = writeXz(Buffer.from('text'), { filters: [[0x21, 1, 40]] })
    expect((await openAll(xz, stored)).members[0]?.bytes.toString()).toBe('text')
  })

  describe.each(packed)('%s', (name) => {
    const stored = samples[name]

    it('is read', async () => {
      expect(xz.matches(stored.subarray(0, 1024), null)).toBe(true)
      const { members, fault } = await openAll(xz, stored, { readSize: 777 })
      expect({ text: members[0]?.bytes.toString(), fault }).toEqual({
        text: samplePlain.toString(),
        fault: null,
      })
    })

    it('is given up to where it is cut', async () => {
      const property = fc.asyncProperty(fc.integer({ min: 20, max: stored.length - 20 }), async (end) => {
        const { members, fault } = await openAll(xz, stored.subarray(0, end))
        const given = Buffer.concat(members.map(({ bytes }) => bytes))
        expect(fault).toBe('ends-early')
        expect(given.equals(samplePlain.subarray(0, given.length))).toBe(true)
      })
      await fc.assert(property, { numRuns: 60 })
    })

    it('is no harm where it is broken', async () => {
      const property = fc.asyncProperty(fc.nat(stored.length - 1), fc.nat(7), async (at, bit) => {
        const broken = Buffer.from(stored)
        broken[at]! ^= 1 << bit
        expect((await openAll(xz, broken)).members.length).toBeLessThanOrEqual(1)
      })
      await fc.assert(property, { numRuns: 60 })
    })
  })

  it('gives most of what a cut leaves', async () => {
    const stored = samples['xz -9e']
    const { members } = await openAll(xz, stored.subarray(0, stored.length - 60))
    expect(members[0]!.bytes.length).toBeGreaterThan(samplePlain.length * 0.9)
  })

  it('takes no zeros, no text and no unusual header for .lzma', () => {
    expect(xz.matches(Buffer.alloc(1024), null)).toBe(false)
    expect(xz.matches(Buffer.from(']: a line of text that goes on'), null)).toBe(false)
    const header = Buffer.from(samples['xz --format=lzma'].subarray(0, 20))
    header[2] = 1
    expect(xz.matches(header, null)).toBe(false)
  })
})

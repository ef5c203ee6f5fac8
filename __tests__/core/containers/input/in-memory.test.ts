import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpTo } from '../../../../src/core/containers/input/in-memory.ts'
import { inputInPieces } from '../../../support/open-container.ts'

describe('an input in memory', () => {
  it('is what was there', async () => {
    const property = fc.asyncProperty(fc.nat(300_000), async (size) => {
      const bytes = Buffer.alloc(size, 'whole')
      const read = await readUpTo(inputInPieces(bytes), size)
      expect(read.whole).toBe(true)
      expect(read.bytes.equals(bytes)).toBe(true)
    })
    await fc.assert(property, { numRuns: 30 })
  })

  it('is its start where there is one byte too many', async () => {
    const bytes = Buffer.alloc(70_001, 'start')
    const read = await readUpTo(inputInPieces(bytes), 70_000)
    expect(read.whole).toBe(false)
    expect(read.bytes.equals(bytes.subarray(0, 70_000))).toBe(true)
    expect(await readUpTo(inputInPieces(Buffer.alloc(0)), 0)).toMatchObject({ whole: true })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteQueue } from '../../../../src/core/containers/input/byte-queue.ts'
import { ByteRecord } from '../../../../src/core/containers/input/byte-record.ts'
import { inputInPieces } from '../../../support/open-container.ts'

const bytes = Buffer.from(Uint32Array.from({ length: 60_000 }, (_, i) => i).buffer)

describe('a queue of bytes', () => {
  it('gives them in order, however they are looked at and taken', async () => {
    const step = fc.record({
      how: fc.constantFrom('fill', 'read', 'pass'),
      count: fc.oneof(fc.nat(20), fc.nat(100_000)),
    })
    const property = fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const queue = new ByteQueue(inputInPieces(bytes))
      let at = 0
      for (const { how, count } of steps) {
        const left = Math.min(count, bytes.length - at)
        if (how === 'fill') {
          expect(await queue.fill(count)).toBe(left === count)
          expect(queue.available).toBeGreaterThanOrEqual(left)
          expect(Buffer.from(queue.view()).equals(bytes.subarray(at, at + queue.available))).toBe(true)
          queue.take(left)
        } else if (how === 'read') {
          const into = Buffer.alloc(count)
          expect(await queue.read(into)).toBe(left)
          expect(into.subarray(0, left).equals(bytes.subarray(at, at + left))).toBe(true)
        } else expect(await queue.pass(count)).toBe(left)
        at += left
        expect(queue.passed).toBe(at)
      }
    })
    await fc.assert(property, { numRuns: 60 })
  })

  it('records what is taken, while it is little', async () => {
    const queue = new ByteQueue(inputInPieces(bytes))
    const [small, large] = [new ByteRecord(10), new ByteRecord(9)]
    await queue.pass(3)
    queue.recordTo(small)
    await queue.pass(10)
    queue.recordTo(large)
    await queue.pass(10)
    expect(small.bytes()).toEqual(bytes.subarray(3, 13))
    expect(large.bytes()).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PaceNow } from '../../../src/adapters/terminal/pace.ts'
import { progressText } from '../../../src/adapters/terminal/progress-text.ts'
import type { ProgressFacts } from '../../../src/ports/progress.ts'

const quiet: PaceNow = { bytesPerSecond: 0, secondsLeft: null }
const pace: PaceNow = { bytesPerSecond: 350e6, secondsLeft: 11.2 }
const history: ProgressFacts = {
  pieces: 12_345,
  bytes: 1.2e9,
  what: 'objects',
  total: { pieces: 291_809, bytes: 2.2e9 },
}

describe('the text of a progress', () => {
  test.each<[string, ProgressFacts, PaceNow]>([
    ['scanned 1 file, 5 B', { pieces: 1, bytes: 5 }, quiet],
    [
      'scanned 1,234 files, 5.6 MB, 7.0 MB/s',
      { pieces: 1234, bytes: 5.6e6 },
      { ...quiet, bytesPerSecond: 7e6 },
    ],
    ['scanned 12,345 of 291,809 objects, 1.2 GB of 2.2 GB, 350.0 MB/s, 12 s left', history, pace],
    ['scanned 0 of 1 file, 0 B', { pieces: 0, bytes: 0, total: { pieces: 1 } }, quiet],
    ['scanned 3 objects, 5 B of 9 B', { pieces: 3, bytes: 5, what: 'objects', total: { bytes: 9 } }, quiet],
    ['scanned 10 files, 20 B', { pieces: 10, bytes: 20, total: { pieces: 9, bytes: 19 } }, quiet],
  ])('%s', (text, facts, paceNow) => {
    expect(progressText(facts, paceNow, 200)).toBe(text)
  })

  test.each([
    [0.01, '1 s left'],
    [59.2, '60 s left'],
    [60.1, '2 min left'],
    [179, '3 min left'],
    [3541, '1 h 0 min left'],
    [7500, '2 h 5 min left'],
    [86_340, '23 h 59 min left'],
  ])('%d seconds: %s', (secondsLeft, text) => {
    expect(progressText({ pieces: 1, bytes: 1 }, { ...quiet, secondsLeft }, 200)).toBe(
      `scanned 1 file, 1 B, ${text}`,
    )
  })

  test('says nothing of more than a day', () => {
    expect(progressText({ pieces: 1, bytes: 1 }, { ...quiet, secondsLeft: 86_401 }, 200)).toBe(
      'scanned 1 file, 1 B',
    )
  })

  test.each([
    [75, 'scanned 12,345 of 291,809 objects, 1.2 GB of 2.2 GB, 350.0 MB/s, 12 s left'],
    [74, 'scanned 12,345 of 291,809 objects, 1.2 GB of 2.2 GB, 350.0 MB/s, 12 s left'],
    [73, 'scanned 12,345 of 291,809 objects, 1.2 GB of 2.2 GB, 12 s left'],
    [60, 'scanned 12,345 of 291,809 objects, 12 s left'],
    [40, 'scanned 12,345 of 291,809 objects'],
    [10, 'scanned 12'],
    [1, 's'],
  ])('in %d columns leaves out what matters least', (width, text) => {
    expect(progressText(history, pace, width)).toBe(text)
  })

  test('is printable ASCII and never wider than it may be', () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    const facts: fc.Arbitrary<ProgressFacts> = fc.record(
      {
        pieces: amount,
        bytes: amount,
        what: fc.constantFrom('files' as const, 'objects' as const),
        total: fc.record({ pieces: amount, bytes: amount }, { requiredKeys: [] }),
      },
      { requiredKeys: ['pieces', 'bytes'] },
    )
    const paces = fc.record({
      bytesPerSecond: fc.double({ min: 0, max: 1e18, noNaN: true }),
      secondsLeft: fc.option(fc.double({ min: 1e-9, max: 1e18, noNaN: true })),
    })
    fc.assert(
      fc.property(facts, paces, fc.integer({ min: 1, max: 200 }), (fact, paceNow, width) => {
        const text = progressText(fact, paceNow, width)
        expect(text.length).toBeGreaterThan(0)
        expect(text.length).toBeLessThanOrEqual(width)
        expect(text).toMatch(/^[ -~]+$/)
        expect(text).not.toMatch(/NaN|Infinity|undefined|-/)
      }),
    )
  })
})

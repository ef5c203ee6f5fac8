import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Pace } from '../../../src/adapters/terminal/pace.ts'

const objects = { pieces: 100, bytes: 1000 }

describe('the rate', () => {
  test('is that of all so far at first', () => {
    expect(new Pace(500).at(1500, { pieces: 10, bytes: 2000 }).bytesPerSecond).toBe(2000)
  })

  test('is nothing as long as no time has passed', () => {
    expect(new Pace(500).at(500, { pieces: 10, bytes: 2000 })).toEqual({
      bytesPerSecond: 0,
      secondsLeft: null,
    })
  })

  test('follows a change slowly, and is there after half a minute', () => {
    const pace = new Pace(0)
    pace.at(1000, { pieces: 1, bytes: 1000 })
    const rates = Array.from({ length: 300 }, (_, n) => {
      return pace.at(1000 + (n + 1) * 100, { pieces: 1, bytes: 1000 + (n + 1) * 1000 }).bytesPerSecond
    })
    expect(rates[0]).toBeLessThan(1200)
    expect(rates.at(-1)).toBeGreaterThan(9900)
    expect(rates).toEqual(rates.toSorted((a, b) => a - b))
  })

  test('does not depend on how often it is asked', () => {
    const [often, seldom] = [new Pace(0), new Pace(0)]
    for (const pace of [often, seldom]) pace.at(1000, { pieces: 1, bytes: 1000 })
    for (let n = 1; n <= 40; n++) often.at(1000 + n * 100, { pieces: 1, bytes: 1000 + n * 500 })
    expect(often.at(5000, { pieces: 1, bytes: 21_000 }).bytesPerSecond).toBeCloseTo(
      seldom.at(5000, { pieces: 1, bytes: 21_000 }).bytesPerSecond,
      6,
    )
  })

  test('begins anew with the next source', () => {
    const pace = new Pace(0)
    pace.at(1000, { pieces: 100, bytes: 1_000_000 })
    expect(pace.at(1100, { pieces: 1, bytes: 1_000_100 }).bytesPerSecond).toBe(0)
    expect(pace.at(2100, { pieces: 2, bytes: 1_000_600 }).bytesPerSecond).toBe(500)
  })
})

describe('the time left', () => {
  test('is told from three seconds on', () => {
    const total = { bytes: 10_000 }
    expect(new Pace(0).at(2999, { ...objects, total }).secondsLeft).toBeNull()
    expect(new Pace(0).at(3000, { ...objects, total }).secondsLeft).toBeCloseTo(27)
  })

  test.each([
    ['no total', undefined],
    ['a total that is empty', {}],
    ['a total that is reached', { pieces: 100, bytes: 1000 }],
    ['a total that was too low', { pieces: 99, bytes: 999 }],
  ])('is not told with %s', (_, total) => {
    const facts = total === undefined ? objects : { ...objects, total }
    expect(new Pace(0).at(4000, facts).secondsLeft).toBeNull()
  })

  test('is the longer one of what the pieces and the bytes promise', () => {
    const left = (total: { readonly pieces?: number; readonly bytes?: number }): number | null =>
      new Pace(0).at(10_000, { ...objects, total }).secondsLeft
    expect(left({ pieces: 200 })).toBeCloseTo(10)
    expect(left({ pieces: 200, bytes: 1500 })).toBeCloseTo(10)
    expect(left({ pieces: 200, bytes: 4000 })).toBeCloseTo(30)
  })

  test('is not told while nothing moves', () => {
    expect(
      new Pace(0).at(4000, { pieces: 0, bytes: 0, total: { pieces: 5, bytes: 5 } }).secondsLeft,
    ).toBeNull()
  })

  test('is never negative, not a number or endless, whatever is told', () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    const facts = fc.record({
      pass: fc.integer({ min: 0, max: 100_000 }),
      pieces: amount,
      bytes: amount,
      total: fc.record({ pieces: amount, bytes: amount }, { requiredKeys: [] }),
    })
    fc.assert(
      fc.property(fc.array(facts), (updates) => {
        const pace = new Pace(0)
        let now = 0
        for (const { pass, ...update } of updates) {
          now += pass
          const { bytesPerSecond, secondsLeft } = pace.at(now, update)
          expect(bytesPerSecond).toBeGreaterThanOrEqual(0)
          expect(Number.isFinite(bytesPerSecond)).toBe(true)
          if (secondsLeft !== null) expect(secondsLeft).toBeGreaterThan(0)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponentBetween, ratioOf, summarise } from '../../bench/statistics.ts'

it.each([
  [[3, 1, 2], { median: 2, quartiles: [1.5, 2.5] }],
  [[4, 1, 2, 3], { median: 2.5, quartiles: [1.75, 3.25] }],
  [[7], { median: 7, quartiles: [7, 7] }],
])('%j is summed up', (values, summary) => {
  expect(summarise(values)).toEqual(summary)
})

it('does not move for one odd run', () => {
  expect(summarise([1, 1, 1, 1, 1, 1, 1, 100])).toEqual({ median: 1, quartiles: [1, 1] })
})

it('leaves a quarter of the values below the first quartile and above the third, whatever their order', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(values, (list) => {
      const { median, quartiles } = summarise(list)
      const [first, third] = quartiles
      const quarter = Math.ceil((list.length - 1) / 4)
      expect(list.filter((value) => value < first).length).toBeLessThanOrEqual(quarter)
      expect(list.filter((value) => value > third).length).toBeLessThanOrEqual(quarter)
      expect(first).toBeLessThanOrEqual(median)
      expect(third).toBeGreaterThanOrEqual(median)
      expect(summarise(list.toReversed())).toEqual({ median, quartiles })
    }),
  )
})

describe('a ratio', () => {
  it('is taken round by round: a slower machine changes nothing', () => {
    expect(ratioOf([[2], [20], [200]], [[1], [10], [100]])).toEqual({ median: 2, quartiles: [2, 2] })
  })

  it('takes the median of each round', () => {
    expect(ratioOf([[2, 99, 4], [6]], [[2], [1, 2, 3]])).toEqual({ median: 2.5, quartiles: [2.25, 2.75] })
  })

  it('leaves out rounds that only one of them has', () => {
    expect(ratioOf([[3]], [[1], [1000]])).toEqual({ median: 3, quartiles: [3, 3] })
    expect(ratioOf([], [[1]])).toBeNull()
  })
})

it.each([
  [1, [1, 10], [20, 200]],
  [2, [1, 1], [10, 100]],
  [0, [1, 5], [10, 5]],
] as const)('finds the power %d', (power, small, large) => {
  expect(exponentBetween(small, large)).toBeCloseTo(power)
})

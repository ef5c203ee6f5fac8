import { expect, it } from 'vitest'
import { interleaved, planFor } from '../../bench/plan.ts'

function turns(...list: readonly (readonly [id: string, rounds: number])[]): string {
  return interleaved(list.map(([id, rounds]) => ({ id, plan: { rounds, runs: 1, warmup: 0 } })))
    .map(({ id }) => id)
    .join(' ')
}

it('turns the order at each round', () => {
  expect(turns(['A', 3], ['B', 3], ['C', 3])).toBe('A B C C B A A B C')
})

it('has the ones of fewer rounds in the first rounds', () => {
  expect(turns(['A', 3], ['B', 2], ['C', 3])).toBe('A B C C B A A C')
  expect(turns()).toBe('')
})

it.each([
  [0.05, { rounds: 6, runs: 5, warmup: 1 }],
  [1, { rounds: 6, runs: 5, warmup: 1 }],
  [1.5, { rounds: 6, runs: 3, warmup: 0 }],
  [9, { rounds: 6, runs: 1, warmup: 0 }],
  [20, { rounds: 2, runs: 1, warmup: 0 }],
])('a run of %d s is planned', (seconds, plan) => {
  expect(planFor(seconds, { rounds: 6, runs: 5 })).toEqual(plan)
})

it('never plans more than was asked for', () => {
  expect(planFor(100, { rounds: 1, runs: 1 })).toEqual({ rounds: 1, runs: 1, warmup: 0 })
})

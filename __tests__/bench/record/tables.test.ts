import { expect, it } from 'vitest'
import type { Outcome } from '../../../bench/record/record.ts'
import { tablesOf } from '../../../bench/record/tables.ts'
import { asText } from '../../../bench/table.ts'

function text(outcome: Outcome): readonly string[] {
  return tablesOf(outcome).map(asText).join('\n\n').split('\n')
}

const same = (median: number) => ({ median, quartiles: [median, median] as const })

it('shows times, how much more than bare Node, and ratios', () => {
  const outcome: Outcome = {
    part: 'tree',
    races: [
      {
        corpus: { name: 'made up', count: 3000, bytes: 12_000_000, seed: 1 },
        rows: [
          { id: 'bare node', runs: 4, median: 0.04, quartiles: [0.03, 0.05], ratios: [] },
          { id: 'rg', runs: 4, ...same(0.02), ratios: [] },
          {
            id: 'scan',
            runs: 4,
            ...same(0.08),
            ratios: [{ against: 'rg', median: 4, quartiles: [3.9, 12.34] }],
          },
          {
            id: 'slow',
            runs: 2,
            ...same(25),
            ratios: [
              { against: 'rg', ...same(1250) },
              { against: 'scan', ...same(312.5) },
            ],
          },
        ],
        leftOut: [{ id: 'other', why: 'ended with 3' }],
      },
    ],
  }
  expect(text(outcome)).toEqual([
    'made up: 3,000 files, 12 MB',
    '             median            quartiles   over bare node                     ÷ rg             ÷ scan   runs',
    'bare node   40.0 ms   30.0 ms to 50.0 ms                                                                   4',
    'rg          20.0 ms   20.0 ms to 20.0 ms         -20.0 ms                        1                         4',
    'scan        80.0 ms   80.0 ms to 80.0 ms          40.0 ms      4.00 (3.90 to 12.3)                  1      4',
    'slow         25.0 s     25.0 s to 25.0 s           25.0 s   1,250 (1,250 to 1,250)   313 (313 to 313)      2',
    'Left out: other ended with 3.',
    '',
    'Targets',
    '                                          target   measured   met',
    'scan over bare node (made up, 12 MB)   ≤ 60.0 ms    40.0 ms   yes',
  ])
})

it('shows by which power a time grows, without the start', () => {
  const point = (count: number, seconds: number) => ({
    corpus: { name: 'made up', count, commits: count, bytes: count * 1000, seed: 1 },
    runs: 3,
    ...same(seconds),
  })
  const outcome: Outcome = {
    part: 'growth',
    growth: [
      {
        what: 'history',
        start: 0.1,
        points: [point(1000, 0.2), point(10_000, 1.1), point(100_000, 100.1)],
        leftOut: [],
      },
    ],
  }
  const [table] = tablesOf(outcome)
  expect(table?.rows.map((row) => row.slice(3))).toEqual([
    ['100.0', '10', '', '3'],
    ['100.0', '10', '1.00', '3'],
    ['1000.0', '1', '2.00', '3'],
  ])
})

it('shows peaks, and the kernel as its own bench has it', () => {
  const corpus = { name: 'redis', count: 1000, commits: 10, bytes: 6_500_000 }
  const row = { id: 'scan', runs: 3, largest: 120_000_000, together: 160_400_000 }
  expect(text({ part: 'memory', peaks: [{ what: 'history', corpus, rows: [row], leftOut: [] }] })).toEqual([
    'History of redis: 1,000 objects of 10 commits, 6.5 MB',
    '       largest process   all processes   runs',
    'scan            120 MB          160 MB      3',
  ])
  expect(text({ part: 'kernel', table: { head: ['GB/s', 'plain'], rows: [['source', '12.00']] } })).toEqual([
    'Kernel',
    'GB/s     plain',
    'source   12.00',
  ])
})

import { describe, expect, it } from 'vitest'
import type { Outcome, Race, TimeRow } from '../../../bench/record/record.ts'
import { verdictsOn } from '../../../bench/record/targets.ts'

function row(id: string, seconds: number, ratios: Readonly<Record<string, number>> = {}): TimeRow {
  const same = (median: number) => ({ median, quartiles: [median, median] as const })
  return {
    id,
    runs: 1,
    ...same(seconds),
    ratios: Object.entries(ratios).map(([against, value]) => ({ against, ...same(value) })),
  }
}

function race(megabytes: number, count: number, ...rows: readonly TimeRow[]): Race {
  return { corpus: { name: 'x', count, bytes: megabytes * 1e6 }, rows, leftOut: [] }
}

/** `target: limit, measured, met` */
function said(outcome: Outcome): readonly string[] {
  return verdictsOn(outcome).map(
    ({ target, limit, measured, met }) => `${target}: ${limit}, ${measured}, ${met ? 'met' : 'missed'}`,
  )
}

it('holds a start to 10 ms over bare Node', () => {
  const start = (seconds: number): Outcome => ({
    part: 'start',
    races: [{ corpus: null, leftOut: [], rows: [row('bare node', 0.04), row('--version', seconds)] }],
  })
  expect(said(start(0.0499))).toEqual(['--version over bare node: ≤ 10.0 ms, 9.9 ms, met'])
  expect(said(start(0.0511))).toEqual(['--version over bare node: ≤ 10.0 ms, 11.1 ms, missed'])
})

describe('a tree', () => {
  const tree = (...races: readonly Race[]): Outcome => ({ part: 'tree', races })

  it('is held to bare Node where it is small', () => {
    const small = race(12, 3000, row('bare node', 0.04), row('scan', 0.11, { rg: 5 }))
    expect(said(tree(small))).toEqual(['scan over bare node (x, 12 MB): ≤ 60.0 ms, 70.0 ms, missed'])
  })

  it('is held to ripgrep by its size, and to other scanners', () => {
    expect(said(tree(race(132, 3800, row('scan', 1, { rg: 1.4 }))))).toEqual([
      'scan ÷ rg (x, 132 MB): ≤ 1.50, 1.40, met',
    ])
    const rivals = [
      row('gitleaks', 9, { rg: 9, scan: 9 }),
      row('kingfisher --turbo, PostHog only', 4, { rg: 4, scan: 4 }),
    ]
    expect(said(tree(race(455, 18_700, row('scan', 1, { rg: 1.4 }), ...rivals)))).toEqual([
      'scan ÷ rg (x, 455 MB): ≤ 1.20, 1.40, missed',
      'gitleaks ÷ scan (x, 455 MB): ≥ 10.0, 9.00, missed',
      'kingfisher --turbo, PostHog only ÷ scan (x, 455 MB): ≥ 3.00, 4.00, met',
    ])
  })
})

it('holds a history to what git takes, by the size of its objects', () => {
  const scan = row('scan --history', 1, { 'cat-file': 0.5 })
  const rival = row('gitleaks', 9, { 'cat-file': 3, 'scan --history': 7 })
  const of = (...races: readonly Race[]): readonly string[] => said({ part: 'history', races })
  expect(of(race(2200, 292_000, scan, rival))).toEqual([
    'scan --history ÷ cat-file (x, 2,200 MB): ≤ 0.60, 0.50, met',
    'gitleaks ÷ scan --history (x, 2,200 MB): ≥ 6.00, 7.00, met',
  ])
  expect(of(race(6000, 201_000, scan))).toEqual([
    'scan --history ÷ cat-file (x, 6,000 MB): ≤ 0.40, 0.50, missed',
  ])
  expect(of(race(6000, 201_000, row('cat-file', 1)))).toEqual([])
})

it('holds peaks to their limits, all processes together', () => {
  const corpus = { name: 'x', count: 1, bytes: 1e9 }
  const peaks = (what: 'tree' | 'history', id: string, together: number) => ({
    what,
    corpus,
    rows: [{ id, runs: 1, largest: 1, together }],
    leftOut: [],
  })
  const outcome: Outcome = {
    part: 'memory',
    peaks: [peaks('tree', 'scan', 151e6), peaks('history', 'scan --history', 199e6)],
  }
  expect(said(outcome)).toEqual([
    'peak of scan (x, 1,000 MB): ≤ 150 MB, 151 MB, missed',
    'peak of scan --history (x, 1,000 MB): ≤ 200 MB, 199 MB, met',
  ])
})

it('holds growth to a straight line', () => {
  const point = (count: number, median: number) => ({
    corpus: { name: 'x', count, bytes: count },
    runs: 1,
    median,
    quartiles: [median, median] as const,
  })
  const growth = (large: number): Outcome => ({
    part: 'growth',
    growth: [{ what: 'tree', start: 0.1, points: [point(10, 0.2), point(100, large)], leftOut: [] }],
  })
  expect(said(growth(1.1))).toEqual(['power of growth, tree: ≤ 1.10, 1.00, met'])
  expect(said(growth(2.1))).toEqual(['power of growth, tree: ≤ 1.10, 1.30, missed'])
})

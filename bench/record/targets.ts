/** What was set as a mark for each part, and whether a record reaches it. A mark holds for corpora of its size only. */
import { exponentBetween } from '../statistics.ts'
import { duration, megabytes, ratio } from '../units.ts'
import type { Growth, Outcome, Peaks, Race, TimeRow } from './record.ts'

export interface Verdict {
  readonly target: string
  /** What was measured is at most this; at least, where it says how much slower something else is. */
  readonly limit: string
  readonly measured: string
  readonly met: boolean
}

function atMost(target: string, value: number, limit: number, show: (value: number) => string): Verdict {
  return { target, limit: `≤ ${show(limit)}`, measured: show(value), met: value <= limit }
}

function atLeast(target: string, value: number, limit: number): Verdict {
  return { target, limit: `≥ ${ratio(limit)}`, measured: ratio(value), met: value >= limit }
}

function row({ rows }: Race, id: string): TimeRow | undefined {
  return rows.find((one) => one.id === id)
}

/** What a row has to another of its race, as a median over the rounds. */
function ratioTo(one: TimeRow | undefined, other: string): number | undefined {
  return one?.ratios.find(({ against }) => against === other)?.median
}

function overBareNode(race: Race, id: string, target: string, limit: number): readonly Verdict[] {
  const [one, bare] = [row(race, id), row(race, 'bare node')]
  return one === undefined || bare === undefined
    ? []
    : [atMost(target, one.median - bare.median, limit, duration)]
}

/** @param scan our own row; every other that is measured against it is another scanner */
function rivals(race: Race, scan: string, times: number): readonly Verdict[] {
  return race.rows.flatMap((rival) => {
    const slower = ratioTo(rival, scan)
    if (slower === undefined) return []
    return [atLeast(`${rival.id} ÷ ${scan}`, slower, rival.id.includes('--turbo') ? 3 : times)]
  })
}

/** Between two sizes the mark goes in steps: a start counts for much where there is little to scan. */
function treeVerdicts(race: Race): readonly Verdict[] {
  const bytes = race.corpus?.bytes ?? 0
  if (bytes < 50e6) return overBareNode(race, 'scan', 'scan over bare node', 0.06)
  const beside = ratioTo(row(race, 'scan'), 'rg')
  const own = beside === undefined ? [] : [atMost('scan ÷ rg', beside, bytes < 300e6 ? 1.5 : 1.2, ratio)]
  return [...own, ...rivals(race, 'scan', 10)]
}

/** Bytes of an object on the average, from which on git's own work is most of the time. */
const largeObjects = 15_000

function historyVerdicts(race: Race): readonly Verdict[] {
  const scan = row(race, 'scan --history')
  const [floor, corpus] = [ratioTo(scan, 'cat-file'), race.corpus]
  // In less the start of Node is most of it.
  if (floor === undefined || corpus === null || corpus.bytes < 100e6) return []
  const limit = corpus.bytes / corpus.count < largeObjects ? 0.6 : 0.4
  return [atMost('scan --history ÷ cat-file', floor, limit, ratio), ...rivals(race, 'scan --history', 6)]
}

function memoryVerdicts({ what, rows }: Peaks): readonly Verdict[] {
  const [id, limit] = what === 'tree' ? ['scan', 150e6] : ['scan --history', 200e6]
  const own = rows.find((one) => one.id === id)
  return own === undefined ? [] : [atMost(`peak of ${id}`, own.together, limit, megabytes)]
}

/** From the smallest to the largest; a tenth more is noise. */
function growthVerdicts({ what, points, start }: Growth): readonly Verdict[] {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || first === last || first.median <= start) return []
  const power = exponentBetween(
    [first.corpus.count, first.median - start],
    [last.corpus.count, last.median - start],
  )
  return [atMost(`power of growth, ${what}`, power, 1.1, ratio)]
}

export function verdictsOn(outcome: Outcome): readonly Verdict[] {
  switch (outcome.part) {
    case 'start':
      return outcome.races.flatMap((race) =>
        overBareNode(race, '--version', '--version over bare node', 0.01),
      )
    case 'tree':
      return outcome.races.flatMap(named(treeVerdicts))
    case 'history':
      return outcome.races.flatMap(named(historyVerdicts))
    case 'memory':
      return outcome.peaks.flatMap(named(memoryVerdicts))
    case 'growth':
      return outcome.growth.flatMap(growthVerdicts)
    case 'kernel':
      return []
  }
}

/** With the size of the corpus that each is about. */
function named<T extends Pick<Race, 'corpus'>>(
  verdicts: (one: T) => readonly Verdict[],
): (one: T) => readonly Verdict[] {
  return (one) => {
    if (one.corpus === null) return verdicts(one)
    const { name, bytes } = one.corpus
    return verdicts(one).map((verdict) => ({
      ...verdict,
      target: `${verdict.target} (${name}, ${megabytes(bytes)})`,
    }))
  }
}

/** The tables of an outcome, its targets last: the same on a terminal and in the documentation. */
import type { CorpusSizes } from '../corpora/corpus.ts'
import { exponentBetween } from '../statistics.ts'
import type { Table } from '../table.ts'
import { between, duration, grouped, megabytes, ratio } from '../units.ts'
import type { Growth, LeftOut, Outcome, Peaks, Race, TimeRow } from './record.ts'
import { verdictsOn } from './targets.ts'

/** `redis: 201,267 objects of 12,000 commits, 6,026 MB` */
function sizesText({ name, count, commits, bytes }: CorpusSizes): string {
  const what =
    commits === undefined
      ? `${grouped(count)} ${count === 1 ? 'file' : 'files'}`
      : `${grouped(count)} objects of ${grouped(commits)} commits`
  return `${name}: ${what}, ${megabytes(bytes)}`
}

function leftOutNotes(leftOut: readonly LeftOut[]): readonly string[] {
  return leftOut.map(({ id, why }) => `Left out: ${id} ${why}.`)
}

function raceTable({ corpus, rows, leftOut }: Race): Table {
  const bare = rows.find(({ id }) => id === 'bare node')
  const others = [...new Set(rows.flatMap(({ ratios }) => ratios.map(({ against }) => against)))]
  const ratioCell = (row: TimeRow, other: string): string => {
    if (row.id === other) return '1'
    const found = row.ratios.find(({ against }) => against === other)
    return found === undefined ? '' : `${ratio(found.median)} (${between(found.quartiles, ratio)})`
  }
  return {
    title: corpus === null ? 'Start' : sizesText(corpus),
    head: [
      ...['', 'median', 'quartiles'],
      ...(bare === undefined ? [] : ['over bare node']),
      ...others.map((other) => `÷ ${other}`),
      'runs',
    ],
    rows: rows.map((row) => [
      ...[row.id, duration(row.median), between(row.quartiles, duration)],
      ...(bare === undefined ? [] : [row === bare ? '' : duration(row.median - bare.median)]),
      ...others.map((other) => ratioCell(row, other)),
      String(row.runs),
    ]),
    notes: leftOutNotes(leftOut),
  }
}

function memoryTable({ what, corpus, rows, leftOut }: Peaks): Table {
  return {
    title: `${what === 'tree' ? 'Tree' : 'History'} of ${sizesText(corpus)}`,
    head: ['', 'largest process', 'all processes', 'runs'],
    rows: rows.map(({ id, runs, largest, together }) => [
      ...[id, megabytes(largest), megabytes(together)],
      String(runs),
    ]),
    notes: leftOutNotes(leftOut),
  }
}

function growthTable({ what, points, start, leftOut }: Growth): Table {
  const unit = what === 'tree' ? 'file' : 'object'
  const net = points.map(({ corpus, median }) => [corpus.count, median - start] as const)
  const power = (i: number): string => {
    const [before, now] = [net[i - 1], net[i]!]
    return before === undefined || before[1] <= 0 || now[1] <= 0
      ? ''
      : exponentBetween(before, now).toFixed(2)
  }
  return {
    title: what === 'tree' ? 'Trees' : 'Histories',
    head: ['', 'median', 'quartiles', `µs a ${unit}`, 'MB/s', 'power', 'runs'],
    rows: points.map(({ corpus, median, quartiles, runs }, i) => [
      ...[sizesText(corpus), duration(median), between(quartiles, duration)],
      ((net[i]![1] / corpus.count) * 1e6).toFixed(1),
      Math.round(corpus.bytes / 1e6 / net[i]![1]).toString(),
      ...[power(i), String(runs)],
    ]),
    notes: [
      `Without the ${duration(start)} of a start; the power is that by which the time grows with the number of ${unit}s from the row above: 1 is linear.`,
      ...leftOutNotes(leftOut),
    ],
  }
}

function targetTable(outcome: Outcome): readonly Table[] {
  const verdicts = verdictsOn(outcome)
  if (verdicts.length === 0) return []
  return [
    {
      title: 'Targets',
      head: ['', 'target', 'measured', 'met'],
      rows: verdicts.map(({ target, limit, measured, met }) => [target, limit, measured, met ? 'yes' : 'no']),
      notes: [],
    },
  ]
}

function figuresOf(outcome: Outcome): readonly Table[] {
  switch (outcome.part) {
    case 'start':
    case 'tree':
    case 'history':
      return outcome.races.map(raceTable)
    case 'memory':
      return outcome.peaks.map(memoryTable)
    case 'growth':
      return outcome.growth.map(growthTable)
    case 'kernel':
      return [{ title: 'Kernel', ...outcome.table, notes: [] }]
  }
}

export function tablesOf(outcome: Outcome): readonly Table[] {
  return [...figuresOf(outcome), ...targetTable(outcome)]
}

/** What is kept of a run: figures, and of the machine only what they depend on. */
import { cpus } from 'node:os'
import type { Contestant } from './contestants.ts'
import type { Corpus, Shape } from './corpus.ts'
import { summarise, type Summary } from './statistics.ts'

export interface Row extends Summary {
  readonly id: string
  /** Medians side by side, in the same run; `null` where nothing is to be compared. */
  readonly ratio: { readonly against: string; readonly value: number } | null
}

export interface BenchRecord {
  readonly date: string
  readonly machine: { readonly os: string; readonly cores: number; readonly node: string }
  readonly corpus: Shape & { readonly bytes: number }
  readonly runs: number
  /** Seconds. */
  readonly rows: readonly Row[]
}

/** @param times seconds by the contestant's id, at least one each */
export function rowsOf(
  list: readonly Contestant[],
  times: ReadonlyMap<string, readonly number[]>,
): readonly Row[] {
  const summaries = new Map(list.map(({ id }) => [id, summarise(times.get(id)!)]))
  return list.map(({ id, against }) => {
    const summary = summaries.get(id)!
    const other = against === null ? undefined : summaries.get(against)
    const ratio =
      against === null || other === undefined ? null : { against, value: summary.median / other.median }
    return { id, ...summary, ratio }
  })
}

export function recordOf(
  shape: Shape,
  corpus: Corpus,
  runs: number,
  rows: readonly Row[],
  now: Date,
): BenchRecord {
  return {
    date: now.toISOString().slice(0, 16),
    machine: { os: `${process.platform}-${process.arch}`, cores: cpus().length, node: process.version },
    corpus: { ...shape, bytes: corpus.bytes },
    runs,
    rows,
  }
}

/** `2026-11-24T0815-linux-x64-2-cores.json` */
export function fileNameOf({ date, machine }: BenchRecord): string {
  return `${date.replace(':', '')}-${machine.os}-${machine.cores}-cores.json`
}

/** The table for people; milliseconds. */
export function tableOf({ rows }: BenchRecord): string {
  const bare = rows.find(({ id }) => id === 'bare node')?.median ?? 0
  const ms = (seconds: number): string => (seconds * 1000).toFixed(1)
  const cells = rows.map((row) => [
    row.id,
    ms(row.median),
    `${ms(row.lowest)} to ${ms(row.highest)}`,
    ms(row.median - bare),
    row.ratio === null ? '' : `${row.ratio.value.toFixed(2)} × ${row.ratio.against}`,
  ])
  const all = [['', 'median ms', 'spread', 'over bare node', 'ratio'], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('   ')
        .trimEnd(),
    )
    .join('\n')
}

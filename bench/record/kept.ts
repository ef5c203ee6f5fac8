/** The records of all runs: `bench/runs/`, one file for each part of a run. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchRecord, Outcome, PartId } from './record.ts'

/** `2026-11-24T0815-tree-linux-x64-2-cores.json`: by their names they are in the order of time. */
export function fileNameOf({ date, part, machine }: BenchRecord): string {
  return `${date.replace(':', '')}-${part}-${machine.os}-${machine.cores}-cores.json`
}

/** @returns the name of the file */
export function keep(folder: string, record: BenchRecord): string {
  const name = fileNameOf(record)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `${JSON.stringify(record, null, 2)}\n`)
  return name
}

export function recordOf(
  outcome: Outcome,
  facts: Pick<BenchRecord, 'commit' | 'machine'>,
  now: Date,
): BenchRecord {
  return { date: now.toISOString().slice(0, 16), ...facts, ...outcome }
}

/** The newest record of each part; files of an older form, which name no part, are passed over. */
export function newestOf(records: readonly Partial<BenchRecord>[]): ReadonlyMap<PartId, BenchRecord> {
  const whole = records.filter((record): record is BenchRecord => record.part !== undefined)
  const sorted = whole.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return new Map(sorted.map((record) => [record.part, record]))
}

export function readRecords(folder: string): readonly Partial<BenchRecord>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<BenchRecord>)
}

/** What is kept of a run: figures, and of the machine only what they depend on. */
import type { CorpusSizes } from '../corpora/corpus.ts'
import type { Summary } from '../statistics.ts'

export interface LeftOut {
  readonly id: string
  readonly why: string
}

/** Seconds. */
export interface TimeRow extends Summary {
  readonly id: string
  readonly runs: number
  readonly ratios: readonly (Summary & { readonly against: string })[]
}

export interface Race {
  readonly corpus: CorpusSizes | null
  readonly rows: readonly TimeRow[]
  readonly leftOut: readonly LeftOut[]
}

/** Bytes. */
export interface MemoryRow {
  readonly id: string
  readonly runs: number
  /** The peak of the process that took most. */
  readonly largest: number
  /** The peaks of all processes that lived at one time, added. */
  readonly together: number
}

export interface Peaks {
  readonly what: 'tree' | 'history'
  readonly corpus: CorpusSizes
  readonly rows: readonly MemoryRow[]
  readonly leftOut: readonly LeftOut[]
}

/** The same scan on corpora of one kind, from small to large. */
export interface Growth {
  readonly what: 'tree' | 'history'
  readonly points: readonly (Summary & { readonly corpus: CorpusSizes; readonly runs: number })[]
  /** Seconds of a start that scans nothing. */
  readonly start: number
  readonly leftOut: readonly LeftOut[]
}

export interface KernelTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type Outcome =
  | { readonly part: 'start'; readonly races: readonly Race[] }
  | { readonly part: 'tree'; readonly races: readonly Race[] }
  | { readonly part: 'history'; readonly races: readonly Race[] }
  | { readonly part: 'memory'; readonly peaks: readonly Peaks[] }
  | { readonly part: 'growth'; readonly growth: readonly Growth[] }
  | { readonly part: 'kernel'; readonly table: KernelTable }

export type PartId = Outcome['part']

export interface Machine {
  readonly os: string
  readonly cpu: string
  readonly cores: number
  /** Versions by program, Node's with them. */
  readonly programs: Readonly<Record<string, string>>
}

export type BenchRecord = Outcome & {
  /** ISO 8601 to the minute, UTC. */
  readonly date: string
  /** The commit that was measured, with `+` where the files were not as it has them. */
  readonly commit: string
  readonly machine: Machine
}

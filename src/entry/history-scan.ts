/** A history to scan, in full or since an earlier scan. */
import { historySource, type HistoryOptions } from '../adapters/git/history/history-source.ts'
import type { GitLocation } from '../adapters/git/run-git.ts'
import type { Report } from '../core/finding.ts'
import type { Source } from '../ports/source.ts'
import { openSinceState } from './since-state.ts'

export interface HistoryScan {
  readonly open: () => readonly Source[]
  /** Why everything is scanned although a state was given. */
  readonly notices: readonly string[]
  /** After the scan: keeps where it ended. @returns what to say where that was not done */
  readonly keep: (report: Report) => Promise<string | null>
}

export interface HistoryWanted extends Omit<HistoryOptions, 'since'> {
  /** Where the end of the last scan is kept; `null`: nowhere. */
  readonly stateFile: string | null
}

/** @throws UserError where the state cannot be read */
export async function historyOf(
  at: GitLocation,
  { stateFile, ...options }: HistoryWanted,
): Promise<HistoryScan> {
  const state = stateFile === null ? null : await openSinceState(stateFile, at)
  const source = historySource(at, { ...options, since: state?.since ?? null })
  return {
    open: () => [source],
    notices: state?.notices ?? [],
    keep: async (report) => (state === null ? null : state.keep(report, source)),
  }
}

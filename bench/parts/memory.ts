/** The peak memory of everything that is timed. */
import type { Contestant } from '../contestants/contestant.ts'
import type { Corpus } from '../corpora/corpus.ts'
import { canMeasure, peakOf } from '../peak-memory.ts'
import { planFor, type Effort } from '../plan.ts'
import { fit } from '../race.ts'
import type { MemoryRow, Peaks } from '../record/record.ts'
import { historyContestants } from './history.ts'
import { histories, trees, type Part, type Settings } from './part.ts'
import { treeContestants } from './tree.ts'

/** A peak differs little from run to run. */
const mostRuns = 3

async function rowOf({ id, command, cwd }: Contestant, runs: number): Promise<MemoryRow> {
  console.error(`memory of ${id}`)
  let [largest, together] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const peak = await peakOf(command, cwd)
    largest = Math.max(largest, peak.largest)
    together = Math.max(together, peak.together)
  }
  return { id, runs, largest, together }
}

async function peaks(
  what: Peaks['what'],
  corpus: Corpus,
  list: readonly Contestant[],
  effort: Effort,
): Promise<Peaks> {
  if (!canMeasure) {
    const leftOut = list.map(({ id }) => ({ id, why: 'this system has no /proc to read a peak from' }))
    return { what, corpus: corpus.sizes, rows: [], leftOut }
  }
  const { fit: running, leftOut } = fit(list, (contestant, seconds) => ({
    contestant,
    runs: Math.min(mostRuns, planFor(seconds, effort).runs),
  }))
  const rows: MemoryRow[] = []
  for (const { contestant, runs } of running) rows.push(await rowOf(contestant, runs))
  return { what, corpus: corpus.sizes, rows, leftOut }
}

/** Of several sizes the largest: that is where memory would grow. */
function largestOnly(settings: Settings): Settings {
  const last = (sizes: readonly number[] | null): readonly number[] | null => sizes?.slice(-1) ?? null
  return { ...settings, files: last(settings.files), commits: last(settings.commits) }
}

export const memory: Part = {
  needs: ['rg', 'git'],
  run: async (asked) => {
    const settings = largestOnly(asked)
    const { cli, effort } = settings
    const all: Peaks[] = []
    for await (const corpus of trees(settings, [100_000])) {
      all.push(await peaks('tree', corpus, treeContestants(cli, corpus), effort))
    }
    for await (const corpus of histories(settings, [10_000])) {
      all.push(await peaks('history', corpus, historyContestants(cli, corpus), effort))
    }
    return { part: 'memory', peaks: all }
  },
}

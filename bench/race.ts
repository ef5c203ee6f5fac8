/** Times contestants side by side. */
import type { Contestant } from './contestants/contestant.ts'
import { dryRun } from './contestants/dry-run.ts'
import type { CorpusSizes } from './corpora/corpus.ts'
import { timeCommand } from './hyperfine.ts'
import { interleaved, planFor, type Effort, type Plan } from './plan.ts'
import type { LeftOut, Race, TimeRow } from './record/record.ts'
import { ratioOf, summarise } from './statistics.ts'

/** Seconds of each run, by round and by the contestant's id. */
export type Times = ReadonlyMap<string, readonly (readonly number[])[]>

/** Contestants that did their work, and why the others did not. */
export function fit<T>(
  list: readonly Contestant[],
  keep: (contestant: Contestant, seconds: number) => T,
): { readonly fit: readonly T[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = []
  const kept: T[] = []
  for (const contestant of list) {
    console.error(`dry run: ${contestant.id}`)
    const result = dryRun(contestant)
    if (result.done) kept.push(keep(contestant, result.seconds))
    else {
      console.error(`left out: ${contestant.id} ${result.why}`, result.says)
      leftOut.push({ id: contestant.id, why: result.why })
    }
  }
  return { fit: kept, leftOut }
}

/** @param times at least one round of each of the list */
export function rowsOf(list: readonly Contestant[], times: Times): readonly TimeRow[] {
  return list.map(({ id, against }) => {
    const rounds = times.get(id)!
    const ratios = against.flatMap((other) => {
      const ratio = ratioOf(rounds, times.get(other) ?? [])
      return ratio === null ? [] : [{ against: other, ...ratio }]
    })
    const all = rounds.flat()
    return { id, runs: all.length, ...summarise(all), ratios }
  })
}

export function race(list: readonly Contestant[], effort: Effort, corpus: CorpusSizes | null): Race {
  const { fit: running, leftOut } = fit(
    list,
    (contestant, seconds): Contestant & { readonly plan: Plan } => ({
      ...contestant,
      plan: planFor(seconds, effort),
    }),
  )
  const order = interleaved(running)
  const times = new Map<string, (readonly number[])[]>(running.map(({ id }) => [id, []]))
  for (const [turn, contestant] of order.entries()) {
    console.error(`${turn + 1} of ${order.length}: ${contestant.id}`)
    times.get(contestant.id)!.push(timeCommand(contestant, contestant.plan))
  }
  return { corpus, rows: rowsOf(running, times), leftOut }
}

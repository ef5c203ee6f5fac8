/** A scan of every object beside what git takes to hand each of them over. */
import type { Contestant } from '../contestants/contestant.ts'
import { historyScan } from '../contestants/ours.ts'
import { rivalsOn } from '../contestants/rivals.ts'
import { catFile, logIntoRipgrep } from '../contestants/yardsticks.ts'
import type { Corpus } from '../corpora/corpus.ts'
import { race } from '../race.ts'
import type { Race } from '../record/record.ts'
import { histories, type Part } from './part.ts'

export function historyContestants(cli: string, corpus: Corpus): readonly Contestant[] {
  const floor = catFile(corpus)
  const scan = historyScan(cli, corpus, floor.id)
  return [floor, scan, logIntoRipgrep(corpus), ...rivalsOn('history', corpus, [floor.id, scan.id])]
}

export const history: Part = {
  needs: ['hyperfine', 'rg', 'git'],
  run: async (settings) => {
    const races: Race[] = []
    for await (const corpus of histories(settings, [1000, 10_000])) {
      races.push(race(historyContestants(settings.cli, corpus), settings.effort, corpus.sizes))
    }
    return { part: 'history', races }
  },
}

/** A scan of all files beside a search for one pattern in them. */
import type { Contestant } from '../contestants/contestant.ts'
import { bareNode, treeScan } from '../contestants/ours.ts'
import { rivalsOn } from '../contestants/rivals.ts'
import { ripgrep } from '../contestants/yardsticks.ts'
import type { Corpus } from '../corpora/corpus.ts'
import { race } from '../race.ts'
import type { Race } from '../record/record.ts'
import { trees, type Part } from './part.ts'

export function treeContestants(cli: string, corpus: Corpus): readonly Contestant[] {
  const rg = ripgrep(corpus)
  const scan = treeScan(cli, corpus, rg.id)
  return [bareNode, rg, scan, ...rivalsOn('tree', corpus, [rg.id, scan.id])]
}

export const tree: Part = {
  needs: ['hyperfine', 'rg', 'git'],
  run: async (settings) => {
    const races: Race[] = []
    for await (const corpus of trees(settings, [3000, 100_000])) {
      races.push(race(treeContestants(settings.cli, corpus), settings.effort, corpus.sizes))
    }
    return { part: 'tree', races }
  },
}

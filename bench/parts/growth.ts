/** The same scan on corpora of one kind, from small to large: does its time grow as they do? */
import type { Contestant } from '../contestants/contestant.ts'
import { historyScan, treeScan, versionOf } from '../contestants/ours.ts'
import type { Corpus } from '../corpora/corpus.ts'
import { race } from '../race.ts'
import type { Growth } from '../record/record.ts'
import { madeHistory, madeTree, type Part, type Settings } from './part.ts'

const builtIn = [1000, 10_000, 100_000]

function growth(what: Growth['what'], { cli, effort }: Settings, made: readonly Corpus[]): Growth {
  const corpora = new Map<string, Corpus['sizes']>()
  const start = versionOf(cli)
  const list: Contestant[] = [{ ...start, against: [] }]
  for (const corpus of made) {
    const scan = what === 'tree' ? treeScan(cli, corpus) : historyScan(cli, corpus)
    const id = `${scan.id} of ${corpus.sizes.count} ${what === 'tree' ? 'files' : 'objects'}`
    corpora.set(id, corpus.sizes)
    list.push({ ...scan, id })
  }
  const { rows, leftOut } = race(list, effort, null)
  return {
    what,
    start: rows.find(({ id }) => id === start.id)?.median ?? 0,
    points: rows.flatMap(({ id, runs, median, quartiles }) => {
      const corpus = corpora.get(id)
      return corpus === undefined ? [] : [{ corpus, runs, median, quartiles }]
    }),
    leftOut,
  }
}

async function inTurn<T>(
  sizes: readonly number[],
  make: (size: number) => Promise<T>,
): Promise<readonly T[]> {
  const made: T[] = []
  for (const size of sizes) made.push(await make(size))
  return made
}

export const growthPart: Part = {
  needs: ['hyperfine', 'git'],
  run: async (settings) => ({
    part: 'growth',
    growth: [
      growth('tree', settings, await inTurn(settings.files ?? builtIn, madeTree)),
      growth('history', settings, await inTurn(settings.commits ?? builtIn, madeHistory)),
    ],
  }),
}

/** A part of the bench. */
import type { BenchArguments } from '../arguments.ts'
import { givenHistory, givenTree, type Given } from '../corpora/given.ts'
import type { Corpus } from '../corpora/corpus.ts'
import { makeHistory } from '../corpora/history.ts'
import { makeTree } from '../corpora/tree.ts'
import type { Outcome } from '../record/record.ts'

export interface Settings extends Omit<BenchArguments, 'cli' | 'parts'> {
  readonly cli: string
}

export interface Part {
  /** Programs that it cannot do without. */
  readonly needs: readonly string[]
  readonly run: (settings: Settings) => Outcome | Promise<Outcome>
}

/** One for all: figures of two runs are about the same bytes. */
const seed = 0x9e3779b9
/** Bytes. */
const meanSize = 4096

export function madeTree(files: number): Promise<Corpus> {
  return makeTree({ files, meanSize, seed })
}

export function madeHistory(commits: number): Promise<Corpus> {
  return makeHistory({ commits, seed })
}

/** The sizes to make: those that were asked for; where repositories were named and no sizes, none. */
function sizes(asked: readonly number[] | null, { repositories }: Settings, builtIn: readonly number[]) {
  return asked ?? (repositories.length > 0 ? [] : builtIn)
}

/** @param what stands in each, to say what is missing */
async function* corpora(
  what: string,
  repositories: readonly Given[],
  take: (given: Given) => Corpus | null | Promise<Corpus | null>,
  sizesToMake: readonly number[],
  make: (size: number) => Promise<Corpus>,
): AsyncGenerator<Corpus> {
  for (const given of repositories) {
    const corpus = await take(given)
    if (corpus === null) console.error(`left out: ${given.name} has no ${what}`)
    else yield corpus
  }
  for (const size of sizesToMake) yield await make(size)
}

/** @param builtIn the files of the trees that are made where nobody says anything */
export function trees(settings: Settings, builtIn: readonly number[]): AsyncGenerator<Corpus> {
  const made = sizes(settings.files, settings, builtIn)
  return corpora('files checked out', settings.repositories, givenTree, made, madeTree)
}

/** @param builtIn the commits of the histories that are made where nobody says anything */
export function histories(settings: Settings, builtIn: readonly number[]): AsyncGenerator<Corpus> {
  const made = sizes(settings.commits, settings, builtIn)
  return corpora('history', settings.repositories, givenHistory, made, madeHistory)
}

/** What a scan is measured by: a search for one pattern, and reading alone. */
import type { Corpus } from '../corpora/corpus.ts'
import { codes, type Contestant } from './contestant.ts'

export const patternOfRipgrep = 'ph[xcsar]_[A-Za-z0-9]{20,}'

/** Without .git: the scan of a tree does not read it either. */
export function ripgrep(corpus: Corpus): Contestant {
  return {
    id: 'rg',
    command: ['rg', '-uu', '-a', '-g', '!.git', patternOfRipgrep, corpus.folder],
    exitCodes: codes(corpus, 1, 0),
    against: [],
    explains: true,
  }
}

/** Every object of the store, inflated and thrown away: what git itself can do. */
export function catFile({ folder }: Corpus): Contestant {
  const what = ['--batch', '--batch-all-objects', '--unordered', '--buffer']
  return {
    id: 'cat-file',
    command: ['git', '-C', folder, 'cat-file', ...what],
    exitCodes: [0],
    against: [],
    explains: true,
  }
}

/** What a scanner that starts from patches waits for at least. */
export function logIntoRipgrep(corpus: Corpus): Contestant {
  // The shell gets the folder as an argument: nothing in its name is a command.
  const line = `git -C "$1" log -p --all | rg -a '${patternOfRipgrep}'`
  return {
    id: 'git log -p | rg',
    command: ['sh', '-c', line, 'sh', corpus.folder],
    exitCodes: codes(corpus, 1, 0),
    against: ['cat-file'],
    explains: true,
  }
}

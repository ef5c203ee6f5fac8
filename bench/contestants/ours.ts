/** This program, and the Node that runs it. */
import type { Corpus } from '../corpora/corpus.ts'
import { codes, type Contestant } from './contestant.ts'

const node = process.execPath

export const bareNode: Contestant = {
  id: 'bare node',
  command: [node, '-e', '0'],
  exitCodes: [0],
  against: [],
  explains: true,
}

/** @param cli the built CLI */
export function versionOf(cli: string): Contestant {
  const command = [node, cli, '--version']
  return { id: '--version', command, exitCodes: [0], against: [bareNode.id], explains: true }
}

/** Keys may be found in what somebody names, and parts of it may not be readable. */
function scanOf(corpus: Corpus): Pick<Contestant, 'exitCodes' | 'explains' | 'incomplete'> {
  return { exitCodes: codes(corpus, 0, 1), explains: true, ...(corpus.made ? {} : { incomplete: 2 }) }
}

/** @param against the ids of those that it is measured against */
export function treeScan(cli: string, corpus: Corpus, ...against: readonly string[]): Contestant {
  const flags = corpus.git === 'none' ? ['--no-ignore'] : []
  return { id: 'scan', command: [node, cli, 'scan', ...flags, corpus.folder], against, ...scanOf(corpus) }
}

/** @param against the ids of those that it is measured against */
export function historyScan(cli: string, corpus: Corpus, ...against: readonly string[]): Contestant {
  return {
    id: 'scan --history',
    // It takes no path: a history is that of the repository one stands in.
    command: [node, cli, 'scan', '--history'],
    cwd: corpus.folder,
    against,
    ...scanOf(corpus),
  }
}

/** The commits of a range, parents before children, without a look at what they change. */
import { ByteStream } from './byte-stream.ts'
import { rangeArguments, type RangeEnds } from './exact-range.ts'
import { isoDate } from './git-date.ts'
import { streamGit, type GitLocation } from './run-git.ts'

export interface CommitFacts {
  readonly commit: string
  readonly author: string
  /** ISO 8601 with the author's offset; `null` where what stands there is no date. */
  readonly date: string | null
}

export interface LoggedCommit extends CommitFacts {
  readonly parents: readonly string[]
  readonly tree: string
}

const options = [
  ...['log', '--topo-order', '--reverse', '-z', '--no-patch', '--no-ext-diff', '--no-textconv'],
  ...['--no-show-signature', '--no-notes', '--no-mailmap', '--no-color', '--no-decorate', '--encoding=UTF-8'],
  '--format=%x01%H%x02%P%x02%T%x02%aI%x02%an',
]

/** @throws GitError where git could not go through the range */
export async function* logCommits(at: GitLocation, range: RangeEnds): AsyncGenerator<LoggedCommit> {
  const git = await streamGit(at, [...options, ...rangeArguments(range), '--'])
  try {
    git.stdin.end()
    const bytes = new ByteStream(git.stdout)
    for (let line = await bytes.until(0); line !== null; line = await bytes.until(0)) yield readCommit(line)
    const code = await git.ended
    if (code !== 0) throw git.failure(code)
  } finally {
    await git.close()
  }
}

/** The author's name stands last: it may hold any byte. */
function readCommit(line: Buffer): LoggedCommit {
  const text = line.toString('utf8')
  if (!text.startsWith('\x01')) throw new Error('git log does not answer in the format that it was asked for')
  const [commit = '', parents = '', tree = '', date = ''] = text.slice(1).split('\x02', 4)
  const author = text.slice(1 + [commit, parents, tree, date].join('').length + 4)
  const ids = parents === '' ? [] : [...new Set(parents.split(' '))]
  return { commit, parents: ids, tree, date: isoDate(date), author }
}

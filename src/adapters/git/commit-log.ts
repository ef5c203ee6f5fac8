/**
 * Which commits of a range brought what: one `git log` with raw diffs, in the order of time.
 *
 * A commit brings what none of its parents has at that path. A merge is compared with each parent (`-m`): only what all
 * comparisons show is its own doing (an evil merge), the rest came with a parent.
 */
import type { BytePath } from '../../core/byte-path.ts'
import { ByteStream } from './byte-stream.ts'
import { diffEntry, type DiffEntry } from './diff-entry.ts'
import { rangeArguments, type RangeEnds } from './exact-range.ts'
import { isoDate } from './git-date.ts'
import { GitError, streamGit, type GitLocation } from './run-git.ts'

export interface CommitFacts {
  readonly commit: string
  readonly author: string
  /** ISO 8601 with the author's offset; `null` where what stands there is no date. */
  readonly date: string | null
}

/** Something that a commit put at a path. `order` counts up with time, parents before children. */
export interface Brought extends CommitFacts {
  readonly order: number
  readonly entry: DiffEntry
}

export interface LogQuestion {
  /** The entries that matter. */
  readonly wanted: (entry: DiffEntry) => boolean
  /** Objects that they are about, where that is known: git then looks no further. */
  readonly objects: readonly string[] | null
  /** Entries for folders, too. */
  readonly folders: boolean
}

/** More objects than this do not fit on a command line everywhere (Windows: 32,767 characters); then all are looked at. */
const MAX_ON_COMMAND_LINE = 300

const options = [
  ...['log', '--topo-order', '--reverse', '--raw', '-z', '--diff-merges=separate', '--root', '--no-abbrev'],
  ...['--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-notes'],
  ...[
    '--no-mailmap',
    '--no-color',
    '--no-decorate',
    '--encoding=UTF-8',
    '--format=%x01%H%x02%P%x02%aI%x02%an',
  ],
]

/**
 * @returns what was brought, oldest first
 * @throws GitError where git could not go through the range
 */
export async function whoBrought(
  at: GitLocation,
  range: RangeEnds,
  question: LogQuestion,
): Promise<readonly Brought[]> {
  const objects = question.objects ?? []
  if (objects.length === 0 || objects.length > MAX_ON_COMMAND_LINE) return readRange(at, range, question, [])
  try {
    const search = objects.map((id) => `--find-object=${id}`)
    return await readRange(at, range, question, search)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    // In a partial clone git wants the content of what it searches among, and may not fetch it.
    return readRange(at, range, question, [])
  }
}

async function readRange(
  at: GitLocation,
  range: RangeEnds,
  question: LogQuestion,
  search: readonly string[],
): Promise<readonly Brought[]> {
  const folders = question.folders ? ['-t'] : []
  const git = await streamGit(at, [...options, ...folders, ...search, ...rangeArguments(range), '--'])
  try {
    git.stdin.end()
    const brought = await readLog(new ByteStream(git.stdout), question)
    const code = await git.ended
    if (code !== 0) throw git.failure(code)
    return brought
  } finally {
    await git.close()
  }
}

/** One commit's entries, with the number of parents that each of them differs from. */
interface Pending extends CommitFacts {
  readonly parents: number
  readonly counts: Map<string, { readonly entry: DiffEntry; times: number }>
}

async function readLog(bytes: ByteStream, { wanted }: LogQuestion): Promise<readonly Brought[]> {
  const brought: Brought[] = []
  let pending: Pending | null = null
  let order = 0
  const settle = (): void => {
    if (pending === null) return
    const { commit, author, date, parents, counts } = pending
    for (const { entry, times } of counts.values()) {
      if (times >= parents) brought.push({ order, commit, author, date, entry })
    }
    order++
  }
  for (;;) {
    const raw = await bytes.until(0)
    if (raw === null) break
    // A line break stands before the first entry of a commit.
    const token = raw[0] === lineFeed ? raw.subarray(1) : raw
    if (token.length === 0) continue
    if (token[0] !== entryMark) {
      const next = header(token)
      if (next.commit !== pending?.commit) {
        settle()
        pending = next
      }
      continue
    }
    const path: BytePath = (await bytes.until(0))?.toString('latin1') ?? ''
    const entry = diffEntry(token.toString('latin1'), path)
    if (pending === null || !wanted(entry)) continue
    const key = `${entry.id} ${path}`
    const counted = pending.counts.get(key)
    if (counted === undefined) pending.counts.set(key, { entry, times: 1 })
    else counted.times++
  }
  settle()
  return brought
}

const lineFeed = 0x0a
const headerMark = 0x01
const entryMark = 0x3a

/** The author's name stands last: it may hold any byte. */
function header(token: Buffer): Pending {
  if (token[0] !== headerMark) throw new Error('git log does not answer in the format that it was asked for')
  const text = token.toString('utf8')
  const [commit = '', parents = '', date = ''] = text.slice(1).split('\x02', 3)
  const author = text.slice(1 + commit.length + parents.length + date.length + 3)
  const many = new Set(parents.split(' ')).size
  return { commit, date: isoDate(date), author, parents: many, counts: new Map() }
}

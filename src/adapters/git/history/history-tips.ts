/** Where a history ends: what refs name, HEADs of worktrees, reflogs, stashes. */
import type { BytePath } from '../../../core/byte-path.ts'
import { reaches, type Reach } from '../../../core/finding.ts'
import { linesOf } from '../output-lines.ts'
import { readGit, type GitLocation } from '../run-git.ts'

export interface NamedRef {
  /** In full, a character for each byte. */
  readonly name: BytePath
  /** What it names, not peeled: a tag's own object. */
  readonly id: string
}

export interface HistoryTips {
  /** In the order of `git for-each-ref`: by name. Without symbolic ones, which are other names of these. */
  readonly refs: readonly NamedRef[]
  /** Commits of refs, and of the HEADs of all worktrees. */
  readonly all: readonly string[]
  readonly stashed: readonly string[]
  readonly reflog: readonly string[]
  /** The commit at HEAD; `null` where none is born. */
  readonly head: string | null
}

const tipsOf = (at: GitLocation, ...args: readonly string[]): Promise<Buffer> =>
  // A HEAD or a reflog may name what is gone: it ends nothing. Where there is no reflog at all, git shows its usage (129).
  readGit(at, ['rev-list', '--ignore-missing', ...args], { okCodes: [0, 128, 129] })

/** @throws GitError where git cannot list the refs */
export async function historyTips(at: GitLocation): Promise<HistoryTips> {
  const [refs, all, reflog, head] = await Promise.all([
    readGit(at, ['for-each-ref', '--format=%(objectname)%00%(symref)%00%(refname)']),
    tipsOf(at, '--no-walk=unsorted', '--all', '--'),
    tipsOf(at, '--no-walk=unsorted', '--reflog', '--'),
    readGit(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'], {
      okCodes: [0, 1, 128],
    }),
  ])
  const named = linesOf(refs).flatMap((line) => {
    const [id = '', symbolic = '', name = ''] = line.split('\0')
    return symbolic === '' ? [{ id, name }] : []
  })
  // Older stashes are in the reflog of this ref only (git-stash), and nothing rewrote them.
  const hasStash = named.some(({ name }) => name === 'refs/stash')
  const stashed = hasStash ? await tipsOf(at, '--walk-reflogs', 'refs/stash', '--') : Buffer.alloc(0)
  return {
    refs: named,
    all: linesOf(all),
    stashed: linesOf(stashed),
    reflog: linesOf(reflog),
    head: linesOf(head)[0] ?? null,
  }
}

/** GitHub's and Gitea's, GitLab's, Bitbucket's refs of changes that somebody proposed. */
const proposals = /^refs\/(?:pull|merge-requests|pull-requests)\//

export function reachByRef(name: BytePath): Reach {
  if (/^refs\/(?:heads|remotes)\//.test(name)) return 'branch'
  if (name.startsWith('refs/tags/')) return 'tag'
  if (name.startsWith('refs/notes/')) return 'note'
  if (name === 'refs/stash') return 'stash'
  return proposals.test(name) ? 'pull' : 'other-ref'
}

/** @param names of refs, at least one */
export function bestReach(names: readonly BytePath[]): Reach {
  const found = new Set(names.map(reachByRef))
  return reaches.find((reach) => found.has(reach)) ?? 'unreachable'
}

/** `main`, `origin/main`, `v1.0`; `null` for what is neither branch nor tag. */
export function shortName(name: BytePath): BytePath | null {
  return /^refs\/(?:heads|remotes|tags)\/([^]+)$/.exec(name)?.[1] ?? null
}

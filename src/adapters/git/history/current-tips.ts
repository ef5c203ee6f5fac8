/** Where the history of a repository ends: what refs, reflogs and the HEADs of all worktrees name. */
import { linesOf } from '../output-lines.ts'
import { readGit, type GitLocation } from '../run-git.ts'

/**
 * Asked once, before the objects are listed: what is listed from them, and not from what refs name by then, is what a
 * state may call scanned.
 *
 * @returns ids of commits, tags and whatever else a ref points at, each once, sorted; a broken ref's, too, whose object
 *   is not there
 */
export async function currentTips(at: GitLocation): Promise<readonly string[]> {
  const [commits, refs, worktrees] = await Promise.all([
    // `--ignore-missing`: git would end at a HEAD whose commit is missing.
    readGit(at, ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--all', '--reflog', '--']),
    // rev-list tells a tag's commit only, and nothing of a ref to a blob or a tree.
    readGit(at, ['for-each-ref', '--format=%(objectname)']),
    readGit(at, ['worktree', 'list', '--porcelain', '-z']),
  ])
  const heads = worktrees
    .toString('latin1')
    .split('\0')
    .flatMap((line) => /^HEAD ([0-9a-f]+)$/.exec(line)?.[1] ?? [])
  const ids = new Set([...linesOf(commits), ...linesOf(refs), ...heads])
  return [...ids].filter(isNoNullId).sort()
}

/** The HEAD of a branch that is not yet born. */
function isNoNullId(id: string): boolean {
  return !/^0+$/.test(id)
}

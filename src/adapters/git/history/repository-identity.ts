/** By what a state knows the repository again that it was made of, wherever that lies now. */
import { MAX_ROOTS } from '../../../core/history-state/state.ts'
import { readShallow } from '../exact-range.ts'
import { linesOf } from '../output-lines.ts'
import { commonDirOf } from '../repository.ts'
import { readGit, type GitLocation } from '../run-git.ts'

/** Reads every commit, so only for a state that is about to be written. @returns sorted, at most `MAX_ROOTS` */
export async function rootCommits(at: GitLocation): Promise<readonly string[]> {
  const args = ['rev-list', '--max-parents=0', '--ignore-missing', '--all', '--reflog', '--']
  return linesOf(await readGit(at, args))
    .sort()
    .slice(0, MAX_ROOTS)
}

/** Which of the commits are in this repository. @param roots ids in the form of this repository */
export async function commitsHere(at: GitLocation, roots: readonly string[]): Promise<readonly string[]> {
  // `--missing=print`: else a partial clone would try to fetch them.
  const args = ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--missing=print', '--stdin']
  const input = roots.map((id) => `${id}\n`).join('')
  return roots.length === 0 ? [] : linesOf(await readGit(at, args, { input }))
}

/** Commits at which the clone was cut off, sorted. */
export async function shallowCommits(at: GitLocation): Promise<readonly string[]> {
  return [...(await readShallow(commonDirOf(at.gitDir)))].sort()
}

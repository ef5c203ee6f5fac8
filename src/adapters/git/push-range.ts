/** Which range a push brings: for a new ref, what no remote-tracking ref of this clone holds. */
import { UserError } from '../../core/user-error.ts'
import { exactness, readShallow, type RangeEnds } from './exact-range.ts'
import { commonDirOf } from './repository.ts'
import { peel } from './range-revisions.ts'
import { linesOf } from './output-lines.ts'
import { readGit, type GitLocation } from './run-git.ts'

/** Full ids; `before` is what the remote's ref holds now, `null` where it is new. */
export interface Push {
  readonly head: string
  readonly before: string | null
}

/**
 * @returns the range, `null` where the remotes have all of it already
 * @throws UserError where the clone cannot tell exactly: nothing is fetched
 */
export async function pushRange(at: GitLocation, { head, before }: Push): Promise<RangeEnds | null> {
  // What the remote holds may never have been fetched; such a push is a forced one, or will be refused.
  const range = {
    base: before !== null && (await isCommit(at, before)) ? before : await bestBase(at, head),
    head,
  }
  if (range.base === head) return null
  const shallow = await readShallow(commonDirOf(at.gitDir))
  if (shallow.size > 0 && (await exactness(at, range, shallow, null)).state !== 'exact') {
    throw new UserError(
      'this clone is shallow and does not hold all that is pushed; run "git fetch --unshallow", then push again',
    )
  }
  return range
}

async function isCommit(at: GitLocation, id: string): Promise<boolean> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${id}^{commit}`]
  return (await readGit(at, args, { okCodes: [0, 1, 128] })).length > 0
}

/**
 * The commit of the remotes that the new ones stand on: the head itself where there are none (what a new tag adds to it
 * is its message), `null` where the remotes hold nothing of it. Of several that do not hold each other, the one that leaves the fewest commits: then a few that the remotes have are scanned again, none is missed.
 */
async function bestBase(at: GitLocation, head: string): Promise<string | null> {
  const lines = await list(at, ['rev-list', '--boundary', head, '--not', '--remotes'])
  if (!lines.some((line) => !line.startsWith('-'))) return peel(at, head)
  const boundary = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1))
  if (boundary.length < 2) return boundary[0] ?? null
  const tops = await list(at, ['merge-base', '--independent', ...boundary])
  let best: { readonly base: string; readonly commits: number } | null = null
  for (const base of tops) {
    const [count = ''] = await list(at, ['rev-list', '--count', head, '--not', base])
    if (best === null || Number(count) < best.commits) best = { base, commits: Number(count) }
  }
  return best?.base ?? null
}

async function list(at: GitLocation, args: readonly string[]): Promise<readonly string[]> {
  return linesOf(await readGit(at, args))
}

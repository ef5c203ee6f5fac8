/** Names of branches on their way into refspecs. */
import { UserError } from '../../core/user-error.ts'
import { readGit, type GitLocation } from './run-git.ts'

/**
 * `refs/heads/<branch>`, fit to stand in a refspec.
 * @throws UserError where git would not allow such a branch (git-check-ref-format(1)), so that a name cannot widen the refspec
 */
export function branchRef(branch: string): string {
  const forbidden = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[/.-]|\/\.|[/.]$|\.lock(?:\/|$)/
  if (branch !== '' && !forbidden.test(branch)) return `refs/heads/${branch}`
  throw new UserError('the event names a branch that git does not allow; check its payload')
}

/** The commit that a ref of ours names. */
export async function resolve(at: GitLocation, ref: string): Promise<string> {
  return (await readGit(at, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))
    .toString('latin1')
    .trim()
}

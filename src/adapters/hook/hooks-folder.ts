/** Where git looks for the hooks of a repository, if that is a place for this repository alone. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import type { GitConfig } from '../../ports/git-config.ts'

/**
 * @returns an absolute path; the folder may not exist yet
 * @throws UserError where a hook would not run, or run in every repository of the machine
 */
export function hooksFolder(config: GitConfig): string {
  const top = config.topLevel()
  if (top === null) {
    throw new UserError('this repository is bare: nobody commits in it; install the hook in a clone of it')
  }
  const set = config.hooksPath()
  if (set === null) return join(config.commonDir(), 'hooks')
  const value = showText(set.value)
  if (set.scope === 'global' || set.scope === 'system') {
    throw new UserError(
      `core.hooksPath is "${value}" for every repository of this machine (${set.scope} configuration), so git runs no hook of this one; give this repository its own, git config core.hooksPath "$(git rev-parse --git-common-dir)/hooks", or call "hook run" from the hook there`,
    )
  }
  // Relative to where hooks run, which is the root of the work tree (githooks).
  const folder = resolve(top, set.value)
  if (set.value === '' || /^(?:\/dev(?:\/|$)|nul$)/i.test(set.value) || !mayBeFolder(folder)) {
    throw new UserError(
      `git runs no hooks in this repository: core.hooksPath is "${value}"; take it away with git config --unset core.hooksPath, then install again`,
    )
  }
  return folder
}

function mayBeFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true
}

/** Everything that the branches, tags and notes of the server reach, in a repository of its own. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchObjects } from './fetch-objects.ts'
import type { GitLocation } from './run-git.ts'
import { hasCommit } from './scratch-commits.ts'
import type { Ground } from './scratch-ground.ts'

/** `refs/pull/*` is left out: a stranger's pull request must not redden every nightly scan (design.md, *Sources*). */
const refs = ['heads', 'tags', 'notes'].map((kind) => `+refs/${kind}/*:refs/${kind}/*`)

/**
 * What the checkout has in full is not sent again: git asks first whether it reaches everything (`builtin/fetch.c`,
 * `check_exist_and_connected`).
 *
 * @param head a commit: what counts as "still there"
 * @throws UserError where the server cannot be reached or does not accept the token
 */
export async function fetchHistory({ history, remote }: Ground, head: string): Promise<GitLocation> {
  await fetchObjects(history, remote, { refs, filter: null, depth: null })
  if (await hasCommit(history, head)) writeFileSync(join(history.gitDir, 'HEAD'), `${head}\n`)
  return history
}

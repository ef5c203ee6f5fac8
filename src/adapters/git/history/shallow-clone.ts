/** A clone whose history was cut off (gitglossary, "shallow repository"). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawSkipped } from '../../../ports/source.ts'
import { commonDirOf } from '../repository.ts'
import type { GitLocation } from '../run-git.ts'

export function isShallow({ gitDir }: GitLocation): boolean {
  try {
    return readFileSync(join(commonDirOf(gitDir), 'shallow')).length > 0
  } catch {
    return false
  }
}

/** @param accepted whether the user said that this is enough */
export function shallowSkip(accepted: boolean): RawSkipped {
  const remedy = accepted ? '' : '; run "git fetch --unshallow", or accept it with --allow-shallow'
  return {
    path: 'the history before the oldest commits of this clone',
    reason: `the clone is shallow${remedy}`,
    incomplete: !accepted,
  }
}

/** A clone whose history was cut off (gitglossary, "shallow repository"). */
import type { RawSkipped } from '../../../ports/source.ts'

/** @param accepted whether the user said that this is enough */
export function shallowSkip(accepted: boolean): RawSkipped {
  const remedy = accepted ? '' : '; run "git fetch --unshallow", or accept it with --allow-shallow'
  return {
    path: 'the history before the oldest commits of this clone',
    reason: `the clone is shallow${remedy}`,
    incomplete: !accepted,
  }
}

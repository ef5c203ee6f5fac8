/**
 * Which of some objects a history reaches. A store is read whole, and what nothing reaches any more is out of scope
 * unless it was asked for: so is what could not be read of it.
 */
import type { RawSkipped } from '../../../ports/source.ts'
import type { GitLocation } from '../run-git.ts'
import { reachedAmong } from './reached-among.ts'

const named = /^object ([0-9a-f]{40}(?:[0-9a-f]{24})?)/

/** @returns those that are in scope, or of which that is not known */
export async function skippedInScope(
  at: GitLocation,
  skipped: readonly RawSkipped[],
): Promise<readonly RawSkipped[]> {
  const ids = new Set(skipped.map(skippedObject).filter((id) => id !== null))
  if (ids.size === 0) return skipped
  const reached = await reachedAmong(at, ids)
  if (reached === null) return skipped
  return skipped.filter((skip) => {
    const id = skippedObject(skip)
    return id === null || reached.has(id)
  })
}

/** The object that something skipped is, or is in. */
export function skippedObject({ path }: RawSkipped): string | null {
  return named.exec(Buffer.from(path).toString('latin1', 0, 80))?.[1] ?? null
}

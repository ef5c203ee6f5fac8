/** The objects of a history as git itself lists them, and as we do. */
import { currentTips } from '../../src/adapters/git/history/current-tips.ts'
import { objectsSince } from '../../src/adapters/git/history/since-tips.ts'
import type { GitLocation } from '../../src/adapters/git/run-git.ts'
import type { TestRepository } from './repository.ts'

/** Everything that refs, HEADs and reflogs reach. */
export async function reachedObjects(repo: TestRepository): Promise<ReadonlySet<string>> {
  const listed = await repo.git('rev-list', '--objects', '--all', '--reflog', '--no-object-names')
  return new Set(listed.split('\n').filter((line) => line !== ''))
}

export interface Listing {
  readonly ids: readonly string[]
  readonly missing: readonly string[]
}

/** @param then tips of an earlier state; none for everything */
export async function listSince(at: GitLocation, then: readonly string[]): Promise<Listing> {
  const ids: string[] = []
  const missing: string[] = []
  for await (const batch of objectsSince(at, await currentTips(at), then)) {
    ids.push(...batch.ids)
    missing.push(...batch.missing)
  }
  return { ids, missing }
}

/** Which objects of a tree are not there, asked at once: to fetch them one by one would cost a request each. */
import type { FetchObjects } from './range-objects.ts'
import { readGit, type GitLocation } from './run-git.ts'

/**
 * Brings what can be brought.
 *
 * @param commit whose tree is meant
 * @returns the ids that are still missing; what is below a missing tree is not known
 */
export async function completeTree(
  at: GitLocation,
  commit: string,
  fetchObjects: FetchObjects | undefined,
): Promise<ReadonlySet<string>> {
  let asked = new Set<string>()
  for (;;) {
    const missing = new Set(await missingBelow(at, commit))
    if (missing.size === 0 || fetchObjects === undefined || [...missing].some((id) => asked.has(id)))
      return missing
    asked = missing
    await fetchObjects([...missing])
  }
}

/** `rev-list`, and not `cat-file --batch-check`, which ends at the first promised object that is missing. */
async function missingBelow(at: GitLocation, commit: string): Promise<readonly string[]> {
  const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${commit}^{tree}`, '--']
  const output = await readGit(at, args)
  return [...output.toString('latin1').matchAll(/^\?([0-9a-f]+)$/gm)].map(([, id]) => id!)
}

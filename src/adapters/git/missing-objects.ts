/** The objects of a tree, and which of them are not there: asked at once, to fetch them one by one would cost a request each. */
import type { FetchObjects } from './range-objects.ts'
import { linesOf } from './output-lines.ts'
import { readGit, type GitLocation } from './run-git.ts'

export interface TreeObjects {
  /** Of trees, files and links, each once, however many paths it has. */
  readonly ids: readonly string[]
  /** Those that are still missing; what is below a missing tree is not known. */
  readonly missing: ReadonlySet<string>
}

/**
 * Brings what can be brought.
 *
 * @param commit whose tree is meant
 */
export async function completeTree(
  at: GitLocation,
  commit: string,
  fetchObjects: FetchObjects | undefined,
): Promise<TreeObjects> {
  let asked: ReadonlySet<string> = new Set()
  for (;;) {
    const objects = await objectsBelow(at, commit)
    const { missing } = objects
    if (missing.size === 0 || fetchObjects === undefined || [...missing].some((id) => asked.has(id)))
      return objects
    asked = missing
    await fetchObjects([...missing])
  }
}

/** `rev-list`, and not `cat-file --batch-check`, which ends at the first promised object that is missing. */
async function objectsBelow(at: GitLocation, commit: string): Promise<TreeObjects> {
  const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${commit}^{tree}`, '--']
  const lines = linesOf(await readGit(at, args))
  const missing = new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)))
  return { ids: lines.filter((line) => !line.startsWith('?')), missing }
}

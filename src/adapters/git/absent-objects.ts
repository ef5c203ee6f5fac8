/** Which objects are not in a store, its alternates included. */
import { linesOf } from './output-lines.ts'
import { readGit, type GitLocation } from './run-git.ts'

/** @returns those of the ids */
export async function absentAmong(at: GitLocation, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const answers = await readGit(at, ['cat-file', '--batch-check=%(objectname)'], {
    input: ids.map((id) => `${id}\n`).join(''),
    // git ends at one that a partial clone was promised: what it did not answer is absent.
    okCodes: [0, 128],
  })
  const there = new Set(linesOf(answers))
  return ids.filter((id) => !there.has(id))
}

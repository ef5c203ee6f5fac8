/** The ids of all objects of a store, as git lists them: for a store whose packs cannot be read directly. */
import { linesOf } from '../output-lines.ts'
import { readGit, type GitLocation } from '../run-git.ts'

/** @returns each once, borrowed ones too */
export async function everyObject(at: GitLocation): Promise<readonly string[]> {
  const args = ['cat-file', '--batch-check=%(objectname)', '--batch-all-objects', '--unordered', '--buffer']
  return linesOf(await readGit(at, args))
}

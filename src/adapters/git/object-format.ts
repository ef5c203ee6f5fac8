/** By which hash a repository names its objects (gitformat-hash-function-transition). */
import { objectFormats, type ObjectFormat } from '../../core/history-state/state.ts'
import { readGit, type GitLocation } from './run-git.ts'

/** Bytes of an id. */
export const idBytes: Readonly<Record<ObjectFormat, 20 | 32>> = { sha1: 20, sha256: 32 }

/** @throws GitError where the repository is too broken to be opened */
export async function objectFormatOf(at: GitLocation): Promise<ObjectFormat> {
  const name = (await readGit(at, ['rev-parse', '--show-object-format'])).toString('latin1').trimEnd()
  return objectFormats.find((format) => format === name) ?? 'sha1'
}

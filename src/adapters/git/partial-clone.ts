/** Clones that left out objects on purpose (gitglossary, "promisor remote"). */
import { readGit, type GitLocation } from './run-git.ts'

export async function isPartialClone(at: GitLocation): Promise<boolean> {
  const settings = String.raw`^(extensions\.partialclone|remote\..*\.(promisor|partialclonefilter))$`
  const found = await readGit(at, ['config', '--get-regexp', settings], { okCodes: [0, 1] })
  return found.length > 0
}

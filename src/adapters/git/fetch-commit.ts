/** Single commits without their history: the tip of a branch, the files of a commit, a commit that may be gone. */
import { fetchObjects } from './fetch-objects.ts'
import type { Ground } from './scratch-ground.ts'
import { resolve } from './scratch-refs.ts'

/**
 * @param filter `blob:none` for a commit whose files are read, `tree:0` where the commit object will do
 * @throws FetchRefused where the server does not have it
 */
export async function fetchAlone(
  { singles, remote }: Ground,
  commit: string,
  filter: 'blob:none' | 'tree:0',
): Promise<void> {
  await fetchObjects(singles, remote, { refs: [commit], filter, depth: 1 })
}

/**
 * @param ref of the server: `refs/heads/main`, `HEAD`
 * @returns the commit that it names
 * @throws FetchRefused where there is no such ref
 */
export async function fetchTip({ singles, remote }: Ground, ref: string): Promise<string> {
  await fetchObjects(singles, remote, { refs: [`+${ref}:refs/policy`], filter: 'blob:none', depth: 1 })
  return resolve(singles, 'refs/policy')
}

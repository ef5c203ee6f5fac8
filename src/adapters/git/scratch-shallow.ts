/** Where the history in our repository is cut: git's `shallow` file (gitformat-shallow in its documentation). */
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ground } from './scratch-ground.ts'

/** Before the first fetch, what is cut is what the checkout says. */
export async function borrowShallow(ground: Ground): Promise<void> {
  await forgetShallow(ground)
  if (ground.checkoutGitDir === null) return
  await copyFile(join(ground.checkoutGitDir, 'shallow'), shallowFile(ground)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
}

/** Then it is what the server says. */
export async function forgetShallow(ground: Ground): Promise<void> {
  await rm(shallowFile(ground), { force: true })
}

function shallowFile({ location }: Ground): string {
  return join(location.gitDir, 'shallow')
}

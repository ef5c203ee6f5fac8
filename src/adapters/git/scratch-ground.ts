/** The folder of a scratch: three bare repositories that borrow the checkout's objects. */
import { constants, existsSync, rmSync } from 'node:fs'
import { access, mkdtemp, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ObjectFormat } from '../../core/history-state/state.ts'
import { UserError } from '../../core/user-error.ts'
import { readShallow } from './exact-range.ts'
import type { Remote } from './fetch-objects.ts'
import { findRepository } from './repository.ts'
import { objectFormatOf } from './object-format.ts'
import { GitError, initGit, type GitLocation } from './run-git.ts'
import { borrowObjects } from './scratch-alternates.ts'

export interface ScratchOptions {
  /** A folder that is a work tree or is in one: its objects are borrowed, never written. A folder that is in none is no checkout. */
  readonly checkout: string | null
  /** `https://github.com` (`GITHUB_SERVER_URL`) */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly token: string | null
  /** `RUNNER_TEMP` */
  readonly tempDir: string
  /** Where there is no checkout that tells: `sha256` if the event's ids have 64 digits. */
  readonly objectFormat?: ObjectFormat
}

/** The repositories of a scratch folder. */
export interface Ground {
  /** Sees all objects; what is cut here is what the range knows to be cut. */
  readonly location: GitLocation
  /** Takes single commits: a depth of 1 there must not cut the range. `location` borrows its objects. */
  readonly singles: GitLocation
  /** Takes whole histories, and is cut nowhere. */
  readonly history: GitLocation
  readonly remote: Remote
  /** The common git folder of the checkout whose objects are borrowed. */
  readonly checkoutGitDir: string | null
}

export interface OpenGround extends Ground {
  remove(): Promise<void>
}

export async function openGround(options: ScratchOptions): Promise<OpenGround> {
  const remote = remoteOf(options)
  const checkout = options.checkout === null ? null : await findCheckout(options.checkout)
  const folder = await makeFolder(options.tempDir)
  // Should the process end before `remove`, it leaves nothing either.
  const removeNow = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', removeNow)
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    process.off('exit', removeNow)
  }
  try {
    const location = { gitDir: join(folder, 'range.git'), workTree: null }
    const singles = { gitDir: join(folder, 'singles.git'), workTree: null }
    const format = checkout?.format ?? options.objectFormat ?? 'sha1'
    const history = { gitDir: join(folder, 'history.git'), workTree: null }
    for (const { gitDir } of [location, singles, history]) {
      await initGit(gitDir, format)
      if (checkout !== null) await borrowObjects(gitDir, checkout.objects)
    }
    await borrowObjects(location.gitDir, await realpath(join(singles.gitDir, 'objects')))
    return { location, singles, history, remote, checkoutGitDir: checkout?.gitDir ?? null, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

function remoteOf({ serverUrl, repository, token }: ScratchOptions): Remote {
  const url = URL.canParse(serverUrl) ? new URL(serverUrl) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new UserError('the server address is no plain http or https address: check GITHUB_SERVER_URL')
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new UserError('the repository is not named like owner/name: check GITHUB_REPOSITORY')
  }
  return {
    serverUrl: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
    repository,
    token: token === '' ? null : token,
  }
}

interface Checkout {
  readonly gitDir: string
  readonly objects: string
  readonly format: ObjectFormat
}

async function findCheckout(path: string): Promise<Checkout | null> {
  if (!existsSync(path)) {
    throw new UserError(
      'the folder of the checkout does not exist: correct the input "path", or check out first',
    )
  }
  const repository = findRepository(path)
  // A bare repository in a folder that no one checked out is data: nothing says that its objects are what they claim.
  if (repository === null || repository.bare) return null
  const { commonDir, location } = repository
  try {
    const objects = await realpath(join(commonDir, 'objects'))
    await access(objects, constants.R_OK)
    await readShallow(commonDir)
    return { gitDir: commonDir, objects, format: await formatOfCheckout(location) }
  } catch (error) {
    // What may not be read cannot be borrowed; the server has it, too.
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return null
    throw error
  }
}

async function formatOfCheckout(at: GitLocation): Promise<ObjectFormat> {
  try {
    return await objectFormatOf(at)
  } catch (error) {
    // A checkout too broken to be opened still has objects to borrow, and what it lacks is fetched.
    if (error instanceof GitError) return 'sha1'
    throw error
  }
}

async function makeFolder(tempDir: string): Promise<string> {
  try {
    return await mkdtemp(join(await realpath(tempDir), 'kg-'))
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new UserError(
      `the temporary folder cannot be written (${reason}): check RUNNER_TEMP and the free space`,
      {
        cause: error,
      },
    )
  }
}

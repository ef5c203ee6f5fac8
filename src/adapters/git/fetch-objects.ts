/** One fetch from the server into a bare repository of our own: the line that `git.md` calls FETCH. */
import { fetchFailure } from './fetch-failure.ts'
import { fetchGit, type GitLocation } from './run-git.ts'

/** Where to fetch from. */
export interface Remote {
  /** `https://github.com`, with no slash at the end. */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly token: string | null
}

export interface Wanted {
  /** Object ids and refspecs; many go by standard input, where a command line would be too long. */
  readonly refs: readonly string[]
  /** `blob:none` brings commits and trees, `tree:0` commits only; an object that is asked for by its id comes always. */
  readonly filter: 'blob:none' | 'tree:0' | null
  /** How many commits from each ref on; the rest is cut off in the repository's `shallow` file. `null`: no cut. */
  readonly depth: number | null
}

/** git's own word for "the whole history" (`INFINITE_DEPTH` in its shallow.h). */
export const wholeHistory = 0x7fffffff

/**
 * A server that sends nothing for so long is given up. It keeps the line alive while it packs
 * (`uploadpack.keepAlive`, 5 s), but not while it counts.
 */
const stallSeconds = 120

/** Not one that a machine's configuration is likely to know. */
const remoteName = 'key-guard'

/** More ids than this go by standard input. */
const maxArguments = 8

/**
 * @throws FetchRefused where the server does not give something that was asked for
 * @throws UserError where it cannot be reached or does not accept the token
 */
export async function fetchObjects(at: GitLocation, remote: Remote, wanted: Wanted): Promise<void> {
  const byInput = wanted.refs.length > maxArguments
  const args = [
    ...settings(remote, wanted.filter !== null).flatMap((setting) => ['-c', setting]),
    ...['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'],
    '--no-auto-maintenance',
    ...(wanted.filter === null ? [] : [`--filter=${wanted.filter}`]),
    ...(wanted.depth === null ? [] : [`--depth=${wanted.depth}`]),
    ...(byInput ? ['--stdin', remoteName] : [remoteName, ...wanted.refs]),
  ]
  const input = byInput ? { input: `${wanted.refs.join('\n')}\n` } : {}
  try {
    await fetchGit(at, args, { token: remote.token, serverUrl: remote.serverUrl, ...input })
  } catch (error) {
    throw fetchFailure(error, remote)
  }
}

function settings({ serverUrl, repository }: Remote, filtered: boolean): readonly string[] {
  return [
    `remote.${remoteName}.url=${serverUrl}/${repository}`,
    // On the command line only: in the repository's configuration they would make reads fetch what is missing.
    ...(filtered
      ? [`remote.${remoteName}.promisor=true`, `remote.${remoteName}.partialCloneFilter=blob:none`]
      : []),
    'protocol.version=2',
    'fetch.negotiationAlgorithm=noop',
    'fetch.prune=false',
    'fetch.writeCommitGraph=false',
    // A pack, however small: loose objects would refresh the time stamps of those that the checkout has already.
    'fetch.unpackLimit=1',
    'http.lowSpeedLimit=1',
    `http.lowSpeedTime=${stallSeconds}`,
  ]
}

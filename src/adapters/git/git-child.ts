/** What `run-git.ts` takes and gives. */
import type { Readable, Writable } from 'node:stream'
import type { GitError } from './git-error.ts'

/** Where a repository is; all paths absolute. */
export interface GitLocation {
  readonly gitDir: string
  /** `null` for a bare repository. */
  readonly workTree: string | null
  /** Only inside a hook: the index that git itself names (`GIT_INDEX_FILE`). */
  readonly indexFile?: string
}

export interface ReadOptions {
  readonly input?: Uint8Array | string
  /** Exit codes that are answers; `[0]` unless given. */
  readonly okCodes?: readonly number[]
}

export interface FetchOptions {
  /** Sent to `serverUrl` only, as Basic authorization of `x-access-token`. */
  readonly token: string | null
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string
  readonly input?: string
}

/** A git child whose pipes are read and written by the caller. */
export interface GitStream {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Resolves with the exit code once the child has ended and its pipes are closed, `null` after a signal. */
  readonly ended: Promise<number | null>
  /** What to throw for an exit code that is no answer. */
  failure(exitCode: number | null): GitError
  /** Ends the child, if it has not ended, and waits for that. */
  close(): Promise<void>
}

/** What a repository of ours lacks of the objects it is to hold, and fetching just that. */
import { UserError } from '../../core/user-error.ts'
import { rangeArguments, type RangeEnds } from './exact-range.ts'
import { FetchRefused } from './fetch-failure.ts'
import { fetchObjects, type Remote } from './fetch-objects.ts'
import { linesOf } from './output-lines.ts'
import { readGit, type GitLocation } from './run-git.ts'

/**
 * Fetches those of the objects that are not there, in one batch.
 * @throws UserError where the server does not give one of them
 */
export async function fetchMissing(at: GitLocation, remote: Remote, ids: readonly string[]): Promise<void> {
  const missing = await missingOf(at, ids)
  if (missing.length === 0) return
  try {
    await fetchObjects(at, remote, { refs: missing, filter: 'blob:none', depth: null })
  } catch (error) {
    throw error instanceof FetchRefused ? notGiven(missing[0]!, error) : error
  }
}

/**
 * Fetches the trees of commits, sub-folders included, as far as they are missing.
 * The trees of a range's boundary count, too: git silently takes all objects below a missing one for new ones.
 */
export async function fetchTrees(at: GitLocation, remote: Remote, commits: readonly string[]): Promise<void> {
  const format = ['rev-list', '--no-walk', '--no-commit-header', '--format=%T', '--stdin']
  const roots = lines(await readGit(at, format, { input: inputOf(commits) }))
  await fetchMissing(at, remote, roots)
  // A clone that was made with a filter on trees may hold the root and not what is below.
  await fetchUntilWhole(at, remote, { args: ['--filter=blob:none', '--stdin'], input: inputOf(roots) })
}

/** Fetches every object of the range that is missing: blobs, as a rule. */
export async function fetchRangeObjects(at: GitLocation, remote: Remote, ends: RangeEnds): Promise<void> {
  await fetchUntilWhole(at, remote, { args: rangeArguments(ends), input: '' })
}

interface Roots {
  readonly args: readonly string[]
  readonly input: string
}

async function fetchUntilWhole(at: GitLocation, remote: Remote, roots: Roots): Promise<void> {
  let asked = new Set<string>()
  for (;;) {
    const missing = await missingBelow(at, roots)
    if (missing.length === 0) return
    const stuck = missing.find((id) => asked.has(id))
    if (stuck !== undefined) throw notGiven(stuck)
    asked = new Set(missing)
    await fetchMissing(at, remote, missing)
  }
}

function notGiven(id: string, cause?: Error): UserError {
  return new UserError(
    `the scan cannot be completed: the server does not give object ${id}; check with "git fsck" that the repository is whole`,
    { cause },
  )
}

async function missingBelow(at: GitLocation, { args, input }: Roots): Promise<readonly string[]> {
  const command = ['rev-list', '--objects', '--missing=print', '--no-object-names']
  return lines(await readGit(at, [...command, ...args], { input }))
    .filter((line) => line.startsWith('?'))
    .map((line) => line.slice(1))
}

async function missingOf(at: GitLocation, ids: readonly string[]): Promise<readonly string[]> {
  const command = ['cat-file', '--batch-check=%(objectname)', '--buffer']
  const end = ' missing'
  return lines(await readGit(at, command, { input: inputOf(ids) }))
    .filter((line) => line.endsWith(end))
    .map((line) => line.slice(0, -end.length))
}

function inputOf(ids: readonly string[]): string {
  return [...new Set(ids)].map((id) => `${id}\n`).join('')
}

function lines(out: Buffer): readonly string[] {
  return linesOf(out)
}

/** Commits as they are stored: neither grafts nor a `shallow` file bend what is read here. */
import { UserError } from '../../core/user-error.ts'
import { readGit, type GitLocation } from './run-git.ts'

/** Whether the commit itself is there; its parents and trees may be missing. */
export async function hasCommit(at: GitLocation, id: string): Promise<boolean> {
  const out = await readGit(at, ['cat-file', '--batch-check=%(objecttype)'], { input: `${id}\n` })
  return out.toString('latin1').trim() === 'commit'
}

/** The ids that the commit's own header names, in order. */
export async function parentsOf(at: GitLocation, id: string): Promise<readonly string[]> {
  const text = (await readGit(at, ['cat-file', 'commit', id])).toString('latin1')
  const end = text.indexOf('\n\n')
  return text
    .slice(0, end < 0 ? text.length : end)
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length))
}

/** @throws UserError where it is no full id of a commit: ids come from events, and stand on command lines */
export function requireCommitId(id: string): string {
  if (/^(?:[\da-f]{40}|[\da-f]{64})$/.test(id)) return id
  throw new UserError('the event names a commit by something that is not a full commit id; check its payload')
}

/** What an event says for "no commit". */
export function isNoCommit(id: string): boolean {
  return /^0+$/.test(id)
}

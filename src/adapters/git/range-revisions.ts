/** What a person writes after `--range`, and whether the clone at hand can answer for it. */
import { UserError } from '../../core/user-error.ts'
import { exactness, readShallow, type RangeEnds } from './exact-range.ts'
import { excerptOf } from './git-error.ts'
import { commonDirOf } from './repository.ts'
import { readGit, type GitLocation } from './run-git.ts'

export interface RangeText {
  readonly base: string
  readonly head: string
}

/** Longer names than this are cut in a message. */
const MAX_SHOWN = 80

/**
 * @param text `A..B`; as in git `A..` ends at HEAD and `..B` begins there
 * @throws UserError for anything else
 */
export function parseRange(text: string): RangeText {
  const [base = '', head = '', ...more] = text.split('..')
  if (text.includes('...')) {
    throw new UserError(
      '--range takes A..B, not A...B, which adds what only A has; write A..B, or $(git merge-base A B)..B',
    )
  }
  if (!text.includes('..') || more.length > 0 || (base === '' && head === '')) {
    throw new UserError(`--range takes A..B, such as origin/main..HEAD, not ${shown(text)}`)
  }
  const range = { base: base === '' ? 'HEAD' : base, head: head === '' ? 'HEAD' : head }
  for (const revision of [range.base, range.head]) {
    if (revision.startsWith('-')) {
      throw new UserError(`--range: ${shown(revision)} is no revision; write A..B, such as origin/main..HEAD`)
    }
  }
  return range
}

/**
 * The range as full ids; the head stays a tag where it is one, so that its message is scanned, too.
 *
 * @param text as `parseRange` takes it
 * @throws UserError for an unknown revision, and where the clone does not hold the range exactly: nothing is fetched
 */
export async function resolveRange(
  at: GitLocation,
  text: string,
): Promise<{ readonly base: string; readonly head: string }> {
  const range = parseRange(text)
  const base = await resolve(at, range.base, '^{commit}')
  await resolve(at, range.head, '^{commit}')
  const head = await resolve(at, range.head, '')
  await requireExact(at, { base, head })
  return { base, head }
}

/** The commit that a commit or a tag leads to. */
export async function peel(at: GitLocation, id: string): Promise<string> {
  return resolve(at, id, '^{commit}')
}

async function resolve(at: GitLocation, revision: string, peeled: '' | '^{commit}'): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}${peeled}`]
  const id = (await readGit(at, args, { okCodes: [0, 1, 128] })).toString('latin1').trimEnd()
  if (/^[0-9a-f]{40,64}$/.test(id)) return id
  const isShallow = (await readShallow(commonDirOf(at.gitDir))).size > 0
  throw new UserError(
    isShallow
      ? `${shown(revision)} names no commit in this clone, which is shallow; run "git fetch --unshallow", or check it`
      : `${shown(revision)} names no commit in this clone; check it, or fetch it first, such as with "git fetch origin"`,
  )
}

/** `git.md`, "Exact check". */
async function requireExact(at: GitLocation, range: RangeEnds): Promise<void> {
  const shallow = await readShallow(commonDirOf(at.gitDir))
  if (shallow.size === 0) return
  if ((await exactness(at, range, shallow, null)).state === 'exact') return
  throw new UserError(
    'this clone is shallow and does not hold the range in full; run "git fetch --unshallow", then scan again',
  )
}

function shown(text: string): string {
  const excerpt = excerptOf(Buffer.from(text), [])
  return `"${excerpt.length > MAX_SHOWN ? `${excerpt.slice(0, MAX_SHOWN)}...` : excerpt}"`
}

/**
 * Whether everything that a history reaches is there: asked of git beside the scan, which itself reads what is there
 * and cannot tell what is not.
 */
import type { RawSkipped } from '../../../ports/source.ts'
import { absentAmong } from '../absent-objects.ts'
import { ByteStream } from '../byte-stream.ts'
import { missingObject } from '../object-pieces.ts'
import { linesOf } from '../output-lines.ts'
import { isPartialClone } from '../partial-clone.ts'
import { readGit, streamGit, type GitLocation } from '../run-git.ts'

/** What a history is reached by: refs, HEAD of each worktree, reflogs; the stash and notes are refs. */
export const everyTip: readonly string[] = ['--all', '--reflog']

/** Missing objects that are named, each by its id. */
const MOST_NAMED = 100

const lineFeed = 0x0a

/** A question to git that is answered while others work. */
export interface MissingCheck {
  /** What is missing; empty where nothing is. */
  readonly answer: Promise<readonly RawSkipped[]>
  close(): Promise<void>
}

/** Begins to ask. */
export async function checkMissing(at: GitLocation): Promise<MissingCheck> {
  // With nothing to print git is not kept waiting by a reader that is busy.
  const quiet = await streamGit(at, ['rev-list', '--objects', ...everyTip, '--quiet', '--'])
  quiet.stdin.end()
  quiet.stdout.resume()
  let lister: { close(): Promise<void> } | null = null
  const broken = brokenRefs(at)
  broken.catch(() => undefined)
  const answer = quiet.ended.then(async (code) => {
    if (code === 0 || code === null) return broken
    const listing = await streamGit(at, [
      'rev-list',
      '--objects',
      ...everyTip,
      '--missing=print',
      '--no-object-names',
      '--',
    ])
    lister = listing
    // Read before anything else is awaited: what nobody reads Node drops when the child ends.
    const missing = await namesOf(at, listing)
    return [...(await broken), ...missing]
  })
  // It may be awaited late, or never.
  answer.catch(() => undefined)
  return {
    answer,
    close: async () => {
      await quiet.close()
      await lister?.close()
    },
  }
}

/** `rev-list --all` passes over refs whose objects are gone, and says that all is well. */
async function brokenRefs(at: GitLocation): Promise<readonly RawSkipped[]> {
  const named = await readGit(at, ['for-each-ref', '--format=%(objectname)'])
  return namedAndCounted(await absentAmong(at, [...new Set(linesOf(named))]), missingObject)
}

function namedAndCounted(
  ids: readonly string[],
  skipOf: (id: string) => RawSkipped,
  all = ids.length,
): readonly RawSkipped[] {
  const named = ids.slice(0, MOST_NAMED).map(skipOf)
  if (all <= named.length) return named
  const { reason } = named[0]!
  return [...named, { path: `${all - named.length} further objects`, reason, incomplete: true }]
}

async function namesOf(
  at: GitLocation,
  git: Awaited<ReturnType<typeof streamGit>>,
): Promise<readonly RawSkipped[]> {
  git.stdin.end()
  const bytes = new ByteStream(git.stdout)
  const named: string[] = []
  let all = 0
  for (let line = await bytes.until(lineFeed); line !== null; line = await bytes.until(lineFeed)) {
    if (line[0] !== 0x3f) continue
    all++
    if (named.length < MOST_NAMED) named.push(line.toString('latin1', 1))
  }
  const code = await git.ended
  const skipOf = named.length > 0 && (await isPartialClone(at)) ? promisedObject : missingObject
  const skipped = [...namedAndCounted(named, skipOf, all)]
  if (code !== 0) skipped.push(notFollowed)
  return skipped
}

function promisedObject(id: string): RawSkipped {
  const reason = 'this partial clone left it out; run "git fetch --refetch --no-filter", then scan again'
  return { path: `object ${id}`, reason, incomplete: true }
}

/** git ends at the first commit or tree that it cannot read. */
const notFollowed: RawSkipped = {
  path: 'the history',
  reason: 'git cannot follow it to its end, so that what is missing is not known; see "git fsck"',
  incomplete: true,
}

/**
 * Whether the base really reaches what a range leaves out. git believes what a commit in the object store says of its
 * parents: one that was overwritten could name the head, or a commit on the way to it, and so empty the range. Hashed are
 * the commits from the base down to where the range begins, and they alone must lead there.
 */
import type { RawSkipped } from '../../ports/source.ts'
import { splitCommit } from './commit-text.ts'
import { forgedObject, missingObject, wholeOrNull } from './object-pieces.ts'
import { ObjectReader } from './object-reader.ts'
import type { RangeEnds } from './exact-range.ts'
import { linesOf } from './output-lines.ts'
import { readGit, type GitLocation } from './run-git.ts'

/** More commits than this do not fit on a command line everywhere; then the whole history of the base is hashed. */
const MAX_ON_COMMAND_LINE = 300

/** @param range its head peeled */
export async function checkBaseHistory(at: GitLocation, range: RangeEnds): Promise<readonly RawSkipped[]> {
  const { base, head } = range
  if (base === null) return []
  const leftOut = await boundaryOf(at, base, head)
  if (leftOut.every((id) => id === base)) return readParents(at, [base], new Set())
  const end = leftOut.length > MAX_ON_COMMAND_LINE ? null : await commonAncestor(at, leftOut)
  const between = await commits(at, [base, ...(end === null ? [] : ['--not', end])])
  const reached = new Set([base])
  const skipped = await readParents(at, between, reached)
  return leftOut.every((id) => reached.has(id)) ? skipped : [...skipped, notReached]
}

const notReached: RawSkipped = {
  path: 'the history of the base',
  reason: 'it does not lead to where the range begins: commits may be missing from the range',
  incomplete: true,
}

/** The commits that the range leaves out, next to those in it; of an empty range the head. */
async function boundaryOf(at: GitLocation, base: string, head: string): Promise<readonly string[]> {
  const listed = await commits(at, ['--boundary', head, '--not', base])
  const boundary = listed.filter((id) => id.startsWith('-')).map((id) => id.slice(1))
  return listed.length === 0 ? [head] : boundary
}

async function commonAncestor(at: GitLocation, ids: readonly string[]): Promise<string | null> {
  if (ids.length < 2) return ids[0] ?? null
  const found = await readGit(at, ['merge-base', '--octopus', ...ids], { okCodes: [0, 1] })
  return found.length === 0 ? null : found.toString('latin1').trimEnd()
}

async function commits(at: GitLocation, args: readonly string[]): Promise<readonly string[]> {
  return linesOf(await readGit(at, ['rev-list', ...args, '--']))
}

/** @param parents takes what the commits themselves say */
async function readParents(
  at: GitLocation,
  ids: readonly string[],
  parents: Set<string>,
): Promise<readonly RawSkipped[]> {
  const skipped: RawSkipped[] = []
  const reader = new ObjectReader(at, ids)
  try {
    for (let object = await reader.next(); object !== null; object = await reader.next()) {
      const bytes = object.state === 'object' ? await wholeOrNull(object) : null
      if (object.state !== 'object' || bytes === null) skipped.push(missingObject(object.id))
      else if (object.intact() === false) skipped.push(forgedObject(object.id))
      else for (const id of parentsOf(bytes)) parents.add(id)
    }
  } finally {
    await reader.close()
  }
  return skipped
}

function parentsOf(commit: Buffer): readonly string[] {
  const header = splitCommit(commit).header.toString('latin1')
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id!)
}

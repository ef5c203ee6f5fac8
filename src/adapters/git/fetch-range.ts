/**
 * Makes a range whole in a repository of our own, whatever the checkout holds: `git.md`, "A range: one way for every
 * checkout". First what is there is looked at; then commits and trees are fetched, deeper until the range is exact;
 * last the objects that are still missing, in one batch.
 */
import { UserError } from '../../core/user-error.ts'
import { exactness, rangeArguments, readShallow, type Exactness, type RangeEnds } from './exact-range.ts'
import { settleBase } from './fetch-base.ts'
import { FetchRefused } from './fetch-failure.ts'
import { fetchFirst, firstDepth, maxDepth, type RangeWanted } from './fetch-first.ts'
import { fetchRangeObjects, fetchTrees } from './fetch-missing.ts'
import { fetchObjects, wholeHistory } from './fetch-objects.ts'
import { readGit } from './run-git.ts'
import type { Ground } from './scratch-ground.ts'
import { borrowShallow, forgetShallow } from './scratch-shallow.ts'

export interface WholeRange extends RangeEnds {
  /** Where `policyBranch` stands, if the range needed a fetch that could bring it. */
  readonly policyTip: string | null
}

const secondDepth = 512
/** Each round sends everything anew, so the last one costs more than all before it together. */
const depthFactor = 8

/** @throws UserError where the range cannot be made exact */
export async function completeRange(ground: Ground, wanted: RangeWanted): Promise<WholeRange> {
  const { location, remote } = ground
  const begun = await settleBase(ground, wanted)
  const ends = { base: begun.base, head: wanted.head }
  let { policyTip } = begun
  if (!begun.fetched) await borrowShallow(ground)
  let found = await check(ground, ends, wanted)
  if (found.state !== 'exact') {
    try {
      if (!begun.fetched) policyTip = await fetchEnds(ground, ends, wanted)
      found = await deepen(ground, ends, wanted)
    } catch (error) {
      throw error instanceof FetchRefused ? incomplete(ends, endGone, error) : error
    }
  }
  if (found.state !== 'exact') throw incomplete(ends, historyCut)
  if (ends.base !== null) {
    const boundary = await boundaryOf(ground, ends)
    await fetchTrees(location, remote, [...found.commits, ...boundary, ends.head, ends.base])
  }
  await fetchRangeObjects(location, remote, ends)
  return { ...ends, policyTip }
}

async function check({ location }: Ground, ends: RangeEnds, { commits }: RangeWanted): Promise<Exactness> {
  return exactness(location, ends, await readShallow(location.gitDir), commits)
}

/** @returns the tip of the policy branch, if it came along */
async function fetchEnds(ground: Ground, ends: RangeEnds, wanted: RangeWanted): Promise<string | null> {
  if (ends.base !== null) return fetchFirst(ground, wanted, [ends.head, ends.base], firstDepth(wanted))
  await forgetShallow(ground)
  await fetchObjects(ground.location, ground.remote, { refs: [ends.head], filter: null, depth: null })
  return null
}

async function deepen(ground: Ground, ends: RangeEnds, wanted: RangeWanted): Promise<Exactness> {
  const { location, remote } = ground
  let depth = ends.base === null ? wholeHistory : firstDepth(wanted)
  for (;;) {
    const found = await check(ground, ends, wanted)
    if (found.state === 'exact' || depth === wholeHistory) return found
    depth = depth < maxDepth ? Math.max(depth * depthFactor, secondDepth) : wholeHistory
    await fetchObjects(location, remote, { refs: [ends.head, ends.base!], filter: 'tree:0', depth })
  }
}

async function boundaryOf({ location }: Ground, ends: RangeEnds): Promise<readonly string[]> {
  const out = await readGit(location, ['rev-list', '--boundary', ...rangeArguments(ends)])
  return out
    .toString('latin1')
    .split('\n')
    .filter((line) => line.startsWith('-'))
    .map((line) => line.slice(1))
}

const endGone = 'the server no longer has one of its ends; push again, or run the check of the newest event'
const historyCut =
  'the history that the server gives is cut or broken; check there with "git fsck" and "git rev-parse --is-shallow-repository"'

function incomplete({ base, head }: RangeEnds, why: string, cause?: Error): UserError {
  const name = base === null ? head.slice(0, 7) : `${base.slice(0, 7)}..${head.slice(0, 7)}`
  return new UserError(`the range ${name} cannot be completed: ${why}`, { cause })
}

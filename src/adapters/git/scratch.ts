/**
 * A place of our own to fetch into. It borrows the objects of the checkout, which is only ever read, brings from the
 * server what a scan lacks, and is gone afterwards (`git.md`).
 */
import type { PolicyFiles } from '../../ports/policy-files.ts'
import { UserError } from '../../core/user-error.ts'
import { fetchAlone, fetchTip } from './fetch-commit.ts'
import { FetchRefused } from './fetch-failure.ts'
import { fetchHistory } from './fetch-history.ts'
import { fetchMissing, fetchTrees } from './fetch-missing.ts'
import type { RangeWanted } from './fetch-first.ts'
import { completeRange } from './fetch-range.ts'
import { commitPolicyFiles } from './policy-files.ts'
import type { RangeEnds } from './exact-range.ts'
import type { GitLocation } from './run-git.ts'
import { hasCommit, isNoCommit, requireCommitId } from './scratch-commits.ts'
import { openGround, type Ground, type ScratchOptions } from './scratch-ground.ts'
import { branchRef } from './scratch-refs.ts'

export type { RangeWanted } from './fetch-first.ts'
export type { ScratchOptions } from './scratch-ground.ts'

/** Where to read the policy: a branch's tip, a commit, or the tip of the default branch. */
export type PolicyPlace =
  { readonly branch: string } | { readonly commit: string } | { readonly default: true }

/** The methods may be called at any time; they take their turn. Network and token failures are `UserError`s. */
export interface Scratch {
  /** For reading: what the checkout has and what was fetched so far. */
  readonly location: GitLocation
  /**
   * Brings every object of the range.
   * @returns the ends to scan: the base may be a better one than the event's
   * @throws UserError where the range cannot be made exact
   */
  completeRange(wanted: RangeWanted): Promise<RangeEnds>
  /**
   * Brings a commit and its trees, for reading files without a checkout.
   * @throws UserError where the server does not have it
   */
  fetchCommit(id: string): Promise<void>
  /**
   * Brings those of the objects that are missing, in one batch.
   * @throws UserError where the server does not give one of them
   */
  fetchObjects(ids: readonly string[]): Promise<void>
  /**
   * Brings everything that branches, tags and notes of the server reach.
   * @param head what counts as "still there"
   * @returns where to read it
   */
  fetchHistory(head: string): Promise<GitLocation>
  /**
   * Whether a commit can be had: what a push calls `before` may be gone after a forced push.
   * @param id all zeros is no commit
   */
  commitExists(id: string): Promise<boolean>
  /**
   * The commit that a branch of the server points at now.
   * @throws UserError where there is no such branch
   */
  branchTip(branch: string): Promise<string>
  /** @throws UserError where the branch or the commit cannot be had */
  policyFiles(at: PolicyPlace): Promise<PolicyFiles & { readonly commit: string }>
  /** Removes everything. */
  close(): Promise<void>
}

/** @throws UserError where the options name no server, repository or usable folder */
export async function openScratch(options: ScratchOptions): Promise<Scratch> {
  const ground = await openGround(options)
  const { location, remote } = ground
  const tips = new Map<string, string>()
  const inTurn = queue()

  const tip = async (ref: string, name: string): Promise<string> => {
    const known = tips.get(ref)
    if (known !== undefined) return known
    const commit = await orUserError(fetchTip(ground, ref), `has no ${name}`, ground)
    tips.set(ref, commit)
    return commit
  }
  const bringCommit = async (id: string): Promise<void> => {
    if (await hasCommit(location, requireCommitId(id))) await fetchTrees(location, remote, [id])
    else await orUserError(fetchAlone(ground, id, 'blob:none'), `no longer has commit ${short(id)}`, ground)
  }
  const policyCommit = async (at: PolicyPlace): Promise<{ commit: string; from: string }> => {
    if ('commit' in at) {
      await bringCommit(at.commit)
      return { commit: at.commit, from: `commit ${short(at.commit)}` }
    }
    const [ref, name] = 'branch' in at ? [branchRef(at.branch), at.branch] : ['HEAD', 'the default branch']
    const commit = await tip(ref, 'branch' in at ? `branch ${JSON.stringify(name)}` : 'default branch')
    return { commit, from: `${name} at ${short(commit)}` }
  }
  const fetchObjects = (ids: readonly string[]): Promise<void> => fetchMissing(location, remote, ids)

  return {
    location,
    completeRange: (wanted) =>
      inTurn(async () => {
        for (const id of [wanted.base, wanted.head, wanted.mergeCommit]) if (id !== null) requireCommitId(id)
        const { policyTip, ...ends } = await completeRange(ground, wanted)
        if (policyTip !== null && wanted.policyBranch !== null)
          tips.set(branchRef(wanted.policyBranch), policyTip)
        return ends
      }),
    fetchCommit: (id) => inTurn(() => bringCommit(id)),
    fetchObjects: (ids) => inTurn(() => fetchObjects(ids)),
    fetchHistory: (head) => inTurn(() => fetchHistory(ground, requireCommitId(head))),
    commitExists: (id) => inTurn(() => commitExists(ground, id)),
    branchTip: (branch) => inTurn(() => tip(branchRef(branch), `branch ${JSON.stringify(branch)}`)),
    policyFiles: (at) =>
      inTurn(async () => {
        const files = commitPolicyFiles(location, { ...(await policyCommit(at)), fetchObjects })
        return { ...files, read: (path) => inTurn(async () => files.read(path)) }
      }),
    close: () => inTurn(() => ground.remove()),
  }
}

async function commitExists(ground: Ground, id: string): Promise<boolean> {
  if (isNoCommit(id)) return false
  if (await hasCommit(ground.location, requireCommitId(id))) return true
  try {
    await fetchAlone(ground, id, 'tree:0')
    return await hasCommit(ground.location, id)
  } catch (error) {
    if (error instanceof FetchRefused) return false
    throw error
  }
}

function short(id: string): string {
  return id.slice(0, 7)
}

async function orUserError<T>(work: Promise<T>, lacks: string, { remote }: Ground): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error
    const advice = 'run the check of the newest event, or check the repository that the workflow names'
    throw new UserError(`${remote.serverUrl}/${remote.repository} ${lacks}: ${advice}`, { cause: error })
  }
}

/** Two fetches into one repository at a time would stumble over each other's locks. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work, work)
    last = result
    return result
  }
}

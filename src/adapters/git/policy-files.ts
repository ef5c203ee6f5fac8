/** Configuration and baseline as a commit holds them: of a base branch's tip, never of a pull request's head. */
import type { PolicyFiles } from '../../ports/policy-files.ts'
import { bytePath } from '../../core/byte-path.ts'
import { UserError } from '../../core/user-error.ts'
import { MAX_WHOLE, readWhole } from './object-pieces.ts'
import { ObjectReader } from './object-reader.ts'
import { itemsAt } from './path-lookup.ts'
import { readGit, type GitLocation } from './run-git.ts'
import { TreeStore } from './tree-store.ts'

export interface PolicyCommit {
  readonly commit: string
  /** `main at 1f0c2d3` */
  readonly from: string
  /** Brings blobs that are missing. */
  readonly fetchObjects: (ids: readonly string[]) => Promise<void>
}

/** Files of a commit whose trees are all there. */
export function commitPolicyFiles(at: GitLocation, policy: PolicyCommit): PolicyFiles & { commit: string } {
  const { commit, from } = policy
  return {
    commit,
    from,
    async read(path) {
      const entry = await entryOf(at, commit, path)
      if (entry === null) return null
      if (entry.mode !== '100644' && entry.mode !== '100755') {
        throw new UserError(
          `${JSON.stringify(path)} in ${from} is no plain file: store the file itself there`,
        )
      }
      await policy.fetchObjects([entry.id])
      const content = await readTrue(at, commit, path, entry.id)
      if (content !== null) return content
      throw new UserError(
        `${JSON.stringify(path)} in ${from} is not what its id says; check the repository with "git fsck"`,
      )
    },
  }
}

/** The policy decides what is let through: each object on the way to it is hashed. */
async function readTrue(at: GitLocation, commit: string, path: string, id: string): Promise<Buffer | null> {
  const store = new TreeStore(at)
  const reader = new ObjectReader(at, [id])
  try {
    const tree = await store.treeOf(commit)
    const items = tree === null ? [] : await itemsAt(store, tree, bytePath(Buffer.from(path)))
    if (!items.some((item) => item.id === id)) return null
    const object = await reader.next()
    if (object?.state !== 'object' || object.type !== 'blob') return null
    if (object.size > MAX_WHOLE)
      throw new UserError(`${JSON.stringify(path)} is larger than 64 MB: store a smaller one`)
    const content = await readWhole(object)
    return object.intact() === true ? content : null
  } finally {
    await reader.close()
    await store.close()
  }
}

async function entryOf(
  at: GitLocation,
  commit: string,
  path: string,
): Promise<{ readonly mode: string; readonly id: string } | null> {
  if (path === '' || path.includes('\0') || path.split('/').some((part) => ['', '.', '..'].includes(part))) {
    throw new UserError(
      `${JSON.stringify(path)} is no path in a repository: write it relative to the root, with "/"`,
    )
  }
  const out = await readGit(at, ['ls-tree', '-z', '--full-tree', commit, '--', path])
  const match = /^(\d{6}) [a-z]+ ([\da-f]+)\t/.exec(out.toString('latin1'))
  return match === null ? null : { mode: match[1]!, id: match[2]! }
}

/** Paths of commits, without a look at any content. */
import { pathBytes, type BytePath } from '../../core/byte-path.ts'
import { UserError } from '../../core/user-error.ts'
import { MAX_CHANGED_PATHS } from './limits.ts'
import type { GitLocation } from './run-git.ts'
import { TreeChanges } from './tree-changes.ts'
import { eachInTree } from './tree-listing.ts'
import { TreeStore } from './tree-store.ts'

/**
 * The paths that differ between two commits: of a rename both. Their trees must be there.
 *
 * @returns raw paths
 * @throws UserError where they are too many, or a tree cannot be read: what is not told might have mattered
 */
export async function changedPaths(at: GitLocation, base: string, head: string): Promise<readonly Buffer[]> {
  const store = new TreeStore(at)
  try {
    const trees = [await store.treeOf(base), await store.treeOf(head)] as const
    const paths = new Set<BytePath>()
    for (const [to, from] of [trees, [trees[1], trees[0]]]) {
      const changes = new TreeChanges(store, {
        enters: () => paths.size <= MAX_CHANGED_PATHS,
        meet({ item, folder, brought }) {
          if (!brought || paths.size > MAX_CHANGED_PATHS) return false
          if (item.kind === 'folder') return false
          paths.add(`${folder}${item.name}`)
          return true
        },
      })
      if (to != null) await changes.walk(to, from == null ? [] : [from])
      if (changes.cut !== null || paths.size > MAX_CHANGED_PATHS) throw tooMany()
    }
    if (store.unread.length > 0) throw unread()
    return [...paths].map(pathBytes)
  } finally {
    await store.close()
  }
}

function tooMany(): UserError {
  return new UserError(`the range changes over ${MAX_CHANGED_PATHS} paths; scan it in parts`)
}

function unread(): UserError {
  return new UserError('git could not give all trees of the range; check the repository with "git fsck"')
}

/** Files of a commit, raw: all, unless they are more than any checkout holds. */
export async function pathsOf(at: GitLocation, commit: string): Promise<readonly Buffer[]> {
  const paths: Buffer[] = []
  const visit = ({ type, path }: { readonly type: string; readonly path: BytePath }): void => {
    if (type !== 'tree') paths.push(pathBytes(path))
  }
  await eachInTree(at, commit, visit, MAX_CHANGED_PATHS)
  return paths
}

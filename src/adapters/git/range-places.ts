/** What the base's history knows, at places where the range puts it: a copy, a move, a return to something old. */
import { mayHoldKey, type BytePath } from '../../core/byte-path.ts'
import { walkCommits } from './commit-changes.ts'
import type { RangeEnds } from './exact-range.ts'
import { MAX_PLACES } from './limits.ts'
import type { GitLocation } from './run-git.ts'
import { TreeChanges } from './tree-changes.ts'
import type { TreeStore } from './tree-store.ts'

export interface NewPlaces {
  /** Ids of blobs that are no objects of the range, but were put somewhere by one of its commits. */
  readonly oldBlobs: readonly string[]
  /** Names that could hold a key, in folders that are no objects of the range, but may have been put somewhere. */
  readonly oldNames: ReadonlySet<BytePath>
  /** Submodules that head has and base has not, or has at another commit; not all of them where they are many. */
  readonly submodules: readonly BytePath[]
  /** Why not everything was looked at; `null` where it was. */
  readonly cut: string | null
}

/**
 * `rev-list --objects` does not tell of them. What differs between the two trees only because the base has moved on is
 * not the range's doing: a commit of it must have put the blob somewhere.
 *
 * @param range its head peeled
 * @param inRange ids of the range's objects
 */
export async function newPlaces(
  at: GitLocation,
  store: TreeStore,
  range: RangeEnds,
  inRange: ReadonlySet<string>,
): Promise<NewPlaces> {
  const old = new Set<string>()
  const oldNames = new Set<BytePath>()
  const submodules = new Set<BytePath>()
  const changes = new TreeChanges(store, {
    enters: () => true,
    meet({ item, folder, brought, fresh }) {
      if (!brought) return false
      if (fresh && mayHoldKey(item.name)) oldNames.add(item.name)
      if (item.kind === 'blob' && !inRange.has(item.id)) old.add(item.id)
      if (item.kind !== 'submodule' || submodules.size >= MAX_PLACES) return false
      submodules.add(`${folder}${item.name}`)
      return true
    },
  })
  const head = await store.treeOf(range.head)
  const base = range.base === null ? null : await store.treeOf(range.base)
  if (head !== null) await changes.walk(head, base === null ? [] : [base])
  const { oldBlobs, cut } = await broughtOf(at, store, range, old)
  return { oldBlobs, oldNames, submodules: [...submodules], cut: changes.cut ?? cut }
}

async function broughtOf(
  at: GitLocation,
  store: TreeStore,
  range: RangeEnds,
  old: Set<string>,
): Promise<Pick<NewPlaces, 'oldBlobs' | 'cut'>> {
  const oldBlobs: string[] = []
  if (old.size === 0) return { oldBlobs, cut: null }
  const cut = await walkCommits(at, store, range, {
    enters: () => true,
    meet({ item, brought }) {
      if (brought && item.kind === 'blob' && old.delete(item.id)) oldBlobs.push(item.id)
      return false
    },
    done: () => old.size === 0,
  })
  return { oldBlobs, cut }
}

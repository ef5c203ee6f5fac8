/** Blobs that the base's history knows, at places where the range puts them: a copy, a move, a return to something old. */
import { whoBrought } from './commit-log.ts'
import { bringsBlob, diffEntries, submodule, type DiffEntry } from './diff-entry.ts'
import { emptyTree } from './empty-tree.ts'
import type { RangeEnds } from './exact-range.ts'
import type { BytePath } from '../../core/byte-path.ts'
import { readGit, type GitLocation } from './run-git.ts'

export interface NewPlaces {
  /** Ids of blobs that are no objects of the range, but were put somewhere by one of its commits. */
  readonly oldBlobs: readonly string[]
  /** Submodules that head has and base has not, or has at another commit. */
  readonly submodules: readonly BytePath[]
}

/**
 * `rev-list --objects` does not tell of them. What differs between the two trees only because the base has moved on is
 * not the range's doing: a commit of it must have put the blob there.
 *
 * @param range its head peeled
 * @param inRange ids of the range's objects
 */
export async function newPlaces(
  at: GitLocation,
  range: RangeEnds,
  inRange: ReadonlySet<string>,
): Promise<NewPlaces> {
  const base = range.base ?? emptyTree(range.head.length)
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--no-abbrev', base, range.head]
  const changed = [...diffEntries(await readGit(at, args))]
  const submodules = changed.filter(({ mode }) => mode === submodule).map(({ path }) => path)
  const old = changed.filter((entry) => bringsBlob(entry) && !inRange.has(entry.id))
  if (old.length === 0) return { oldBlobs: [], submodules }
  const places = new Set(old.map(placeOf))
  const brought = await whoBrought(at, range, {
    wanted: (entry) => places.has(placeOf(entry)),
    objects: [...new Set(old.map(({ id }) => id))],
    folders: false,
  })
  return { oldBlobs: [...new Set(brought.map(({ entry }) => entry.id))], submodules }
}

function placeOf({ id, path }: DiffEntry): string {
  return `${id} ${path}`
}

/** The files of a commit, with no checkout. */
import type { RawSkipped, Source } from '../../ports/source.ts'
import { blobFilesSource, type BlobFiles } from './blob-files.ts'
import { pathBytes } from '../../core/byte-path.ts'
import { BlobPaths } from './blob-paths.ts'
import { MAX_LISTED, MAX_PLACES } from './limits.ts'
import { completeTree } from './missing-objects.ts'
import { missingObject, submoduleAt } from './object-pieces.ts'
import type { FetchObjects } from './range-objects.ts'
import type { GitLocation } from './run-git.ts'
import { SuspectPaths } from './suspect-paths.ts'
import { eachInTree } from './tree-listing.ts'

export interface TreeSourceOptions {
  /** Brings files that the repository lacks, in one batch; without it nothing is ever fetched. */
  readonly fetchObjects?: FetchObjects
}

/** @param commit its id; the trees must be there, or `fetchObjects` must be able to bring them */
export function treeSource(at: GitLocation, commit: string, options: TreeSourceOptions = {}): Source {
  return blobFilesSource('files', at, () => listFiles(at, commit, options.fetchObjects))
}

async function listFiles(
  at: GitLocation,
  commit: string,
  fetchObjects: FetchObjects | undefined,
): Promise<BlobFiles> {
  const { missing } = await completeTree(at, commit, fetchObjects)
  const blobs = new BlobPaths()
  const suspects = new SuspectPaths()
  const skipped: RawSkipped[] = []
  let submodules = 0
  const all = await eachInTree(at, commit, ({ type, id, path }) => {
    suspects.add(path)
    if (type === 'blob') blobs.add(id, path)
    else if (type === 'commit' && submodules++ < MAX_PLACES) skipped.push(submoduleAt(pathBytes(path)))
  })
  if (!all) skipped.push(tooMany)
  const { byId } = blobs
  return {
    blobs: byId,
    missing: new Set([...missing].filter((id) => byId.has(id))),
    suspects: suspects.found(),
    skipped: [...skipped, ...[...missing].filter((id) => !byId.has(id)).map(missingObject)],
  }
}

const tooMany: RawSkipped = {
  path: 'the files of the commit',
  reason: `over ${MAX_LISTED} paths: those that come after them are not scanned`,
  incomplete: true,
}

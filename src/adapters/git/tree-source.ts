/** The files of a commit, with no checkout. */
import type { Source } from '../../ports/source.ts'
import { blobFilesSource, type BlobFiles } from './blob-files.ts'
import { pathBytes } from '../../core/byte-path.ts'
import { completeTree } from './missing-objects.ts'
import { missingObject, submoduleAt } from './object-pieces.ts'
import type { FetchObjects } from './range-objects.ts'
import type { GitLocation } from './run-git.ts'
import { blobsOf, listTree } from './tree-listing.ts'

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
  const missing = await completeTree(at, commit, fetchObjects)
  const entries = await listTree(at, commit)
  const blobs = blobsOf(entries)
  return {
    blobs,
    missing: new Set([...missing].filter((id) => blobs.has(id))),
    paths: entries.map(({ path }) => path),
    skipped: [
      ...entries.flatMap(({ type, path }) => (type === 'commit' ? [submoduleAt(pathBytes(path))] : [])),
      ...[...missing].filter((id) => !blobs.has(id)).map(missingObject),
    ],
  }
}

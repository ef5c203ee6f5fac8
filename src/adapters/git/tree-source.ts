/** The files of a commit, with no checkout. */
import type { RawSkipped, Source } from '../../ports/source.ts'
import { blobFilesSource, type BlobFiles } from './blob-files.ts'
import { pathBytes } from '../../core/byte-path.ts'
import { BlobPaths } from './blob-paths.ts'
import { MAX_LISTED, MAX_PLACES } from './limits.ts'
import { completeTree } from './missing-objects.ts'
import { forgedObject, missingObject, submoduleAt, wholeOrNull } from './object-pieces.ts'
import { ObjectReader } from './object-reader.ts'
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
  const { ids, missing } = await completeTree(at, commit, fetchObjects)
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
  skipped.push(...(await forgedAmong(at, [commit, ...ids.filter((id) => !byId.has(id))])))
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

/** Trees, and the commit itself: they say what is scanned. Blobs are looked at when they are. */
async function forgedAmong(at: GitLocation, ids: readonly string[]): Promise<readonly RawSkipped[]> {
  const forged: RawSkipped[] = []
  const reader = new ObjectReader(at, ids)
  try {
    for (let object = await reader.next(); object !== null; object = await reader.next()) {
      if (object.state !== 'object' || object.type === 'blob') continue
      const bytes = await wholeOrNull(object)
      if (bytes === null) forged.push(missingObject(object.id))
      else if (object.intact() === false) forged.push(forgedObject(object.id))
    }
  } finally {
    await reader.close()
  }
  return forged
}

/** What `git commit` would record: the index against HEAD. The files on disk play no part. */
import type { Source } from '../../ports/source.ts'
import { blobFilesSource, type BlobFiles } from './blob-files.ts'
import { BlobPaths } from './blob-paths.ts'
import { pathBytes } from '../../core/byte-path.ts'
import { bringsBlob, diffEntries, submodule, type DiffEntry } from './diff-entry.ts'
import { emptyTree } from './empty-tree.ts'
import { submoduleAt } from './object-pieces.ts'
import { objectFormatOf } from './object-format.ts'
import { readGit, type GitLocation } from './run-git.ts'
import { SuspectPaths } from './suspect-paths.ts'

/** @param at with git's own index where a hook runs (`findRepository` with the environment) */
export function stagedSource(at: GitLocation): Source {
  return blobFilesSource('staged', at, () => listStaged(at))
}

async function listStaged(at: GitLocation): Promise<BlobFiles> {
  const entries = await stagedEntries(at)
  const blobs = new BlobPaths()
  const suspects = new SuspectPaths()
  for (const { id, path } of entries.filter(bringsBlob)) blobs.add(id, path)
  for (const { status, path } of entries) if (status === 'A') suspects.add(path)
  return {
    blobs: blobs.byId,
    missing: new Set(),
    suspects: suspects.found(),
    skipped: entries.filter(({ mode }) => mode === submodule).map(({ path }) => submoduleAt(pathBytes(path))),
  }
}

/** Files that are in conflict have no one content: all that the index has of them is looked at, and their names. */
async function stagedEntries(at: GitLocation): Promise<readonly DiffEntry[]> {
  const args = ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff']
  const scope = ['--ita-invisible-in-index', '--ignore-submodules=none', await headOf(at), '--']
  const entries = [...diffEntries(await readGit(at, [...args, ...scope]))]
  if (!entries.some(({ status }) => status === 'U')) return entries
  const stages = await readGit(at, ['ls-files', '--unmerged', '-z'])
  return [...entries.filter(({ status }) => status !== 'U'), ...unmerged(stages)]
}

/** HEAD, or the tree without entries where there is no commit yet. */
async function headOf(at: GitLocation): Promise<string> {
  const head = await readGit(at, ['rev-parse', '--verify', '--quiet', 'HEAD'], { okCodes: [0, 1] })
  if (head.length > 0) return head.toString('latin1').trimEnd()
  return emptyTree((await objectFormatOf(at)) === 'sha256' ? 64 : 40)
}

/** `<mode> SP <id> SP <stage> TAB <path> NUL` */
function* unmerged(stages: Buffer): Generator<DiffEntry> {
  for (let at = 0; at < stages.length;) {
    const tab = stages.indexOf(0x09, at)
    const end = stages.indexOf(0, tab + 1)
    const [mode = '', id = ''] = stages.toString('latin1', at, tab).split(' ')
    yield { mode, id, status: 'A', path: stages.toString('latin1', tab + 1, end) }
    at = end + 1
  }
}

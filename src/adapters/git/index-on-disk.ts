/** Finds and reads the index of a repository. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { indexNames, type IndexNames } from './index-file.ts'
import type { Repository } from './repository.ts'

/** Bytes; millions of files. */
const MAX_INDEX = 512 * 1024 * 1024

/** git's configuration of one repository is a page or two. */
const MAX_CONFIG = 1024 * 1024

/** @returns `null` where only git can tell, and where there is none yet */
export function readIndexNames({ location, commonDir }: Repository): IndexNames | null {
  if (!hasShortNames(commonDir)) return null
  const index = readPlain(location.indexFile ?? join(location.gitDir, 'index'), MAX_INDEX)
  return index === null ? null : indexNames(index)
}

/** Whether objects have SHA-1 names: `extensions.objectFormat` says otherwise (git's repository-version document). */
function hasShortNames(commonDir: string): boolean {
  const config = readPlain(join(commonDir, 'config'), MAX_CONFIG)
  return config !== null && !/objectformat/i.test(config.toString('latin1'))
}

function readPlain(path: string, maximum: number): Buffer | null {
  try {
    // A pipe in its place would never end.
    const stats = statSync(path)
    return stats.isFile() && stats.size <= maximum ? readFileSync(path) : null
  } catch {
    return null
  }
}

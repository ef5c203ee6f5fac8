/** A folder or repository that somebody names: what it holds is not known, and may be keys. */
import { spawnSync } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpus.ts'
import { git } from './git.ts'
import { historySizes } from './object-sizes.ts'

export interface Given {
  /** What it is called in the tables. */
  readonly name: string
  readonly folder: string
}

function kindOf(folder: string): Corpus['git'] {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'rev-parse', '--is-bare-repository'], {
    encoding: 'utf8',
  })
  if (status !== 0) return 'none'
  return stdout.trim() === 'true' ? 'bare' : 'work tree'
}

/** What a scan of the folder reads: relative paths. */
function filesIn(folder: string, kind: Corpus['git']): readonly string[] {
  if (kind === 'none')
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  const names = git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  return [...new Set(names.split('\0'))].filter((name) => name !== '').map((name) => join(folder, name))
}

/** @returns `null` where there is no tree: in a bare repository */
export function givenTree({ name, folder }: Given): Corpus | null {
  const kind = kindOf(folder)
  if (kind === 'bare') return null
  const sizes = filesIn(folder, kind)
    .map((path) => lstatSync(path, { throwIfNoEntry: false }))
    .filter((stats) => stats?.isFile() === true)
    .map((stats) => stats!.size)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return { folder, git: kind, made: false, sizes: { name, count: sizes.length, bytes } }
}

/** @returns `null` where there is no history: in a plain folder */
export async function givenHistory({ name, folder }: Given): Promise<Corpus | null> {
  const kind = kindOf(folder)
  if (kind === 'none') return null
  const { objects, commits, bytes } = await historySizes(folder)
  return { folder, git: kind, made: false, sizes: { name, count: objects, commits, bytes } }
}

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** @returns the packs of a repository, without `.pack` */
export function packPaths(repository: string): readonly string[] {
  const git = ['-C', repository, 'rev-parse', '--path-format=absolute', '--git-path', 'objects/pack']
  const folder = execFileSync('git', git, { encoding: 'utf8' }).trimEnd()
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pack') && existsSync(join(folder, name.replace(/pack$/, 'idx'))))
    .sort()
    .map((name) => join(folder, name.slice(0, -'.pack'.length)))
}

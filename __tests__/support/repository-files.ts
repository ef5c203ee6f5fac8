/** The project's own files: what is tracked and what will be, as they are on disk. */
import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const projectRoot = join(import.meta.dirname, '..', '..')

/** @param path relative to the root of the repository */
export function projectFile(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8')
}

/** Paths relative to the root, `/`-separated, of the files that git tracks or does not ignore. */
export function projectFiles(): readonly string[] {
  const names = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  return [...new Set(names.split('\0'))].filter((name) => {
    const path = join(projectRoot, name)
    return name !== '' && existsSync(path) && lstatSync(path).isFile()
  })
}

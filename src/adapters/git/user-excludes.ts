/**
 * The ignore file of the person who runs the tool (`core.excludesFile`): git runs here without its global
 * configuration, and would otherwise list what that person ignores everywhere.
 */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readConfigSync, type GitLocation } from './run-git.ts'

/**
 * @returns the file's path, whether it exists or not. The repository's own `core.excludesFile` does not count: a
 *   stranger may have written it, and it would only hide files.
 */
export function userExcludesFile(at: GitLocation): string {
  const home = process.env.HOME ?? homedir()
  const xdg = process.env.XDG_CONFIG_HOME
  const folder = join(xdg === undefined || xdg === '' ? join(home, '.config') : xdg, 'git')
  const own = process.env.GIT_CONFIG_GLOBAL
  const files = own === undefined ? [join(home, '.gitconfig'), join(folder, 'config')] : [own]
  const set = files.some(maySet) ? readConfigSync(at, question) : null
  return set === null ? join(folder, 'ignore') : set.toString().replace(/\n$/, '')
}

const question = ['--global', '--includes', '--type=path', '--get', 'core.excludesFile']

/** A look at the text saves most people a child process: the setting is named there, or in a file that is included. */
function maySet(file: string): boolean {
  try {
    return /excludesfile|\[\s*include/i.test(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}

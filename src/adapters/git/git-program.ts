/** Which git is run: found once, never in the folder that it will run in. */
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { programFolders } from './hardening.ts'

/** `safe.bareRepository` came with 2.38 (git's release notes of October 2022). */
export const LEAST_VERSION = [2, 38] as const

/**
 * Windows looks for a program in the current folder before PATH, and so would run a checkout's `git.exe`: there it is
 * looked up here. Elsewhere the system does it, in the child's PATH, which has absolute entries only.
 *
 * @throws UserError where there is none
 */
export function gitProgram(): string {
  if (process.platform !== 'win32') return 'git'
  for (const folder of programFolders()) {
    const program = join(folder, 'git.exe')
    try {
      accessSync(program, constants.X_OK)
      return program
    } catch {
      continue
    }
  }
  throw noGit()
}

export function noGit(): UserError {
  return new UserError('git was not found on the PATH; install git 2.38 or newer')
}

/**
 * @param answer of `git version`, such as `git version 2.39.5 (Apple Git-154)`
 * @throws UserError where it is too old, or not git
 */
export function checkVersion(answer: string): void {
  const match = /^git version (\d+)\.(\d+)/.exec(answer)
  if (match === null)
    throw new UserError('the git on the PATH does not tell its version; install git 2.38 or newer')
  const [major, minor] = [Number(match[1]), Number(match[2])]
  const [leastMajor, leastMinor] = LEAST_VERSION
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  throw new UserError(`git ${major}.${minor} is too old to be run safely; install git 2.38 or newer`)
}

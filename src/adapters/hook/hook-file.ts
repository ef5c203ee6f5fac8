/** Reading and exchanging the files of a hooks folder, so that no moment leaves a hook half-written. */
import { randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import { origin } from './hook-script.ts'

export type FoundHook =
  | { readonly is: 'none' }
  /** Made by this tool; `changed` by a person since. */
  | { readonly is: 'ours' | 'changed'; readonly text: string }
  /** `text` is empty where it is no text. */
  | { readonly is: 'foreign'; readonly text: string }

/** More is no script that a person wrote. In bytes. */
const MAX_SCRIPT = 1 << 20

/** @throws UserError where it is a folder, or cannot be read */
export function findHook(path: string): FoundHook {
  return changing(path, () => {
    if (!isThere(path)) return { is: 'none' }
    // A link may point at nothing: that is a hook, too, if one that git does not run.
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isDirectory() === true) {
      throw new UserError(`${showText(path)} is a folder, so git cannot run it as a hook; move it away`)
    }
    const isText = found?.isFile() === true && found.size <= MAX_SCRIPT
    const text = isText ? readFileSync(path, 'latin1') : ''
    const from = lstatSync(path).isSymbolicLink() ? 'foreign' : origin(text)
    return { is: from, text }
  })
}

export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Puts a script there in one step; what is there now is moved to `aside` first, unless that is `null`. */
export function putHook(path: string, script: string, aside: string | null): void {
  changing(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    const temporary = join(dirname(path), `.posthog-key-guard-${randomBytes(8).toString('hex')}.tmp`)
    try {
      writeFileSync(temporary, script, { flag: 'wx', mode: 0o777 })
      if (aside !== null) renameSync(path, aside)
      try {
        renameSync(temporary, path)
      } catch (error) {
        if (aside !== null) renameSync(aside, path)
        throw error
      }
    } finally {
      rmSync(temporary, { force: true })
    }
  })
}

/** Takes a hook away; where there was one before, it is back in the same step. */
export function takeHook(path: string, before: string): boolean {
  return changing(path, () => {
    const restores = isThere(before)
    if (restores) renameSync(before, path)
    else rmSync(path)
    return restores
  })
}

function changing<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) throw error
    const reason =
      error.code === 'EACCES' || error.code === 'EPERM' ? 'permission denied' : String(error.code)
    throw new UserError(
      `the hook ${showText(path)} cannot be changed: ${reason}; check who owns its folder`,
      {
        cause: error,
      },
    )
  }
}

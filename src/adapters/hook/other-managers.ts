/**
 * Programs that manage a repository's hooks themselves. A hook put beside theirs would be lost at their next install,
 * or never run: what helps is a line in their own configuration, which the whole team then shares.
 */
import { accessSync, constants } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GitConfig } from '../../ports/git-config.ts'
import { husky } from './managers/husky.ts'
import { lefthook } from './managers/lefthook.ts'
import type { Found, Manager, Place } from './managers/managed-hook.ts'
import { preCommit } from './managers/pre-commit.ts'
import type { ToolCommand } from './managers/tool-command.ts'
import { readSmall } from './small-file.ts'

export interface OtherManager extends Found {
  readonly name: string
  /** What to add, `null` where this program cannot run such a hook. */
  readonly lines: readonly string[] | null
}

const managers: readonly Manager[] = [husky, lefthook, preCommit]

/** @returns the one whose hook git runs now, else the first that has a configuration; `null` where there is none */
export function otherManager(config: GitConfig, command: ToolCommand): OtherManager | null {
  const top = config.topLevel()
  if (top === null) return null
  const { kind } = command
  const set = config.hooksPath()
  // Relative to where hooks run, which is the root of the work tree (githooks).
  const hooksPath = set === null ? null : resolve(top, set.value)
  const path = join(hooksPath ?? join(config.commonDir(), 'hooks'), kind)
  const place: Place = { top, kind, hooksPath, hook: hookAt(path), command }
  const all = managers.flatMap((manager) => {
    const found = manager.find(place)
    return found === null ? [] : [{ ...found, name: manager.name, lines: manager.lines(kind) }]
  })
  return all.find(({ activate }) => activate === null) ?? all[0] ?? null
}

/** git passes over a hook that may not be executed. */
function hookAt(path: string): Place['hook'] {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return null
  }
  const text = readSmall(path)
  return text === null ? null : { path, text }
}

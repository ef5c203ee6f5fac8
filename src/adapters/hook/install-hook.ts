/** `hook install` and `hook uninstall`: what was there before goes on running, and comes back in the end. */
import { isAbsolute, join, relative, sep } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import { tool } from '../../core/version.ts'
import type { GitConfig } from '../../ports/git-config.ts'
import { findHook, isThere, putHook, takeHook } from './hook-file.ts'
import { hookArguments, hookKinds, stoppedBy, type HookKind } from './hook-kind.ts'
import { hookScript, nameBefore, type Programs } from './hook-script.ts'
import { hooksFolder } from './hooks-folder.ts'
import { otherManager, type OtherManager } from './other-managers.ts'
import { shellQuote } from './shell-quote.ts'

export interface HookOutcome {
  /** `false`: the person who asked has something left to do, and the lines say what. */
  readonly done: boolean
  /** For a terminal, neutralised. */
  readonly lines: readonly string[]
}

/**
 * @throws UserError where no hook would run, or another one would be lost
 */
export function installHook(config: GitConfig, kind: HookKind, programs: Programs): HookOutcome {
  const program = `${shellQuote(programs.node)} ${shellQuote(programs.cli)}`
  const manager = otherManager(config, { kind, program })
  if (manager !== null) return besideManager(manager, kind, program)
  const folder = hooksFolder(config)
  const path = join(folder, kind)
  const before = join(folder, nameBefore(kind))
  const found = findHook(path)
  if (found.is === 'foreign') refuseToMove(path, before, found.text)
  if (found.is === 'changed') throw changedByHand(path, kind)
  putHook(path, hookScript(kind, programs), found.is === 'foreign' ? before : null)
  const lines = [`${showText(path)} scans each ${stoppedBy[kind]} from now on`]
  if (isThere(before)) lines.push(`the hook that was there before runs first, as ${nameBefore(kind)}`)
  if (isShared(config, folder)) {
    lines.push(
      'its folder is part of the work tree: leave it out of commits, as it names paths of this machine',
    )
  }
  const top = config.topLevel()
  if (top !== null && isWithin(top, programs.cli)) {
    lines.push(
      `it runs the ${tool.name} in this work tree, which a branch that you check out can replace; install from a copy elsewhere to rule that out`,
    )
  }
  return { done: true, lines }
}

/** Takes away every hook that `installHook` put there. */
export function uninstallHook(config: GitConfig): HookOutcome {
  const folder = hooksFolder(config)
  const lines: string[] = []
  let done = true
  for (const kind of hookKinds) {
    // pre-commit's install moves the hook that it meets to this second name, and runs it from there.
    for (const path of [join(folder, kind), join(folder, `${kind}.legacy`)]) {
      const found = findHook(path)
      if (found.is === 'changed') throw changedByHand(path, kind)
      if (found.is !== 'ours') continue
      const restored = takeHook(path, join(folder, nameBefore(kind)))
      lines.push(`${showText(path)} is ${restored ? 'what it was before' : 'gone'}`)
    }
    const before = join(folder, nameBefore(kind))
    if (!isThere(before)) continue
    done = false
    lines.push(
      `${showText(before)} was left behind: somebody put another hook in its place; move it where it belongs`,
    )
  }
  return { done, lines: lines.length === 0 ? ['there is no hook of this tool in this repository'] : lines }
}

function besideManager(manager: OtherManager, kind: HookKind, program: string): HookOutcome {
  const { name, lines, isSet, activate } = manager
  const file = showText(manager.file)
  if (isSet) {
    if (activate === null) return { done: true, lines: [`${name} runs this already: see ${file}`] }
    return {
      done: false,
      lines: [
        `${file} names ${tool.name}, but git does not run ${name} in this clone, so nothing is scanned; activate it: ${activate}`,
      ],
    }
  }
  if (lines === null) {
    throw new UserError(
      `${name} does not tell its hooks what is pushed; scan each commit instead (hook install without --pre-push), or take its hook away: ${name} uninstall -t ${kind}`,
    )
  }
  const whole = `${program} ${hookArguments[kind]}`
  return {
    done: false,
    lines: [
      `${name} manages the hooks of this repository; add to ${file}:`,
      '',
      ...lines.map((line) => `  ${line}`),
      '',
      ...(name === 'pre-commit'
        ? []
        : [`Where ${tool.name} is not on the PATH, in full: ${showText(whole, 1000)}`]),
      ...(activate === null ? [] : [`git does not run ${name} in this clone yet; activate it: ${activate}`]),
    ],
  }
}

function refuseToMove(path: string, before: string, text: string): void {
  if (isThere(before)) {
    throw new UserError(
      `${showText(path)} and ${showText(before)} are both hooks of somebody else; make them one, then install again`,
    )
  }
  // Under another name it would do something else.
  if (/\bbasename\b[^\n]*\$\{?0|\$\{0##/.test(text)) {
    throw new UserError(
      `${showText(path)} goes by its own name and cannot be moved; add a line to it: ${tool.name} hook run || exit $?`,
    )
  }
}

function changedByHand(path: string, kind: HookKind): UserError {
  return new UserError(
    `${showText(path)} was made by ${tool.name} and changed by hand; move the lines that are yours to ${nameBefore(kind)} beside it, then delete it`,
  )
}

function isShared(config: GitConfig, folder: string): boolean {
  return isWithin(config.topLevel() ?? folder, folder) && !isWithin(config.commonDir(), folder)
}

function isWithin(folder: string, path: string): boolean {
  const steps = relative(folder, path)
  return !isAbsolute(steps) && steps !== '..' && !steps.startsWith(`..${sep}`)
}

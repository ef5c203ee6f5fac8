/** What `hook run` was called for. */
import { lstatSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'

export type HookRun =
  /** What `git commit` would record. */
  | { readonly is: 'staged' }
  /** What git says on standard input that it pushes. */
  | { readonly is: 'push' }
  /** Files as they are on disk: pre-commit put away what is not staged. Names from the current folder, ended by NUL. */
  | { readonly is: 'files'; readonly names: Buffer }

export interface HookCall {
  readonly run: HookRun
  /** Options of `scan` that somebody added. */
  readonly options: readonly string[]
}

/**
 * @param args what follows `hook run`. Files come after `--` only, since their names may look like options; none after
 *   it is the same as no `--`, so that a list that came out empty is no clean scan of nothing
 * @throws UserError
 */
export function parseHookRun(args: readonly string[]): HookCall {
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  const files = end < 0 ? [] : args.slice(end + 1)
  const options = before.filter((option) => option !== '--pre-push')
  if (options.length === before.length) {
    if (files.length === 0) return { run: { is: 'staged' }, options }
    return { run: { is: 'files', names: namesOf(files) }, options }
  }
  if (files.length > 0) throw new UserError('hook run takes --pre-push or files, not both')
  return { run: { is: 'push' }, options }
}

function namesOf(files: readonly string[]): Buffer {
  return Buffer.from(files.map((file) => `${nameOf(file)}\0`).join(''))
}

/** Nothing that is named may be passed over: a folder would be, and what lies elsewhere. */
function nameOf(file: string): string {
  const steps = relative('.', resolve(file))
  if (isAbsolute(steps) || steps === '..' || steps.startsWith(`..${sep}`)) {
    throw new UserError(
      `${showText(file)} is not in this folder; run the hook from the root of the work tree`,
    )
  }
  if (steps === '' || lstatSync(steps, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UserError(`hook run takes files, and ${showText(file)} is a folder; use "scan" for folders`)
  }
  return steps.split(sep).join('/')
}

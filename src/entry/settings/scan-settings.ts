/** What `scan` on a command line asks for, checked. */
import { failOnLevels, type FailOn } from '../../core/policy/fail-on.ts'
import { formatIds, type FormatId } from '../../core/report/formats.ts'
import { UserError } from '../../core/user-error.ts'
import { parseChoice } from './choice.ts'
import { scanFlags } from './defaults.ts'
import { laterFormats, notInThisVersion } from './later.ts'
import { parseFlags, type ParsedFlags } from './parse-flags.ts'
import { parseSize } from './size.ts'

export type ScanSource =
  | { readonly is: 'files'; readonly paths: readonly string[]; readonly ignored: boolean }
  | { readonly is: 'staged' }
  | { readonly is: 'range'; readonly range: string }
  | {
      readonly is: 'history'
      readonly allObjects: boolean
      readonly allowShallow: boolean
      /** A file. */
      readonly sinceState: string | null
    }
  | { readonly is: 'stdin' }
  /** Files that a hook was given: raw names relative to the current folder, each ended by NUL. */
  | { readonly is: 'listed'; readonly names: Buffer }
  /** What a pre-push hook was told: full ids; `before` is `null` where the remote's ref is new. */
  | {
      readonly is: 'pushed'
      readonly refs: readonly { readonly head: string; readonly before: string | null }[]
    }

export type ConfigFile =
  | { readonly is: 'none' }
  /** The one of the work tree one stands in, if it has one. */
  | { readonly is: 'default' }
  | { readonly is: 'file'; readonly path: string }

export interface ScanSettings {
  readonly source: ScanSource
  readonly format: FormatId
  readonly output: string | null
  readonly config: ConfigFile
  readonly baseline: string | null
  readonly writeBaseline: string | null
  /** `null`: the configuration or the built-in decides. */
  readonly failOn: FailOn | null
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** In bytes. */
  readonly maxFileSize: number | null
  readonly showSuppressed: boolean
  readonly noColor: boolean
  readonly quiet: boolean
}

/** @throws UserError */
export function readScanSettings(args: readonly string[]): ScanSettings {
  const flags = parseFlags(args, scanFlags)
  const failOn = flags.value('fail-on')
  const maxFileSize = flags.value('max-file-size')
  return {
    source: sourceOf(flags),
    format: formatOf(flags.value('format')),
    output: flags.value('output') ?? null,
    config: configOf(flags),
    baseline: flags.value('baseline') ?? null,
    writeBaseline: flags.value('write-baseline') ?? null,
    failOn: failOn === undefined ? null : parseChoice('--fail-on', failOn, failOnLevels),
    include: flags.values('include'),
    exclude: flags.values('exclude'),
    maxFileSize: maxFileSize === undefined ? null : parseSize(maxFileSize, '--max-file-size'),
    showSuppressed: flags.has('show-suppressed'),
    noColor: flags.has('no-color'),
    quiet: flags.has('quiet'),
  }
}

function sourceOf(flags: ParsedFlags): ScanSource {
  const given = ['staged', 'range', 'history', 'stdin', 'no-ignore'].filter((name) => flags.has(name))
  if (given.length > 1) {
    throw new UserError(`--${given[0]!} and --${given[1]!} are two sources; scan one at a time`)
  }
  const [name] = given
  checkHistoryFlags(flags)
  if (name === undefined || name === 'no-ignore') {
    const paths = flags.positionals.length === 0 ? ['.'] : flags.positionals
    return { is: 'files', paths, ignored: name === 'no-ignore' }
  }
  if (flags.positionals.length > 0) {
    throw new UserError(`--${name} takes no path; leave the path away, or choose paths with --include`)
  }
  if (name === 'history') return historyOf(flags)
  if (name === 'range') return { is: 'range', range: flags.value('range')! }
  return { is: name === 'staged' ? 'staged' : 'stdin' }
}

const historyFlags = ['all-objects', 'allow-shallow', 'since-state'] as const

function checkHistoryFlags(flags: ParsedFlags): void {
  const alone = flags.has('history') ? undefined : historyFlags.find((name) => flags.has(name))
  if (alone !== undefined) throw new UserError(`--${alone} goes with --history; add it, or leave both away`)
}

function historyOf(flags: ParsedFlags): ScanSource {
  const sinceState = flags.value('since-state') ?? null
  const allObjects = flags.has('all-objects')
  if (allObjects && sinceState !== null) {
    throw new UserError(
      '--all-objects and --since-state contradict each other: what nothing reaches has no order of time; keep one',
    )
  }
  return { is: 'history', allObjects, allowShallow: flags.has('allow-shallow'), sinceState }
}

function formatOf(value: string | undefined): FormatId {
  if (value === undefined) return 'text'
  if (laterFormats.includes(value)) {
    throw notInThisVersion(`--format ${value}`, `take ${formatIds.join(', ')}`)
  }
  return parseChoice('--format', value, formatIds)
}

function configOf(flags: ParsedFlags): ConfigFile {
  const path = flags.value('config')
  if (flags.has('no-config')) {
    if (path !== undefined) throw new UserError('--config and --no-config contradict each other; keep one')
    return { is: 'none' }
  }
  return path === undefined ? { is: 'default' } : { is: 'file', path }
}

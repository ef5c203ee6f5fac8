/** Every input and flag of this version with its built-in value. The README's tables are made from this file. */
import { defaultConfigurationPath } from '../../core/policy/configuration.ts'
import type { FailOn } from '../../core/policy/fail-on.ts'
import type { BuiltInSettings } from '../../core/policy/settings-order.ts'

export interface Documented {
  readonly name: string
  /** The built-in value as people read it; empty where there is none. */
  readonly default: string
  readonly description: string
}

export interface Flag extends Documented {
  /** What stands for the value in `--help`; `null` for a switch. */
  readonly value: string | null
  readonly repeatable?: true
}

export const builtIn = {
  failOn: 'high',
  inlineAllow: true,
  config: defaultConfigurationPath,
} as const satisfies { readonly failOn: FailOn; readonly inlineAllow: boolean; readonly config: string }

/** What holds where neither an input or a flag nor the configuration says anything. */
export const builtInSettings: BuiltInSettings = {
  failOn: builtIn.failOn,
  inlineAllow: builtIn.inlineAllow,
  paths: [],
  pathsIgnore: [],
  baseline: null,
}

export const actionInputs: readonly Documented[] = [
  {
    name: 'token',
    default: '${{ github.token }}',
    description: 'to fetch what the scan lacks (`contents: read`)',
  },
  {
    name: 'path',
    default: '.',
    description: 'the checkout, where it is not the workspace itself; annotations carry it as a prefix',
  },
  {
    name: 'scan',
    default: 'auto',
    description:
      '`auto` follows the event: a pull request, a push and a merge group scan `changes` (and a pull request’s title and body), a schedule and `workflow_dispatch` `files, history`, everything else `files`; or a list of `changes`, `files`, `history`',
  },
  { name: 'paths', default: '', description: 'globs of what to scan, minimatch syntax, one a line' },
  { name: 'paths-ignore', default: '', description: 'globs of what to leave out, one a line' },
  {
    name: 'fail-on',
    default: builtIn.failOn,
    description: 'the lowest severity that fails the check: `critical`, `high`, `medium`, `low` or `never`',
  },
  {
    name: 'config',
    default: builtIn.config,
    description:
      'the configuration file, read from the base branch of a pull request, never from its head ([Policy](docs/configuration.md))',
  },
  { name: 'baseline', default: '', description: 'a baseline file, read from the same place' },
  {
    name: 'annotations',
    default: 'commands',
    description: '`commands` marks the offending lines (at most ten errors a step), `off` does not',
  },
  {
    name: 'since-state',
    default: '',
    description:
      'a file in which a scan of the history keeps where it ended, so that the next one looks at what is new only; keep it with `actions/cache` ([how](docs/history.md))',
  },
  { name: 'summary', default: 'true', description: 'whether to write the job summary' },
  { name: 'sarif-file', default: '', description: 'where to write a SARIF report' },
  { name: 'report-file', default: '', description: 'where to write the JSON report' },
]

export const actionOutputs: readonly Omit<Documented, 'default'>[] = [
  { name: 'result', description: '`clean`, `found` or `incomplete`' },
  { name: 'keys', description: 'how many distinct keys fail the check' },
  { name: 'report', description: 'the path of the JSON report, where one was asked for' },
  { name: 'sarif', description: 'the path of the SARIF report, where one was asked for' },
]

export const scanFlags: readonly Flag[] = [
  { name: 'no-ignore', value: null, default: '', description: 'scan the files that git ignores, too' },
  { name: 'staged', value: null, default: '', description: 'scan what `git commit` would record' },
  {
    name: 'range',
    value: 'A..B',
    default: '',
    description: 'scan every object that B reaches and A does not',
  },
  {
    name: 'history',
    value: null,
    default: '',
    description: 'scan every object that any ref, reflog or stash reaches, once each',
  },
  {
    name: 'all-objects',
    value: null,
    default: '',
    description: 'with `--history`: objects that nothing reaches any more, too',
  },
  {
    name: 'allow-shallow',
    value: null,
    default: '',
    description: 'with `--history`: what a shallow clone holds is enough',
  },
  {
    name: 'since-state',
    value: 'FILE',
    default: '',
    description: 'with `--history`: scan what is new since the last complete scan, and keep that there',
  },
  { name: 'stdin', value: null, default: '', description: 'scan standard input' },
  {
    name: 'format',
    value: 'FORMAT',
    default: 'text',
    description: '`text`, `json`, `sarif`, `markdown` or `github`',
  },
  { name: 'output', value: 'FILE', default: '', description: 'write the report there' },
  {
    name: 'config',
    value: 'FILE',
    default: '',
    description: `the configuration file (else \`${builtIn.config}\` of the work tree one stands in)`,
  },
  { name: 'no-config', value: null, default: '', description: 'read no configuration file' },
  { name: 'baseline', value: 'FILE', default: '', description: 'keys listed there do not fail the scan' },
  {
    name: 'write-baseline',
    value: 'FILE',
    default: '',
    description: 'write the fingerprints of all that is found, and succeed',
  },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    default: builtIn.failOn,
    description: 'the lowest severity that fails: `critical`, `high`, `medium`, `low` or `never`',
  },
  {
    name: 'include',
    value: 'GLOB',
    repeatable: true,
    default: '',
    description: 'scan only paths that match',
  },
  {
    name: 'exclude',
    value: 'GLOB',
    repeatable: true,
    default: '',
    description: 'leave out paths that match',
  },
  {
    name: 'max-file-size',
    value: 'SIZE',
    default: 'no limit',
    description: 'leave out larger files, such as `20MB`',
  },
  {
    name: 'show-suppressed',
    value: null,
    default: '',
    description: 'list keys that are allowed or placeholders, too',
  },
  { name: 'no-color', value: null, default: '', description: 'no colour, not even on a terminal' },
  {
    name: 'quiet',
    value: null,
    default: '',
    description: 'say nothing unless a key is found or something is wrong',
  },
]

export const explainFlags: readonly Flag[] = scanFlags.filter(({ name }) => name === 'no-color')

export const hookInstallFlags: readonly Flag[] = [
  { name: 'pre-push', value: null, default: '', description: 'scan what is pushed, before each push' },
]

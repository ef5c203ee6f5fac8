/** `posthog-key-guard hook install|uninstall|run`. */
import { realpathSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { hookConfig } from '../../adapters/git/hook-config.ts'
import { findRepository, type Repository } from '../../adapters/git/repository.ts'
import { parseHookRun, type HookRun } from '../../adapters/hook/hook-run.ts'
import { installHook, uninstallHook, type HookOutcome } from '../../adapters/hook/install-hook.ts'
import { pushedRefs } from '../../adapters/hook/pushed-refs.ts'
import { didYouMean } from '../../core/policy/nearest-word.ts'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import { tool } from '../../core/version.ts'
import type { ExitCode } from '../exit.ts'
import { interruptBySignal } from '../interrupt-by-signal.ts'
import { hookInstallFlags } from '../settings/defaults.ts'
import { parseFlags } from '../settings/parse-flags.ts'
import { readScanSettings, type ScanSource } from '../settings/scan-settings.ts'
import { scanWith } from './scan-command.ts'

const actions = ['install', 'uninstall', 'run']

export async function hookCommand([action, ...args]: readonly string[]): Promise<ExitCode> {
  switch (action) {
    case 'install': {
      const kind = parsed(args).has('pre-push') ? 'pre-push' : 'pre-commit'
      const programs = { node: process.execPath, cli: realpathSync(process.argv[1]!) }
      return tell(installHook(hookConfig(here()), kind, programs))
    }
    case 'uninstall':
      parsed(args)
      return tell(uninstallHook(hookConfig(here())))
    case 'run':
      return run(args)
    default: {
      const near = action === undefined ? '' : `, not "${showText(action)}"${didYouMean(action, actions)}`
      throw new UserError(`hook takes install, uninstall or run${near}; see hook --help`)
    }
  }
}

function parsed(args: readonly string[]): ReturnType<typeof parseFlags> {
  const flags = parseFlags(args, hookInstallFlags)
  const [extra] = flags.positionals
  if (extra !== undefined) throw new UserError(`hook takes no "${showText(extra)}"; see hook --help`)
  return flags
}

function here(): Repository {
  const repository = findRepository('.')
  if (repository === null) throw new UserError('hook needs a git repository; run it inside one')
  return repository
}

function tell({ done, lines }: HookOutcome): ExitCode {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return done ? 0 : 2
}

/** With `pre-commit run --all-files` there is no commit that could stop. */
const stopped: Readonly<Record<HookRun['is'], string>> = {
  staged: 'this commit is stopped',
  push: 'this push is stopped',
  files: 'stopped',
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const call = parseHookRun(args)
  const options = readScanSettings(call.options)
  refuseOtherSources(options.source)
  const settings = { ...options, source: await sourceOf(call.run), quiet: true }
  const code = await scanWith(settings, interruptBySignal())
  if (code === 1) {
    process.stderr.write(
      `${tool.name}: ${stopped[call.run.is]}; SKIP=${tool.name} leaves the scan out once\n`,
    )
  }
  return code
}

/** A file that is taken for something else would not be scanned, and nobody would hear of it. */
function refuseOtherSources(source: ScanSource): void {
  const plain =
    source.is === 'files' && !source.ignored && source.paths.length === 1 && source.paths[0] === '.'
  if (!plain) {
    throw new UserError(
      'hook run takes files after -- only, and no source of its own; end args of your own with --',
    )
  }
}

async function sourceOf(run: HookRun): Promise<ScanSource> {
  switch (run.is) {
    case 'staged':
      return { is: 'staged' }
    case 'files':
      return { is: 'listed', names: run.names }
    case 'push':
      return { is: 'pushed', refs: pushedRefs(await text(process.stdin)) }
  }
}

#!/usr/bin/env node
/** The command line; a thread of a scan runs this file, too. */
import { isMainThread } from 'node:worker_threads'
import { didYouMean } from '../core/policy/nearest-word.ts'
import { showText } from '../core/neutralise.ts'
import { UserError } from '../core/user-error.ts'
import { tool } from '../core/version.ts'
import { explainHelp, generalHelp, hookHelp, scanHelp } from './cli/help.ts'
import { interruptBySignal } from './interrupt-by-signal.ts'
import { exitWith, type ExitCode } from './exit.ts'
import { laterCommands, notInThisVersion } from './settings/later.ts'

interface Command {
  readonly help: string
  run(args: readonly string[]): Promise<ExitCode>
}

const commands: Readonly<Record<string, Command>> = {
  scan: {
    help: scanHelp,
    run: async (args) => (await import('./cli/scan-command.ts')).scanCommand(args, interruptBySignal()),
  },
  explain: {
    help: explainHelp,
    run: async (args) => (await import('./cli/explain-command.ts')).explainCommand(args),
  },
  hook: { help: hookHelp, run: async (args) => (await import('./cli/hook-command.ts')).hookCommand(args) },
}

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--version') return print(`${tool.name} ${tool.version}\n`)
  if (name === '--help' || name === '-h') return print(generalHelp)
  if (name === undefined) throw new UserError('name a command: scan, explain or hook; see --help')
  const command = Object.hasOwn(commands, name) ? commands[name]! : unknownCommand(name)
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length)
  if (options.includes('--help') || options.includes('-h')) return print(command.help)
  if (options.includes('--version')) return print(`${tool.name} ${tool.version}\n`)
  return command.run(args)
}

function unknownCommand(name: string): never {
  if (laterCommands.some((later) => later === name))
    throw notInThisVersion(name, 'scan, explain and hook are')
  const near = didYouMean(name, Object.keys(commands))
  throw new UserError(`there is no command "${showText(name)}"${near}; see --help`)
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}

const say = (line: string): void => {
  process.stderr.write(`${tool.name}: ${line}\n`)
}

if (isMainThread)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has enough (`| head`) is no error.
    if (error.code === 'EPIPE') process.exit()
    say(
      `the report could not be written (${error.code ?? 'unknown error'}); give stdout a place that takes it`,
    )
    process.exit(2)
  })

if (isMainThread) await exitWith(() => main(process.argv.slice(2)), say)
else await (await import('./worker.ts')).serveThread()

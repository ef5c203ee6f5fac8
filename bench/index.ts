/**
 * `npm run bench [-- part…] [--repository [NAME=]PATH]… [--files N,…] [--commits N,…] [--rounds N] [--runs N]
 * [--cli FILE]`, with the parts kernel, start, tree, history, memory and growth; without any, all of them. Times whole
 * processes side by side, prints ratios, and keeps each part in `bench/runs/`. Progress goes to stderr, tables to stdout.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { benchArguments, UsageError, type BenchArguments } from './arguments.ts'
import { isInstalled } from './contestants/programs.ts'
import { parts } from './parts/parts.ts'
import { keep, recordOf } from './record/kept.ts'
import { thisCommit, thisMachine } from './record/machine.ts'
import { tablesOf } from './record/tables.ts'
import { asText } from './table.ts'

const root = resolve(import.meta.dirname, '..')
const packages: Readonly<Record<string, string>> = { rg: 'ripgrep' }

/** @returns the CLI to measure */
function ready(args: BenchArguments): string {
  const cli = args.cli ?? join(root, 'dist/cli/index.js')
  if (!existsSync(cli))
    throw new UsageError('there is no built CLI; run "npm run build", or name one with --cli')
  for (const { name, folder } of args.repositories)
    if (!existsSync(folder)) throw new UsageError(`the repository ${name} is not there`)
  for (const program of new Set(args.parts.flatMap((id) => parts[id].needs)))
    if (!isInstalled(program))
      throw new UsageError(
        `${packages[program] ?? program} is not on the PATH; most systems have it as a package`,
      )
  return cli
}

try {
  const args = benchArguments(process.argv.slice(2))
  const settings = { ...args, cli: ready(args) }
  const facts = { commit: thisCommit(root), machine: thisMachine() }
  const folder = join(root, 'bench/runs')
  for (const id of args.parts) {
    const outcome = await parts[id].run(settings)
    const name = keep(folder, recordOf(outcome, facts, new Date()))
    for (const table of tablesOf(outcome)) console.log(`${asText(table)}\n`)
    console.error(`kept in bench/runs/${name}`)
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`bench: ${error.message}`)
  process.exitCode = 2
}

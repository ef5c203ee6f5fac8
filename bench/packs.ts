/**
 * `npm run bench` for the pack reader:
 *
 *     node bench/packs.ts --differential 5000 [REPOSITORY…]   what it reads against what git reads
 *     node bench/packs.ts [--rounds 5] REPOSITORY…            what it takes, against git, interleaved
 *
 * The first keeps what it found in bench/runs/.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { generatedDifference, type GeneratedDifference } from './packs/generated-differential.ts'
import { realDifference, type RealDifference } from './packs/real-differential.ts'
import { timeRepository } from './packs/timing.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    differential: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
  },
})

/** `owner/name` of a bare repository in `owner+name/repo`; else the name of the folder. */
function nameOf(repository: string): string {
  const folder = basename(repository) === 'repo' ? basename(dirname(repository)) : basename(repository)
  return folder.replace('+', '/')
}

interface DifferentialRecord {
  readonly date: string
  readonly node: string
  readonly git: string
  readonly generated: GeneratedDifference | null
  readonly repositories: readonly (RealDifference & { readonly name: string })[]
}

/** Keeps each result as soon as it is there: the large repositories take minutes. */
async function compare(count: number): Promise<void> {
  const date = new Date().toISOString().slice(0, 16)
  const folder = join(import.meta.dirname, 'runs')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${date.slice(0, 10)}-packs-differential.json`)
  const keep = (record: DifferentialRecord): DifferentialRecord => {
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`)
    return record
  }
  const git = spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim()
  const generated = count === 0 ? null : await generatedDifference(count, Number(values.seed))
  console.log(generated)
  let record = keep({ date, node: process.version, git, generated, repositories: [] })
  for (const repository of positionals) {
    const difference = { name: nameOf(repository), ...(await realDifference(repository)) }
    console.log(difference)
    record = keep({ ...record, repositories: [...record.repositories, difference] })
  }
  if (!record.repositories.every(({ equal }) => equal)) process.exitCode = 1
}

const missing = positionals.find((repository) => !existsSync(repository))
if (missing !== undefined) throw new Error(`there is no ${missing}`)
if (values.differential !== undefined) await compare(Number(values.differential))
else
  for (const repository of positionals)
    console.log(nameOf(repository), timeRepository(repository, Number(values.rounds)))

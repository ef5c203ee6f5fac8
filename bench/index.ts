/**
 * `npm run bench [-- --files 3000] [--rounds 6] [--runs 5] [--cli dist/cli/index.js]`: what a start and a scan of a
 * small tree cost, beside bare Node, ripgrep and the scanners on the PATH. Only ratios within one run count.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contestants, faultOf, isInstalled } from './contestants.ts'
import { makeCorpus, type Shape } from './corpus.ts'
import { fileNameOf, recordOf, rowsOf, tableOf } from './record.ts'
import { interleaved, timeCommand } from './rounds.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '6' },
    runs: { type: 'string', default: '5' },
    cli: { type: 'string', default: join(root, 'dist/cli/index.js') },
  },
})

function countOf(name: 'files' | 'rounds' | 'runs'): number {
  const count = Number(values[name])
  if (!Number.isSafeInteger(count) || count < 1) stop(`--${name} takes a whole number above 0`)
  return count
}

function stop(message: string): never {
  console.error(`bench: ${message}`)
  process.exit(2)
}

for (const [program, name] of [
  ['hyperfine', 'hyperfine'],
  ['rg', 'ripgrep'],
] as const) {
  if (!isInstalled(program))
    stop(`${name} is not on the PATH; install it (it is in the packages of most systems)`)
}
if (!existsSync(values.cli)) stop('there is no built CLI; run "npm run build", or name one with --cli')

const shape: Shape = { files: countOf('files'), meanSize: 4096, seed: 0x9e3779b9 }
const [rounds, runs] = [countOf('rounds'), countOf('runs')]
const corpus = makeCorpus(shape)
const list = contestants(resolve(values.cli), corpus.folder)
for (const contestant of list) {
  const fault = faultOf(contestant)
  if (fault !== null) stop(fault)
}
const order = interleaved(list, rounds)
const times = new Map<string, number[]>(list.map(({ id }) => [id, []]))
for (const [turn, { id, command }] of order.entries()) {
  console.error(`${turn + 1} of ${order.length}: ${id}`)
  times.get(id)!.push(...timeCommand(command, runs))
}

const record = recordOf(shape, corpus, rounds * runs, rowsOf(list, times), new Date())
const file = join('bench/runs', fileNameOf(record))
mkdirSync(join(root, 'bench/runs'), { recursive: true })
writeFileSync(join(root, file), `${JSON.stringify(record, null, 2)}\n`)
console.log(`${corpus.files} files, ${(corpus.bytes / 1e6).toFixed(1)} MB, ${record.runs} runs of each`)
console.log(tableOf(record))
console.log(`kept in ${file}`)

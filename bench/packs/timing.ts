/** What reading a repository's packs takes, against git: whole processes, Node's start included. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ratioOf, summarise } from '../statistics.ts'

const script = join(import.meta.dirname, 'walk-once.ts')
const catFile = ['cat-file', '--batch', '--batch-all-objects', '--unordered', '--buffer']

/** Whole processes, Node's start included. */
function contestantsOf(
  repository: string,
): readonly { readonly id: string; readonly command: readonly string[] }[] {
  const walk = (...flags: readonly string[]): readonly string[] => [
    process.execPath,
    script,
    repository,
    ...flags,
  ]
  return [
    { id: 'git cat-file', command: ['git', '-C', repository, ...catFile] },
    { id: 'walk', command: walk() },
    { id: 'walk, deltas without WebAssembly', command: walk('--plain') },
    { id: 'walk and search', command: walk('--search') },
    { id: 'walk, two threads', command: walk('--threads', '2') },
    { id: 'walk and search, two threads', command: walk('--threads', '2', '--search') },
  ]
}

interface Run {
  readonly seconds: number
  readonly tableMs?: number
}

function runOnce(command: readonly string[]): Run {
  const start = performance.now()
  const ownOutput = command[0] === process.execPath
  const { status, stdout } = spawnSync(command[0]!, command.slice(1), {
    stdio: ['ignore', ownOutput ? 'pipe' : 'ignore', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${String(status)}`)
  const seconds = (performance.now() - start) / 1000
  return ownOutput ? { seconds, ...(JSON.parse(stdout) as { readonly tableMs: number }) } : { seconds }
}

/**
 * Each contestant once in each round, every second round backwards: a machine that slows down slows all of them.
 *
 * @returns lines for people
 */
export function timeRepository(repository: string, rounds: number): string {
  const list = contestantsOf(repository)
  const runs = new Map<string, Run[]>(list.map(({ id }) => [id, []]))
  for (let round = 0; round < rounds; round++)
    for (const { id, command } of round % 2 === 0 ? list : list.toReversed())
      runs.get(id)!.push(runOnce(command))
  const secondsOf = (each: readonly Run[]): readonly (readonly number[])[] =>
    each.map(({ seconds }) => [seconds])
  const git = secondsOf(runs.get(list[0]!.id)!)
  const lines = [...runs].map(([id, each]) => {
    const seconds = secondsOf(each)
    const { median, quartiles } = summarise(seconds.flat())
    const ratio = ratioOf(seconds, git)!
    const tables = each.flatMap(({ tableMs }) => tableMs ?? [])
    const table = tables.length === 0 ? '' : `, table ${summarise(tables).median.toFixed(0)} ms`
    const [first, third] = ratio.quartiles.map((value) => value.toFixed(2))
    const spread = `${quartiles[0].toFixed(2)} to ${quartiles[1].toFixed(2)}`
    return `  ${id.padEnd(34)} ${median.toFixed(2)} s (${spread}), ${ratio.median.toFixed(2)} × git (${first!} to ${third!})${table}`
  })
  return ['', ...lines].join('\n')
}

/** Times commands side by side: A B C, then C B A, so that a machine that slows down slows all of them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `A B C`, `C B A`, `A B C`, … */
export function interleaved<T>(list: readonly T[], rounds: number): readonly T[] {
  return Array.from({ length: rounds }, (_, round) => (round % 2 === 0 ? list : list.toReversed())).flat()
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * Wall-clock times of whole processes by hyperfine, without a shell.
 *
 * @returns seconds, one for each run
 */
export function timeCommand(command: readonly string[], runs: number): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'key-guard-bench-'))
  const file = join(folder, 'times.json')
  try {
    const options = ['--shell=none', '--ignore-failure', '--style=none', '--warmup=1', `--runs=${runs}`]
    execFileSync('hyperfine', [...options, '--export-json', file, command.map(quoted).join(' ')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const { results } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly results: readonly { readonly times: readonly number[] }[]
    }
    return results[0]!.times
  } finally {
    rmSync(folder, { recursive: true })
  }
}

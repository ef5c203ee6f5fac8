/** Times whole processes with hyperfine, without a shell between. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** As hyperfine splits a command into words: by the rules of a POSIX shell. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * @param cwd where the command is started; here if there is none
 * @returns seconds on the clock, one for each run
 */
export function timeCommand(
  { command, cwd }: { readonly command: readonly string[]; readonly cwd?: string },
  { runs, warmup }: { readonly runs: number; readonly warmup: number },
): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'key-guard-bench-'))
  const file = join(folder, 'times.json')
  try {
    const options = ['--shell=none', '--ignore-failure', '--style=none', `--warmup=${warmup}`]
    const line = command.map(quoted).join(' ')
    execFileSync('hyperfine', [...options, `--runs=${runs}`, '--export-json', file, line], {
      cwd,
      // It warns of every exit code but 0, and of noise: both are looked at elsewhere.
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const { results } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly results: readonly { readonly times: readonly number[] }[]
    }
    return results[0]!.times
  } finally {
    rmSync(folder, { recursive: true })
  }
}

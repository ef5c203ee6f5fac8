/** The programs on the PATH. */
import { spawnSync } from 'node:child_process'

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}

/** @returns what looks like a version in what it prints for `--version`; `null` where nothing does */
export function versionIn(text: string): string | null {
  return /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0] ?? null
}

/** The versions of those that are there, `unknown` for a program that does not tell. */
export function versionsOf(programs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    programs.filter(isInstalled).map((program) => {
      const { stdout, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8' })
      return [program, versionIn(stdout) ?? versionIn(stderr) ?? 'unknown']
    }),
  )
}

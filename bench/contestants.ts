/** What is timed: whole processes, as a user starts them. */
import { spawnSync } from 'node:child_process'

export interface Contestant {
  readonly id: string
  readonly command: readonly string[]
  /** With which codes it ends when it did its work on a tree without keys. */
  readonly exitCodes: readonly number[]
  /** What it is measured against. */
  readonly against: string | null
}

export const patternOfRipgrep = 'ph[xcsar]_[A-Za-z0-9]{20,}'

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}

/** Other scanners by their own defaults, only never asking anybody whether a key lives. */
const rivals: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  gitleaks: (folder) => ['gitleaks', 'dir', '--no-banner', '--exit-code=0', folder],
  betterleaks: (folder) => ['betterleaks', 'dir', '--no-banner', '--exit-code=0', folder],
  trufflehog: (folder) => ['trufflehog', 'filesystem', '--no-verification', '--no-update', folder],
  kingfisher: (folder) => ['kingfisher', 'scan', '--no-validate', '--no-update-check', folder],
}

/**
 * @param cli the built CLI
 * @param folder the corpus
 */
export function contestants(cli: string, folder: string): readonly Contestant[] {
  const node = process.execPath
  return [
    { id: 'bare node', command: [node, '-e', '0'], exitCodes: [0], against: null },
    { id: '--version', command: [node, cli, '--version'], exitCodes: [0], against: 'bare node' },
    { id: 'scan', command: [node, cli, 'scan', folder], exitCodes: [0], against: 'rg' },
    {
      id: 'rg',
      // Without .git: the scan does not read it either.
      command: ['rg', '-uu', '-a', '-g', '!.git', patternOfRipgrep, folder],
      exitCodes: [1],
      against: null,
    },
    ...Object.entries(rivals)
      .filter(([program]) => isInstalled(program))
      .map(([id, command]) => ({ id, command: command(folder), exitCodes: [0], against: 'scan' })),
  ]
}

/** @returns why a contestant cannot be timed: it does not do its work; `null` where it does */
export function faultOf({ id, command, exitCodes }: Contestant): string | null {
  const { status, stderr, error } = spawnSync(command[0]!, command.slice(1), {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error !== undefined) return `${id} does not start: ${error.message}`
  return exitCodes.includes(status ?? -1) ? null : `${id} ended with ${String(status)}: ${stderr.slice(-500)}`
}

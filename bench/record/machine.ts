/** The machine as far as figures depend on it: no name, no path. */
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { versionsOf } from '../contestants/programs.ts'
import type { Machine } from './record.ts'

const programs = ['git', 'rg', 'gitleaks', 'trufflehog', 'betterleaks', 'kingfisher']

export function thisMachine(): Machine {
  const list = cpus()
  return {
    os: `${process.platform}-${process.arch}`,
    cpu: list[0]?.model.trim() ?? 'unknown',
    cores: list.length,
    programs: { node: process.versions.node, ...versionsOf(programs) },
  }
}

/** @param root the project's folder */
export function thisCommit(root: string): string {
  try {
    const args = ['-C', root, 'describe', '--always', '--exclude=*', '--dirty=+', '--abbrev=10']
    return execFileSync('git', args, {
      encoding: 'utf8',
      // It looks only: no lock, no index written.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'unknown'
  }
}

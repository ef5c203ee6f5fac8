/** `core.hooksPath` as it will count when git runs its hooks: the hardened reads set their own. */
import type { GitConfig, HooksPath } from '../../ports/git-config.ts'
import type { Repository } from './repository.ts'
import { readConfigSync } from './run-git.ts'

const scopes = ['system', 'global', 'local', 'worktree'] as const

export function hookConfig({ location, commonDir, root, bare }: Repository): GitConfig {
  return {
    commonDir: () => commonDir,
    topLevel: () => (bare ? null : root),
    hooksPath() {
      const answer = readConfigSync(location, [
        '--show-scope',
        '-z',
        '--type=path',
        '--get',
        'core.hooksPath',
      ])
      return answer === null ? null : parse(answer.toString())
    },
  }
}

/** `<scope> NUL <value> NUL` */
function parse(answer: string): HooksPath {
  const [name, value = ''] = answer.split('\0')
  // A scope that a later git invents is not this repository's own.
  return { value, scope: scopes.find((scope) => scope === name) ?? 'global' }
}

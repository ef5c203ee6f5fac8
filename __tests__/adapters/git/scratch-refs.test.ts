import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchRef } from '../../../src/adapters/git/scratch-refs.ts'
import { UserError } from '../../../src/core/user-error.ts'

function taken(branch: string): boolean {
  try {
    return branchRef(branch) === `refs/heads/${branch}`
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return false
  }
}

test('takes the branches that git takes', () => {
  const part = fc.constantFrom(
    ...'ab/.@{}~^:?*[\\ -é\t\x7f'.split(''),
    '..',
    '@{',
    '.lock',
    'lock',
    '//',
    'main',
  )
  const branch = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(branch, (name) => {
      const git = spawnSync('git', ['check-ref-format', '--branch', name])
      // With `--branch`, git would also take `@{-1}` for what was checked out before.
      fc.pre(!name.includes('@{-'))
      expect(taken(name)).toBe(git.status === 0)
    }),
    { numRuns: 150 },
  )
})

test.each(['main', 'feature/ä-1', 'release/v1.2', 'a@b', 'dependabot/npm_and_yarn/x-1.0.0', '123', '##a'])(
  'takes %s',
  (branch) => {
    expect(branchRef(branch)).toBe(`refs/heads/${branch}`)
  },
)

/** `hook run`, as git and pre-commit call it: what is given is scanned, or the answer is not 0. */
import { describe, expect, test } from 'vitest'
import { runDist } from '../support/child.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { expectNoKey } from '../support/no-key.ts'
import { makeRepository } from '../support/repository.ts'

describe('hook run', () => {
  test('scans what is staged, and files behind --', async () => {
    await using repo = await makeRepository()
    const key = freshKey()
    await repo.commit('start', { 'a.txt': 'hello\n' })
    await repo.write('bad.txt', key)
    const run = (...args: string[]) => runDist('cli/index.js', ['hook', 'run', ...args], { cwd: repo.root })
    expect(await run()).toMatchObject({ code: 0, stdout: '', stderr: '' })
    const files = await run('--', 'a.txt', 'bad.txt')
    expect(files.code).toBe(1)
    expect(files.stderr).toBe('posthog-key-guard: stopped; SKIP=posthog-key-guard leaves the scan out once\n')
    expectNoKey(key, files.stdout)
    await repo.git('add', 'bad.txt')
    const staged = await run()
    expect(staged.code).toBe(1)
    expect(staged.stderr).toContain('this commit is stopped')
  })

  test.each([[['bad.txt']], [['--fail-on', 'medium', 'bad.txt']], [['--staged']], [['--no-ignore']]])(
    'takes no %j, which would leave the file unscanned',
    async (args) => {
      await using repo = await makeRepository()
      await repo.commit('start', { 'bad.txt': freshKey() })
      const result = await runDist('cli/index.js', ['hook', 'run', ...args], { cwd: repo.root })
      expect([result.code, result.stdout]).toEqual([2, ''])
      expect(result.stderr).toMatch(/files after -- only/)
    },
  )

  test('reads what a push brings from standard input', async () => {
    await using repo = await makeRepository()
    const before = await repo.commit('start', { 'a.txt': 'hello\n' })
    await repo.commit('bad', { 'a.txt': freshKey() })
    const after = await repo.commit('good', { 'a.txt': 'hello\n' })
    const push = (input: string) =>
      runDist('cli/index.js', ['hook', 'run', '--pre-push'], { cwd: repo.root, input })
    expect((await push(`refs/heads/main ${after} refs/heads/main ${before}\n`)).code).toBe(1)
    expect((await push('')).code).toBe(0)
    expect((await push(`(delete) ${'0'.repeat(40)} refs/heads/x ${before}\n`)).code).toBe(0)
    expect((await push('nonsense\n')).code).toBe(2)
  })
})

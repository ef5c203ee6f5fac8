import { execFileSync } from 'node:child_process'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { hookConfig } from '../../../src/adapters/git/hook-config.ts'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import { makeRepository } from '../../support/repository.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const configOf = (path: string) => hookConfig(findRepository(path)!)

test('core.hooksPath, with where it is set; the nearest one counts', async () => {
  await using repo = await makeRepository()
  const global = join(dirname(repo.root), 'gitconfig')
  execFileSync('git', ['config', '--file', global, 'core.editor', 'true'])
  vi.stubEnv('GIT_CONFIG_GLOBAL', global)
  const config = configOf(repo.root)
  expect(config.hooksPath()).toBe(null)
  execFileSync('git', ['config', '--file', global, 'core.hooksPath', '~/my hooks'])
  expect(config.hooksPath()).toEqual({
    value: join(process.env.HOME ?? homedir(), 'my hooks'),
    scope: 'global',
  })
  await repo.git('config', 'core.hooksPath', 'ü\nhooks')
  expect(config.hooksPath()).toEqual({ value: 'ü\nhooks', scope: 'local' })
  await repo.git('config', 'extensions.worktreeConfig', 'true')
  await repo.git('config', '--worktree', 'core.hooksPath', 'own')
  expect(config.hooksPath()).toEqual({ value: 'own', scope: 'worktree' })
})

test('the folders of a worktree and of a bare repository', async () => {
  await using repo = await makeRepository()
  await repo.commit('one')
  const other = join(dirname(repo.root), 'other')
  await repo.git('worktree', 'add', '-q', other)
  const config = configOf(other)
  expect([config.commonDir(), config.topLevel()]).toEqual([repo.gitDir, other])
  await using bare = await makeRepository({ bare: true })
  expect([configOf(bare.root).commonDir(), configOf(bare.root).topLevel()]).toEqual([bare.root, null])
})

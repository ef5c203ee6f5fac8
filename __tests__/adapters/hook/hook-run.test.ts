import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseHookRun } from '../../../src/adapters/hook/hook-run.ts'
import { UserError } from '../../../src/core/user-error.ts'

test('nothing, or an empty list, is what is staged', () => {
  expect(parseHookRun([])).toEqual({ run: { is: 'staged' }, options: [] })
  expect(parseHookRun(['--fail-on', 'low', '--'])).toEqual({
    run: { is: 'staged' },
    options: ['--fail-on', 'low'],
  })
})

test('files are what follows --, whatever they look like', () => {
  expect(parseHookRun(['--', '--pre-push', '--', 'ü'])).toEqual({
    run: { is: 'files', names: Buffer.from('--pre-push\0--\0ü\0') },
    options: [],
  })
})

test('files are named from the current folder, however they were given', () => {
  const here = process.cwd()
  expect(parseHookRun(['--', './a', 'b/../c/d', join(here, 'e')]).run).toEqual({
    is: 'files',
    names: Buffer.from('a\0c/d\0e\0'),
  })
  for (const elsewhere of ['..', '../x', dirname(here), join(here, '../y')]) {
    expect(() => parseHookRun(['--', elsewhere])).toThrow('is not in this folder')
  }
  for (const folder of ['.', 'src', here]) expect(() => parseHookRun(['--', folder])).toThrow('is a folder')
})

test('--pre-push is a push, and not with files', () => {
  expect(parseHookRun(['--quiet', '--pre-push'])).toEqual({ run: { is: 'push' }, options: ['--quiet'] })
  expect(() => parseHookRun(['--pre-push', '--', 'a'])).toThrow(UserError)
})

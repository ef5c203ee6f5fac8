import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { benchArguments, partIds, UsageError } from '../../bench/arguments.ts'

describe('without any word', () => {
  it('runs all parts, and leaves sizes to them', () => {
    expect(benchArguments([])).toEqual({
      parts: partIds,
      repositories: [],
      files: null,
      commits: null,
      effort: { rounds: 6, runs: 5 },
      cli: null,
    })
  })
})

it('runs the parts that are named once each, in its own order', () => {
  expect(benchArguments(['growth', 'start', 'growth']).parts).toEqual(['start', 'growth'])
})

it('takes sizes as lists, ascending', () => {
  const { files, commits } = benchArguments(['--files', '3000,1000,3000', '--commits=10'])
  expect([files, commits]).toEqual([[1000, 3000], [10]])
})

it('takes how often to run', () => {
  expect(benchArguments(['--rounds', '3', '--runs', '2']).effort).toEqual({ rounds: 3, runs: 2 })
})

it.each([
  ['vite=/a/b=c', { name: 'vite', folder: resolve('/a/b=c') }],
  ['/a/redis.git', { name: 'redis', folder: resolve('/a/redis.git') }],
  ['/a/x=y/redis/', { name: 'redis', folder: resolve('/a/x=y/redis') }],
])('names the repository %s', (text, given) => {
  expect(benchArguments(['--repository', text]).repositories).toEqual([given])
})

it('takes several repositories', () => {
  const { repositories } = benchArguments(['--repository', '/a', '--repository', '/b', 'tree'])
  expect(repositories.map(({ name }) => name)).toEqual(['a', 'b'])
})

it.each([
  [['speed'], 'there is no part "speed"; there are kernel, start, tree, history, memory, growth'],
  [['--fast'], "Unknown option '--fast'"],
  [['--files'], "Option '--files <value>' argument missing"],
  [['--files', '10,x'], '--files takes whole numbers above 0, not "x"'],
  [['--commits', '0'], '--commits takes whole numbers above 0, not "0"'],
  [['--rounds', '1.5'], '--rounds takes whole numbers above 0, not "1.5"'],
  [['--runs', ''], '--runs takes whole numbers above 0, not ""'],
])('refuses %j in one line', (args, message) => {
  const refused = (): unknown => benchArguments(args)
  expect(refused).toThrow(UsageError)
  expect(refused).toThrow(message)
  expect(refused).not.toThrow(/\n/)
})

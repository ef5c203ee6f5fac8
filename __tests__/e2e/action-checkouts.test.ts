/** Every state in which a runner can hand over the checkout, and inputs that are wrong. */
import { chown, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mask } from '../../src/core/keys/mask.ts'
import { folderSnapshot } from '../support/folder-snapshot.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { expectNoKey } from '../support/no-key.ts'
import { openPullRequest, openStage, playPullRequest, type Stage } from '../support/pull-request.ts'
import { makeFolder } from '../support/repository.ts'
import { pullRequestEvent } from '../support/example-events.ts'

/** A pull request of three commits; the second brings a key, the third takes it away. */
async function leakyStage(key: string, options: { readonly isPrivate?: boolean } = {}): Promise<Stage> {
  const stage = await openStage(options)
  await stage.author.commit('start', { 'src/a.ts': 'one\n' })
  await stage.author.branch('topic')
  await stage.author.commit('one', { 'src/b.ts': 'two\n' })
  await stage.author.commit('two', { 'src/c.ts': `x\n${key}\n` })
  await stage.author.commit('three', { 'src/c.ts': 'gone\n' })
  return stage
}

describe('the same pull request is red', () => {
  test.each([1, 3, 'full', 'none'] as const)('with a checkout of depth %s', async (depth) => {
    const key = freshKey()
    await using stage = await leakyStage(key)
    const result = await playPullRequest(stage, { depth })
    expect([result.code, result.outputs.keys, result.stderr]).toEqual([1, '1', ''])
    expect(result.stdout).toContain('src/c.ts:2')
    expectNoKey(key, result.stdout, result.summary)
  })

  test('in a private repository, by the token of the input alone', async () => {
    await using stage = await leakyStage(freshKey(), { isPrivate: true })
    const result = await playPullRequest(stage)
    expect([result.code, result.outputs.keys]).toEqual([1, '1'])
    expect(stage.served.server.requests.every(({ authorization }) => authorization === 'valid')).toBe(true)
    expect(result.stdout + result.summary).not.toContain(stage.served.token)
  })

  test('with the checkout in a sub-folder, which annotations and links then carry', async () => {
    await using stage = await openStage()
    const key = freshKey()
    await stage.author.commit('start', { 'src/a.ts': 'one\n' })
    await stage.author.branch('topic')
    await stage.author.commit('one', { 'src/b.ts': `${key}\n` })
    const result = await playPullRequest(stage, { path: 'deep/app', inputs: { path: 'deep/app' } })
    expect(result.code).toBe(1)
    expect(result.stdout).toMatch(/^::error file=deep\/app\/src\/b\.ts,line=1/m)
  })

  // Only root may give files away, as container jobs do.
  test.skipIf(process.getuid?.() !== 0)('with a checkout that another user owns', async () => {
    await using stage = await leakyStage(freshKey())
    const pull = await openPullRequest(stage)
    const workspace = await stage.checkout({ commit: pull.merge, depth: 1 })
    await chown(workspace, 12345, 12345)
    for (const name of await readdir(workspace, { recursive: true }))
      await chown(join(workspace, name), 12345, 12345)
    const result = await stage.run({
      event: 'pull_request',
      payload: pullRequestEvent(pull),
      workspace,
      sha: pull.merge,
    })
    expect([result.code, result.outputs.keys]).toEqual([1, '1'])
  })
})

describe('a checkout is the same afterwards, byte for byte', () => {
  test.each([null, 1])('of depth %s', async (depth) => {
    await using stage = await leakyStage(freshKey())
    const pull = await openPullRequest(stage)
    const workspace = await stage.checkout({ commit: pull.merge, depth })
    const before = await folderSnapshot(workspace)
    const run = { event: 'pull_request', payload: pullRequestEvent(pull), workspace, sha: pull.merge }
    expect((await stage.run(run)).code).toBe(1)
    expect(await folderSnapshot(workspace)).toEqual(before)
  })
})

test('a full clone asks the server for the policy only', async () => {
  await using stage = await leakyStage(freshKey())
  await playPullRequest(stage, { depth: 'full' })
  expect(
    stage.served.server.requests.filter(({ command }) => command === 'fetch').length,
  ).toBeLessThanOrEqual(1)
})

test.skipIf(process.platform === 'win32')('a hostile file name writes no command of its own', async () => {
  await using stage = await openStage()
  const name = 'a,b:c%0A::error::x##[error]y.txt'
  const key = freshKey()
  await stage.author.commit('start', { 'src/a.ts': 'one\n' })
  await stage.author.branch('topic')
  await stage.author.commit(
    '::error::from a message\n##[error]again',
    { [name]: `${key}\n` },
    { author: '##[error]A\u202e' },
  )
  const result = await playPullRequest(stage)
  expect(result.code).toBe(1)
  for (const stream of [result.stdout, result.stderr]) {
    expect(stream).not.toContain('##[')
    expect(stream.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::'))).toHaveLength(
      stream === result.stdout ? 1 : 0,
    )
  }
  expect(result.stdout).toMatch(/^::error title=PostHog personal key/)
  expect(result.stdout).toContain(mask(key))
  expect(result.summary).not.toContain('##[')
  expectNoKey(key, result.stdout, result.stderr, result.summary)
})

describe('wrong surroundings are one error that says what to change, exit 2', () => {
  const wrong: readonly (readonly [
    string,
    { inputs?: Record<string, string>; env?: Record<string, string> },
    RegExp,
  ])[] = [
    ['an unknown severity', { inputs: { 'fail-on': 'hihg' } }, /fail-on takes critical.*did you mean "high"/],
    ['an input of a later version', { inputs: { verify: 'true' } }, /verify is not in this version/],
    [
      'annotations: checks',
      { inputs: { annotations: 'checks' } },
      /annotations: checks is not in this version/,
    ],
    ['scan: logs', { inputs: { scan: 'logs' } }, /scan: logs is not in this version/],
    [
      'a path that holds no checkout',
      { inputs: { path: 'elsewhere' } },
      /there is no checkout at "elsewhere"/,
    ],
    ['a path out of the workspace', { inputs: { path: '../x' } }, /path is a folder below the workspace/],
    [
      'a configuration that is not there',
      { inputs: { config: 'none.yml' } },
      /there is no none\.yml in main at/,
    ],
    ['a token that is wrong', { inputs: { token: 'wrong' } }, /token/],
    ['no workflow', { env: { GITHUB_REPOSITORY: '' } }, /GITHUB_REPOSITORY is not set/],
  ]
  test.each(wrong)('%s', async (_, options, message) => {
    await using stage = await leakyStage(freshKey())
    const result = await playPullRequest(stage, options)
    expect(result.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(result.stdout).toMatch(/^::error title=PostHog Key Guard::/)
    expect(result.stdout).toMatch(message)
    expect([result.code, result.stderr, result.summary]).toEqual([2, '', ''])
  })

  test.each([
    ['{"action":', /is not JSON/],
    ['{}', /pull_request\.base\.sha/],
    ['[1]', /pull_request/],
  ])('the payload %s', async (payload, message) => {
    await using stage = await leakyStage(freshKey())
    await using empty = await makeFolder()
    const sha = await stage.author.id('topic')
    const result = await stage.run({ event: 'pull_request', payload, workspace: empty.path, sha })
    expect([result.code, result.stderr]).toEqual([2, ''])
    expect(result.stdout).toMatch(message)
  })

  test('a configuration of the base branch that is invalid', async () => {
    await using stage = await leakyStage(freshKey())
    await stage.author.checkout('main')
    await stage.author.commit('break it', {
      '.github/posthog-key-guard.yml': 'fail-on: high\nfail-onn: low\n',
    })
    const result = await playPullRequest(stage)
    expect(result.code).toBe(2)
    expect(result.stdout).toMatch(/posthog-key-guard\.yml:2:1: /)
  })
})

test('reports are written where the inputs say, and named in the outputs', async () => {
  const key = freshKey()
  await using stage = await leakyStage(key)
  const result = await playPullRequest(stage, {
    inputs: { 'report-file': 'keys.json', 'sarif-file': 'keys.sarif' },
  })
  expect(result.outputs).toEqual({ report: 'keys.json', sarif: 'keys.sarif', result: 'found', keys: '1' })
  const report = await readFile(join(result.workspace, 'keys.json'), 'utf8')
  expect(JSON.parse(report)).toMatchObject({ scan: { sources: ['range', 'conversation'], commits: 3 } })
  const sarif = await readFile(join(result.workspace, 'keys.sarif'), 'utf8')
  expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' })
  expectNoKey(key, report, sarif)
})

test('annotations: off and summary: false leave both away', async () => {
  await using stage = await leakyStage(freshKey())
  const result = await playPullRequest(stage, { inputs: { annotations: 'off', summary: 'false' } })
  expect([result.code, result.summary]).toEqual([1, ''])
  expect(result.stdout).not.toContain('::')
})

test('fail-on of the base branch decides, an input comes before it', async () => {
  await using stage = await openStage()
  await stage.author.commit('start', { '.github/posthog-key-guard.yml': 'fail-on: critical\n' })
  await stage.author.branch('topic')
  await stage.author.commit('one', { 'a.ts': freshKey('project-secret') })
  expect((await playPullRequest(stage)).code).toBe(0)
  expect((await playPullRequest(stage, { inputs: { 'fail-on': 'high' } })).code).toBe(1)
})

test('ten annotations at most are errors, and a notice counts the rest', async () => {
  await using stage = await openStage()
  await stage.author.commit('start', { 'a.ts': 'one\n' })
  await stage.author.branch('topic')
  const lines = Array.from({ length: 14 }, () => freshKey()).join('\n')
  await stage.author.commit('one', { 'a.ts': `${lines}\n` })
  const result = await playPullRequest(stage)
  expect([result.code, result.outputs.keys]).toEqual([1, '14'])
  expect(result.stdout.match(/^::error /gm)).toHaveLength(10)
  expect(result.stdout).toMatch(/^::notice .*4 more/m)
})

test('nothing is left behind in the temp folder', async () => {
  await using stage = await leakyStage(freshKey())
  await using temp = await makeFolder()
  await writeFile(join(temp.path, 'before'), '')
  const result = await playPullRequest(stage, { env: { RUNNER_TEMP: temp.path } })
  expect(result.code).toBe(1)
  expect(await readdir(temp.path)).toEqual(['before'])
})

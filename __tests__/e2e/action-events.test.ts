/** What the Action scans for each event, and what it refuses. */
import { describe, expect, test } from 'vitest'
import { mask } from '../../src/core/keys/mask.ts'
import { exampleEvent, noCommit, pushEvent, type Json } from '../support/example-events.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { expectNoKey } from '../support/no-key.ts'
import { openStage, type Stage } from '../support/pull-request.ts'
import { makeFolder } from '../support/repository.ts'

const clean = 'export const answer = 42\n'

/** A stage whose `main` is on the server. */
async function stageWithMain(
  files: Readonly<Record<string, string>> = { 'src/a.ts': clean },
): Promise<Stage> {
  const stage = await openStage()
  await stage.author.commit('start', files)
  await stage.push()
  return stage
}

async function runPush(stage: Stage, ids: Parameters<typeof pushEvent>[0], depth: number | null = 1) {
  const workspace = await stage.checkout({ commit: ids.after, depth })
  return stage.run({ event: 'push', payload: pushEvent(ids), workspace, sha: ids.after })
}

describe('push', () => {
  test('scans before..after', async () => {
    await using stage = await stageWithMain({ 'src/a.ts': freshKey() })
    const before = await stage.author.id('main')
    await stage.author.commit('two', { 'src/b.ts': clean })
    const key = freshKey()
    await stage.author.commit('three', { 'src/c.ts': key })
    const after = await stage.author.commit('four', { 'src/c.ts': clean })
    await stage.push()
    const result = await runPush(stage, { ref: 'refs/heads/main', before, after })
    expect([result.code, result.outputs.keys]).toEqual([1, '1'])
    expect(result.summary.split('\n')[0]).toMatch(
      new RegExp(`${before.slice(0, 7)}\\.\\.${after.slice(0, 7)}.*, 3 commits`),
    )
    expectNoKey(key, result.stdout, result.summary)
  })

  test('of a new branch scans what the default branch does not have', async () => {
    await using stage = await stageWithMain({ 'src/a.ts': freshKey() })
    await stage.author.branch('feature')
    const after = await stage.author.commit('one', { 'src/b.ts': clean })
    await stage.push()
    const result = await runPush(stage, { ref: 'refs/heads/feature', before: noCommit, after, created: true })
    expect([result.code, result.outputs.result]).toEqual([0, 'clean'])
    expect(result.summary.split('\n')[0]).toContain('1 commit')
  })

  test('of a branch whose name holds a key names the ref by its mask', async () => {
    await using stage = await stageWithMain()
    const key = freshKey()
    await stage.author.branch(`try-${key}`)
    const after = await stage.author.commit('one', { 'src/b.ts': clean })
    await stage.push()
    const ref = `refs/heads/try-${key}`
    const result = await runPush(stage, { ref, before: noCommit, after, created: true })
    expect([result.code, result.outputs.keys]).toEqual([1, '1'])
    expect(result.stdout).toContain(`name of the ref refs/heads/try-${mask(key)}`)
    expectNoKey(key, result.stdout, result.stderr, result.summary)
  })

  test('forced onto another branch scans what the default branch does not have', async () => {
    await using stage = await stageWithMain({ 'src/a.ts': freshKey() })
    const main = await stage.author.id('main')
    await stage.author.branch('feature')
    const before = await stage.author.commit('gone', { 'src/b.ts': freshKey() })
    await stage.author.git('reset', '--quiet', '--hard', main)
    const after = await stage.author.commit('new', { 'src/b.ts': clean })
    await stage.push()
    const result = await runPush(stage, { ref: 'refs/heads/feature', before, after, forced: true })
    expect([result.code, result.outputs.result]).toEqual([0, 'clean'])
  })

  test('forced onto the default branch scans before..after, and everything where before is gone', async () => {
    await using stage = await stageWithMain({ 'src/a.ts': freshKey() })
    const root = await stage.author.id('main')
    const before = await stage.author.commit('gone', { 'src/b.ts': clean })
    await stage.push()
    await stage.author.git('reset', '--quiet', '--hard', root)
    const after = await stage.author.commit('new', { 'src/b.ts': freshKey() })
    await stage.push()
    const forced = { ref: 'refs/heads/main', after, forced: true }
    const had = await runPush(stage, { ...forced, before })
    expect([had.code, had.outputs.keys]).toEqual([1, '1'])
    const gone = await runPush(stage, { ...forced, before: 'f'.repeat(40) })
    expect([gone.code, gone.outputs.keys]).toEqual([1, '2'])
    expect(gone.summary).toContain('the commit before this push is gone')
  })

  test('first of the default branch scans everything, by the built-in policy', async () => {
    await using stage = await stageWithMain({
      'src/a.ts': freshKey(),
      '.github/posthog-key-guard.yml': 'fail-on: never\n',
    })
    const after = await stage.author.id('main')
    const result = await runPush(stage, { ref: 'refs/heads/main', before: noCommit, after, created: true })
    expect([result.code, result.outputs.keys]).toEqual([1, '1'])
  })

  test('that deletes a branch has nothing to scan, and that is a success', async () => {
    await using stage = await stageWithMain()
    await using empty = await makeFolder()
    const before = await stage.author.id('main')
    const result = await stage.run({
      event: 'push',
      payload: pushEvent({ ref: 'refs/heads/old', before, after: noCommit, deleted: true }),
      workspace: empty.path,
      sha: before,
    })
    expect([result.code, result.outputs]).toEqual([0, { result: 'clean', keys: '0' }])
    expect(stage.served.server.requests).toEqual([])
  })

  test('of a tag scans what the default branch does not have', async () => {
    await using stage = await stageWithMain()
    await stage.author.branch('release')
    const after = await stage.author.commit('release', { 'dist.js': freshKey() })
    await stage.author.tag('v1')
    await stage.push({ 'refs/tags/v1': after })
    const result = await runPush(stage, { ref: 'refs/tags/v1', before: noCommit, after, created: true })
    expect(result.code).toBe(1)
  })
})

test('merge_group scans base_sha..head_sha', async () => {
  await using stage = await stageWithMain()
  const base = await stage.author.id('main')
  await stage.author.branch('queue')
  const head = await stage.author.commit('queued', { 'src/b.ts': freshKey() })
  await stage.push()
  const payload = exampleEvent('merge_group')
  Object.assign(payload.merge_group as Json, {
    base_sha: base,
    head_sha: head,
    base_ref: 'refs/heads/main',
  })
  const workspace = await stage.checkout({ commit: head, depth: 1 })
  const result = await stage.run({ event: 'merge_group', payload, workspace, sha: head })
  expect([result.code, result.outputs.keys]).toEqual([1, '1'])
})

describe.each(['schedule', 'workflow_dispatch', 'deployment'])('%s', (event) => {
  const payload = { repository: { default_branch: 'main' } }

  test('scans the files of the checkout', async () => {
    await using stage = await stageWithMain({ 'src/a.ts': clean, 'deep/b.ts': `\n  ${freshKey()}\n` })
    const sha = await stage.author.id('main')
    const workspace = await stage.checkout({ commit: sha, depth: 1 })
    const result = await stage.run({ event, payload, workspace, sha })
    expect([result.code, result.outputs.keys]).toEqual([1, '1'])
    expect(result.stdout).toMatch(/^::error file=deep\/b\.ts,line=2,endLine=2,col=3,/m)
  })

  test('fetches the files where there is no checkout', async () => {
    await using stage = await stageWithMain({ 'src/a.ts': clean, 'deep/b.ts': `\n  ${freshKey()}\n` })
    const sha = await stage.author.id('main')
    await using empty = await makeFolder()
    const result = await stage.run({ event, payload, workspace: empty.path, sha })
    expect([result.code, result.outputs.keys]).toEqual([1, '1'])
    expect(result.stdout).toMatch(/^::error file=deep\/b\.ts,line=2,endLine=2,col=3,/m)
  })
})

describe.each(['issues', 'issue_comment', 'discussion', 'pull_request_review', 'workflow_run'])(
  '%s',
  (event) => {
    test('is not in this version', async () => {
      await using stage = await stageWithMain()
      await using empty = await makeFolder()
      const sha = await stage.author.id('main')
      const result = await stage.run({ event, payload: exampleEvent(event), workspace: empty.path, sha })
      expect(result.code).toBe(2)
      expect(result.stdout.trim().split('\n')).toHaveLength(1)
      expect(result.stdout).toMatch(/^::error title=[^:]+::.*not in this version/)
      expect(result.stderr).toBe('')
      expect(stage.served.server.requests).toEqual([])
    })
  },
)

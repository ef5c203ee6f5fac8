/** Pull requests played in full: a real server, a shallow checkout, the built Action as a child process. */
import { describe, expect, test } from 'vitest'
import type { KindId } from '../../src/core/keys/kinds.ts'
import { mask } from '../../src/core/keys/mask.ts'
import { Secret } from '../../src/core/secret.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { expectNoKey } from '../support/no-key.ts'
import { openStage, playPullRequest, type Stage } from '../support/pull-request.ts'
import type { ActionResult } from '../support/run-action.ts'
import { seededBytes } from '../support/seeded-bytes.ts'
import { transcript } from '../support/transcript.ts'

const clean = 'export const answer = 42\n'

/** The same keys at every run, so that commits have the same ids and a whole transcript can be compared. */
const sameKey = (seed: number, kind?: KindId): string => freshKey(kind, seededBytes(seed))

async function expectTranscript(result: ActionResult, stage: Stage, name: string): Promise<void> {
  await expect(transcript(result, stage)).toMatchFileSnapshot(`../cases/action/${name}.txt`)
}

describe('a pull request', () => {
  test('is red for a key that commit 2 of 5 adds and commit 4 removes', async () => {
    await using stage = await openStage()
    const { author } = stage
    const key = sameKey(1)
    await author.commit('start', { 'src/a.ts': clean, 'README.md': 'hello\n' })
    await author.branch('topic')
    await author.commit('one', { 'src/b.ts': clean })
    const second = await author.commit('two', { 'src/config.ts': `${clean}const key = '${key}'\n` })
    await author.commit('three', { 'src/c.ts': clean })
    await author.commit('four', { 'src/config.ts': clean })
    await author.commit('five', { 'src/d.ts': clean })

    const result = await playPullRequest(stage)
    await expectTranscript(result, stage, 'added-then-removed')

    expect(result.stderr).toBe('')
    expect(result.code).toBe(1)
    expect(result.outputs).toEqual({ result: 'found', keys: '1' })
    const { base, head } = result.pull
    expect(result.summary.split('\n')[0]).toMatch(
      new RegExp(`${base.slice(0, 7)}\\.\\.${head.slice(0, 7)}.*, 5 commits, \\d+ objects, complete`),
    )
    const commands = result.stdout.split('\n').filter((line) => line.startsWith('::'))
    expect(commands).toHaveLength(1)
    expect(commands[0]).toMatch(/^::error file=src\/config\.ts,title=/)
    expect(commands[0]).toContain(mask(key))
    expect(commands[0]).toContain('src/config.ts:2')
    expect(commands[0]).toContain(second.slice(0, 7))
    expectNoKey(key, result.stdout, result.stderr, result.summary)
    expect(
      stage.served.server.requests.filter(({ command }) => command === 'fetch').length,
    ).toBeLessThanOrEqual(2)
    expect(stage.served.server.requests.every(({ status }) => status === 200)).toBe(true)
  })

  test('is green where nothing is leaked, in two lines', async () => {
    await using stage = await openStage()
    await stage.author.commit('start', { 'src/a.ts': clean })
    await stage.author.branch('topic')
    await stage.author.commit('one', { 'src/b.ts': clean })
    const result = await playPullRequest(stage)
    await expectTranscript(result, stage, 'clean')
    expect([result.code, result.outputs.result, result.outputs.keys]).toEqual([0, 'clean', '0'])
    expect(result.stdout).not.toContain('::')
    expect(
      result.summary
        .trim()
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(2)
  })

  test('marks the line where the key still stands, and asks for nothing but git', async () => {
    await using stage = await openStage()
    const key = sameKey(2, 'project-secret')
    await stage.author.commit('start', { 'src/a.ts': clean })
    await stage.author.branch('topic')
    await stage.author.commit('one', { 'src/b.ts': `${clean}\n  secret: "${key}",\n` })
    const result = await playPullRequest(stage)
    await expectTranscript(result, stage, 'still-there')
    expect(result.code).toBe(1)
    expect(result.stdout).toMatch(/^::error file=src\/b\.ts,line=3,endLine=3,col=12,endColumn=\d+,title=/m)
    for (const { path } of stage.served.server.requests) expect(path).toMatch(/^\/acme\/app(\.git)?\//)
  })

  test('is red for a key that only the merge of a side branch holds', async () => {
    await using stage = await openStage()
    const { author } = stage
    const key = sameKey(3)
    await author.commit('start', { 'src/a.ts': clean })
    await author.branch('topic')
    await author.commit('one', { 'src/b.ts': clean })
    await author.branch('side', 'main')
    await author.commit('side', { 'src/c.ts': clean })
    await author.checkout('topic')
    const merge = await author.merge(['side'], { 'src/evil.ts': `let k = "${key}"\n` })
    await author.commit('after', { 'src/evil.ts': null })
    const result = await playPullRequest(stage)
    await expectTranscript(result, stage, 'evil-merge')
    expect(result.code).toBe(1)
    expect(result.stdout).toContain(merge.slice(0, 7))
    expectNoKey(key, result.stdout, result.summary)
  })

  test('of 60 commits is scanned whole', async () => {
    await using stage = await openStage()
    const { author } = stage
    const key = sameKey(4)
    await author.commit('start', { 'src/a.ts': clean })
    await author.branch('topic')
    for (let i = 1; i <= 60; i++) {
      await author.commit(`c${i}`, { [`src/${i % 5}.ts`]: i === 3 ? `${key}\n` : `${clean}${i}\n` })
    }
    const result = await playPullRequest(stage)
    await expectTranscript(result, stage, 'sixty-commits')
    expect(result.code).toBe(1)
    expect(result.summary.split('\n')[0]).toContain('60 commits')
    expectNoKey(key, result.stdout, result.summary)
  })

  test('whose head merged the base after the event does not get the keys of the base', async () => {
    await using stage = await openStage()
    const { author } = stage
    const old = await author.commit('start', { 'src/a.ts': clean })
    await author.branch('topic')
    await author.commit('one', { 'src/b.ts': clean })
    await author.checkout('main')
    await author.commit('main leaks', { 'src/main.ts': sameKey(5) })
    await author.checkout('topic')
    await author.merge(['main'])
    await author.commit('two', { 'src/c.ts': clean })
    const result = await playPullRequest(stage, { eventBase: old })
    await expectTranscript(result, stage, 'merged-base')
    expect([result.code, result.outputs.result]).toEqual([0, 'clean'])
  })

  test('cannot allow its own key by the configuration of its head', async () => {
    await using stage = await openStage()
    const { author } = stage
    const key = sameKey(6)
    const allow = `allow:\n  - fingerprint: ${new Secret(key).fingerprint}\n    reason: mine\n`
    await author.commit('start', { 'src/a.ts': clean })
    await author.branch('topic')
    await author.commit('one', { 'src/b.ts': key, '.github/posthog-key-guard.yml': allow })
    const result = await playPullRequest(stage)
    await expectTranscript(result, stage, 'own-configuration')
    expect(result.code).toBe(1)
    expect(result.summary).toMatch(/this change edits .*posthog-key-guard\.yml/)

    await author.checkout('main')
    await author.commit('allow it', { '.github/posthog-key-guard.yml': allow })
    const again = await playPullRequest(stage)
    await expectTranscript(again, stage, 'own-configuration-again')
    expect([again.code, again.outputs.result]).toEqual([0, 'clean'])
    expect(again.summary).toContain('1 key suppressed')
  })

  test('is told where it edits the workflow that scans it', async () => {
    await using stage = await openStage()
    await stage.author.commit('start', { 'src/a.ts': clean })
    await stage.author.branch('topic')
    await stage.author.commit('one', { '.github/workflows/keys.yml': 'on: push\n' })
    const result = await playPullRequest(stage)
    await expectTranscript(result, stage, 'edited-workflow')
    expect(result.code).toBe(0)
    expect(result.summary).toContain('the workflow that runs this scan')
  })

  test('with a key in its title or its body is red', async () => {
    await using stage = await openStage()
    await stage.author.commit('start', { 'src/a.ts': clean })
    await stage.author.branch('topic')
    await stage.author.commit('one', { 'src/b.ts': clean })
    const [title, body] = [sameKey(7), sameKey(8, 'oauth-refresh')]
    const result = await playPullRequest(stage, { title: `use ${title}`, body: `see\r\n> ${body}` })
    await expectTranscript(result, stage, 'title-and-body')
    expect([result.code, result.outputs.keys]).toEqual([1, '2'])
    expectNoKey(title, result.stdout, result.summary)
    expectNoKey(body, result.stdout, result.summary)
  })

  test('from a fork with a token that only reads is scanned in full, and its inline comments allow nothing', async () => {
    await using stage = await openStage()
    const key = sameKey(9)
    await stage.author.commit('start', { 'src/a.ts': clean })
    await stage.author.branch('topic')
    await stage.author.commit('one', { 'src/b.ts': `${key} // posthog-key-guard:allow mine\n` })
    expect((await playPullRequest(stage)).code).toBe(0)
    const fork = await playPullRequest(stage, { fork: true })
    await expectTranscript(fork, stage, 'fork')
    expect([fork.code, fork.outputs.keys]).toEqual([1, '1'])
  })

  test('names an inline comment that it brings itself', async () => {
    await using stage = await openStage()
    await stage.author.commit('start', { 'src/a.ts': clean })
    await stage.author.branch('topic')
    await stage.author.commit('one', { 'src/b.ts': `${sameKey(10)} // posthog-key-guard:allow a sample\n` })
    const result = await playPullRequest(stage)
    await expectTranscript(result, stage, 'inline-comment')
    expect(result.code).toBe(0)
    expect(result.stdout).toMatch(/^::notice file=src\/b\.ts,line=1/m)
  })
})

describe('a key that the base holds already', () => {
  test('does not fail the range, and is a warning at a new place', async () => {
    await using stage = await openStage()
    const { author } = stage
    const key = sameKey(11)
    await author.commit('start', { 'old.env': `KEY=${key}\n`, 'src/a.ts': clean })
    await author.branch('topic')
    await author.commit('edit', { 'old.env': `# a comment\nKEY=${key}\n` })
    const same = await playPullRequest(stage)
    await expectTranscript(same, stage, 'known-key')
    expect([same.code, same.outputs.keys]).toEqual([0, '0'])
    expect(same.stdout).not.toMatch(/^::(error|warning)/m)

    await author.checkout('topic')
    await author.commit('copy', { 'new.env': `KEY=${key}\n` })
    const moved = await playPullRequest(stage)
    await expectTranscript(moved, stage, 'known-key-moved')
    expect([moved.code, moved.outputs.keys]).toEqual([0, '0'])
    expect(moved.stdout).toMatch(/^::warning file=new\.env,line=1/m)
    expectNoKey(key, moved.stdout, moved.summary)
  })
})

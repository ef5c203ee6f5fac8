/** Scheduled scans: files and the whole history, whatever the checkout holds. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mask } from '../../src/core/keys/mask.ts'
import { folderSnapshot } from '../support/folder-snapshot.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { expectNoKey } from '../support/no-key.ts'
import { openStage, type Stage } from '../support/pull-request.ts'
import { makeFolder } from '../support/repository.ts'
import type { ActionResult } from '../support/run-action.ts'

interface Leaks {
  readonly stage: Stage
  readonly head: string
  /** By where it stands. */
  readonly keys: Readonly<Record<'main' | 'side' | 'tag' | 'note', string>>
}

/** Keys that no file of the default branch holds any more, or ever held; all is on the server. */
async function leaks(): Promise<Leaks> {
  const stage = await openStage()
  const { author } = stage
  const keys = { main: freshKey(), side: freshKey(), tag: freshKey(), note: freshKey() }
  await author.commit('start', { 'src/a.ts': `x = "${keys.main}"\n` })
  await author.commit('clean', { 'src/a.ts': 'x = 1\n' })
  await author.branch('side')
  await author.commit('side', { 'src/b.ts': `y = "${keys.side}"\n` })
  await author.checkout('main')
  await author.tag('v1', `made with ${keys.tag}`)
  await author.git('notes', 'add', '-m', keys.note)
  const head = await author.commit('last', { 'src/c.ts': 'z = 1\n' })
  await stage.push()
  const others = ['refs/tags/*:refs/tags/*', 'refs/notes/*:refs/notes/*']
  await author.git('push', '--quiet', stage.served.fileUrl, ...others)
  return { stage, head, keys }
}

const payload = { repository: { default_branch: 'main' } }

async function runSchedule(
  { stage, head }: Leaks,
  depth: number | null | 'none',
  inputs: Readonly<Record<string, string>> = {},
  event = 'schedule',
): Promise<ActionResult> {
  await using empty = depth === 'none' ? await makeFolder() : null
  const workspace =
    empty === null ? await stage.checkout({ commit: head, depth: depth as number | null }) : empty.path
  const before = empty === null ? await folderSnapshot(workspace) : null
  const result = await stage.run({ event, payload, workspace, sha: head, inputs })
  if (before !== null) expect(await folderSnapshot(workspace)).toEqual(before)
  return result
}

describe('a scheduled scan finds what only the history holds', () => {
  test.each([1, null, 'none'] as const)('with a checkout of depth %s', async (depth) => {
    const made = await leaks()
    await using stage = made.stage
    const result = await runSchedule(made, depth)
    expect(result.stderr).toBe('')
    expect([result.code, result.outputs.keys, result.outputs.result]).toEqual([1, '4', 'found'])
    for (const key of Object.values(made.keys)) {
      expect(result.summary).toContain(mask(key))
      expectNoKey(key, result.stdout, result.summary)
    }
    expect(stage.served.server.requests.length).toBeGreaterThan(0)
  })

  test('by hand, too, and with scan: history alone', async () => {
    const made = await leaks()
    await using stage = made.stage
    expect(stage).toBeDefined()
    const byHand = await runSchedule(made, 1, {}, 'workflow_dispatch')
    expect([byHand.code, byHand.outputs.keys]).toEqual([1, '4'])
    const alone = await runSchedule(made, 1, { scan: 'history' }, 'deployment')
    expect([alone.code, alone.outputs.keys]).toEqual([1, '4'])
  })
})

test('since-state makes the next scan one of what is new, which tells the old keys again', async () => {
  const made = await leaks()
  await using stage = made.stage
  await using cache = await makeFolder()
  const state = join(cache.path, 'state.json')
  const inputs = { 'since-state': state, 'report-file': join(cache.path, 'report.json') }
  const bytes = async (): Promise<number> =>
    (JSON.parse(await readFile(inputs['report-file'], 'utf8')) as { scan: { blobs: number } }).scan.blobs
  const first = await runSchedule(made, 1, { ...inputs, scan: 'history' })
  expect([first.code, first.outputs.keys]).toEqual([1, '4'])
  const all = await bytes()
  const text = await readFile(state, 'utf8')
  for (const key of Object.values(made.keys)) expectNoKey(key, text)

  const key = freshKey()
  const head = await stage.author.commit('more', { 'src/d.ts': `${key}\n` })
  await stage.push()
  const second = await runSchedule({ ...made, head }, 1, { ...inputs, scan: 'history' })
  expect([second.code, second.outputs.keys]).toEqual([1, '5'])
  expect(await bytes()).toBeLessThan(all + 1)
  expect(second.summary).not.toContain('the whole history was scanned')

  await writeFile(state, '{"broken')
  const third = await runSchedule({ ...made, head }, 1, { ...inputs, scan: 'history' })
  expect([third.code, third.outputs.keys]).toEqual([1, '5'])
  expect(third.summary).toContain('the whole history was scanned')
})

/** Ctrl-C in the middle of a scan of the history: what is known by then is told, and nothing stays behind. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mask } from '../../src/core/keys/mask.ts'
import { endlessHistory } from '../support/endless-history.ts'
import { folderSnapshot } from '../support/folder-snapshot.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { interruptDist, type InterruptedResult, type Interruption } from '../support/interrupted-child.ts'
import { expectNoKey } from '../support/no-key.ts'
import { makeFolder, makeRepository, runProgram, type TestRepository } from '../support/repository.ts'

const history = ['--history']

const ctrlC: Interruption = { signal: 'SIGINT', toAll: true }
const signalAlone: Interruption = { signal: 'SIGINT', toAll: false }

interface Report {
  readonly scan: {
    readonly complete: boolean
    readonly bytes: number
    readonly blobs: number
    readonly skipped: readonly { readonly reason: string; readonly incomplete: boolean }[]
  }
  readonly keys: readonly { readonly masked: string; readonly locations: readonly unknown[] }[]
}

/** Interrupts a scan, and proves that it left nothing behind. */
async function interrupted(
  repo: TestRepository,
  interruption: Interruption,
  ...args: readonly string[]
): Promise<InterruptedResult> {
  await using temp = await makeFolder()
  const before = await folderSnapshot(repo.root)
  const options = { ...interruption, cwd: repo.root, tempDir: temp.path }
  const result = await interruptDist('cli/index.js', ['scan', ...args], options)
  expect(result.left).toEqual([])
  expect(await readdir(temp.path)).toEqual([])
  expect(await folderSnapshot(repo.root)).toEqual(before)
  expect(result.signal).toBeNull()
  return result
}

describe.skipIf(process.platform !== 'linux')('a scan that is ended', () => {
  test.each<[string, Interruption]>([
    ['by Ctrl-C', ctrlC],
    ['by a signal to it alone', signalAlone],
    ['by a request to terminate', { signal: 'SIGTERM', toAll: false }],
  ])('%s, with a key: 1, and the key', async (_, interruption) => {
    const key = freshKey()
    await using repo = await endlessHistory(`${key}\n`)
    const result = await interrupted(repo, interruption, ...history, '--format', 'json')
    expect([result.code, result.stderr]).toEqual([1, ''])
    const { scan, keys } = JSON.parse(result.stdout) as Report
    expect(scan.complete).toBe(false)
    const reasons = scan.skipped.filter(({ incomplete }) => incomplete).map(({ reason }) => reason)
    expect(new Set(reasons)).toEqual(new Set([`the scan was ended by ${interruption.signal}`]))
    expect(scan.bytes).toBeGreaterThan(0)
    expect(keys.map(({ masked }) => masked)).toEqual([mask(key)])
    expect(keys[0]!.locations).not.toEqual([])
    expectNoKey(key, result.stdout)
  })

  test('by Ctrl-C, without a key: 2, and how far it came', async () => {
    await using repo = await endlessHistory('nothing\n')
    const result = await interrupted(repo, ctrlC, ...history)
    expect([result.code, result.stderr]).toEqual([2, ''])
    expect(result.stdout).toContain('the scan was ended by SIGINT')
    expect(result.stdout).not.toMatch(/^no keys in/m)
  })

  // A disk that does not answer, such as one behind a network: here a pipe that nobody writes to, in the place of a blob.
  test.each<[string, Interruption]>([
    ['by Ctrl-C', ctrlC],
    ['by a signal to it alone', signalAlone],
  ])('%s, while git waits: 2, at once', async (_, interruption) => {
    await using repo = await makeRepository()
    await repo.commit('empty')
    await repo.commit('files', { 'a.txt': 'a\n' })
    const blob = await repo.id('HEAD:a.txt')
    const file = join(repo.gitDir, 'objects', blob.slice(0, 2), blob.slice(2))
    await rm(file)
    await runProgram('mkfifo', [file], { cwd: repo.root, env: repo.env })
    await using temp = await makeFolder()
    const options = { ...interruption, cwd: repo.root, tempDir: temp.path }
    const result = await interruptDist('cli/index.js', ['scan', ...history], options)
    expect(result).toMatchObject({ code: 2, signal: null, stderr: '', left: [] })
    expect(result.stdout).toContain('the scan was ended by SIGINT')
    expect(await readdir(temp.path)).toEqual([])
  })

  test('by Ctrl-C leaves no state: the next one would skip what was not read', async () => {
    await using repo = await endlessHistory('nothing\n')
    await using folder = await makeFolder()
    const state = join(folder.path, 'state.json')
    const { code } = await interrupted(repo, ctrlC, ...history, '--since-state', state)
    expect(code).toBe(2)
    expect(await readdir(folder.path)).toEqual([])
  })
})

import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { currentTips } from '../../../../src/adapters/git/history/current-tips.ts'
import {
  commitsHere,
  rootCommits,
  shallowCommits,
} from '../../../../src/adapters/git/history/repository-identity.ts'
import { objectFormatOf } from '../../../../src/adapters/git/object-format.ts'
import { fits } from '../../../../src/core/history-state/fits.ts'
import { parseState } from '../../../../src/core/history-state/parse-state.ts'
import { renderState } from '../../../../src/core/history-state/render-state.ts'
import type { HistoryState } from '../../../../src/core/history-state/state.ts'
import type { GitLocation } from '../../../../src/adapters/git/run-git.ts'
import { listSince } from '../../../support/history-objects.ts'
import { makeFolder, makeRepository, runProgram } from '../../../support/repository.ts'

const engine = '0.1.0'
const rules = '0'.repeat(64)

/** The state of a scan that found nothing, written and read again. */
async function stateOf(at: GitLocation): Promise<HistoryState> {
  const [objectFormat, roots, shallow, tips] = await Promise.all([
    objectFormatOf(at),
    rootCommits(at),
    shallowCommits(at),
    currentTips(at),
  ])
  const text = renderState({ engine, rules, objectFormat, roots, shallow, tips, again: [] })
  const read = parseState(Buffer.from(text))
  if ('problem' in read) throw new Error(read.problem)
  return read.state
}

async function whyNot(state: HistoryState, at: GitLocation): Promise<string | null> {
  const [objectFormat, shallow, rootsHere] = await Promise.all([
    objectFormatOf(at),
    shallowCommits(at),
    commitsHere(at, state.roots),
  ])
  return fits(state, { engine, rules, objectFormat, shallow, rootsHere })
}

const bare = (gitDir: string): GitLocation => ({ gitDir, workTree: null })

describe('a repository is known again', () => {
  test.each(['sha1', 'sha256'] as const)('in another folder, with %s', async (objectFormat) => {
    await using repo = await makeRepository({ objectFormat })
    await using folder = await makeFolder()
    await repo.commit('root', { 'a.txt': 'a\n' })
    await repo.commit('more')
    const copy = join(folder.path, 'copy.git')
    await cp(repo.gitDir, copy, { recursive: true })
    const state = await stateOf(repo.at)
    expect(state.objectFormat).toBe(objectFormat)
    expect(await whyNot(state, bare(copy))).toBeNull()
  })

  test('once it has a history of its own more, and its branch was pushed over', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { 'a.txt': 'a\n' })
    await repo.commit('old', { 'a.txt': 'b\n' })
    const state = await stateOf(repo.at)
    await repo.git('notes', 'add', '-m', 'a note')
    await repo.commit('new', { 'a.txt': 'c\n' }, { args: ['--amend'] })
    expect(await whyNot(state, repo.at)).toBeNull()
    expect(await rootCommits(repo.at)).toHaveLength(2)
  })

  test('while it was still empty', async () => {
    await using repo = await makeRepository()
    const state = await stateOf(repo.at)
    expect(state).toMatchObject({ roots: [], tips: [] })
    await repo.commit('root', { 'a.txt': 'a\n' })
    expect(await whyNot(state, repo.at)).toBeNull()
    expect((await listSince(repo.at, state.tips)).ids).toHaveLength(3)
  })
})

describe('a repository is told apart', () => {
  test('from another one, even with the same files', async () => {
    await using repo = await makeRepository()
    await using other = await makeRepository()
    await repo.commit('root', { 'a.txt': 'a\n' })
    await other.commit('another root', { 'a.txt': 'a\n' })
    expect(await whyNot(await stateOf(repo.at), other.at)).toBe('is of another repository')
  })

  test('from one whose ids are of another kind', async () => {
    await using repo = await makeRepository()
    await using other = await makeRepository({ objectFormat: 'sha256' })
    await repo.commit('root')
    await other.commit('root')
    // The roots are ids that the other repository cannot even read.
    expect(await whyNot(await stateOf(repo.at), other.at)).toBe('is of another repository')
    expect(await whyNot(await stateOf(other.at), repo.at)).toBe('is of another repository')
  })

  test('from the same one cut off, in both directions, and cut off elsewhere', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    for (const name of ['one', 'two', 'three', 'four']) await repo.commit(name, { 'a.txt': name })
    const clone = async (depth: string): Promise<GitLocation> => {
      const path = join(folder.path, `depth-${depth}`)
      const args = ['clone', '--quiet', '--bare', '--depth', depth, `file://${repo.root}`, path]
      await runProgram('git', args, { cwd: folder.path, env: repo.env })
      return bare(path)
    }
    const [whole, one, two] = [repo.at, await clone('1'), await clone('2')]
    const cut = 'is of a clone that was cut off at other commits'
    expect(await whyNot(await stateOf(two), two)).toBeNull()
    expect(await whyNot(await stateOf(two), whole)).toBe(cut)
    expect(await whyNot(await stateOf(one), two)).toBe(cut)
    // What the root of the whole is nobody knows there.
    expect(await whyNot(await stateOf(whole), two)).toBe('is of another repository')
  })
})

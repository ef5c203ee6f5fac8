import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patternOfRipgrep } from '../../../bench/contestants/yardsticks.ts'
import { importHistory } from '../../../bench/corpora/history.ts'
import { historySizes } from '../../../bench/corpora/object-sizes.ts'
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts'

const shape = { commits: 160, seed: 5 }
let folder: TemporaryFolder

function git(path: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', path, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function objects(path: string): readonly string[] {
  return git(path, 'cat-file', '--batch-all-objects', '--batch-check').split('\n').sort()
}

function lines(...args: readonly string[]): readonly string[] {
  return git(folder.path, ...args)
    .split('\n')
    .filter((line) => line !== '')
}

beforeAll(async () => {
  folder = temporaryFolder()
  await importHistory(shape, folder.path)
})

afterAll(() => {
  folder[Symbol.dispose]()
})

describe('a made-up history', () => {
  it('has the same objects and refs for the same shape, and others for another seed', async () => {
    using again = temporaryFolder()
    using other = temporaryFolder()
    const short = { ...shape, commits: 30 }
    using first = temporaryFolder()
    await importHistory(short, first.path)
    await importHistory(short, again.path)
    await importHistory({ ...short, seed: 6 }, other.path)
    expect(objects(again.path)).toEqual(objects(first.path))
    expect(git(again.path, 'show-ref')).toBe(git(first.path, 'show-ref'))
    expect(git(other.path, 'show-ref')).not.toBe(git(first.path, 'show-ref'))
  })

  it('is whole to git', () => {
    expect(git(folder.path, 'fsck', '--strict', '--no-dangling')).toBe('')
  })

  it('has as many commits as were asked for, all on the main branch', async () => {
    expect(lines('rev-list', 'main')).toHaveLength(160)
    expect((await historySizes(folder.path)).commits).toBe(160)
  })

  it('counts every object and its bytes', async () => {
    const sizes = lines('cat-file', '--batch-all-objects', '--batch-check=%(objectsize)').map(Number)
    expect(await historySizes(folder.path)).toEqual({
      objects: sizes.length,
      commits: 160,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
    })
  })

  it('has merges of two branches that both went on, evil ones among them', () => {
    const merges = lines('rev-list', '--merges', '--parents', 'main').map((line) => line.split(' '))
    expect(merges.length).toBeGreaterThan(3)
    for (const [, one, other] of merges) {
      const base = git(folder.path, 'merge-base', one!, other!).trim()
      expect([one, other]).not.toContain(base)
    }
    const evil = merges.filter(([merge]) => git(folder.path, 'show', '--format=', merge!) !== '')
    expect(evil.length).toBeGreaterThan(0)
  })

  it('has renames, deleted files, tags and a large file', () => {
    const changes = lines('log', '--no-merges', '-M', '--name-status', '--format=').map((line) => line[0])
    expect(new Set(changes)).toEqual(new Set(['A', 'D', 'M', 'R']))
    expect(lines('tag', '--format=%(objecttype)')).toEqual(Array(3).fill('tag'))
    const largest = Math.max(
      ...lines('cat-file', '--batch-all-objects', '--batch-check=%(objectsize)').map(Number),
    )
    expect(largest).toBeGreaterThan(1 << 20)
  })

  it('holds no key', () => {
    expect(git(folder.path, 'log', '-p', '--all', '-m')).not.toMatch(new RegExp(patternOfRipgrep))
  })

  it('becomes chains of deltas', () => {
    git(folder.path, 'repack', '-adFq', '--depth=50')
    const depths = lines('cat-file', '--batch-all-objects', '--batch-check=%(deltabase)')
    const deltas = depths.filter((base) => !/^0+$/.test(base))
    expect(deltas.length).toBeGreaterThan(depths.length / 3)
  })
})

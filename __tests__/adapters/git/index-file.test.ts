import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexNames } from '../../../src/adapters/git/index-file.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'

const blob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'

const indexOf = (repo: TestRepository): Buffer => readFileSync(join(repo.gitDir, 'index'))

/** As git itself lists them. */
async function listedByGit(repo: TestRepository): Promise<readonly string[]> {
  const listing = await repo.run(['ls-files', '--cached', '--deduplicate', '-z'])
  return listing.toString('latin1').split('\0').slice(0, -1)
}

/** Puts names into the index, and only there. */
async function stage(repo: TestRepository, names: Iterable<string>, mode = '100644'): Promise<void> {
  const lines = Array.from(names, (name) => `${mode} ${blob}\t${name}\0`).join('')
  const input = Buffer.from(lines, 'latin1')
  await repo.run(['update-index', '--add', '--replace', '-z', '--index-info'], { input })
}

async function expectSame(repo: TestRepository): Promise<void> {
  const expected = await listedByGit(repo)
  for (const version of ['2', '4']) {
    await repo.git('update-index', '--force-write-index', '--index-version', version)
    expect(indexNames(indexOf(repo))?.names).toEqual(expected)
  }
}

/** Names that share beginnings, with any byte that a name may have. */
const part = fc.oneof(
  fc.constantFrom('a', 'b', 'ab', 'src', 'a b', 'x\ny', '\xff\xfe', 'caf\xe9'),
  fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 6 }).map(
    (codes) =>
      // No slash, no backslash, nothing that git refuses (`verify_path`).
      codes.map((code) => String.fromCharCode(code === 0x2f || code === 0x5c ? 0x41 : code)).join('') + '-',
  ),
)
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))

describe('the names in an index', () => {
  test('are those that git lists, in any version, whatever bytes they have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { minLength: 1, maxLength: 40 }), async (paths) => {
        await using repo = await makeRepository()
        await stage(repo, paths)
        await expectSame(repo)
      }),
      { numRuns: 8 },
    )
  })

  test('may be longer than their bits can tell', async () => {
    await using repo = await makeRepository()
    const lengths = [4093, 4094, 4095, 4096, 4097, 9000]
    await stage(
      repo,
      lengths.map((length) => 'd/'.repeat(20) + 'n'.repeat(length - 40)),
    )
    await stage(repo, ['d/short', 'z'])
    await expectSame(repo)
  })

  test('are 10,000', async () => {
    await using repo = await makeRepository()
    await stage(
      repo,
      Array.from({ length: 10_000 }, (_, i) => `folder-${i % 97}/sub/file-${i}.ts`),
    )
    await expectSame(repo)
    expect(indexNames(indexOf(repo))!.names).toHaveLength(10_000)
  })

  test('are none', async () => {
    await using repo = await makeRepository()
    await stage(repo, ['a'])
    await repo.git('update-index', '--force-remove', 'a')
    await expectSame(repo)
    expect(indexNames(indexOf(repo))!.names).toEqual([])
  })

  test('are those of a conflict once, of files that are left out or only intended, of submodules and links', async () => {
    await using repo = await makeRepository()
    const head = await repo.commit('base', { a: 'a\n', 'd/e': '', skipped: '', assumed: '' })
    await repo.branch('side')
    await repo.commit('side', { a: 'b\n', new: '1' })
    await repo.checkout('main')
    await repo.commit('main', { a: 'c\n', new: '2' })
    await repo.git('merge', 'side').catch(() => undefined)
    await repo.write('intended', 'x')
    await repo.git('add', '--intent-to-add', 'intended')
    await repo.git('update-index', '--skip-worktree', 'skipped')
    await repo.git('update-index', '--assume-unchanged', 'assumed')
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${head},sub/module`)
    await stage(repo, ['link'], '120000')
    expect((await repo.git('ls-files', '--unmerged')).split('\n')).toHaveLength(5)
    expect(indexOf(repo).readUInt32BE(4)).toBe(3)
    expect(indexNames(indexOf(repo))?.names).toEqual(await listedByGit(repo))
    await repo.git('update-index', '--index-version', '4')
    const found = indexNames(indexOf(repo))!
    expect(found.names).toEqual(await listedByGit(repo))
    expect([...found.submodules]).toEqual(['sub/module'])
    expect(found.names).toContain('intended')
  })

  test('are left to git where the index is split, sparse, or of SHA-256', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { 'a/b': '', 'c/d': '' })
    await repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'a')
    expect(await repo.git('ls-files', '--sparse')).toBe('a/b\nc/')
    expect(indexNames(indexOf(repo))).toBe(null)

    await using split = await makeRepository()
    await split.commit('1', { a: '' })
    await split.git('update-index', '--split-index')
    await split.commit('2', { b: '' })
    expect(indexNames(indexOf(split))).toBe(null)

    await using long = await makeRepository({ objectFormat: 'sha256' })
    await long.commit('1', { a: '', b: '' })
    expect(indexNames(indexOf(long))).toBe(null)
  })
})

describe('an index that is broken or made to harm', () => {
  async function indexWith(version: '2' | '3' | '4', names: readonly string[]): Promise<Buffer> {
    await using repo = await makeRepository()
    await stage(repo, names)
    if (version === '3') await repo.git('update-index', '--skip-worktree', names[0]!)
    else await repo.git('update-index', '--force-write-index', '--index-version', version)
    const index = indexOf(repo)
    expect(index.readUInt32BE(4)).toBe(Number(version))
    return index
  }

  test('is told from a good one, or read within its bounds, wherever it is cut and whatever byte changes', async () => {
    const indexes: Buffer[] = []
    const names = ['a', 'ab/c', 'ab/d', 'z'.repeat(200)]
    for (const version of ['2', '3', '4'] as const) indexes.push(await indexWith(version, names))
    fc.assert(
      fc.property(
        fc.constantFrom(...indexes),
        fc.nat(),
        fc.nat({ max: 255 }),
        fc.boolean(),
        (good, place, byte, cut) => {
          const index = Buffer.from(good)
          if (cut) {
            expect(indexNames(index.subarray(0, place % index.length))).toBe(null)
            return
          }
          index[place % index.length] = byte
          const found = indexNames(index)
          if (found === null) return
          const sorted = [...found.names].sort((a, b) => (a < b ? -1 : 1))
          expect(found.names).toEqual(sorted)
          expect(new Set(found.names).size).toBe(sorted.length)
          expect(sorted.join('').length).toBeLessThanOrEqual(index.length * names.length)
        },
      ),
      { numRuns: 3000 },
    )
  })

  test('is not read where it is random', () => {
    const header = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(header, fc.uint8Array({ maxLength: 1000 }), ([version, count], random) => {
        const start = Buffer.from(
          `DIRC\0\0\0${String.fromCharCode(version)}\0\0\0${String.fromCharCode(count)}`,
        )
        expect(indexNames(Buffer.concat([start, random]))).toBe(null)
      }),
    )
  })

  test('cannot make a few bytes stand for any number', async () => {
    const index = await indexWith(
      '4',
      Array.from({ length: 50 }, (_, i) => 'long'.repeat(300) + String(i + 10)),
    )
    expect(index.length).toBeLessThan(6000)
    expect(indexNames(index)?.names).toHaveLength(50)
    expect(indexNames(index, 60_099)).toBe(null)
    expect(indexNames(index, 60_100)).not.toBe(null)
  })

  test('is left to git where names are out of order, twice, or those of folders', async () => {
    const index = await indexWith('2', ['bbbb', 'cccc', 'dddd'])
    expect(indexNames(index)!.names).toEqual(['bbbb', 'cccc', 'dddd'])
    for (const name of ['dddd', 'eeee', 'bbbb', '/ccc', 'ccc/', 'cc\0c']) {
      const changed = Buffer.from(index)
      changed.write(name, index.indexOf('cccc'), 'latin1')
      expect([name, indexNames(changed)]).toEqual([name, null])
    }
  })

  test('is left to git where an extension must be understood', async () => {
    const index = await indexWith('2', ['a'])
    const behind = index.subarray(0, -20)
    const extended = (name: string, size = 3): Buffer =>
      Buffer.concat([behind, Buffer.from(`${name}\0\0\0${String.fromCharCode(size)}abc`), Buffer.alloc(20)])
    expect(indexNames(extended('ABCD'))?.names).toEqual(['a'])
    expect(indexNames(extended('link'))).toBe(null)
    expect(indexNames(extended('FSMN', 4))).toBe(null)
    expect(indexNames(extended('FSMN', 2))).toBe(null)
  })
})

import { describe, expect, it } from 'vitest'
import { rangeSource } from '../../../src/adapters/git/range-source.ts'
import { resolveRange } from '../../../src/adapters/git/range-revisions.ts'
import { treeSource } from '../../../src/adapters/git/tree-source.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'
import { scanSource, type Scanned } from '../../support/scan-source.ts'

async function scanRange(repo: TestRepository, range: string, windowSize?: number): Promise<Scanned> {
  return scanSource(rangeSource(repo.at, await resolveRange(repo.at, range)), windowSize)
}

describe('a range of any kind of repository:', () => {
  it('SHA-256', async () => {
    await using repo = await makeRepository({ objectFormat: 'sha256' })
    const [key, name] = [mintedKey(), mintedKey()]
    const base = await repo.commit('base', { old: 'x' })
    const first = await repo.commit('1', { a: key.text, [`d/${name.text}`]: 'y', 'copy/of': 'x' })
    await repo.commit('2', { a: 'a' })
    const { found, coverage, skipped } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([
      { in: 'commit', path: 'a', commit: first, inHead: false },
      { in: 'path', path: `d/${name.text}`, commit: first, inHead: true },
    ])
    expect(first).toHaveLength(64)
    expect(skipped).toEqual([])
    expect(coverage.range).toMatchObject({ base, commits: 2 })
    const all = await scanSource(rangeSource(repo.at, { base: null, head: await repo.id('HEAD') }))
    expect(all.found).toHaveLength(2)
  })

  it('bare, and packed', async () => {
    await using repo = await makeRepository({ bare: true })
    const key = mintedKey()
    const person = 'committer A <a@example.com>'
    await repo.fastImport(
      `commit refs/heads/main\n${person} 1770000000 +0000\ndata 1\nx\n\n` +
        `commit refs/heads/main\n${person} 1770000001 +0000\ndata 1\ny\nM 100644 inline a\ndata ${key.text.length}\n${key.text}\n\n`,
    )
    await repo.git('gc', '--quiet')
    expect((await scanRange(repo, 'main~1..main')).found).toMatchObject([{ path: 'a', inHead: true }])
    expect((await scanSource(treeSource(repo.at, await repo.id('main')))).found).toMatchObject([
      { path: 'a' },
    ])
  })

  it('with a file of 64 MB and a key at its end', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.git('config', 'core.compression', '0')
    const base = await repo.commit('base')
    const size = 64 * 1024 * 1024
    const content = Buffer.concat([Buffer.alloc(size, 'x\n'), Buffer.from(`${key.text}\n`)])
    await repo.commit('1', { big: content })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'big', line: size / 2 + 1, column: 1 }])
  })

  it("whatever the size of the engine's window", async () => {
    await using repo = await makeRepository()
    const [key, message] = [mintedKey(), mintedKey()]
    const base = await repo.commit('base')
    await repo.commit(`m\n\n${'z'.repeat(3000)} ${message.text}`, {
      a: `${'x '.repeat(70_000)}${key.text}\n`,
    })
    const expected = await scanRange(repo, `${base}..HEAD`)
    expect(expected.found).toHaveLength(2)
    for (const size of [64, 1000, 65_537]) {
      expect((await scanRange(repo, `${base}..HEAD`, size)).found).toEqual(expected.found)
    }
  })

  it('with submodules and LFS pointers, which are listed', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base', { a: 'a' })
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${base},libs/sub`)
    await repo.git('commit', '--quiet', '--message=sub')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`
    await repo.commit('lfs', { 'assets/big.bin': pointer, 'assets/no.txt': `see: ${pointer}` })
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${base},libs/other`)
    await repo.git('commit', '--quiet', '--message=moved')
    const { skipped } = await scanRange(repo, `${base}..HEAD`)
    expect(skipped).toEqual([
      { path: 'libs/other', reason: 'a repository of its own, such as a submodule', incomplete: false },
      {
        path: 'assets/big.bin',
        reason: 'a Git LFS pointer: its content is not in the repository',
        incomplete: false,
      },
    ])
  })

  it('with more keys than fit on a command line', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base')
    const keys = Array.from({ length: 350 }, () => mintedKey())
    const commit = await repo.commit(
      '1',
      Object.fromEntries(keys.map(({ text }, index) => [`f${index}`, text])),
    )
    const { found } = await scanRange(repo, `${base}..HEAD`)
    const paths = new Map(found.map(({ fingerprint, path }) => [fingerprint, path]))
    expect(keys.map(({ fingerprint }) => paths.get(fingerprint))).toEqual(keys.map((_, index) => `f${index}`))
    expect(found.every((place) => place.commit === commit && place.inHead)).toBe(true)
  })

  it('whose authors have any byte in their names', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base')
    const blob = (await repo.run(['hash-object', '-w', '--stdin'], { input: key.text })).toString().trim()
    const tree = (await repo.run(['mktree'], { input: `100644 blob ${blob}\ta\n` })).toString().trim()
    const names = ['\x01\x02:000000 100644', '\xff\xfe', '\x1b[31m::error::', '', '\u202e', 'A\x02B\x02C']
    for (const name of names) {
      const person = `author ${name} <a@example.com> 1770000000 +0100\ncommitter ${name} <a@example.com> 1 +0000`
      const text = `tree ${tree}\nparent ${base}\n${person}\n\nm\n`
      const args = ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally']
      const input = Buffer.from(text, name === '\u202e' ? 'utf8' : 'latin1')
      const id = (await repo.run(args, { input })).toString().trim()
      const { found } = await scanRange(repo, `${base}..${id}`)
      expect(found).toMatchObject([
        { path: 'a', commit: id, inHead: true, date: '2026-02-02T03:40:00+01:00' },
      ])
      expect(found[0]!.author).toBe(
        Buffer.from(input.toString('latin1').split('author ')[1]!.split(' <')[0]!, 'latin1').toString(),
      )
    }
  })
})

/** What a scanner of `git log -p` does not see, each in a real repository; loose, and packed with deltas. */
import { truncateSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mintedKey } from '../../../support/minted-key.ts'
import { makeRepository, type TestRepository } from '../../../support/repository.ts'
import { scanHistory, type ScannedHistory } from '../../../support/scan-history.ts'

/** Scans it as it is, then packed: both say the same. */
async function scanBoth(repo: TestRepository): Promise<ScannedHistory> {
  const loose = await scanHistory(repo.at)
  await repo.git('repack', '-adfq', '--depth=50')
  const packed = await scanHistory(repo.at)
  expect(packed.found).toEqual(loose.found)
  expect(packed.skipped).toEqual(loose.skipped)
  return packed
}

describe('a full history holds what patches hide:', () => {
  it('what only a merge brought', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('base', { a: 'a\n' })
    await repo.branch('side')
    await repo.commit('side', { b: 'b\n' })
    await repo.checkout('main')
    await repo.commit('main', { c: 'c\n' })
    const merge = await repo.merge(['side'], { evil: `x = ${key.text}\n` })
    await repo.commit('gone', { evil: null })
    const { found, skipped } = await scanBoth(repo)
    expect(found).toMatchObject([
      { in: 'commit', path: 'evil', commit: merge, inHead: false, fingerprint: key.fingerprint },
    ])
    expect(skipped).toEqual([])
  })

  it('an octopus merge, a root commit, a commit without a change', async () => {
    await using repo = await makeRepository()
    const [root, side] = [mintedKey(), mintedKey()]
    const first = await repo.commit('root', { a: root.text })
    await repo.commit('clean', { a: 'a\n' })
    for (const name of ['x', 'y', 'z']) {
      await repo.branch(name, 'main')
      await repo.commit(name, { [name]: name === 'y' ? `${side.text}\n` : `${name}\n` })
    }
    const brought = await repo.id('y')
    await repo.checkout('main')
    await repo.merge(['x', 'y', 'z'], { y: 'y\n' })
    await repo.commit('nothing')
    const { found } = await scanBoth(repo)
    expect(found).toMatchObject([
      { path: 'a', commit: first, fingerprint: root.fingerprint },
      { path: 'y', commit: brought, fingerprint: side.fingerprint },
    ])
  })

  it('files that attributes or bytes make binary, in any encoding', async () => {
    await using repo = await makeRepository()
    const [nodiff, binary, nul, utf16] = [mintedKey(), mintedKey(), mintedKey(), mintedKey()]
    await repo.commit('one', {
      '.gitattributes': '*.nodiff -diff\n*.bin binary\n',
      'a.nodiff': `${nodiff.text}\n`,
      'a.bin': `${binary.text}\n`,
      nul: Buffer.from(`\0\0${nul.text}\0\0`),
      utf16: Buffer.from(`\ufeffkey = ${utf16.text}\n`, 'utf16le'),
    })
    await repo.commit('two', { 'a.nodiff': null, 'a.bin': null, nul: null, utf16: null })
    const { found } = await scanBoth(repo)
    expect(found.map(({ path, fingerprint }) => [path, fingerprint])).toEqual([
      ['a.bin', binary.fingerprint],
      ['a.nodiff', nodiff.fingerprint],
      ['nul', nul.fingerprint],
      ['utf16', utf16.fingerprint],
    ])
  })

  it('messages of commits, tags and notes; authors, names of files and of refs', async () => {
    await using repo = await makeRepository()
    const [message, tag, note, author, name, branch] = Array.from({ length: 6 }, () => mintedKey())
    const first = await repo.commit(`subject\n\nbody ${message!.text}\n`, { [`d/${name!.text}`]: 'x' })
    await repo.commit('by', {}, { author: author!.text })
    await repo.tag('v1', `for ${tag!.text}`)
    await repo.git('notes', 'add', '-m', note!.text, first)
    await repo.branch(`fix/${branch!.text}`)
    const { found } = await scanBoth(repo)
    const by = new Map(found.map((place) => [place.fingerprint, place]))
    expect(by.get(message!.fingerprint)).toMatchObject({ in: 'message', commit: first, line: 3 })
    expect(by.get(tag!.fingerprint)).toMatchObject({ in: 'tag' })
    expect(by.get(note!.fingerprint)).toMatchObject({ in: 'commit' })
    expect(by.get(author!.fingerprint)).toMatchObject({ in: 'author' })
    expect(by.get(name!.fingerprint)).toMatchObject({ in: 'path', path: `d/${name!.text}`, commit: first })
    expect(by.get(branch!.fingerprint)).toMatchObject({ in: 'ref' })
  })

  it('a stash, an amended commit, a deleted branch', async () => {
    await using repo = await makeRepository()
    const [stash, amended, deleted] = [mintedKey(), mintedKey(), mintedKey()]
    await repo.commit('base', { a: 'a\n' })
    await repo.write('a', `${stash.text}\n`)
    await repo.git('stash', '--quiet')
    await repo.commit('first try', { b: amended.text })
    await repo.commit('second try', { b: 'b\n' }, { args: ['--amend'] })
    await repo.branch('gone')
    await repo.commit('on gone', { c: deleted.text })
    await repo.checkout('main')
    await repo.git('branch', '-D', 'gone')
    const { found } = await scanBoth(repo)
    const reaches = Object.fromEntries(found.map(({ fingerprint, history }) => [fingerprint, history?.reach]))
    expect(reaches).toEqual({
      [stash.fingerprint]: 'stash',
      [amended.fingerprint]: 'reflog',
      [deleted.fingerprint]: 'reflog',
    })
  })

  it('a renamed file, another mode, another type', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const first = await repo.commit('one', { old: `${key.text}\n` })
    const renamed = await repo.commit('two', { old: null, new: `${key.text}\n` })
    await repo.git('update-index', '--chmod=+x', 'new')
    await repo.git('commit', '--quiet', '--message=mode')
    const link = (await repo.run(['hash-object', '-w', '--stdin'], { input: key.text })).toString().trim()
    await repo.git('update-index', '--add', '--cacheinfo', `120000,${link},link`)
    await repo.git('commit', '--quiet', '--message=link')
    const { found } = await scanBoth(repo)
    expect(found).toMatchObject([
      { path: 'link', inHead: true },
      { path: 'new', commit: renamed, inHead: true },
      { path: 'old', commit: first, inHead: false },
    ])
  })

  it('names and authors that are not UTF-8, dates before 1970', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const person = Buffer.concat([Buffer.from('author J'), Buffer.from([0xf6]), Buffer.from('rg <j@x.y>')])
    const stream = Buffer.concat([
      Buffer.from('feature done\ncommit refs/heads/main\n'),
      person,
      Buffer.from(' -86400 +0100\ncommitter C <c@x.y> 1700000000 +0000\ndata 1\nx\n'),
      Buffer.from('M 100644 inline "d/caf\\351"\n'),
      Buffer.from(`data ${key.text.length}\n${key.text}\n\ndone\n`),
    ])
    await repo.fastImport(stream).catch(async () => {
      // An older git refuses such a date in a stream: the object is made by hand then.
      const blob = (await repo.run(['hash-object', '-w', '--stdin'], { input: key.text })).toString().trim()
      const inner = await treeOf(repo, `100644 blob ${blob}\tcaf`, 0xe9)
      const tree = (await repo.run(['mktree'], { input: `040000 tree ${inner}\td\n` })).toString().trim()
      const commit = Buffer.concat([
        Buffer.from(`tree ${tree}\n`),
        person,
        Buffer.from(' -86400 +0100\ncommitter C <c@x.y> 1700000000 +0000\n\nx\n'),
      ])
      const args = ['hash-object', '-w', '--literally', '-t', 'commit', '--stdin']
      const id = (await repo.run(args, { input: commit })).toString().trim()
      await repo.git('update-ref', 'refs/heads/main', id)
    })
    const { found } = await scanHistory(repo.at)
    expect(found).toMatchObject([{ path: 'd/caf\xe9', fingerprint: key.fingerprint }])
  })

  it('submodules and LFS pointers, which are listed and are no fault', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base', { a: 'a' })
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${base},libs/sub`)
    await repo.git('commit', '--quiet', '--message=sub')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`
    await repo.commit('lfs', { 'big.bin': pointer })
    const { skipped } = await scanBoth(repo)
    expect(skipped.map(({ path, incomplete }) => [path, incomplete])).toEqual([
      ['Git LFS pointers', false],
      ['sub', false],
    ])
  })

  it('a file of 2 GB, its key at the very end', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const size = 2 ** 31 + 5000
    await repo.git('config', 'core.bigFileThreshold', '1m')
    await repo.git('config', 'core.compression', '1')
    const file = join(repo.root, 'big')
    await writeFile(file, '')
    truncateSync(file, size)
    await writeFile(file, `\n${key.text}\n`, { flag: 'a' })
    const commit = await repo.commit('big')
    const { found, bytes } = await scanHistory(repo.at)
    expect(found).toMatchObject([{ path: 'big', line: 2, commit }])
    expect(bytes).toBeGreaterThan(size)
  }, 120_000)
})

async function treeOf(repo: TestRepository, entry: string, lastByte: number): Promise<string> {
  const input = Buffer.concat([Buffer.from(entry), Buffer.from([lastByte, 0])])
  return (await repo.run(['mktree', '-z'], { input })).toString().trim()
}

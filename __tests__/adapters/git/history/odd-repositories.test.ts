/** Histories as real repositories have them: cut off, with objects missing, borrowed, damaged, replaced. */
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { mintedKey } from '../../../support/minted-key.ts'
import { makeFolder, makeRepository, runProgram, type TestRepository } from '../../../support/repository.ts'
import { scanHistory } from '../../../support/scan-history.ts'

/** A clone of another repository, at `path`. */
async function clone(
  repo: TestRepository,
  folder: string,
  ...args: readonly string[]
): Promise<TestRepository> {
  const root = join(folder, 'clone')
  const env = repo.env
  await runProgram(
    'git',
    ['clone', '--quiet', ...args, args.includes('--shared') ? repo.root : `file://${repo.root}`, root],
    { cwd: folder, env },
  )
  return { ...repo, root, gitDir: join(root, '.git'), at: { gitDir: join(root, '.git'), workTree: root } }
}

const incomplete = (scanned: Awaited<ReturnType<typeof scanHistory>>): readonly string[] =>
  scanned.skipped.filter((skip) => skip.incomplete).map(({ path, reason }) => `${path}: ${reason}`)

async function looseFile(repo: TestRepository, id: string): Promise<string> {
  const file = join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2))
  await chmod(file, 0o600)
  return file
}

describe('a history is scanned', () => {
  it('in a SHA-256 repository, loose and packed', async () => {
    await using repo = await makeRepository({ objectFormat: 'sha256' })
    const [key, name] = [mintedKey(), mintedKey()]
    const first = await repo.commit('one', { a: key.text, [`d/${name.text}`]: 'x' })
    await repo.commit('two', { a: 'a' })
    for (const packed of [false, true]) {
      if (packed) await repo.git('repack', '-adfq')
      const { found, skipped, coverage } = await scanHistory(repo.at)
      expect(found).toMatchObject([
        { in: 'commit', path: 'a', commit: first },
        { in: 'path', path: `d/${name.text}` },
      ])
      expect(skipped).toEqual([])
      expect(coverage).toMatchObject({ blobs: 3, commits: 2 })
    }
  })

  it('of a bare repository, and through a worktree of another branch', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    const key = mintedKey()
    await repo.commit('one', { a: 'a' })
    await repo.branch('side')
    await repo.commit('two', { b: key.text })
    await repo.checkout('main')
    const bare = join(folder.path, 'bare.git')
    await runProgram('git', ['clone', '--quiet', '--bare', `file://${repo.root}`, bare], {
      cwd: folder.path,
      env: repo.env,
    })
    expect((await scanHistory({ gitDir: bare, workTree: null })).found).toMatchObject([{ path: 'b' }])
    const tree = join(folder.path, 'tree')
    await repo.git('worktree', 'add', '--quiet', tree, 'side')
    const at = { gitDir: join(repo.gitDir, 'worktrees', 'tree'), workTree: tree }
    expect((await scanHistory(at)).found).toMatchObject([{ path: 'b', inHead: true }])
    expect((await scanHistory(repo.at)).found).toMatchObject([{ path: 'b', inHead: false }])
  })

  it('whatever replace refs and grafts hide', async () => {
    await using repo = await makeRepository()
    const [replaced, grafted] = [mintedKey(), mintedKey()]
    await repo.commit('zero', { z: grafted.text })
    await repo.commit('one', { a: replaced.text, z: 'z' })
    const blob = await repo.id('HEAD:a')
    const harmless = (await repo.run(['hash-object', '-w', '--stdin'], { input: 'a' })).toString().trim()
    await repo.commit('two', { a: 'b' })
    await repo.git('replace', blob, harmless)
    await mkdir(join(repo.gitDir, 'info'), { recursive: true })
    await writeFile(join(repo.gitDir, 'info', 'grafts'), `${await repo.id('HEAD')}\n`)
    const { found } = await scanHistory(repo.at)
    expect(found.map(({ path, fingerprint }) => [path, fingerprint])).toEqual([
      ['a', replaced.fingerprint],
      ['z', grafted.fingerprint],
    ])
  })

  it('with what it borrows from another repository, and no more than it reaches of it', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    const [key, other] = [mintedKey(), mintedKey()]
    await repo.commit('one', { a: key.text })
    await repo.commit('two', { a: 'a' })
    await repo.git('repack', '-adq')
    const borrower = await clone(repo, folder.path, '--shared')
    await repo.commit('not cloned', { b: other.text })
    const { found, skipped } = await scanHistory(borrower.at)
    expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint])
    expect(skipped).toEqual([])
    await rm(join(repo.gitDir, 'objects'), { recursive: true })
    await mkdir(join(repo.gitDir, 'objects'))
    expect(incomplete(await scanHistory(borrower.at))).not.toEqual([])
  })

  it('once for each object, in however many packs it is', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('one', { a: key.text })
    await repo.git('repack', '-q')
    await writeFile(join(repo.gitDir, 'objects', 'pack', 'x.keep'), '')
    const packs = join(repo.gitDir, 'objects', 'pack')
    for (const name of await readdir(packs))
      if (name.endsWith('.pack')) await writeFile(join(packs, name.replace('.pack', '.keep')), '')
    await repo.commit('two', { b: 'b' })
    await repo.git('-c', 'repack.packKeptObjects=true', 'repack', '-aq')
    expect((await readdir(packs)).filter((name) => name.endsWith('.pack'))).toHaveLength(2)
    const { found, coverage } = await scanHistory(repo.at)
    expect(found).toHaveLength(1)
    expect(coverage).toMatchObject({ blobs: 2, commits: 2 })
  })

  it('with files that only their names tell to be brotli', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('one', {
      'deep/a.js.br': brotliCompressSync(`x = "${key.text}"`.repeat(3)),
      'b.br': 'none',
    })
    await repo.commit('two', { 'deep/a.js.br': null })
    for (const packed of [false, true]) {
      if (packed) await repo.git('repack', '-adfq')
      const { found, coverage } = await scanHistory(repo.at)
      expect(found.map(({ path, fingerprint }) => [path, fingerprint])).toContainEqual([
        'deep/a.js.br',
        key.fingerprint,
      ])
      expect(coverage.blobs).toBe(2)
    }
  })

  it('without what nothing reaches, unless it is asked for', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('one', { a: 'a' })
    const id = (await repo.run(['hash-object', '-w', '--stdin'], { input: key.text })).toString().trim()
    expect((await scanHistory(repo.at)).found).toEqual([])
    const { found } = await scanHistory(repo.at, { unreachable: true })
    expect(found).toMatchObject([{ in: 'commit', path: null, history: { reach: 'unreachable' } }])
    // Damaged, it is no fault of the history either.
    await writeFile(await looseFile(repo, id), 'no object')
    expect(incomplete(await scanHistory(repo.at))).toEqual([])
    expect(incomplete(await scanHistory(repo.at, { unreachable: true }))).toHaveLength(1)
  })
})

describe('a history is incomplete, and says why,', () => {
  it('in a shallow clone, unless that is accepted', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    await repo.commit('one', { a: 'a' })
    await repo.commit('two', { a: 'b' })
    const shallow = await clone(repo, folder.path, '--depth=1')
    expect(incomplete(await scanHistory(shallow.at))).toEqual([
      'the history before the oldest commits of this clone: the clone is shallow; run "git fetch --unshallow", or accept it with --allow-shallow',
    ])
    const accepted = await scanHistory(shallow.at, { allowShallow: true })
    expect(incomplete(accepted)).toEqual([])
    expect(accepted.skipped).toHaveLength(1)
  })

  it('in a partial clone, from which nothing is fetched', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    await repo.git('config', 'uploadpack.allowFilter', 'true')
    await repo.commit('one', { a: mintedKey().text })
    await repo.commit('two', { a: 'b' })
    const partial = await clone(repo, folder.path, '--filter=blob:none')
    const before = await partial.git('-C', partial.root, 'count-objects', '-v')
    const scanned = await scanHistory(partial.at)
    expect(incomplete(scanned)).toHaveLength(1)
    expect(incomplete(scanned)[0]).toContain('git fetch --refetch --no-filter')
    expect(await partial.git('-C', partial.root, 'count-objects', '-v')).toBe(before)
  })

  it('where an object is missing, and the rest is scanned', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('one', { a: 'gone', b: key.text })
    const id = await repo.id('HEAD:a')
    await rm(await looseFile(repo, id))
    const scanned = await scanHistory(repo.at)
    expect(incomplete(scanned)).toEqual([`object ${id}: git could not give it`])
    expect(scanned.found).toHaveLength(1)
  })

  it.each(['blob', 'tree', 'commit'] as const)('where a %s is damaged', async (type) => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('one', { a: 'gone', b: key.text })
    await repo.commit('two', { c: 'c' })
    const id = await repo.id({ blob: 'HEAD~1:a', tree: 'HEAD~1^{tree}', commit: 'HEAD~1' }[type])
    await writeFile(await looseFile(repo, id), 'damage')
    const scanned = await scanHistory(repo.at)
    expect(incomplete(scanned).some((line) => line.startsWith(`object ${id}: `))).toBe(true)
    expect(scanned.found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint])
  })

  it('where a pack is damaged: what of it can be read is scanned', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    // Not to be compressed: the damage hits one object.
    await repo.git('config', 'core.compression', '0')
    await repo.commit('one', { a: `${'x'.repeat(5000)}MARK${'x'.repeat(5000)}`, b: `${key.text}\n` })
    await repo.git('repack', '-adq')
    const folder = join(repo.gitDir, 'objects', 'pack')
    const file = join(
      folder,
      (await readdir(folder)).find((name) => name.endsWith('.pack'))!,
    )
    const { readFile } = await import('node:fs/promises')
    const bytes = await readFile(file)
    bytes.write('KRAM', bytes.indexOf('MARK'))
    await chmod(file, 0o600)
    await writeFile(file, bytes)
    const scanned = await scanHistory(repo.at)
    expect(incomplete(scanned)).toEqual([
      `object ${await repo.git('rev-parse', 'HEAD:a')}: git could not give it`,
    ])
    expect(scanned.found).toHaveLength(1)
  })
})

it('a hundred thousand refs', async () => {
  await using repo = await makeRepository()
  const key = mintedKey()
  const commit = await repo.commit('one', { a: key.text })
  const lines = Array.from({ length: 100_000 }, (_, n) => `${commit} refs/tags/v${n}\n`).sort((one, other) =>
    one.slice(41) < other.slice(41) ? -1 : 1,
  )
  await writeFile(
    join(repo.gitDir, 'packed-refs'),
    `# pack-refs with: peeled fully-peeled sorted\n${lines.join('')}`,
  )
  const { found } = await scanHistory(repo.at)
  expect(found).toMatchObject([{ path: 'a', history: { reach: 'branch', moreRefs: 100_001 - 20 } }])
}, 60_000)

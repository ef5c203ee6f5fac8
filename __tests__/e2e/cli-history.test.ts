/** `scan --history` as a user meets it: the built `dist/` on repositories that look like real ones. */
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { mask } from '../../src/core/keys/mask.ts'
import { Secret } from '../../src/core/secret.ts'
import { runDist, type ChildResult } from '../support/child.ts'
import { folderSnapshot } from '../support/folder-snapshot.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { expectNoKey } from '../support/no-key.ts'
import { makeFolder, makeRepository, runProgram, type TestRepository } from '../support/repository.ts'

interface HistoryReport {
  readonly scan: {
    readonly sources: readonly string[]
    readonly blobs: number
    readonly commits: number
    readonly complete: boolean
    readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  }
  readonly keys: readonly {
    readonly fingerprint: string
    readonly locations: readonly {
      readonly in: string
      readonly path: string | null
      readonly commit: string | null
      readonly inHead: boolean
      readonly history: { readonly refs: readonly string[]; readonly reach: string }
    }[]
  }[]
}

function history(repo: TestRepository, ...args: readonly string[]): Promise<ChildResult> {
  return runDist('cli/index.js', ['scan', '--history', ...args], { cwd: repo.root })
}

async function reportOf(
  repo: TestRepository,
  ...args: readonly string[]
): Promise<ChildResult & { readonly report: HistoryReport }> {
  const result = await history(repo, ...args, '--format', 'json')
  return { ...result, report: JSON.parse(result.stdout) as HistoryReport }
}

describe('scan --history', () => {
  test('says who brought a key, that it is gone, and what still holds it', async () => {
    await using repo = await makeRepository()
    const key = freshKey()
    const commit = await repo.commit('one', { 'src/a.ts': `x\nconst k = "${key}"\n` }, { author: 'Jane' })
    await repo.tag('v1.0')
    await repo.commit('two', { 'src/a.ts': 'x\n' })
    const before = await folderSnapshot(repo.root)
    const result = await history(repo)
    expect([result.code, result.stderr]).toEqual([1, ''])
    expect(result.stdout).toContain('src/a.ts:2:12')
    expect(result.stdout).toContain(`from ${commit.slice(0, 7)}`)
    expect(result.stdout).toMatch(/Jane; no longer at HEAD; on main,\s+v1\.0/)
    expect(result.stdout).toMatch(/1 key at or above high in 2 commits, 2 objects/)
    expectNoKey(key, result.stdout)
    const { report } = await reportOf(repo)
    expect(report.scan).toMatchObject({ sources: ['history'], blobs: 2, commits: 2, complete: true })
    expect(report.keys[0]!.locations).toMatchObject([
      {
        in: 'commit',
        path: 'src/a.ts',
        commit,
        inHead: false,
        history: { refs: ['main', 'v1.0'], reach: 'branch' },
      },
    ])
    const schema = JSON.parse(
      await readFile(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'),
    ) as object
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect([validate(report), validate.errors]).toEqual([true, null])
    expect(await folderSnapshot(repo.root)).toEqual(before)
  })

  test('of an empty repository, and of none', async () => {
    await using repo = await makeRepository()
    expect((await reportOf(repo)).report.scan).toMatchObject({ commits: 0, complete: true })
    await using folder = await makeFolder()
    const none = await runDist('cli/index.js', ['scan', '--history'], { cwd: folder.path })
    expect([none.code, none.stderr]).toEqual([
      2,
      'posthog-key-guard: --history needs a git repository; run it inside one, or scan a path without --history\n',
    ])
  })

  test('leaves out what paths and sizes leave out', async () => {
    await using repo = await makeRepository()
    await repo.commit('one', { 'vendor/a': freshKey(), big: `${'x'.repeat(5000)}\n${freshKey()}` })
    const { code, report } = await reportOf(repo, '--exclude', 'vendor/**', '--max-file-size', '1kB')
    expect([code, report.keys.length]).toEqual([0, 0])
    expect(report.scan.complete).toBe(true)
    expect(report.scan.skipped.map(({ reason }) => reason)).toContain('larger than --max-file-size')
  })

  test('in a shallow clone is not clean, unless that is accepted', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    await repo.commit('one', { a: 'a' })
    await repo.commit('two', { a: 'b' })
    const root = join(folder.path, 'clone')
    const args = ['clone', '--quiet', '--depth=1', `file://${repo.root}`, root]
    await runProgram('git', args, { cwd: folder.path, env: repo.env })
    const shallow = { ...repo, root }
    const refused = await history(shallow)
    expect(refused.code).toBe(2)
    expect(refused.stdout).toContain('git fetch --unshallow')
    expect((await history(shallow, '--allow-shallow')).code).toBe(0)
  })

  test('by several threads finds each of many keys, in the same order each time', async () => {
    await using repo = await makeRepository()
    const keys = Array.from({ length: 40 }, () => freshKey())
    const parts: Buffer[] = [
      Buffer.from('commit refs/heads/main\ncommitter A <a@b> 1760000000 +0000\ndata 1\nm\n'),
    ]
    // A pack that is worth a thread: what does not compress.
    for (let n = 0; n < 400; n++) {
      const text = n % 10 === 0 ? `\nkey = "${keys[n / 10]!}"\n` : '\n'
      const content = Buffer.concat([randomBytes(160_000), Buffer.from(text)])
      parts.push(Buffer.from(`M 100644 inline d/${n}\ndata ${content.length}\n`), content, Buffer.from('\n'))
    }
    await repo.fastImport(Buffer.concat(parts))
    const reports: string[] = []
    for (let run = 0; run < 3; run++) {
      const { code, report, stderr } = await reportOf(repo)
      expect([code, stderr]).toEqual([1, ''])
      expect(report.keys.map(({ fingerprint }) => fingerprint).sort()).toEqual(
        keys.map((key) => new Secret(key).fingerprint).sort(),
      )
      expect(report.scan).toMatchObject({ blobs: 400, commits: 1, complete: true })
      reports.push(JSON.stringify({ ...report, scan: { ...report.scan, durationMs: 0 } }))
    }
    expect(new Set(reports).size).toBe(1)
  })

  test('since a state looks at what is new, and tells the old keys again', async () => {
    await using repo = await makeRepository()
    await using folder = await makeFolder()
    const state = join(folder.path, 'state.json')
    const [old, fresh] = [freshKey(), freshKey()]
    await repo.commit('one', { a: old, b: 'b', c: 'c' })
    const first = await reportOf(repo, '--since-state', state)
    expect([first.code, first.report.scan.blobs]).toEqual([1, 3])
    await repo.commit('two', { d: fresh })
    const second = await reportOf(repo, '--since-state', state)
    expect(second.report.scan.blobs).toBe(2)
    expect(second.report.keys.map(({ fingerprint }) => fingerprint).sort()).toEqual(
      [old, fresh].map((key) => new Secret(key).fingerprint).sort(),
    )
    expectNoKey(old, await readFile(state, 'utf8'))
    await writeFile(state, 'no state')
    const third = await history(repo, '--since-state', state)
    expect(third.stdout).toContain('the whole history was scanned')
    expect(third.stdout).toContain(mask(old))
    const folderForFile = await history(repo, '--since-state', folder.path)
    expect(folderForFile.code).toBe(2)
    expect(folderForFile.stderr.trim().split('\n')).toHaveLength(1)
  })
})

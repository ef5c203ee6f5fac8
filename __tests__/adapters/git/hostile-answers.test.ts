/** What a repository says to make git show something else than what is there: the attack on git alone, then on ours. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { rangeSource } from '../../../src/adapters/git/range-source.ts'
import { resolveRange } from '../../../src/adapters/git/range-revisions.ts'
import { findRepository } from '../../../src/adapters/git/repository.ts'
import { fetchGit, initGit, readGit } from '../../../src/adapters/git/run-git.ts'
import { treeSource } from '../../../src/adapters/git/tree-source.ts'
import { workTreeNames } from '../../../src/adapters/git/work-tree-files.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts'
import { scanSource, type Scanned } from '../../support/scan-source.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

async function scanRange(repo: TestRepository, range: string): Promise<Scanned> {
  return scanSource(rangeSource(repo.at, await resolveRange(repo.at, range)))
}

describe('a repository cannot hide', () => {
  it('a blob behind a replacement', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: 'harmless' })
    await repo.commit('1', { a: key.text })
    await repo.git('replace', await repo.id('HEAD:a'), await repo.id(`${base}:a`))
    expect(await repo.git('cat-file', 'blob', 'HEAD:a')).toBe('harmless')
    expect((await scanRange(repo, `${base}..HEAD`)).found).toMatchObject([{ path: 'a' }])
    expect((await scanSource(treeSource(repo.at, await repo.id('HEAD')))).found).toMatchObject([
      { path: 'a' },
    ])
  })

  it('commits behind a graft', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base')
    await repo.commit('1', { a: key.text })
    await repo.commit('2', { a: 'a' })
    const head = await repo.commit('3', { b: 'b' })
    await repo.write('.git/info/grafts', `${head} ${base}\n`)
    expect(await repo.git('rev-list', '--count', `${base}..HEAD`)).toBe('1')
    const { found, coverage } = await scanRange(repo, `${base}..HEAD`)
    expect(coverage.commits).toBe(3)
    expect(found).toMatchObject([{ path: 'a', inHead: false }])
  })

  it('commits behind a planted shallow file', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base')
    await repo.commit('1', { a: mintedKey().text })
    const head = await repo.commit('2', { a: 'a' })
    await repo.write('.git/shallow', `${head}\n`)
    expect(await repo.git('rev-list', '--count', `${base}..HEAD`)).toBe('1')
    await expect(resolveRange(repo.at, `${base}..HEAD`)).rejects.toThrow(/shallow/)
  })

  it('commits behind a commit graph that lies', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base')
    await repo.commit('1', { a: mintedKey().text })
    const second = await repo.commit('2', { a: 'a' })
    await repo.commit('3', { b: 'b' })
    await repo.git('commit-graph', 'write', '--reachable')
    const file = join(repo.gitDir, 'objects', 'info', 'commit-graph')
    const forged = withParent(await readFile(file), second, base)
    await chmod(file, 0o600)
    await writeFile(file, forged)
    expect(await repo.git('rev-list', '--count', `${base}..HEAD`)).toBe('2')
    const { found, coverage } = await scanRange(repo, `${base}..HEAD`)
    expect(coverage.commits).toBe(3)
    expect(found).toMatchObject([{ path: 'a', inHead: false }])
  })

  it('its files behind core.worktree', async () => {
    await using repo = await makeRepository()
    await using out = await makeFolder()
    await repo.commit('base', { a: 'a' })
    await repo.write('untracked', 'b')
    await writeFile(join(out.path, 'private'), 'private')
    await repo.git('config', 'core.worktree', out.path)
    expect(await repo.git('ls-files', '--others')).toBe('private')
    expect(workTreeNames(findRepository(repo.root)!, '').names.toString()).toBe('untracked\0a\0')
  })

  it('files behind its own core.excludesFile', async () => {
    await using repo = await makeRepository()
    await using out = await makeFolder()
    await repo.write('untracked', 'b')
    await writeFile(join(out.path, 'all'), '*\n')
    await repo.git('config', 'core.excludesFile', join(out.path, 'all'))
    expect(await repo.git('ls-files', '--others', '--exclude-standard')).toBe('')
    expect(workTreeNames(findRepository(repo.root)!, '').names.toString()).toBe('untracked\0')
  })

  it("a merge's doing behind log.diffMerges, or anything behind diff.relative and diff.orderFile", async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: 'a' })
    await repo.branch('side')
    await repo.commit('side', { b: 'b' })
    await repo.checkout('main')
    await repo.commit('main', { c: 'c' })
    const merge = await repo.merge(['side'], { 'd/evil': key.text })
    await repo.git('config', 'log.diffMerges', 'off')
    await repo.git('config', 'diff.relative', 'true')
    await repo.git('config', 'diff.orderFile', '/nowhere')
    await repo.git('config', 'diff.renames', 'copies')
    await repo.git('config', 'log.follow', 'true')
    expect(await repo.git('-c', 'diff.orderFile=', 'log', '-m', '--raw', '-1', '--format=')).toBe('')
    expect((await scanRange(repo, `${base}..HEAD`)).found).toMatchObject([{ path: 'd/evil', commit: merge }])
  })

  it('anything behind variables that lead git elsewhere', async () => {
    await using repo = await makeRepository()
    await using other = await makeRepository()
    await repo.commit('base', { a: 'a' })
    for (const [name, value] of Object.entries({
      GIT_DIR: other.gitDir,
      GIT_WORK_TREE: other.root,
      GIT_INDEX_FILE: join(other.gitDir, 'index'),
      GIT_OBJECT_DIRECTORY: join(other.gitDir, 'objects'),
      GIT_NAMESPACE: 'x',
      GIT_CEILING_DIRECTORIES: '/',
      GIT_SHALLOW_FILE: '/dev/null',
      GIT_EXEC_PATH: other.root,
    })) {
      vi.stubEnv(name, value)
    }
    expect(workTreeNames(findRepository(repo.root)!, '').names.toString()).toBe('a\0')
    expect((await readGit(repo.at, ['rev-parse', 'HEAD'])).toString().trim()).toBe(await repo.id('HEAD'))
  })
})

describe('the token', () => {
  it('is in no trace that the environment asks for', async () => {
    await using folder = await makeFolder()
    await using repo = await makeRepository()
    const authorizations: (string | undefined)[] = []
    const server = createServer((request, response) => {
      authorizations.push(request.headers.authorization)
      response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const gitDir = join(folder.path, 'own.git')
      await mkdir(gitDir)
      await initGit(gitDir)
      const trace = join(folder.path, 'trace')
      const token = 'made-up-token-for-a-test'
      const header = Buffer.from(`x-access-token:${token}`).toString('base64')
      const tracing = { GIT_TRACE_CURL: trace, GIT_TRACE_REDACT: '0', GIT_TRACE: trace, GIT_TRACE2: trace }
      const naive = [`-c`, `http.extraheader=AUTHORIZATION: basic ${header}`, 'ls-remote', `${serverUrl}/o/r`]
      await repo.run(naive, { env: tracing }).catch(() => undefined)
      expect(await readFile(trace, 'latin1')).toContain(header)

      await writeFile(trace, '')
      authorizations.length = 0
      for (const [name, value] of Object.entries({ ...tracing, GIT_CURL_VERBOSE: '1' }))
        vi.stubEnv(name, value)
      const at = { gitDir, workTree: null }
      const args = ['-c', `remote.r.url=${serverUrl}/o/r`, 'fetch', '--quiet', 'r']
      const failure = await fetchGit(at, args, { token, serverUrl }).catch((error: unknown) => error)
      expect(String(failure)).toMatch(/^GitError: git fetch ended with 128: /)
      expect(String(failure)).not.toContain(token)
      expect(String(failure)).not.toContain(header)
      expect(authorizations).toEqual([`basic ${header}`])
      expect(await readFile(trace, 'latin1')).toBe('')
    } finally {
      server.close()
    }
  })
})

/** A commit graph (gitformat-commit-graph) that says another parent of a commit. */
function withParent(graph: Buffer, commit: string, parent: string): Buffer {
  const chunks = new Map<string, number>()
  for (let at = 8; at < 8 + 12 * graph[6]!; at += 12) {
    chunks.set(graph.toString('latin1', at, at + 4), Number(graph.readBigUInt64BE(at + 4)))
  }
  const lookup = chunks.get('OIDL')!
  const position = (id: string): number => (graph.indexOf(Buffer.from(id, 'hex'), lookup) - lookup) / 20
  const forged = Buffer.from(graph)
  forged.writeUInt32BE(position(parent), chunks.get('CDAT')! + position(commit) * 36 + 20)
  return forged
}

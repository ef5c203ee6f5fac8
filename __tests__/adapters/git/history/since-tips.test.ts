import { appendFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { currentTips } from '../../../../src/adapters/git/history/current-tips.ts'
import { commitsHere } from '../../../../src/adapters/git/history/repository-identity.ts'
import { objectsSince } from '../../../../src/adapters/git/history/since-tips.ts'
import { GitError } from '../../../../src/adapters/git/run-git.ts'
import { commitGraph } from '../../../support/commit-graph.ts'
import { listSince, reachedObjects } from '../../../support/history-objects.ts'
import { makeFolder, makeRepository, runProgram, type TestRepository } from '../../../support/repository.ts'

async function repositoryOfThree(objectFormat: 'sha1' | 'sha256' = 'sha1'): Promise<TestRepository> {
  const repo = await makeRepository({ objectFormat })
  await repo.commit('first', { 'a.txt': 'one\n', 'folder/b.txt': 'b\n' })
  await repo.commit('second', { 'a.txt': 'two\n' })
  await repo.commit('third', { 'a.txt': 'three\n' })
  return repo
}

/** What is there now and was not there then, by git's own word. */
async function listedAndNew(
  repo: TestRepository,
  change: () => Promise<unknown>,
): Promise<{ readonly listed: readonly string[]; readonly news: readonly string[] }> {
  const then = await currentTips(repo.at)
  const before = await reachedObjects(repo)
  await change()
  const { ids, missing } = await listSince(repo.at, then)
  expect(missing).toEqual([])
  const news = [...(await reachedObjects(repo))].filter((id) => !before.has(id))
  return { listed: ids.toSorted(), news: news.sort() }
}

describe('what is new since', () => {
  const changes: readonly (readonly [string, (repo: TestRepository) => Promise<unknown>, number])[] = [
    ['a commit', (repo) => repo.commit('more', { 'c.txt': 'new\n' }), 3],
    ['an amended commit', (repo) => repo.commit('better', { 'a.txt': '3\n' }, { args: ['--amend'] }), 3],
    [
      'a branch with a commit',
      async (repo) => {
        await repo.branch('other', 'HEAD~1')
        await repo.commit('aside', { 'd.txt': 'aside\n' })
      },
      3,
    ],
    [
      'a merge',
      async (repo) => {
        await repo.branch('other', 'HEAD~1')
        await repo.commit('aside', { 'd.txt': 'aside\n' })
        await repo.checkout('main')
        await repo.merge(['other'], { 'evil.txt': 'evil\n' })
      },
      6,
    ],
    ['a tag on an old commit', (repo) => repo.git('tag', '-a', 'v1', '-m', 'first one', 'HEAD~2'), 1],
    ['a tag without a message', (repo) => repo.git('tag', 'v1', 'HEAD~2'), 0],
    [
      'a tag on a new blob',
      async (repo) => {
        const blob = await repo.run(['hash-object', '-w', '--stdin'], { input: 'tagged\n' })
        await repo.git('tag', 'blob', blob.toString().trim())
      },
      1,
    ],
    ['a note', (repo) => repo.git('notes', 'add', '-m', 'a note', 'HEAD~1'), 3],
    [
      'a stash, with a file that is not tracked',
      async (repo) => {
        await repo.write('a.txt', 'changed\n')
        await repo.write('untracked.txt', 'untracked\n')
        await repo.git('stash', '--include-untracked')
      },
      7,
    ],
    [
      'a history of its own',
      async (repo) => {
        await repo.git('checkout', '--quiet', '--orphan', 'pages')
        await repo.commit('pages', { 'a.txt': null, folder: null, 'page.html': 'x\n' })
      },
      3,
    ],
    [
      'a branch that was deleted',
      async (repo) => {
        await repo.branch('gone')
        await repo.checkout('main')
        await repo.git('branch', '-D', 'gone')
      },
      0,
    ],
    [
      'a commit on a HEAD without a branch',
      async (repo) => {
        await repo.git('checkout', '--quiet', '--detach')
        await repo.commit('nowhere', { 'e.txt': 'nowhere\n' })
      },
      3,
    ],
    [
      'a commit that only the reflog has',
      async (repo) => {
        await repo.commit('thrown away', { 'f.txt': 'away\n' })
        await repo.git('reset', '--hard', '--quiet', 'HEAD~1')
      },
      3,
    ],
    [
      'a commit in another work tree',
      async (repo) => {
        const folder = join(repo.root, '..', 'worktree')
        await repo.git('worktree', 'add', '--quiet', '--detach', folder)
        await writeFile(join(folder, 'g.txt'), 'elsewhere\n')
        await repo.run(['add', '--all'], { cwd: folder })
        await repo.run(['commit', '--quiet', '-m', 'elsewhere'], { cwd: folder })
      },
      3,
    ],
    ['nothing', () => Promise.resolve(), 0],
  ]

  test.each(changes)('%s', async (_, change, count) => {
    await using repo = await repositoryOfThree()
    const { listed, news } = await listedAndNew(repo, () => change(repo))
    expect(news).toHaveLength(count)
    expect(listed).toEqual(news)
  })

  test('a commit, in a SHA-256 repository', async () => {
    await using repo = await repositoryOfThree('sha256')
    const { listed, news } = await listedAndNew(repo, () => repo.commit('more', { 'c.txt': 'new\n' }))
    expect(news).toHaveLength(3)
    expect(listed).toEqual(news)
  })

  test('a force push to a bare repository, whose old tip is then pruned', async () => {
    await using repo = await repositoryOfThree()
    await using server = await makeRepository({ bare: true })
    await repo.git('push', '--quiet', server.root, 'main')
    const then = await currentTips(server.at)
    expect(then).toEqual([await repo.id('HEAD')])
    await repo.git('reset', '--hard', '--quiet', 'HEAD~1')
    await repo.commit('other', { 'a.txt': 'other\n' })
    await repo.git('push', '--quiet', '--force', server.root, 'main')
    const news = ['HEAD', 'HEAD^{tree}', 'HEAD:a.txt']
    const ids = await Promise.all(news.map((revision) => repo.id(revision)))
    expect((await listSince(server.at, then)).ids.toSorted()).toEqual(ids.sort())
    await server.git('gc', '--quiet', '--prune=now')
    await expect(server.git('cat-file', '-e', then[0]!)).rejects.toThrow()
    // More than is new, since nothing tells any longer what the tip reached.
    const { ids: all, missing } = await listSince(server.at, then)
    expect(new Set(all)).toEqual(await reachedObjects(server))
    expect(missing).toEqual([])
  })

  test('10,000 tips, of which half are gone', async () => {
    await using repo = await makeRepository()
    const graph = commitGraph()
    graph.ref('refs/heads/many', graph.line(graph.commit([], {}), 4999, 'many'))
    await repo.fastImport(graph.stream())
    const all = (await repo.git('rev-list', 'many')).split('\n')
    const refs = all.map((id, n) => `${id} refs/tags/t${n}\n`).sort()
    await writeFile(join(repo.gitDir, 'packed-refs'), refs.join(''))
    const then = await currentTips(repo.at)
    expect(then).toHaveLength(5000)
    const gone = Array.from({ length: 5000 }, (_, n) => n.toString(16).padStart(40, 'f'))
    const commit = await repo.commit('more', { 'a.txt': 'new\n' })
    const { ids } = await listSince(repo.at, [...then, ...gone])
    expect(ids.toSorted()).toEqual([commit, await repo.id('HEAD^{tree}'), await repo.id('HEAD:a.txt')].sort())
  })
})

describe('what is missing', () => {
  test('a blob is told', async () => {
    await using repo = await repositoryOfThree()
    const then = await currentTips(repo.at)
    await repo.commit('more', { 'c.txt': 'new\n' })
    const blob = await repo.id('HEAD:c.txt')
    await rm(join(repo.gitDir, 'objects', blob.slice(0, 2), blob.slice(2)))
    const { ids, missing } = await listSince(repo.at, then)
    expect(missing).toEqual([blob])
    expect(ids).toHaveLength(2)
  })

  test('what a broken ref or HEAD points at is told', async () => {
    await using repo = await repositoryOfThree()
    const [ref, head] = ['1'.repeat(40), '2'.repeat(40)]
    await writeFile(join(repo.gitDir, 'refs/heads/broken'), `${ref}\n`)
    await writeFile(join(repo.gitDir, 'HEAD'), `${head}\n`)
    const { ids, missing } = await listSince(repo.at, [])
    expect(missing.toSorted()).toEqual([ref, head])
    expect(ids).toContain(await repo.id('main'))
  })

  test('in a partial clone nothing is fetched, and what was promised is told', async () => {
    await using repo = await repositoryOfThree()
    await using folder = await makeFolder()
    await repo.git('config', 'uploadpack.allowFilter', 'true')
    const path = join(folder.path, 'partial.git')
    const args = ['clone', '--quiet', '--bare', '--filter=blob:none', `file://${repo.root}`, path]
    await runProgram('git', args, { cwd: folder.path, env: repo.env })
    const at = { gitDir: path, workTree: null }
    const blobs = ['HEAD:a.txt', 'HEAD~1:a.txt', 'HEAD~2:a.txt', 'HEAD:folder/b.txt']
    const promised = await Promise.all(blobs.map((revision) => repo.id(revision)))
    const { ids, missing } = await listSince(at, [])
    expect(missing.toSorted()).toEqual(promised.sort())
    expect(ids).toHaveLength(7)
    // A tip that was a blob, and one that nobody has.
    const then = [promised[0]!, 'f'.repeat(40)]
    const since = await listSince(at, then)
    expect(new Set([...since.missing, promised[0]!])).toEqual(new Set(promised))
    expect(since.ids).toHaveLength(7)
    expect(await commitsHere(at, ['f'.repeat(40), promised[0]!])).toEqual([])
    expect(await currentTips(at)).toEqual([await repo.id('HEAD')])
  })

  test('a commit ends the list, with an error', async () => {
    await using repo = await repositoryOfThree()
    const lost = await repo.id('HEAD~1')
    await rm(join(repo.gitDir, 'objects', lost.slice(0, 2), lost.slice(2)))
    await expect(listSince(repo.at, [])).rejects.toThrow(GitError)
  })
})

describe('tips', () => {
  test('of a repository without commits are none', async () => {
    await using repo = await makeRepository()
    expect(await currentTips(repo.at)).toEqual([])
    expect(await listSince(repo.at, [])).toEqual({ ids: [], missing: [] })
  })

  test('are those of refs, of HEAD, of reflogs; sorted, each once', async () => {
    await using repo = await repositoryOfThree()
    await repo.tag('v1', 'a tag')
    await repo.git('tag', 'tree', 'HEAD^{tree}')
    const lost = await repo.commit('lost')
    await repo.git('reset', '--hard', '--quiet', 'HEAD~1')
    const named = ['HEAD', 'HEAD~1', 'HEAD~2', 'v1', 'tree']
    const ids = await Promise.all(named.map((revision) => repo.id(revision)))
    expect(await currentTips(repo.at)).toEqual([...ids, lost].sort())
  })

  test('are not bent by what a ref is called', async () => {
    await using repo = await repositoryOfThree()
    const [first, last] = [await repo.id('HEAD~2'), await repo.id('HEAD')]
    // A branch with the id of another commit for its name.
    await repo.git('update-ref', `refs/heads/${last}`, first)
    await appendFile(join(repo.gitDir, 'packed-refs'), `${first} refs/heads/-all\n`)
    expect(new Set((await listSince(repo.at, [])).ids)).toEqual(await reachedObjects(repo))
  })
})

test('a reader that stops early leaves no child behind', async () => {
  await using repo = await makeRepository()
  const graph = commitGraph()
  // More ids than a pipe holds: else git would end by itself.
  graph.ref('refs/heads/many', graph.line(graph.commit([], {}), 5000, 'many'))
  await repo.fastImport(graph.stream())
  const tips = await currentTips(repo.at)
  const children = (): number =>
    process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length
  const none = (): void => {
    expect(children()).toBe(0)
  }
  // Node lets go of a child that has ended some turns later.
  const slow = { timeout: 10_000 }
  await vi.waitFor(none, slow)
  for await (const { ids } of objectsSince(repo.at, tips, [])) {
    expect(ids).not.toEqual([])
    expect(children()).toBe(1)
    break
  }
  await vi.waitFor(none, slow)
})

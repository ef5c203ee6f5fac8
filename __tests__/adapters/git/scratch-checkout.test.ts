/** The folders that a checkout can be, besides the usual ones of scratch-range.test.ts. */
import { chmod, chown, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readGit } from '../../../src/adapters/git/run-git.ts'
import { openScratch, type Scratch } from '../../../src/adapters/git/scratch.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { makeCheckout } from '../../support/checkouts.ts'
import { folderSnapshot } from '../../support/folder-snapshot.ts'
import { pullRequestShapes, shapeRefs } from '../../support/pull-request-shapes.ts'
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts'
import { serveRepository, type ServedRepository } from '../../support/served-repository.ts'

const stream = pullRequestShapes.find(({ name }) => name === 'base 400 ahead')!.stream
const objectsOf = ['rev-list', '--objects', '--no-object-names']

let served: ServedRepository
beforeAll(async () => {
  served = await serveRepository(stream)
})
afterAll(async () => {
  await served[Symbol.asyncDispose]()
})

function open(checkout: string | null, from: ServedRepository = served): Promise<Scratch> {
  const { server, name: repository, token, tempDir } = from
  return openScratch({ checkout, serverUrl: server.url, repository, token, tempDir })
}

/** Completes the range of the pull request and compares it with the server's own view. */
async function expectWholeRange(checkout: string | null, from: ServedRepository = served): Promise<void> {
  const { repository, server, tempDir } = from
  const [base, head, mergeCommit] = await Promise.all(
    [shapeRefs.base, shapeRefs.head, shapeRefs.merge].map((ref) => repository.id(ref)),
  )
  server.forget()
  const scratch = await open(checkout, from)
  try {
    const wanted = { base: base!, head: head!, mergeCommit: mergeCommit!, commits: 5, policyBranch: 'main' }
    expect(await scratch.completeRange(wanted)).toEqual({ base, head })
    const found = (await readGit(scratch.location, [...objectsOf, head!, '--not', base!])).toString()
    const expected = await repository.git(...objectsOf, head!, '--not', base!)
    expect(found.trim().split('\n').sort()).toEqual(expected.split('\n').sort())
    await readGit(scratch.location, ['ls-tree', '-r', base!])
  } finally {
    await scratch.close()
  }
  expect(await readdir(tempDir)).toEqual([])
}

function fetches({ server }: ServedRepository = served): number {
  return server.requests.filter(({ command }) => command === 'fetch').length
}

async function fullCheckout(): Promise<TestRepository> {
  return (await makeCheckout('full', served.fileUrl))!
}

test('a folder below the root of the checkout', async () => {
  await using checkout = await fullCheckout()
  await expectWholeRange(join(checkout.root, 'src', '1', 'deep'))
  expect(fetches()).toBe(0)
})

test('a linked worktree', async () => {
  await using checkout = await fullCheckout()
  await using folder = await makeFolder()
  const path = join(folder.path, 'tree')
  await checkout.git('worktree', 'add', '--quiet', '--detach', path)
  await expectWholeRange(path)
  expect(fetches()).toBe(0)
})

test('a worktree of a shallow clone', async () => {
  await using checkout = (await makeCheckout('merge commit at depth 3', served.fileUrl))!
  await using folder = await makeFolder()
  const path = join(folder.path, 'tree')
  await checkout.git('worktree', 'add', '--quiet', '--detach', path)
  await expectWholeRange(path)
})

test('a checkout that borrows objects itself', async () => {
  await using lender = await fullCheckout()
  await using folder = await makeFolder()
  const path = join(folder.path, 'borrower')
  await lender.git('clone', '--quiet', '--shared', lender.root, path)
  await expectWholeRange(path)
  expect(fetches()).toBe(0)
})

test('an objects folder behind a symbolic link, which git follows, too', async () => {
  await using checkout = await fullCheckout()
  await using folder = await makeFolder()
  const git = join(folder.path, '.git')
  await mkdir(join(git, 'refs'), { recursive: true })
  await writeFile(join(git, 'HEAD'), 'ref: refs/heads/main\n')
  await symlink(join(checkout.gitDir, 'objects'), join(git, 'objects'))
  await expectWholeRange(folder.path)
  expect(fetches()).toBe(0)
})

test
  .skipIf(process.platform === 'win32')
  .each(['quote"', 'back\\slash', 'ta\tb', 'é ü', '#first', ' space '])(
  'a path with special characters: %j',
  async (name) => {
    await using folder = await makeFolder()
    const checkout = await makeRepository({ folder: join(folder.path, name) })
    await checkout.git('fetch', '--quiet', served.fileUrl, '+refs/*:refs/remotes/*')
    await expectWholeRange(checkout.root)
    expect(fetches()).toBe(0)
  },
)

test.skipIf(process.platform === 'win32')('a path with a line break is refused', async () => {
  await using folder = await makeFolder()
  const checkout = await makeRepository({ folder: join(folder.path, 'line\nbreak') })
  await expect(open(checkout.root)).rejects.toThrow(/line break: check out into another folder/)
  expect(await readdir(served.tempDir)).toEqual([])
})

test.skipIf(process.getuid?.() !== 0)('a checkout of another user', async () => {
  await using checkout = await fullCheckout()
  const nobody = 65_534
  for (const entry of await readdir(checkout.root, { recursive: true })) {
    await chown(join(checkout.root, entry), nobody, nobody)
  }
  await chown(checkout.root, nobody, nobody)
  // git itself would refuse to read it.
  await expect(checkout.run(['status'], { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })).rejects.toThrow(
    /dubious/,
  )
  await expectWholeRange(checkout.root)
  expect(fetches()).toBe(0)
})

test('a folder that is in no repository is no checkout', async () => {
  await using folder = await makeFolder()
  await expectWholeRange(folder.path)
  expect(fetches()).toBeGreaterThan(0)
})

test('a bare repository laid out as files is no checkout', async () => {
  await using folder = await makeFolder()
  const bare = await makeRepository({ bare: true, folder: folder.path })
  await bare.git('fetch', '--quiet', served.fileUrl, '+refs/*:refs/remotes/*')
  await expectWholeRange(folder.path)
  expect(fetches()).toBeGreaterThan(0)
})

test('a folder that does not exist is a mistake of the workflow', async () => {
  await using folder = await makeFolder()
  await expect(open(join(folder.path, 'nowhere'))).rejects.toThrow(UserError)
})

test('a checkout of another repository', async () => {
  await using other = await makeRepository()
  await other.commit('another history', { 'a.txt': 'a\n' })
  await expectWholeRange(other.root)
})

describe('a checkout that pretends or lacks something', () => {
  test('a planted shallow file that hides commits', async () => {
    await using checkout = await fullCheckout()
    const hidden = await served.repository.id(`${shapeRefs.head}~2`)
    await writeFile(join(checkout.gitDir, 'shallow'), `${hidden}\n`)
    const seen = await checkout.git('rev-list', '--count', 'HEAD^2', '--not', 'HEAD^1')
    expect(seen).toBe('3')
    await expectWholeRange(checkout.root)
  })

  test('a graft that hides commits', async () => {
    await using checkout = await fullCheckout()
    const head = await served.repository.id(shapeRefs.head)
    await mkdir(join(checkout.gitDir, 'info'), { recursive: true })
    await writeFile(join(checkout.gitDir, 'info', 'grafts'), `${head}\n`)
    expect(await checkout.git('rev-list', '--count', 'HEAD^2', '--not', 'HEAD^1')).toBe('1')
    await expectWholeRange(checkout.root)
  })

  test('a commit graph that hides commits', async () => {
    await using checkout = await fullCheckout()
    const head = await served.repository.id(shapeRefs.head)
    await checkout.git('commit-graph', 'write', '--reachable')
    await forgetParents(join(checkout.gitDir, 'objects', 'info', 'commit-graph'), head)
    expect(await checkout.git('rev-list', '--count', 'HEAD^2', '--not', 'HEAD^1')).toBe('1')
    await expectWholeRange(checkout.root)
  })

  test('objects of the range that are gone', async () => {
    await using checkout = await makeRepository()
    const loose = ['-c', 'fetch.unpackLimit=1000000']
    await checkout.git(...loose, 'fetch', '--quiet', served.fileUrl, '+refs/*:refs/remotes/*')
    const range = await served.repository.git(...objectsOf, shapeRefs.head, '--not', shapeRefs.base)
    for (const id of range.split('\n'))
      await rm(join(checkout.gitDir, 'objects', id.slice(0, 2), id.slice(2)))
    await expectWholeRange(checkout.root)
  })

  test.each(['tree:0', 'tree:1'])('trees that a clone with --filter=%s left out', async (filter) => {
    await using checkout = await makeRepository()
    await checkout.git('remote', 'add', 'origin', served.fileUrl)
    await checkout.git('fetch', '--quiet', `--filter=${filter}`, 'origin', '+refs/*:refs/remotes/*')
    const before = await folderSnapshot(checkout.root)
    await expectWholeRange(checkout.root)
    expect(await folderSnapshot(checkout.root)).toEqual(before)
  })
})

test('a repository with SHA-256 ids', async () => {
  await using from = await serveRepository(stream, { objectFormat: 'sha256' })
  await using checkout = await makeRepository({ objectFormat: 'sha256' })
  await checkout.git(
    'fetch',
    '--quiet',
    '--depth=1',
    from.fileUrl,
    `+${shapeRefs.merge}:refs/remotes/pull/1/merge`,
  )
  await expectWholeRange(checkout.root, from)
})

test('a server that knows no filters sends more, and all is right', async () => {
  await using from = await serveRepository(stream, { filters: false })
  await using checkout = (await makeCheckout('merge commit at depth 1', from.fileUrl))!
  await expectWholeRange(checkout.root, from)
})

/** Edits a file of gitformat-commit-graph(5) so that it knows the commit as a root. */
async function forgetParents(file: string, commit: string): Promise<void> {
  await chmod(file, 0o644)
  const graph = await readFile(file)
  const chunkAt = (name: string): number => {
    for (let entry = 8; entry < 8 + graph[6]! * 12; entry += 12) {
      if (graph.toString('latin1', entry, entry + 4) === name) return Number(graph.readBigUInt64BE(entry + 4))
    }
    throw new Error(`no chunk ${name}`)
  }
  const [ids, data] = [chunkAt('OIDL'), chunkAt('CDAT')]
  const position = (graph.indexOf(Buffer.from(commit, 'hex'), ids) - ids) / 20
  // An id of the tree, two parents, generation and date; this value stands for "no parent".
  graph.writeUInt32BE(0x7000_0000, data + position * 36 + 20)
  await writeFile(file, graph)
}

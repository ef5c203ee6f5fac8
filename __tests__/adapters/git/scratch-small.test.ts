/** A pull request of one commit: what a bare checkout has is enough, and so little is fetched that git would unpack it. */
import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readGit } from '../../../src/adapters/git/run-git.ts'
import { openScratch, type RangeWanted, type Scratch } from '../../../src/adapters/git/scratch.ts'
import { makeCheckout } from '../../support/checkouts.ts'
import { commitGraph } from '../../support/commit-graph.ts'
import { folderSnapshot } from '../../support/folder-snapshot.ts'
import { shapeRefs } from '../../support/pull-request-shapes.ts'
import { serveRepository, type ServedRepository } from '../../support/served-repository.ts'

let served: ServedRepository
let wanted: RangeWanted
beforeAll(async () => {
  const graph = commitGraph()
  const base = graph.line(graph.commit([], { 'a.txt': 'a\n' }), 4, 'main')
  const head = graph.commit([base], { 'b.txt': 'b\n' })
  graph.ref('refs/heads/main', base)
  graph.ref(shapeRefs.head, head)
  graph.ref(shapeRefs.merge, graph.merge(base, head, base))
  served = await serveRepository(graph.stream())
  const { repository } = served
  await repository.tag('v1', 'an annotated tag')
  wanted = {
    base: await repository.id('main'),
    head: await repository.id(shapeRefs.head),
    mergeCommit: await repository.id(shapeRefs.merge),
    commits: 1,
    policyBranch: null,
  }
})
afterAll(async () => {
  await served[Symbol.asyncDispose]()
})

function open(checkout: string | null, from: ServedRepository = served): Promise<Scratch> {
  const { server, name: repository, token, tempDir } = from
  return openScratch({ checkout, serverUrl: server.url, repository, token, tempDir })
}

test('needs no fetch at depth 3', async () => {
  await using checkout = (await makeCheckout('merge commit at depth 3', served.fileUrl))!
  const scratch = await open(checkout.root)
  try {
    served.server.forget()
    await scratch.completeRange(wanted)
    const found = await readGit(scratch.location, [
      'rev-list',
      '--objects',
      wanted.head,
      '--not',
      wanted.base!,
    ])
    expect(found.toString().split('\n').length - 1).toBe(3)
    expect(served.server.requests).toEqual([])
  } finally {
    await scratch.close()
  }
})

test('takes a base that the checkout has cut for what it is', async () => {
  const graph = commitGraph()
  const root = graph.commit([], { 'a.txt': 'a\n' })
  const [base, head] = [graph.line(root, 9, 'main'), graph.line(root, 1, 'topic')]
  graph.ref('refs/heads/main', base)
  graph.ref(shapeRefs.head, head)
  graph.ref(shapeRefs.merge, graph.merge(base, head, root))
  await using other = await serveRepository(graph.stream())
  const ids = await Promise.all(
    ['main', shapeRefs.head, shapeRefs.merge].map((ref) => other.repository.id(ref)),
  )
  await using checkout = (await makeCheckout('merge commit at depth 3', other.fileUrl))!
  const scratch = await open(checkout.root, other)
  try {
    await scratch.completeRange({ ...wanted, base: ids[0]!, head: ids[1]!, mergeCommit: ids[2]! })
    const found = await readGit(scratch.location, ['rev-list', ids[1]!, '--not', ids[0]!])
    expect(found.toString()).toBe(`${ids[1]!}\n`)
  } finally {
    await scratch.close()
  }
})

test.each(['merge commit at depth 1', 'head at depth 1', 'full'] as const)(
  'leaves the time stamps of the checkout alone: %s',
  async (kind) => {
    await using checkout = (await makeCheckout(kind, served.fileUrl))!
    const before = await folderSnapshot(checkout.root)
    const scratch = await open(checkout.root)
    await scratch.completeRange({ ...wanted, base: null })
    await scratch.completeRange(wanted)
    await scratch.policyFiles({ branch: 'main' })
    await scratch.close()
    expect(await folderSnapshot(checkout.root)).toEqual(before)
  },
)

test('the head may be an annotated tag, as a push of one says', async () => {
  const tag = await served.repository.id('refs/tags/v1')
  const scratch = await open(null)
  try {
    const ends = await scratch.completeRange({ ...wanted, head: tag, base: null, mergeCommit: null })
    expect(ends).toEqual({ base: null, head: tag })
    const found = (
      await readGit(scratch.location, ['rev-list', '--objects', '--no-object-names', tag])
    ).toString()
    const expected = await served.repository.git('rev-list', '--objects', '--no-object-names', tag)
    expect(found.trim().split('\n').sort()).toEqual(expected.split('\n').sort())
    const between = { ...wanted, head: tag, base: await served.repository.id('main~2'), mergeCommit: null }
    expect((await scratch.completeRange(between)).head).toBe(tag)
  } finally {
    await scratch.close()
  }
})

test('a process that ends before it closes the scratch leaves nothing', async () => {
  const { server, name: repository, token, tempDir } = served
  const options = { checkout: null, serverUrl: server.url, repository, token, tempDir }
  const module = new URL('../../../src/adapters/git/scratch.ts', import.meta.url).href
  const script = `
    const { openScratch } = await import(${JSON.stringify(module)})
    const { readdirSync } = await import('node:fs')
    await openScratch(${JSON.stringify(options)})
    console.log(readdirSync(${JSON.stringify(tempDir)}).length)
    process.exit(0)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  expect(stdout).toBe('1\n')
  expect(await readdir(tempDir)).toEqual([])
})

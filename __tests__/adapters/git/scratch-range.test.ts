/** `git.md`: every shape of pull request, from every state of a checkout. */
import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readGit } from '../../../src/adapters/git/run-git.ts'
import { openScratch } from '../../../src/adapters/git/scratch.ts'
import { checkoutKinds, makeCheckout, type CheckoutKind } from '../../support/checkouts.ts'
import { folderSnapshot } from '../../support/folder-snapshot.ts'
import { serveRepositories } from '../../support/git-http-server.ts'
import { policyPath, pullRequestShapes, shapeRefs } from '../../support/pull-request-shapes.ts'
import { makeFolder } from '../../support/repository.ts'
import { serveRepository, type ServedRepository } from '../../support/served-repository.ts'

/** Fetches that a range may cost, by what the checkout lacks (`git.md`, "Cost"): shallow ones, and none at all. */
const mostFetches: Readonly<Record<string, readonly [shallow: number, none: number]>> = {
  'five commits': [1, 2],
  '300 commits': [2, 2],
  'base merged into the head after the event': [3, 3],
  'no common history': [2, 2],
  'merged already': [2, 2],
}
const usualFetches = [2, 3] as const

/** Where the first fetch must not rely on the number of commits that the event tells. */
const withWrongNumbers = new Set([
  '300 commits',
  'base merged into the head after the event',
  'head on the first commit',
])

const objectsOf = ['rev-list', '--objects', '--no-object-names']

describe.each(pullRequestShapes)('$name', ({ name: shape, stream }) => {
  let served: ServedRepository
  let ids: Record<keyof typeof shapeRefs, string>
  /** Ids of commits, trees and blobs, as the server's whole repository tells them. */
  let objects: readonly string[]
  let commits: number
  beforeAll(async () => {
    served = await serveRepository(stream)
    const { repository } = served
    const found = Object.entries(shapeRefs).map(async ([name, ref]) => [name, await repository.id(ref)])
    ids = Object.fromEntries(await Promise.all(found)) as typeof ids
    objects = (await repository.git(...objectsOf, ids.head, '--not', ids.base)).split('\n').sort()
    commits = Number(await repository.git('rev-list', '--count', ids.head, '--not', ids.base))
  })
  afterAll(async () => {
    await served[Symbol.asyncDispose]()
  })

  const cases: [CheckoutKind, 'right' | 'missing' | 'too low'][] = checkoutKinds.map((kind) => [
    kind,
    'right',
  ])
  if (withWrongNumbers.has(shape)) cases.push(['merge commit at depth 1', 'missing'], ['none', 'too low'])
  test.concurrent.each(cases)('%s, number of commits %s', async (kind, hint) => {
    const { fileUrl, name, token } = served
    // Its own records and its own folder: the cases run side by side.
    await using server = await serveRepositories(served.folder, { token })
    await using temp = await makeFolder()
    const tempDir = temp.path
    const { base, head, eventBase, merge: mergeCommit } = ids
    await using checkout = await makeCheckout(kind, fileUrl)
    const before = checkout === null ? [] : await folderSnapshot(checkout.root)

    const scratch = await openScratch({
      checkout: checkout?.root ?? null,
      serverUrl: server.url,
      repository: name,
      token,
      tempDir,
    })
    try {
      const ends = await scratch.completeRange({
        base: eventBase,
        head,
        mergeCommit,
        commits: { right: commits, missing: null, 'too low': 1 }[hint],
        policyBranch: 'main',
      })
      expect(ends).toEqual({ base, head })
      const found = (await readGit(scratch.location, [...objectsOf, head, '--not', base])).toString()
      expect(found.trim().split('\n').sort()).toEqual(objects)
      const there = await readGit(scratch.location, ['cat-file', '--batch-check=%(objectname)'], {
        input: found,
      })
      expect(there.toString()).toBe(found)
      // The base tree is compared with, so it has to be whole.
      await readGit(scratch.location, ['ls-tree', '-r', base])

      const fetches = server.requests.filter(({ command }) => command === 'fetch').length
      const [shallow, none] = mostFetches[shape] ?? usualFetches
      const most = { full: 0, 'blob:none': 1, none }[kind as string] ?? shallow
      // At most one to go deeper and one for trees, where the number does not say how deep to begin.
      expect(fetches).toBeLessThanOrEqual(hint === 'right' ? most : most + 2)
      const policy = await scratch.policyFiles({ branch: 'main' })
      expect(policy.from).toBe(`main at ${base.slice(0, 7)}`)
      expect(Buffer.from((await policy.read(policyPath))!).toString()).toBe('fail-on: high\n')
    } finally {
      await scratch.close()
    }
    expect(await readdir(tempDir)).toEqual([])
    if (checkout !== null) expect(await folderSnapshot(checkout.root)).toEqual(before)
    expect(
      server.requests.every(({ authorization, status }) => authorization === 'valid' && status === 200),
    ).toBe(true)
  })
})

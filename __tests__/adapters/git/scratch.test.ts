/** What a scratch fetches besides ranges, what it says when it cannot, and that nothing of it stays. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readGit } from '../../../src/adapters/git/run-git.ts'
import { openScratch, type Scratch, type ScratchOptions } from '../../../src/adapters/git/scratch.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { commitGraph } from '../../support/commit-graph.ts'
import { makeCheckout } from '../../support/checkouts.ts'
import { policyPath, pullRequestShapes, shapeRefs } from '../../support/pull-request-shapes.ts'
import { makeRepository } from '../../support/repository.ts'
import { serveRepository, type ServedRepository } from '../../support/served-repository.ts'

const stream = pullRequestShapes.find(
  ({ name }) => name === 'base merged into the head after the event',
)!.stream
const zeros = '0'.repeat(40)
const nowhere = '1234'.repeat(10)

let served: ServedRepository
let ids: Record<keyof typeof shapeRefs, string>
beforeAll(async () => {
  served = await serveRepository(stream)
  const entries = Object.entries(shapeRefs).map(async ([name, ref]) => [
    name,
    await served.repository.id(ref),
  ])
  ids = Object.fromEntries(await Promise.all(entries)) as typeof ids
})
afterAll(async () => {
  await served[Symbol.asyncDispose]()
})

async function withScratch<T>(
  work: (scratch: Scratch) => Promise<T>,
  changes: Partial<ScratchOptions> = {},
): Promise<T> {
  const { server, name: repository, token, tempDir } = served
  const options = { checkout: null, serverUrl: server.url, repository, token, tempDir, ...changes }
  server.forget()
  const scratch = await openScratch(options)
  try {
    return await work(scratch)
  } finally {
    await scratch.close()
    expect(await readdir(options.tempDir)).toEqual([])
  }
}

function fetches(): number {
  return served.server.requests.filter(({ command }) => command === 'fetch').length
}

/** The message, which has to be for people: one line, no stack, a UserError. */
async function complaint(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('nothing went wrong'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UserError)
  const { message } = error as UserError
  expect(message).not.toMatch(/\n/)
  return message
}

const range = (): Parameters<Scratch['completeRange']>[0] => ({
  base: ids.eventBase,
  head: ids.head,
  mergeCommit: ids.merge,
  commits: null,
  policyBranch: null,
})

describe('the base', () => {
  test('is the first parent of the merge commit, not what the event says', async () => {
    expect(ids.base).not.toBe(ids.eventBase)
    expect((await withScratch((scratch) => scratch.completeRange(range()))).base).toBe(ids.base)
  })

  test.each([
    ['there is no merge commit', () => null],
    ['the merge commit is gone', () => nowhere],
    ['the commit is a merge of something else', async () => served.repository.id(`${shapeRefs.head}~2`)],
    ['the commit is no merge', () => ids.base],
  ])('is what the event says where %s', async (_, mergeCommit) => {
    const wanted = { ...range(), mergeCommit: await mergeCommit() }
    await withScratch(async (scratch) => {
      expect(await scratch.completeRange(wanted)).toEqual({ base: ids.eventBase, head: ids.head })
      const count = await readGit(scratch.location, ['rev-list', '--count', ids.head, '--not', ids.eventBase])
      expect(
        `${await served.repository.git('rev-list', '--count', ids.head, '--not', ids.eventBase)}\n`,
      ).toBe(count.toString())
    })
  })

  test('of the merge commit is found with one small fetch where a full checkout has the head', async () => {
    await using checkout = await makeRepository()
    await checkout.git('fetch', '--quiet', served.fileUrl, `${shapeRefs.head}:refs/remotes/head`)
    await checkout.git('fetch', '--quiet', served.fileUrl, '+refs/heads/*:refs/remotes/origin/*')
    await withScratch(
      async (scratch) => {
        expect((await scratch.completeRange(range())).base).toBe(ids.base)
        expect(fetches()).toBe(1)
      },
      { checkout: checkout.root },
    )
  })
})

describe('a range without a base', () => {
  test.each(['none', 'merge commit at depth 1', 'full', 'blob:none'] as const)(
    'is everything that the head reaches; checkout: %s',
    async (kind) => {
      await using checkout = await makeCheckout(kind, served.fileUrl)
      await withScratch(
        async (scratch) => {
          expect(await scratch.completeRange({ ...range(), base: null })).toEqual({
            base: null,
            head: ids.head,
          })
          const args = ['rev-list', '--objects', '--no-object-names', ids.head]
          const found = (await readGit(scratch.location, args)).toString().trim().split('\n')
          expect(found.sort()).toEqual((await served.repository.git(...args)).split('\n').sort())
          expect(fetches()).toBe(kind === 'full' ? 0 : 1)
        },
        { checkout: checkout?.root ?? null },
      )
    },
  )
})

describe('a range that cannot be completed', () => {
  test('because an end is gone', async () => {
    const message = await complaint(
      withScratch((scratch) => scratch.completeRange({ ...range(), mergeCommit: null, base: nowhere })),
    )
    expect(message).toMatch(/^the range 1234123\.\.[\da-f]{7} cannot be completed: .*push again/)
  })

  test('because the server has no more of the history itself', async () => {
    const graph = commitGraph()
    const root = graph.commit([], { 'a.txt': 'a\n' })
    const old = graph.line(root, 5, 'old')
    graph.ref('refs/heads/main', graph.line(old, 3, 'main'))
    graph.ref('refs/heads/topic', graph.line(old, 3, 'topic'))
    await using cut = await serveRepository(graph.stream())
    const [base, head] = [await cut.repository.id('main'), await cut.repository.id('topic')]
    await cut.repository.write('shallow', `${await cut.repository.id('topic~1')}\n`)
    const wanted = { ...range(), base, head, mergeCommit: null }
    const message = await complaint(
      withScratch((scratch) => scratch.completeRange(wanted), {
        serverUrl: cut.server.url,
        token: cut.token,
      }),
    )
    expect(message).toMatch(/cannot be completed: the history that the server gives is cut/)
  })

  test('because the event names no commits', async () => {
    const message = await complaint(
      withScratch((scratch) => scratch.completeRange({ ...range(), head: '--upload-pack=touch /tmp/x' })),
    )
    expect(message).toMatch(/not a full commit id/)
  })

  test('and the next one still can', async () => {
    await withScratch(async (scratch) => {
      await complaint(scratch.completeRange({ ...range(), mergeCommit: null, base: nowhere }))
      expect((await scratch.completeRange(range())).base).toBe(ids.base)
    })
  })
})

describe('single commits', () => {
  test('before a forced push: there, gone, or none at all', async () => {
    // No ref of the server reaches it, but the server has it.
    const tree = await served.repository.git('rev-parse', `${ids.base}^{tree}`)
    const before = await served.repository.git('commit-tree', tree, '-m', 'forced away')
    await withScratch(async (scratch) => {
      expect(await scratch.commitExists(before)).toBe(true)
      expect(await scratch.commitExists(nowhere)).toBe(false)
      const requests = served.server.requests.length
      expect(await scratch.commitExists(zeros)).toBe(false)
      expect(await scratch.commitExists(before)).toBe(true)
      expect(served.server.requests.length).toBe(requests)
    })
  })

  test('a blob is no commit', async () => {
    const blob = await served.repository.git('rev-parse', `${ids.base}:${policyPath}`)
    await withScratch(async (scratch) => {
      expect(await scratch.commitExists(blob)).toBe(false)
    })
  })

  test('do not cut a range that was completed', async () => {
    await withScratch(async (scratch) => {
      await scratch.completeRange(range())
      await scratch.commitExists(await served.repository.id(`${shapeRefs.head}~1`))
      await scratch.policyFiles({ commit: await served.repository.id(`${shapeRefs.head}~2`) })
      await scratch.policyFiles({ branch: 'main' })
      const count = await readGit(scratch.location, ['rev-list', '--count', ids.head, '--not', ids.base])
      expect(count.toString()).toBe('6\n')
    })
  })

  test('with their files', async () => {
    await withScratch(async (scratch) => {
      await scratch.fetchCommit(ids.head)
      const files = await readGit(scratch.location, ['ls-tree', '-r', ids.head])
      expect(files.toString().trim()).toBe(await served.repository.git('ls-tree', '-r', ids.head))
      const blobs = files
        .toString()
        .trim()
        .split('\n')
        .map((line) => line.split(/[ \t]/)[2]!)
      await scratch.fetchObjects(blobs)
      expect(fetches()).toBe(2)
      const check = await readGit(scratch.location, ['cat-file', '--batch-check'], {
        input: blobs.join('\n'),
      })
      expect(check.toString()).not.toMatch(/missing/)
      await scratch.fetchObjects(blobs)
      await scratch.fetchCommit(ids.head)
      expect(fetches()).toBe(2)
    })
  })

  test('that the server does not have', async () => {
    const message = await complaint(withScratch((scratch) => scratch.fetchCommit(nowhere)))
    expect(message).toMatch(/no longer has commit 1234123: /)
  })

  test('objects that the server does not have', async () => {
    const message = await complaint(withScratch((scratch) => scratch.fetchObjects([nowhere])))
    expect(message).toMatch(/does not give object 12341234/)
  })

  test('the tip of a branch', async () => {
    await withScratch(async (scratch) => {
      expect(await scratch.branchTip('main')).toBe(ids.base)
      expect(await scratch.branchTip('main')).toBe(ids.base)
      expect(fetches()).toBe(1)
    })
  })
})

describe('the policy', () => {
  const text = async (file: Promise<Uint8Array | null> | Uint8Array | null): Promise<string> =>
    Buffer.from((await file)!).toString()

  test.each([
    ['a branch', () => ({ branch: 'main' }), () => `main at ${ids.base.slice(0, 7)}`],
    [
      'the default branch',
      () => ({ default: true as const }),
      () => `the default branch at ${ids.base.slice(0, 7)}`,
    ],
    ['a commit', () => ({ commit: ids.eventBase }), () => `commit ${ids.eventBase.slice(0, 7)}`],
  ])('of %s', async (_, place, from) => {
    await withScratch(async (scratch) => {
      const policy = await scratch.policyFiles(place())
      expect(policy.from).toBe(from())
      expect(fetches()).toBe(1)
      expect(await policy.read('no/such/file.yml')).toBeNull()
      expect(await policy.read(`${policyPath}/below`)).toBeNull()
      expect(await policy.read('.github/*.yml')).toBeNull()
      expect(fetches()).toBe(1)
      expect(await text(policy.read(policyPath))).toBe('fail-on: high\n')
      expect(await text(policy.read(policyPath))).toBe('fail-on: high\n')
      expect(fetches()).toBe(2)
    })
  })

  test('comes with the range where that needs a fetch anyway', async () => {
    await withScratch(async (scratch) => {
      await scratch.completeRange({ ...range(), policyBranch: 'main' })
      const before = served.server.requests.length
      const policy = await scratch.policyFiles({ branch: 'main' })
      expect(policy.commit).toBe(ids.base)
      expect(await scratch.branchTip('main')).toBe(ids.base)
      expect(served.server.requests.length).toBe(before)
    })
  })

  test('of a branch that is not there does not spoil the range', async () => {
    await withScratch(async (scratch) => {
      const wanted = { ...range(), policyBranch: 'release/1' }
      expect(await scratch.completeRange(wanted)).toEqual({ base: ids.base, head: ids.head })
      expect(await complaint(scratch.policyFiles({ branch: 'release/1' }))).toMatch(
        /has no branch "release\/1": /,
      )
    })
  })

  test('in a file that is a link, or a folder', async () => {
    const graph = commitGraph()
    graph.ref('refs/heads/main', graph.commit([], { 'policy.yml': 'elsewhere', 'folder/a.yml': 'a' }))
    await using other = await serveRepository(
      graph.stream().replace('M 100644 inline policy', 'M 120000 inline policy'),
    )
    await withScratch(
      async (scratch) => {
        const policy = await scratch.policyFiles({ default: true })
        expect(await complaint(Promise.resolve(policy.read('policy.yml')))).toMatch(
          /"policy\.yml" .* is no plain file/,
        )
        expect(await complaint(Promise.resolve(policy.read('folder')))).toMatch(
          /"folder" .* is no plain file/,
        )
      },
      { serverUrl: other.server.url, token: other.token },
    )
  })

  test.each(['../etc/passwd', '/etc/passwd', '', 'a//b', './a', 'a/'])('at %j is refused', async (path) => {
    await withScratch(async (scratch) => {
      const policy = await scratch.policyFiles({ default: true })
      expect(await complaint(Promise.resolve(policy.read(path)))).toMatch(/is no path in a repository/)
    })
  })

  test('of a branch name that would widen the fetch is refused', async () => {
    await withScratch(async (scratch) => {
      for (const branch of ['*', 'main:refs/heads/x', '-x', '']) {
        expect(await complaint(scratch.policyFiles({ branch }))).toMatch(/a branch that git does not allow/)
      }
      expect(served.server.requests).toEqual([])
    })
  })
})

test('what is asked for at the same time takes its turn', async () => {
  await withScratch(async (scratch) => {
    const [ends, policy, tip, exists, before] = await Promise.all([
      scratch.completeRange(range()),
      scratch.policyFiles({ branch: 'main' }),
      scratch.branchTip('main'),
      scratch.commitExists(nowhere),
      scratch.policyFiles({ commit: ids.eventBase }),
    ])
    const files = await Promise.all([
      policy.read(policyPath),
      before.read(policyPath),
      policy.read('src/0/x'),
    ])
    expect([ends.base, tip, exists]).toEqual([ids.base, ids.base, false])
    expect(files.map((file) => (file === null ? null : Buffer.from(file).toString()))).toEqual([
      'fail-on: high\n',
      'fail-on: high\n',
      null,
    ])
  })
})

test('closing twice is closing', async () => {
  const { server, name: repository, token, tempDir } = served
  const scratch = await openScratch({ checkout: null, serverUrl: server.url, repository, token, tempDir })
  expect(existsSync(scratch.location.gitDir)).toBe(true)
  await scratch.close()
  await scratch.close()
  expect(await readdir(tempDir)).toEqual([])
})

describe('options', () => {
  test.each([
    [{ serverUrl: 'ext::sh -c true' }, /GITHUB_SERVER_URL/],
    [{ serverUrl: 'https://user:word@example.com' }, /GITHUB_SERVER_URL/],
    [{ serverUrl: 'file:///etc' }, /GITHUB_SERVER_URL/],
    [{ repository: '../../etc' }, /GITHUB_REPOSITORY/],
    [{ repository: 'acme/app?x' }, /GITHUB_REPOSITORY/],
    [{ tempDir: '/nowhere/at/all' }, /RUNNER_TEMP/],
  ])('%j', async (changes, says) => {
    const { server, name: repository, token, tempDir } = served
    const options = { checkout: null, serverUrl: server.url, repository, token, tempDir, ...changes }
    expect(await complaint(openScratch(options))).toMatch(says)
    expect(await readdir(tempDir)).toEqual([])
  })
})

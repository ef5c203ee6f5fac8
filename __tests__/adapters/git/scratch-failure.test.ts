/** A server that does not do what it should: one line for people, what to change in it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScratch } from '../../../src/adapters/git/scratch.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { commitGraph } from '../../support/commit-graph.ts'
import { serveRepositories, type GitHttpServerOptions } from '../../support/git-http-server.ts'
import { serveRepository, type ServedRepository } from '../../support/served-repository.ts'

let served: ServedRepository
beforeAll(async () => {
  const graph = commitGraph()
  graph.ref('refs/heads/main', graph.commit([], { 'a.txt': 'a\n' }))
  served = await serveRepository(graph.stream())
})
afterAll(async () => {
  await served[Symbol.asyncDispose]()
})

interface Case extends GitHttpServerOptions {
  readonly with: string | null
  readonly repository?: string
  readonly says: RegExp
}

const cases: Readonly<Record<string, Case>> = {
  'a wrong token, even where none is needed': {
    with: 'wrong',
    says: /does not accept the token for acme\/app: give/,
  },
  'no token for a private repository': {
    with: null,
    isPrivate: true,
    says: /without a token: give the job "permissions/,
  },
  'no access': { with: 'right', failWith: 403, says: /does not accept the token .*contents: read/ },
  'another repository': {
    with: 'right',
    repository: 'acme/other',
    says: /shows no repository acme\/other: give/,
  },
  'an error of the server, at an address that speaks of others': {
    with: 'right',
    repository: 'proxy/SSL',
    failWith: 503,
    says: /^could not fetch from .*proxy\/SSL: run it again later .*503/,
  },
  'an error of the server': {
    with: 'right',
    failWith: 500,
    says: /^could not fetch from .*acme\/app: run it again later .*500/,
  },
}

test.each(Object.keys(cases))('%s', async (name) => {
  const { with: token, repository = served.name, says, ...behaviour } = cases[name]!
  await using server = await serveRepositories(served.folder, { token: 'right', ...behaviour })
  const options = { serverUrl: server.url, repository, token, checkout: null, tempDir: served.tempDir }
  const scratch = await openScratch(options)
  try {
    const error: unknown = await scratch.policyFiles({ branch: 'main' }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message).toMatch(says)
    expect((error as UserError).message).not.toMatch(/\n/)
  } finally {
    await scratch.close()
  }
})

test('no token for a public repository is right', async () => {
  const { server, name: repository, tempDir } = served
  const scratch = await openScratch({
    serverUrl: server.url,
    repository,
    token: null,
    checkout: null,
    tempDir,
  })
  try {
    server.forget()
    expect(await scratch.branchTip('main')).toBe(await served.repository.id('main'))
    expect(server.requests.every(({ authorization }) => authorization === 'none')).toBe(true)
  } finally {
    await scratch.close()
  }
})

test('a server that cannot be reached', async () => {
  const server = await serveRepositories(served.folder)
  await server[Symbol.asyncDispose]()
  const options = { serverUrl: server.url, repository: served.name, token: null, checkout: null }
  const scratch = await openScratch({ ...options, tempDir: served.tempDir })
  try {
    await expect(scratch.branchTip('main')).rejects.toThrow(/cannot be reached from here: check the network/)
    await expect(scratch.commitExists('1234'.repeat(10))).rejects.toThrow(UserError)
  } finally {
    await scratch.close()
  }
})

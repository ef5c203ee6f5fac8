/**
 * A checkout whose configuration runs programs as soon as git fetches in it: each line is first shown to do so in
 * place, and then not to when the range is completed from the same checkout.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openScratch } from '../../../src/adapters/git/scratch.ts'
import { makeCheckout } from '../../support/checkouts.ts'
import { folderSnapshot } from '../../support/folder-snapshot.ts'
import { pullRequestShapes, shapeRefs } from '../../support/pull-request-shapes.ts'
import { recordingGit } from '../../support/recording-git.ts'
import { makeFolder, type TestRepository } from '../../support/repository.ts'
import { serveRepository, type ServedRepository } from '../../support/served-repository.ts'

const posix = process.platform !== 'win32'
const stream = pullRequestShapes.find(({ name }) => name === 'base 400 ahead')!.stream

let served: ServedRepository
beforeAll(async () => {
  served = await serveRepository(stream, { isPrivate: true })
})
afterAll(async () => {
  await served[Symbol.asyncDispose]()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** Completes a range that needs fetches, and reads the policy. */
async function scan(checkout: TestRepository | null, from: ServedRepository = served): Promise<void> {
  const { repository, server, name, token, tempDir } = from
  const [base, head, mergeCommit] = await Promise.all(
    [shapeRefs.base, shapeRefs.head, shapeRefs.merge].map((ref) => repository.id(ref)),
  )
  const options = { serverUrl: server.url, repository: name, token, tempDir }
  const scratch = await openScratch({ ...options, checkout: checkout?.root ?? null })
  try {
    await scratch.completeRange({
      base: base!,
      head: head!,
      mergeCommit: mergeCommit!,
      commits: 5,
      policyBranch: null,
    })
    const policy = await scratch.policyFiles({ branch: 'main' })
    await policy.read('.github/posthog-key-guard.yml')
  } finally {
    await scratch.close()
  }
}

interface Attack {
  /** Lines of the checkout's configuration, with a program that leaves a mark. */
  readonly config: (program: string) => Readonly<Record<string, string>>
  readonly url?: (serverUrl: string) => string
}

const attacks: Readonly<Record<string, Attack>> = {
  'credential.helper': { config: (program) => ({ 'credential.helper': `!${program}` }) },
  'core.askPass': { config: (program) => ({ 'core.askPass': program }) },
  'url.*.insteadOf': {
    config: (program) => ({
      [`url.ext::${program} .insteadOf`]: served.server.url,
      'protocol.ext.allow': 'always',
    }),
  },
  'core.alternateRefsCommand': { config: (program) => ({ 'core.alternateRefsCommand': program }) },
  'core.hooksPath': { config: (program) => ({ 'core.hooksPath': join(program, '..') }) },
}

describe.skipIf(!posix)('a program named by', () => {
  test.each(Object.keys(attacks))('%s does not run', async (name) => {
    await using folder = await makeFolder()
    await using lender = (await makeCheckout('full', served.fileUrl))!
    await using checkout = (await makeCheckout('merge commit at depth 1', served.fileUrl))!
    const mark = join(folder.path, 'mark')
    // Named like a hook, so that it is one for `core.hooksPath`.
    const program = join(folder.path, 'reference-transaction')
    await writeFile(program, `#!/bin/sh\necho ran > ${mark}\nexit 1\n`)
    await chmod(program, 0o755)
    await mkdir(join(checkout.gitDir, 'objects', 'info'), { recursive: true })
    await writeFile(join(checkout.gitDir, 'objects', 'info', 'alternates'), `${lender.gitDir}/objects\n`)
    for (const [key, value] of Object.entries(attacks[name]!.config(program)))
      await checkout.git('config', key, value)

    const naive = [
      'fetch',
      '--depth=2',
      `${served.server.url}/${served.name}`,
      `${shapeRefs.head}:refs/remotes/head`,
    ]
    const byFile = ['fetch', served.fileUrl, `${shapeRefs.head}:refs/remotes/head`]
    const overHttp = ['credential.helper', 'core.askPass', 'url.*.insteadOf'].includes(name)
    await checkout.git(...(overHttp ? naive : byFile)).catch(() => undefined)
    expect(existsSync(mark)).toBe(true)

    await writeFile(mark, '')
    const before = await folderSnapshot(checkout.root)
    await scan(checkout)
    expect(await readFile(mark, 'utf8')).toBe('')
    expect(await folderSnapshot(checkout.root)).toEqual(before)
  })
})

test("the checkout's proxy is not followed", async () => {
  await using checkout = (await makeCheckout('merge commit at depth 1', served.fileUrl))!
  await checkout.git('config', 'http.proxy', 'http://127.0.0.1:1')
  await expect(checkout.git('ls-remote', served.server.url)).rejects.toThrow(/127\.0\.0\.1 port 1/)
  await scan(checkout)
})

test("the machine's proxy is", async () => {
  let proxied = 0
  const proxy = createServer((_, response) => {
    proxied++
    response.writeHead(502).end()
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  try {
    for (const name of ['no_proxy', 'NO_PROXY']) vi.stubEnv(name, '')
    vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
    await expect(scan(null)).rejects.toThrow()
    expect(proxied).toBeGreaterThan(0)
  } finally {
    proxy.close()
  }
})

describe.skipIf(!posix)('the token', () => {
  test('reaches git by its environment, no command line and no file', async () => {
    await using folder = await makeFolder()
    await using checkout = (await makeCheckout('merge commit at depth 1', served.fileUrl))!
    const git = await recordingGit(folder.path)
    vi.stubEnv('PATH', `${git.bin}${delimiter}${process.env.PATH ?? ''}`)
    const { repository, server, name, token, tempDir } = served
    const forms = [token, Buffer.from(`x-access-token:${token}`).toString('base64')]
    const [base, head] = await Promise.all([shapeRefs.base, shapeRefs.head].map((ref) => repository.id(ref)))

    const options = { serverUrl: server.url, repository: name, token, tempDir, checkout: checkout.root }
    const scratch = await openScratch(options)
    const wanted = { base: base!, head: head!, mergeCommit: null, commits: 5, policyBranch: 'main' }
    await scratch.completeRange(wanted)
    for (const path of [tempDir, checkout.root]) {
      for (const file of await readdir(path, { recursive: true, withFileTypes: true })) {
        const text = file.isFile() ? await readFile(join(file.parentPath, file.name), 'latin1') : ''
        expect(forms.filter((form) => text.includes(form))).toEqual([])
      }
    }
    await scratch.close()

    const calls = await git.calls()
    expect(calls.length).toBeGreaterThan(5)
    for (const { args } of calls) expect(forms.filter((form) => args.join('\n').includes(form))).toEqual([])
    const holders = calls.filter(({ env }) => JSON.stringify(env).includes(forms[1]!))
    expect(holders.length).toBeGreaterThan(0)
    for (const { args } of holders) expect(args).toContain('fetch')
    for (const { args } of holders) expect(args).toContain('http.lowSpeedTime=120')
  })

  test('is not among the words of an error', async () => {
    await using folder = await makeFolder()
    await mkdir(join(folder.path, 'temp'))
    const token = `wrong-${randomBytes(12).toString('hex')}`
    const from = { ...served, token, tempDir: join(folder.path, 'temp') }
    const error = await scan(null, from).then(
      () => null,
      (thrown: unknown) => thrown as Error,
    )
    expect(error?.message).toMatch(
      /does not accept the token for acme\/app: give the job "permissions: \{contents: read\}"/,
    )
    const words = [error?.message, error?.stack, JSON.stringify(error?.cause), String(error?.cause)].join(
      '\n',
    )
    expect(words).not.toContain(token)
    expect(words).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64'))
  })
})

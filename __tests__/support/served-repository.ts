/** A repository as GitHub has it: bare, served over http, with a token that is right. */
import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { serveRepositories, type GitHttpServer, type GitHttpServerOptions } from './git-http-server.ts'
import { makeFolder, makeRepository, type TestRepository } from './repository.ts'

export interface ServedRepository extends AsyncDisposable {
  /** The server's own view: bare and whole. */
  readonly repository: TestRepository
  readonly server: GitHttpServer
  /** For the clones that a test begins with, past the server's records. */
  readonly fileUrl: string
  /** For another server of the same repository. */
  readonly folder: string
  readonly name: 'acme/app'
  readonly token: string
  /** For `tempDir`: empty. */
  readonly tempDir: string
}

/** @param stream of `git fast-import` */
export async function serveRepository(
  stream: string,
  options: GitHttpServerOptions & { readonly objectFormat?: 'sha1' | 'sha256' } = {},
): Promise<ServedRepository> {
  const folder = await makeFolder('kg-server')
  const root = join(folder.path, 'served', 'acme', 'app.git')
  const repository = await makeRepository({
    bare: true,
    folder: root,
    ...(options.objectFormat === undefined ? {} : { objectFormat: options.objectFormat }),
  })
  await repository.fastImport(stream)
  for (const key of ['allowFilter', 'allowAnySHA1InWant'])
    await repository.git('config', `uploadpack.${key}`, 'true')
  const token = `test-${randomBytes(12).toString('hex')}`
  const server = await serveRepositories(join(folder.path, 'served'), { token, ...options })
  const tempDir = join(folder.path, 'temp')
  await mkdir(tempDir)
  return {
    repository,
    server,
    fileUrl: `file://${root}`,
    folder: join(folder.path, 'served'),
    name: 'acme/app',
    token,
    tempDir,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

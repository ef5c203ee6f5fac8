/**
 * A real `git http-backend` on loopback, as strict as GitHub is: filters, any object by its id, with and without
 * `.git` in the address, a wrong token is a 401 even where none is needed. Every request is on record.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import { cgiHead } from './cgi-head.ts'

export interface GitRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  /** What a protocol v2 request asks for; `null` for the first GET and for older protocols. */
  readonly command: 'ls-refs' | 'fetch' | null
  readonly authorization: 'none' | 'valid' | 'invalid'
  readonly status: number
  readonly requestBytes: number
  readonly responseBytes: number
}

export interface GitHttpServerOptions {
  /** Only this token is right. Without one there is no right token, and public access is all there is. */
  readonly token?: string
  /** Whether a request without a token is refused, as for a private repository. */
  readonly isPrivate?: boolean
  /** `false`: a server that ignores filters, and says so. */
  readonly filters?: boolean
  /** Answers requests with this status instead; for failures of a server. */
  readonly failWith?: number
  /** Takes requests and never answers. */
  readonly silent?: boolean
}

export interface GitHttpServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, to be used like `https://github.com`. */
  readonly url: string
  /** In the order in which they were answered in full. */
  readonly requests: readonly GitRequest[]
  /** Forgets the requests so far. */
  forget(): void
}

const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend')

/**
 * Serves the bare repositories `<folder>/<owner>/<repository>.git` under `/<owner>/<repository>`.
 * @param folder an absolute path
 */
export async function serveRepositories(
  folder: string,
  options: GitHttpServerOptions = {},
): Promise<GitHttpServer> {
  const requests: GitRequest[] = []
  const server = createServer((request, response) => {
    void answer(folder, options, request, response).then((record) => {
      if (record !== null) requests.push(record)
    })
  })
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    forget: () => void requests.splice(0),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        for (const socket of sockets) socket.destroy()
      }),
  }
}

async function answer(
  folder: string,
  options: GitHttpServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<GitRequest | null> {
  if (options.silent) return null
  const url = new URL(request.url ?? '/', 'http://localhost')
  const authorization = judge(request.headers.authorization, options.token)
  const refusal = options.failWith ?? refusalOf(folder, url.pathname, authorization, options)
  const facts = {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.search.slice(1),
    authorization,
  }
  if (refusal !== null) {
    const body = await readAll(request)
    if (refusal === 401) response.setHeader('WWW-Authenticate', 'Basic realm="GitHub"')
    response.writeHead(refusal, { 'Content-Type': 'text/plain' }).end('refused\n')
    return { ...facts, command: null, status: refusal, requestBytes: body.length, responseBytes: 8 }
  }
  const body = await readAll(request)
  const sent = await runBackend(folder, options, { request, url, body }, response)
  const command = commandOf(body, request.headers['content-encoding'])
  return { ...facts, command, requestBytes: body.length, ...sent }
}

function judge(header: string | undefined, token: string | undefined): GitRequest['authorization'] {
  if (header === undefined) return 'none'
  const right = `basic ${Buffer.from(`x-access-token:${token ?? ''}`).toString('base64')}`
  return token !== undefined && header.replace(/^basic/i, 'basic') === right ? 'valid' : 'invalid'
}

function refusalOf(
  folder: string,
  path: string,
  authorization: GitRequest['authorization'],
  options: GitHttpServerOptions,
): number | null {
  const name = repositoryOf(path)
  const exists = name !== null && existsSync(join(folder, `${name}.git`))
  if (authorization === 'invalid') return 401
  // GitHub does not tell a stranger whether a repository is missing or private.
  if (authorization === 'none' && (options.isPrivate === true || !exists)) return 401
  return exists ? null : 404
}

/** `owner/repository` of a path that a git client asks for. */
function repositoryOf(path: string): string | null {
  const match = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/(?:info\/refs|git-upload-pack)$/.exec(path)
  return match?.[1] ?? null
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function commandOf(body: Buffer, encoding: string | undefined): GitRequest['command'] {
  const plain = encoding === 'gzip' ? gunzipSync(body, { finishFlush: constants.Z_SYNC_FLUSH }) : body
  const match = /^[\da-f]{4}command=(ls-refs|fetch)/.exec(plain.subarray(0, 40).toString('latin1'))
  return (match?.[1] ?? null) as GitRequest['command']
}

/** The CGI of git-http-backend(1): one child a request, its answer passed on as it comes. */
function runBackend(
  folder: string,
  options: GitHttpServerOptions,
  asked: { readonly request: IncomingMessage; readonly url: URL; readonly body: Buffer },
  response: ServerResponse,
): Promise<{ readonly status: number; readonly responseBytes: number }> {
  const { request, url, body } = asked
  const config = {
    'safe.directory': '*',
    'uploadpack.allowFilter': String(options.filters !== false),
    'uploadpack.allowAnySHA1InWant': 'true',
  }
  const child = spawn(backend, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      SystemRoot: process.env.SystemRoot,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...gitConfig(config),
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname.replace(/^(\/[^/]+\/[^/]+?)(?:\.git)?\//, '$1.git/'),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      REMOTE_ADDR: '127.0.0.1',
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: String(body.length),
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
    },
  })
  // The child may stop reading early; that is its business.
  child.stdin.on('error', () => undefined)
  child.stdin.end(body)
  return new Promise((resolve) => {
    const head = cgiHead()
    let responseBytes = 0
    let status = 0
    child.stdout.on('data', (chunk: Buffer) => {
      const rest = head.take(chunk)
      if (rest === null) return
      if (status === 0) {
        status = head.status()
        response.writeHead(status, head.headers())
      }
      responseBytes += rest.length
      if (!response.write(rest)) {
        child.stdout.pause()
        response.once('drain', () => child.stdout.resume())
      }
    })
    response.on('close', () => child.kill())
    child.on('close', () => {
      if (status === 0 && !response.headersSent) response.writeHead((status = 500))
      response.end()
      resolve({ status, responseBytes })
    })
  })
}

function gitConfig(values: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(values)
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) }
  entries.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${index}`] = key
    env[`GIT_CONFIG_VALUE_${index}`] = value
  })
  return env
}

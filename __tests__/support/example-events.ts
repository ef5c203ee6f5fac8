/** GitHub's own example payloads (`@octokit/webhooks-examples`), with the ids of a repository made in the test. */
import examples from '@octokit/webhooks-examples'

interface Example {
  readonly name: string
  readonly examples: readonly unknown[]
}

export type Json = Record<string, unknown>

const allExamples = examples as unknown as readonly Example[]

/** A copy of the first example of an event that has the given action or meets the given test. */
export function exampleEvent(name: string, wanted: (payload: Json) => boolean = () => true): Json {
  const payloads = allExamples.find((example) => example.name === name)?.examples ?? []
  const found = payloads.find((payload) => wanted(payload as Json))
  if (found === undefined) throw new Error(`there is no such example of ${name}`)
  return structuredClone(found) as Json
}

/** All events that GitHub gives examples for. */
export const exampleEventNames: readonly string[] = allExamples.map(({ name }) => name)

export interface PullRequestIds {
  readonly base: string
  readonly head: string
  readonly commits: number
  readonly baseBranch?: string
  readonly title?: string
  readonly body?: string | null
  readonly fork?: boolean
}

export function pullRequestEvent(ids: PullRequestIds): Json {
  const event = exampleEvent('pull_request', ({ action }) => action === 'synchronize')
  const pull = event.pull_request as Json
  const base = pull.base as Json
  const head = pull.head as Json
  Object.assign(base, { sha: ids.base, ref: ids.baseBranch ?? 'main' })
  Object.assign(head, { sha: ids.head })
  Object.assign(pull, { commits: ids.commits, title: ids.title ?? 'A change', body: ids.body ?? null })
  if (ids.fork === true) head.repo = { ...(head.repo as Json), full_name: 'stranger/app', fork: true }
  return event
}

export interface PushIds {
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly forced?: boolean
  readonly deleted?: boolean
  readonly created?: boolean
  readonly defaultBranch?: string
}

export function pushEvent(ids: PushIds): Json {
  const event = exampleEvent('push')
  const repository = event.repository as Json
  repository.default_branch = ids.defaultBranch ?? 'main'
  return Object.assign(event, {
    ref: ids.ref,
    before: ids.before,
    after: ids.after,
    forced: ids.forced ?? false,
    deleted: ids.deleted ?? false,
    created: ids.created ?? false,
  })
}

export const noCommit = '0'.repeat(40)

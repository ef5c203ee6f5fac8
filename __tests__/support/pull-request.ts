/** A pull request played in full: a server, its checkout on a runner, the event, the Action. */
import { join } from 'node:path'
import { pullRequestEvent, type PullRequestIds } from './example-events.ts'
import { makeFolder, makeRepository, type TestRepository } from './repository.ts'
import { runAction, type ActionResult, type ActionRun } from './run-action.ts'
import { serveRepository, type ServedRepository } from './served-repository.ts'

export interface Stage extends AsyncDisposable {
  /** Where the people work; `push` brings their branches to the server. */
  readonly author: TestRepository
  readonly served: ServedRepository
  /** Brings all branches to the server, and refs such as `refs/pull/1/merge`. */
  push(refs?: Readonly<Record<string, string>>): Promise<void>
  /** The state in which actions/checkout leaves a folder of the runner. */
  checkout(how: Checkout): Promise<string>
  run(
    run: Partial<ActionRun> & Pick<ActionRun, 'event' | 'payload' | 'workspace' | 'sha'>,
  ): Promise<ActionResult>
}

export interface Checkout {
  readonly commit: string
  /** `null`: everything. */
  readonly depth: number | null
  /** A folder below the workspace. */
  readonly path?: string
}

export async function openStage(options: { readonly isPrivate?: boolean } = {}): Promise<Stage> {
  const author = await makeRepository()
  const served = await serveRepository('', options)
  const workspaces: AsyncDisposable[] = []
  return {
    author,
    served,
    async push(refs = {}) {
      const named = Object.entries(refs).map(([ref, commit]) => `+${commit}:${ref}`)
      await author.git('push', '--quiet', '--force', served.fileUrl, '+refs/heads/*:refs/heads/*', ...named)
    },
    async checkout({ commit, depth, path = '' }) {
      const folder = await makeFolder('kg-workspace')
      workspaces.push(folder)
      const clone = await makeRepository({ folder: join(folder.path, path) })
      await clone.git('remote', 'add', 'origin', `${served.server.url}/${served.name}`)
      const heads = depth === null ? ['+refs/heads/*:refs/remotes/origin/*'] : []
      const limit = depth === null ? [] : [`--depth=${depth}`]
      await clone.git('fetch', '--quiet', '--no-tags', ...limit, served.fileUrl, ...heads, commit)
      await clone.git('checkout', '--quiet', '--detach', commit)
      return folder.path
    },
    async run(run) {
      served.server.forget()
      return runAction({
        serverUrl: served.server.url,
        repository: served.name,
        token: served.token,
        ...run,
      })
    },
    async [Symbol.asyncDispose]() {
      for (const folder of workspaces) await folder[Symbol.asyncDispose]()
      await served[Symbol.asyncDispose]()
      await author[Symbol.asyncDispose]()
    },
  }
}

export interface OpenPullRequest {
  readonly base: string
  readonly head: string
  /** What GitHub merges for the check: `GITHUB_SHA`. */
  readonly merge: string
  readonly commits: number
}

/**
 * Makes GitHub's merge commit of `topic` into `main` and brings everything to the server.
 *
 * @param eventBase what the event calls the base, where that is out of date
 */
export async function openPullRequest(stage: Stage, eventBase?: string): Promise<OpenPullRequest> {
  const { author } = stage
  const main = await author.id('main')
  const head = await author.id('topic')
  await author.git('checkout', '--quiet', '--detach', 'main')
  const when = `1770000000 +0000`
  await author.run(['merge', '--quiet', '--no-ff', '-m', `Merge ${head} into ${main}`, 'topic'], {
    env: { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
  })
  const merge = await author.id('HEAD')
  const base = eventBase ?? main
  const commits = Number(await author.git('rev-list', '--count', `${main}..${head}`))
  await stage.push({ 'refs/pull/1/head': head, 'refs/pull/1/merge': merge })
  return { base, head, merge, commits }
}

export interface PlayOptions extends Partial<Omit<PullRequestIds, 'base' | 'head' | 'commits'>> {
  /** How deep the checkout of the merge commit is; `none`: there is no checkout. Like actions/checkout: 1. */
  readonly depth?: number | 'full' | 'none'
  readonly eventBase?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly path?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Opens the pull request and runs the Action on it. */
export async function playPullRequest(
  stage: Stage,
  options: PlayOptions = {},
): Promise<ActionResult & { readonly pull: OpenPullRequest; readonly workspace: string }> {
  const pull = await openPullRequest(stage, options.eventBase)
  const { depth = 1, inputs, path, env } = options
  await using empty = await makeFolder('kg-empty')
  const workspace =
    depth === 'none'
      ? empty.path
      : await stage.checkout({
          commit: pull.merge,
          depth: depth === 'full' ? null : depth,
          ...(path === undefined ? {} : { path }),
        })
  const result = await stage.run({
    event: 'pull_request',
    payload: pullRequestEvent({ ...options, ...pull }),
    workspace,
    sha: pull.merge,
    ...(inputs === undefined ? {} : { inputs }),
    ...(env === undefined ? {} : { env }),
  })
  return { ...result, pull, workspace }
}

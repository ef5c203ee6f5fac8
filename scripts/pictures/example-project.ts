/**
 * A made-up project, served as GitHub serves one: a pull request brings a personal key in two files and one that a
 * later commit removes again. The keys are made here, the same at each run, and live in a temporary folder only.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seededBytes } from '../../__tests__/support/seeded-bytes.ts'
import { serveRepositories, type GitHttpServer } from '../../__tests__/support/git-http-server.ts'
import { makeFolder, makeRepository, type TestRepository } from '../../__tests__/support/repository.ts'
import { generations } from '../../src/core/keys/generations.ts'
import { mintKey } from '../../src/core/keys/mint.ts'

export interface ExampleProject extends AsyncDisposable {
  /** The checkout of the pull request. */
  readonly checkout: TestRepository
  readonly server: GitHttpServer
  /** What the runner gives an Action for this pull request. */
  readonly environment: Readonly<Record<string, string>>
  /** Where the Action writes its summary. */
  readonly summaryFile: string
}

const name = 'acme/shop'

/** Minutes of one morning. */
function at(minute: number): { readonly date: string } {
  return { date: `2026-11-02T10:${String(minute).padStart(2, '0')}:00Z` }
}

export async function exampleProject(): Promise<ExampleProject> {
  const folder = await makeFolder('shop')
  const random = seededBytes(2)
  const personal = mintKey('personal', generations[2]!, random)
  const secret = mintKey('project-secret', generations[2]!, random)
  const project = mintKey('project', generations[4]!, random)

  const bare = join(folder.path, 'served', `${name}.git`)
  await makeRepository({ bare: true, folder: bare })
  const checkout = await makeRepository({ folder: join(folder.path, 'shop') })
  const shop = {
    'README.md': '# Shop\n',
    'src/app.ts': `posthog.init('${project}', { api_host: 'https://eu.i.posthog.com' })\n`,
  }
  const base = await checkout.commit('Sell things', shop, at(0))
  await checkout.branch('local-evaluation')
  const client = {
    'src/lib/posthog.ts': `import { PostHog } from 'posthog-node'\n\nexport const posthog = new PostHog(projectToken, {\n  personalApiKey: '${personal}',\n})\n`,
  }
  await checkout.commit('Evaluate flags on the server', client, at(12))
  const deployment = {
    'deploy/values.yaml': `env:\n  - name: POSTHOG_PERSONAL_API_KEY\n    value: ${personal}\n`,
    '.env.production': `POSTHOG_SECRET_KEY=${secret}\n`,
  }
  await checkout.commit('Deploy it', deployment, at(31))
  const head = await checkout.commit('Remove the env file', { '.env.production': null }, at(40))
  await checkout.git('push', '--quiet', bare, 'main:main', 'local-evaluation:local-evaluation')
  const server = await serveRepositories(join(folder.path, 'served'))

  const event = join(folder.path, 'event.json')
  await writeFile(event, JSON.stringify(pullRequest(base, head)))
  const temp = join(folder.path, 'temp')
  await mkdir(temp)
  const files = { summary: join(temp, 'summary.md'), output: join(temp, 'output.txt') }
  for (const file of Object.values(files)) await writeFile(file, '')
  return {
    checkout,
    server,
    summaryFile: files.summary,
    environment: {
      ...checkout.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: files.output,
      GITHUB_REF: 'refs/pull/7/head',
      GITHUB_REPOSITORY: name,
      GITHUB_SERVER_URL: server.url,
      GITHUB_SHA: head,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKFLOW_REF: `${name}/.github/workflows/posthog-keys.yml@refs/pull/7/merge`,
      GITHUB_WORKSPACE: checkout.root,
      RUNNER_TEMP: temp,
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await checkout[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** What of the event's payload is read. */
function pullRequest(base: string, head: string): object {
  const repository = { full_name: name, default_branch: 'main' }
  return {
    action: 'opened',
    number: 7,
    repository,
    pull_request: {
      number: 7,
      title: 'Evaluate feature flags on the server',
      body: 'Saves a request on each page.',
      commits: 3,
      base: { ref: 'main', sha: base, repo: repository },
      head: { ref: 'local-evaluation', sha: head, repo: repository },
    },
  }
}

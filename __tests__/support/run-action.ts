/** Runs the built scan Action as a runner does: inputs and facts by the environment, results by files and stdout. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runDist, type ChildResult } from './child.ts'
import type { Json } from './example-events.ts'
import { makeFolder } from './repository.ts'

export interface ActionRun {
  readonly event: string
  readonly payload: Json | string
  /** The folder that actions/checkout filled, or an empty one. */
  readonly workspace: string
  readonly sha: string
  readonly serverUrl: string
  readonly repository: string
  readonly token?: string
  /** Only what the workflow writes; the defaults of `action.yml` are added. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

export interface ActionResult extends ChildResult {
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

const defaults: Readonly<Record<string, string>> = {
  path: '.',
  scan: 'auto',
  config: '.github/posthog-key-guard.yml',
  annotations: 'commands',
  summary: 'true',
}

export async function runAction(run: ActionRun): Promise<ActionResult> {
  await using runner = await makeFolder('kg-runner')
  const file = (name: string): string => join(runner.path, name)
  await mkdir(file('temp'))
  await writeFile(
    file('event.json'),
    typeof run.payload === 'string' ? run.payload : JSON.stringify(run.payload),
  )
  await writeFile(file('summary.md'), '')
  await writeFile(file('outputs'), '')
  const inputs = { ...defaults, token: run.token ?? '', ...run.inputs }
  const result = await runDist('scan/index.js', [], {
    cwd: run.workspace,
    env: {
      HOME: runner.path,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_EVENT_NAME: run.event,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_SHA: run.sha,
      GITHUB_SERVER_URL: run.serverUrl,
      GITHUB_REPOSITORY: run.repository,
      GITHUB_WORKFLOW_REF: `${run.repository}/.github/workflows/keys.yml@refs/heads/main`,
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_OUTPUT: file('outputs'),
      RUNNER_TEMP: file('temp'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...run.env,
    },
  })
  return {
    ...result,
    summary: await readFile(file('summary.md'), 'utf8'),
    outputs: parseOutputs(await readFile(file('outputs'), 'utf8')),
  }
}

/** `name<<delimiter`, lines, `delimiter` (docs.github.com, *Workflow commands*, multiline strings). */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2\r?$/gm))
    outputs[match[1]!] = match[3]!
  return outputs
}

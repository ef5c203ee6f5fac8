/** Every input and variable that the scan Action reads, checked, in one place. */
import { getInput } from '@actions/core'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { posix, resolve } from 'node:path'
import { failOnLevels, type FailOn } from '../../core/policy/fail-on.ts'
import { itemsOf } from '../../core/policy/settings-order.ts'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import { parseChoice } from './choice.ts'
import { builtIn } from './defaults.ts'
import { laterInputs, laterSources, notInThisVersion } from './later.ts'

export const scanParts = ['changes', 'files', 'history'] as const
export type ScanPart = (typeof scanParts)[number]

export interface ActionSettings {
  readonly token: string | null
  readonly workspace: string
  /** Where the checkout is, or would be: absolute. */
  readonly checkout: string
  /** The checkout's folder below the workspace, `/`-separated, empty for the workspace itself. */
  readonly pathPrefix: string
  /** `auto`: what the event is about. */
  readonly scan: 'auto' | ReadonlySet<ScanPart>
  readonly paths: readonly string[]
  readonly pathsIgnore: readonly string[]
  readonly failOn: FailOn | null
  readonly config: string
  readonly baseline: string | null
  readonly annotations: boolean
  readonly summary: boolean
  readonly sarifFile: string | null
  readonly reportFile: string | null
  /** Where a scan of the history keeps where it ended; `null`: nowhere. */
  readonly sinceState: string | null
  readonly event: { readonly name: string; readonly payload: unknown }
  /** `GITHUB_SHA`. */
  readonly sha: string
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly tempDir: string
  /** `GITHUB_WORKFLOW_REF`, empty where the runner does not tell. */
  readonly workflowRef: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws UserError for the first input or variable that is wrong or missing */
export function readActionSettings(env: Environment): ActionSettings {
  refuseLaterInputs()
  const workspace = required(env, 'GITHUB_WORKSPACE')
  const pathPrefix = prefixOf(getInput('path') || '.')
  const failOn = getInput('fail-on')
  return {
    token: getInput('token') || null,
    workspace,
    checkout: resolve(workspace, pathPrefix),
    pathPrefix,
    scan: scanOf(getInput('scan') || 'auto'),
    paths: itemsOf(getInput('paths')),
    pathsIgnore: itemsOf(getInput('paths-ignore')),
    failOn: failOn === '' ? null : parseChoice('fail-on', failOn, failOnLevels),
    config: getInput('config') || builtIn.config,
    baseline: getInput('baseline') || null,
    annotations: annotationsOf(getInput('annotations') || 'commands'),
    summary: parseChoice('summary', getInput('summary') || 'true', ['true', 'false']) === 'true',
    sarifFile: getInput('sarif-file') || null,
    reportFile: getInput('report-file') || null,
    sinceState: getInput('since-state') || null,
    event: {
      name: required(env, 'GITHUB_EVENT_NAME'),
      payload: payloadOf(required(env, 'GITHUB_EVENT_PATH')),
    },
    sha: objectId(env, 'GITHUB_SHA'),
    serverUrl: required(env, 'GITHUB_SERVER_URL').replace(/\/+$/, ''),
    repository: required(env, 'GITHUB_REPOSITORY'),
    tempDir: env.RUNNER_TEMP ?? tmpdir(),
    workflowRef: env.GITHUB_WORKFLOW_REF ?? '',
  }
}

function refuseLaterInputs(): void {
  for (const [name, harmless] of Object.entries(laterInputs)) {
    const value = getInput(name)
    if (!harmless.includes(value)) throw notInThisVersion(`the input ${name}`, 'take it out of the workflow')
  }
}

function required(env: Environment, name: string): string {
  const value = env[name]
  if (value === undefined || value === '') {
    throw new UserError(
      `${name} is not set; run this from a GitHub Actions workflow, or use the command line`,
    )
  }
  return value
}

function objectId(env: Environment, name: string): string {
  const value = required(env, name)
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) {
    throw new UserError(`${name} is no full commit id; run this from a GitHub Actions workflow`)
  }
  return value
}

function prefixOf(path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/')).replace(/\/+$/, '')
  if (posix.isAbsolute(normal) || /^[A-Za-z]:/.test(normal) || normal === '..' || normal.startsWith('../')) {
    throw new UserError(`path is a folder below the workspace, not "${showText(path)}"`)
  }
  return normal === '.' ? '' : normal
}

function scanOf(text: string): ActionSettings['scan'] {
  const parts = text
    .split(/[\s,]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length === 1 && parts[0] === 'auto') return 'auto'
  for (const part of parts) {
    if (laterSources.includes(part))
      throw notInThisVersion(`scan: ${part}`, 'take auto, changes, files or history')
  }
  return new Set(parts.map((part) => parseChoice('scan', part, scanParts)))
}

function annotationsOf(text: string): boolean {
  if (text === 'checks') throw notInThisVersion('annotations: checks', 'take commands or off')
  return parseChoice('annotations', text, ['commands', 'off']) === 'commands'
}

function payloadOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new UserError(
      `the event payload (GITHUB_EVENT_PATH) ${why}; run this from a workflow, with the payload that GitHub wrote`,
      { cause: error },
    )
  }
}

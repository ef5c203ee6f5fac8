import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectFile, projectRoot } from '../support/repository-files.ts'
import { actionlint, hasActionlint, hasZizmor, zizmor } from '../support/workflow-linters.ts'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: object; readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }
    >
  >
}

const folder = '.github/workflows'
const names = readdirSync(join(projectRoot, folder)).sort()

it('the workflows are there', () => {
  expect(names).toEqual(expect.arrayContaining(['check-dist.yml', 'ci.yml', 'self-scan.yml']))
})

describe.each(names)('%s', (name) => {
  const text = projectFile(`${folder}/${name}`)
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)

  it('grants nothing at the top, and says in each job what for', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).toBeTypeOf('object')
    const grants = text.split('\n').filter((line) => /^ +[a-z-]+: (?:read|write)\b/.test(line))
    expect(grants.length).toBeGreaterThanOrEqual(jobs.length)
    for (const grant of grants) expect(grant).toMatch(/ # to \w+/)
  })

  it('pins every action by its commit, with the version beside it', () => {
    const uses = [...text.matchAll(/\buses: *(.*)/g)].map((match) => match[1]!)
    expect(uses.length).toBeGreaterThan(0)
    for (const use of uses)
      expect(use).toMatch(/^(?:\.\/(?: #.*)?|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })

  it('leaves no token in the checkout', () => {
    const checkouts = jobs.flatMap(({ steps }) =>
      steps.filter((step) => step.uses?.startsWith('actions/checkout@')),
    )
    expect(checkouts.length).toBeGreaterThan(0)
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
  })

  it('is bounded', () => {
    expect(workflow.concurrency).toBeDefined()
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  it('runs nothing of a stranger with rights', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(Object.keys(workflow.on)).not.toContain('workflow_run')
  })

  it.skipIf(!hasActionlint)('passes actionlint', () => {
    expect(actionlint(text)).toEqual([])
  })

  it.skipIf(!hasZizmor)('passes zizmor at its strictest', () => {
    expect(zizmor(join(projectRoot, folder, name), '--pedantic')).toEqual([])
  })
})

it('the project scans itself on every event of the README, with the Action of the commit', () => {
  const workflow = parse(projectFile(`${folder}/self-scan.yml`)) as Workflow
  expect(Object.keys(workflow.on).sort()).toEqual(['merge_group', 'pull_request', 'push', 'schedule'])
  expect(Object.values(workflow.jobs).flatMap(({ steps }) => steps.map((step) => step.uses))).toContain('./')
})

/** What holds for every format, whichever it is. */
import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportContext, type ReportContext } from '../../../src/core/report/context.ts'
import { formatIds, formats } from '../../../src/core/report/formats.ts'
import { hostileReport } from '../../support/hostile-report.ts'
import { runnerCommands } from '../../support/runner-commands.ts'
import { filesReport, incompleteReport, rangeReport } from '../../support/sample-reports.ts'

const tool = { name: 'posthog-key-guard', version: '1.2.3' }
const onGithub: Partial<ReportContext> = {
  surface: 'action',
  repository: { serverUrl: 'https://github.com', repository: 'acme/shop' },
  headSha: 'd4e5f6a7'.repeat(5),
  policyFrom: 'main at 1f0c2d3',
}

test('the registry names each format by its id', () => {
  for (const id of formatIds) expect(formats[id].id).toBe(id)
})

/** `UPDATE` them with `npx vitest run -u`, and read the difference. */
const golden: readonly (readonly [
  folder: string,
  report: typeof filesReport,
  file: string,
  context: Partial<ReportContext>,
])[] = [
  ['files', filesReport, 'text-60.txt', { width: 60 }],
  ['files', filesReport, 'text-120.txt', { width: 120 }],
  ['files', filesReport, 'text-suppressed.txt', { showSuppressed: true }],
  ['files', filesReport, 'markdown.md', onGithub],
  ['files', filesReport, 'github.txt', onGithub],
  ['files', filesReport, 'json.json', {}],
  ['files', filesReport, 'sarif.sarif', onGithub],
  ['range', rangeReport, 'text.txt', {}],
  ['range', rangeReport, 'markdown.md', onGithub],
  [
    'range',
    rangeReport,
    'github.txt',
    { ...onGithub, pathPrefix: 'packages/app', existsInHead: (path) => path === 'config/old.env' },
  ],
  ['range', rangeReport, 'json.json', { showSuppressed: true }],
  ['range', rangeReport, 'sarif.sarif', { ...onGithub, showSuppressed: true }],
  ['incomplete', incompleteReport, 'text.txt', {}],
  ['incomplete', incompleteReport, 'markdown.md', onGithub],
  ['incomplete', incompleteReport, 'github.txt', onGithub],
  ['incomplete', incompleteReport, 'json.json', {}],
]

describe('the sample reports', () => {
  const cases = join(import.meta.dirname, '../../cases/report')

  test.each(golden)('$0: $2', async (folder, report, file, context) => {
    const format = formats[formatIds.find((id) => file.startsWith(id))!]
    const rendered = format.render(report(), reportContext({ tool, ...context }))
    await expect(rendered).toMatchFileSnapshot(join(cases, folder, file))
  })

  test('each file there belongs to a case', () => {
    const files = readdirSync(cases, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(files).toHaveLength(golden.length)
  })
})

describe('a hostile report', () => {
  const contexts = fc.record({
    color: fc.boolean(),
    width: fc.integer({ min: 20, max: 140 }),
    showSuppressed: fc.boolean(),
    failOn: fc.constantFrom('critical', 'medium', 'never'),
    policyFrom: fc.constantFrom(null, '##[error]x at 1f0c2d3', '::error::x\n::error::y'),
    configPath: fc.constantFrom('.github/x.yml', '::error::x', '##[error]x'),
  } as const)

  test.each(formatIds)('in %s makes a runner read no command of others', (id) => {
    fc.assert(
      fc.property(hostileReport, contexts, (report, context) => {
        const text = formats[id].render(report, reportContext({ tool, ...onGithub, ...context }))
        const commands = runnerCommands(text)
        const ours = id === 'github' ? text.split('\n').filter((line) => line !== '') : []
        expect(commands.map(({ line }) => line)).toEqual(ours)
        for (const { command, properties } of commands) {
          expect(['error', 'warning', 'notice']).toContain(command)
          expect(properties.title).toMatch(/PostHog/)
        }
      }),
      { numRuns: 200 },
    )
  })

  test.each(formatIds)('in %s has nothing that acts on a terminal', (id) => {
    fc.assert(
      fc.property(hostileReport, contexts, (report, context) => {
        const text = formats[id].render(report, reportContext({ tool, ...onGithub, ...context }))
        const ours =
          id === 'text' && context.color ? text.replace(/\x1b\[(?:1|2|22|31|32|33|39)m/g, '') : text
        expect(ours.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 200 },
    )
  })

  test.each(formatIds)('in %s is rendered the same twice', (id) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const context = reportContext({ tool, ...onGithub })
        expect(formats[id].render(structuredClone(report), context)).toBe(formats[id].render(report, context))
      }),
      { numRuns: 50 },
    )
  })
})

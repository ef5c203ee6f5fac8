import { describe, expect, test } from 'vitest'
import { allowList } from '../../../src/core/policy/allow.ts'
import type { Finding, Report } from '../../../src/core/finding.ts'
import { reportContext, type ReportContext } from '../../../src/core/report/context.ts'
import { renderGithub } from '../../../src/core/report/github.ts'
import { aCommitLocation, aFinding, aLocation, aReport } from '../../support/report-builder.ts'
import { runnerCommands, type RunnerCommand } from '../../support/runner-commands.ts'

function commands(report: Report, given: Partial<ReportContext> = {}): readonly RunnerCommand[] {
  const context = reportContext({
    tool: { name: 'posthog-key-guard', version: '1.2.3' },
    surface: 'action',
    ...given,
  })
  return runnerCommands(renderGithub(report, context))
}
const of = (all: readonly RunnerCommand[], level: string): readonly RunnerCommand[] =>
  all.filter(({ command }) => command === level)
const places = (count: number, from = 0): Finding['locations'] =>
  Array.from({ length: count }, (_, index) => aLocation({ path: `src/${from + index}.ts` }))

test('a clean report says nothing', () => {
  expect(commands(aReport([aFinding('project')]))).toEqual([])
})

describe('errors', () => {
  test('are one for each line that fails, with what to do and every way out', () => {
    const { masked } = aFinding('personal')
    const locations = [aLocation(), aLocation({ column: 99 }), aLocation({ line: 13 })]
    const errors = commands(aReport([aFinding('personal', { locations })]), { policyFrom: 'main at 1f0c2d3' })
    expect(errors.map(({ properties }) => properties.line)).toEqual(['12', '13'])
    expect(errors[0]).toMatchObject({
      command: 'error',
      properties: { file: 'src/lib/posthog.ts', col: '34', title: `PostHog personal key ${masked}` },
      data:
        'src/lib/posthog.ts:12: whoever holds it can do everything its owner may do in PostHog, within the scopes of ' +
        'the key. Make a new key, put it where the old one is used, delete the old one in PostHog, remove it here ' +
        '(that alone is not enough). Steps are in the job summary. Rotated, or no secret? A maintainer allows it by its ' +
        'fingerprint in .github/posthog-key-guard.yml (read from main at 1f0c2d3), then re-run this check.',
    })
  })

  test('advise no rebase where a key stands in no file any more', () => {
    const places = [aCommitLocation({ inHead: false }), aCommitLocation({ in: 'message', path: null })]
    for (const location of places) {
      const [error] = commands(aReport([aFinding('personal', { locations: [location] })]))
      expect(error?.data).toContain(
        ' delete the old one in PostHog, do not rebase (that does not take it back). Steps are',
      )
    }
  })

  test('are ten at most, one of each key before the second of any, and a notice has the rest', () => {
    const all = commands(
      aReport([
        aFinding('personal', { locations: places(12) }),
        aFinding('oauth-refresh', { locations: places(2, 20) }),
      ]),
    )
    expect(of(all, 'error').map(({ properties }) => properties.file)).toEqual([
      'src/0.ts',
      'src/20.ts',
      'src/1.ts',
      'src/21.ts',
      ...[2, 3, 4, 5, 6, 7].map((index) => `src/${index}.ts`),
    ])
    expect(of(all, 'notice').map(({ data }) => data)).toEqual([
      '4 more places fail, in src/8.ts, src/9.ts, src/10.ts, src/11.ts: see the job summary.',
    ])
  })

  test('leave out what the base holds, and what is suppressed', () => {
    const locations = [
      aCommitLocation(),
      aCommitLocation({ path: 'a.ts', introduced: false }),
      aCommitLocation({ path: 'b.ts', suppressed: { by: 'inline', reason: 'x' } }),
    ]
    const known = aFinding('project-secret', { locations: [aCommitLocation({ introduced: false })] })
    const all = commands(aReport([aFinding('personal', { locations }), known]))
    expect(all.map(({ properties }) => properties.file)).toEqual(['src/lib/posthog.ts'])
  })

  test('say that a scan is incomplete, even after ten others', () => {
    const skipped = [{ path: 'a##[error]b', reason: 'permission denied', incomplete: true }]
    const all = commands(
      aReport([aFinding('personal', { locations: places(20) })], { scan: { complete: false, skipped } }),
    )
    const errors = of(all, 'error')
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)?.data).toBe(
      'the scan is incomplete: 1 thing was not read in full; a##\\u{5B}error]b (permission denied).',
    )
    expect(of(all, 'notice')[0]?.data).toMatch(/^11 more places fail, /)
  })
})

describe('what is marked', () => {
  const marked = (
    location: Finding['locations'][number],
    given: Partial<ReportContext> = {},
  ): RunnerCommand => commands(aReport([aFinding('personal', { locations: [location] })]), given)[0]!

  test('the file in the repository, not in the checkout', () => {
    const { properties, data } = marked(aLocation(), { pathPrefix: './packages/app/' })
    expect(properties.file).toBe('packages/app/src/lib/posthog.ts')
    expect(data).toMatch(/^packages\/app\/src\/lib\/posthog\.ts:12: /)
  })

  test('the file alone, where HEAD has it without the key', () => {
    const { properties, data } = marked(aCommitLocation({ inHead: false }), {
      existsInHead: (path) => path === 'src/lib/posthog.ts',
    })
    expect(properties).toEqual({ file: 'src/lib/posthog.ts', title: expect.any(String) as string })
    expect(data).toMatch(
      /^src\/lib\/posthog\.ts:12 \(from 3f9c2d1, 2026-03-02, A\. Dev; no longer at HEAD, still in the history\): /,
    )
  })

  test('nothing, where HEAD has no such file', () => {
    expect(Object.keys(marked(aCommitLocation({ inHead: false })).properties)).toEqual(['title'])
  })

  test('the file alone, for a member of an archive', () => {
    expect(marked(aLocation({ path: 'a.zip', encoding: ['zip:b'] })).properties).not.toHaveProperty('line')
  })

  test.each([
    [
      'a name that a runner cannot be told',
      aLocation({ path: 'a,b:c%0A::error::x##[error]y.txt' }),
      'a,b:c%0A::error::x##\\u{5B}error]y.txt:12: ',
    ],
    [
      'a name that holds a key',
      aLocation({ path: 'backup-phx_...9aB3.txt', in: 'path' }),
      'name of the file backup-phx_...9aB3.txt: ',
    ],
    [
      'a file below such a name',
      aLocation({ path: 'backup-phx_...9aB3/a.txt' }),
      'backup-phx_...9aB3/a.txt:12: ',
    ],
    ['a name that is no text', aLocation({ path: 'a\\xff.txt' }), 'a\\xff.txt:12: '],
    [
      'a message',
      aCommitLocation({ in: 'message', path: null, line: 3 }),
      'message of commit 3f9c2d1, line 3 (from 3f9c2d1, ',
    ],
  ])('nothing for %s, but the message names it', (_, location, beginning) => {
    const { properties, data } = marked(location, { existsInHead: () => true })
    expect(Object.keys(properties)).toEqual(['title'])
    expect(data.startsWith(beginning)).toBe(true)
  })
})

describe('warnings', () => {
  test('are for keys of the base at a new place, for what is below the level, and for entries past their day', () => {
    const fingerprint = '9f86d081'.repeat(8)
    const { notices } = allowList(
      [{ fingerprint, reason: 'in the changelog', expires: '2026-11-01', line: 7 }],
      '2026-11-20',
      '.github/posthog-key-guard.yml',
    )
    const all = commands(
      aReport(
        [
          aFinding('project-secret', {
            locations: [
              aCommitLocation({ introduced: false }),
              aCommitLocation({ path: 'b.ts', introduced: false, newPlace: true }),
            ],
          }),
          aFinding('personal', { confidence: 'possible', severity: 'medium' }),
        ],
        { notices },
      ),
    )
    expect(of(all, 'warning')).toHaveLength(all.length)
    expect(all.map(({ properties, data }) => [properties.file, data.split(/[.;] /)[0]])).toEqual([
      ['b.ts', 'b.ts:12 (from 3f9c2d1, 2026-03-02, A'],
      ['src/lib/posthog.ts', 'src/lib/posthog.ts:12: does not fail: below high'],
      [
        undefined,
        '.github/posthog-key-guard.yml:7: the allow entry for 9f86d0819f86… ended on 2026-11-01 (in the changelog): its key counts again',
      ],
    ])
  })

  test('are ten at most', () => {
    const all = commands(aReport([aFinding('personal', { severity: 'medium', locations: places(13) })]))
    expect(of(all, 'warning')).toHaveLength(10)
    expect(of(all, 'notice').map(({ data }) => data)).toEqual([
      '3 more warnings, in src/10.ts, src/11.ts, src/12.ts: see the job summary.',
    ])
  })
})

describe('notices', () => {
  test('are for what a change allows itself, and for changes of the policy', () => {
    const suppressed = { by: 'inline', reason: 'revoked' } as const
    const all = commands(
      aReport([aFinding('personal', { locations: [aCommitLocation({ suppressed, newlyAllowed: true })] })], {
        notices: ['this change edits x.yml: it was judged by the one on main'],
      }),
    )
    expect(all.map(({ command, properties, data }) => [command, properties.line, data])).toEqual([
      [
        'notice',
        '12',
        'src/lib/posthog.ts:12 (from 3f9c2d1, 2026-03-02, A. Dev): newly allowed by this change, suppressed by a comment in the code: revoked.',
      ],
      ['notice', undefined, 'this change edits x.yml: it was judged by the one on main'],
    ])
  })

  test('are ten at most, the count of the others among them', () => {
    const suppressed = { by: 'inline', reason: 'revoked' } as const
    const allowed = places(15).map((location) => ({ ...location, suppressed, newlyAllowed: true }))
    const all = commands(
      aReport([
        aFinding('personal', { locations: places(11) }),
        aFinding('oauth-refresh', { locations: allowed }),
      ]),
    )
    expect(of(all, 'notice')).toHaveLength(10)
    expect(of(all, 'notice')[0]?.data).toMatch(/^1 more place fails, /)
  })
})

test('on a laptop the steps are a command away', () => {
  const [error] = commands(aReport([aFinding('personal')]), {
    surface: 'cli',
    command: 'node dist/cli/index.js',
  })
  expect(error?.data).toMatch(
    / Steps: node dist\/cli\/index\.js explain personal\. .* in \.github\/posthog-key-guard\.yml, then scan again\.$/,
  )
})

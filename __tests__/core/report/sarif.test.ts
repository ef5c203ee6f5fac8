import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Location, Report } from '../../../src/core/finding.ts'
import { kindIds } from '../../../src/core/keys/kinds.ts'
import { reportContext, type ReportContext } from '../../../src/core/report/context.ts'
import { maxResults, renderSarif } from '../../../src/core/report/sarif.ts'
import { hostileReport } from '../../support/hostile-report.ts'
import { aCommitLocation, aFinding, aLocation, aReport } from '../../support/report-builder.ts'
import { filesReport, incompleteReport, rangeReport } from '../../support/sample-reports.ts'
import { sarifSubset } from '../../support/sarif-subset.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
// A CommonJS package whose types and whose shape under ESM differ.
;(addFormatsModule as unknown as typeof addFormatsModule.default)(ajv)
const validate = ajv.compile(sarifSubset)

const context = reportContext({
  tool: { name: 'posthog-key-guard', version: '1.2.3' },
  repository: { serverUrl: 'https://github.com', repository: 'acme/shop' },
  headSha: 'd4e5f6a7'.repeat(5),
})

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string }
      readonly region: { readonly startLine: number; readonly startColumn: number }
    }
  }[]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[]
}
interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: object }[] }
  }
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly {
      readonly level: string
      readonly message: { readonly text: string }
    }[]
  }[]
  readonly results: readonly Result[]
}

function render(report: Report, given: Partial<ReportContext> = {}): Run {
  return (JSON.parse(renderSarif(report, { ...context, ...given })) as { readonly runs: readonly [Run] })
    .runs[0]
}
const resultOf = (location: Location, given: Partial<ReportContext> = {}): Result =>
  render(aReport([aFinding('personal', { locations: [location] })]), given).results[0]!
const uriOf = (location: Location, given: Partial<ReportContext> = {}): string =>
  resultOf(location, given).locations[0]!.physicalLocation.artifactLocation.uri

describe('the schema', () => {
  test.each([
    ['files', filesReport()],
    ['range', rangeReport()],
    ['incomplete', incompleteReport()],
    ['empty', aReport([])],
  ])('takes the report %s', (_, report) => {
    for (const showSuppressed of [false, true]) {
      validate(JSON.parse(renderSarif(report, { ...context, showSuppressed })))
      expect(validate.errors).toBeNull()
    }
  })

  test('takes a report with hostile text', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (report, showSuppressed) => {
        validate(JSON.parse(renderSarif(report, { ...context, showSuppressed })))
        expect(validate.errors).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})

describe('rules', () => {
  test('are one a kind, and one for what is cut short or made up', () => {
    const { rules } = render(aReport([])).tool.driver
    expect(rules.map(({ id }) => id)).toEqual([
      ...kindIds.map((id) => `posthog-${id}`),
      'posthog-possible-key',
    ])
  })

  test('give GitHub the severity', () => {
    const { rules } = render(aReport([])).tool.driver
    const scores = Object.fromEntries(
      rules.map(({ id, properties }) => [id, (properties as Record<string, unknown>)['security-severity']]),
    )
    expect(scores).toEqual({
      'posthog-personal': '9.5',
      'posthog-project-secret': '8.0',
      'posthog-oauth-access': '8.0',
      'posthog-oauth-refresh': '9.5',
      'posthog-legacy-personal': '9.5',
      'posthog-project': undefined,
      'posthog-possible-key': '5.0',
    })
  })

  test.each([
    ['certain', 'critical', 'posthog-personal', 'error'],
    ['likely', 'high', 'posthog-personal', 'error'],
    ['possible', 'medium', 'posthog-possible-key', 'warning'],
    ['certain', 'low', 'posthog-personal', 'note'],
  ] as const)('%s, %s', (confidence, severity, id, level) => {
    const run = render(aReport([aFinding('personal', { confidence, severity })]))
    expect(run.results[0]).toMatchObject({ ruleId: id, level })
    expect(run.tool.driver.rules[run.results[0]!.ruleIndex]?.id).toBe(id)
  })
})

describe('where a result stands', () => {
  test.each([
    ['a plain path', aLocation({ path: 'src/a-b_c~d.ts' }), 'src/a-b_c~d.ts'],
    [
      'what a segment may hold',
      aLocation({ path: 'app/(group)/@scope/a+b,c;d=e&f!g$h*i' }),
      'app/(group)/@scope/a+b,c;d=e&f!g$h*i',
    ],
    [
      'what it may not',
      aLocation({ path: 'a b/c:d#e?f%21[g]"ü' }),
      'a%20b/c%3Ad%23e%3Ff%2521%5Bg%5D%22%C3%BC',
    ],
    ['a message', aCommitLocation({ in: 'message', path: null }), `.git/message/${'3f9c2d1a'.repeat(5)}`],
    ['a ref', aLocation({ in: 'ref', path: 'refs/heads/a b' }), '.git/ref/refs/heads/a%20b'],
    ['a pull request', aLocation({ in: 'pull-request', path: null }), '.git/pull-request'],
    ['standard input', aLocation({ in: 'stdin', path: null }), '.git/stdin'],
  ])('%s', (_, location, uri) => {
    expect(uriOf(location)).toBe(uri)
  })

  test('the prefix of the checkout belongs to it', () => {
    expect(uriOf(aLocation({ path: 'a.ts' }), { pathPrefix: 'packages/app' })).toBe('packages/app/a.ts')
  })

  test('lines of a commit that HEAD no longer has are no lines of the file', () => {
    const { physicalLocation } = resultOf(aCommitLocation({ inHead: false })).locations[0]!
    expect(physicalLocation.region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 })
    expect(resultOf(aCommitLocation({ inHead: false })).message.text).toContain(
      'src/lib/posthog.ts:12 (from 3f9c2d1',
    )
  })

  test('nor are lines of an archive member', () => {
    const { physicalLocation } = resultOf(aLocation({ encoding: ['zip:inner/a'] })).locations[0]!
    expect(physicalLocation.region.startLine).toBe(1)
  })

  test('the message says what to do in its order: rotate, remove, allow, again', () => {
    const advice = (location: Location): string | undefined =>
      /(Make a new key.*)$/.exec(resultOf(location).message.text)?.[1]
    const allowed =
      'Rotated, or no secret? A maintainer allows it by its fingerprint in .github/posthog-key-guard.yml, then scan again.'
    const replace = 'Make a new key, put it where the old one is used, delete the old one in PostHog,'
    expect(advice(aLocation())).toBe(`${replace} remove it here (that alone is not enough). ${allowed}`)
    expect(advice(aCommitLocation({ inHead: false }))).toBe(
      `${replace} do not rebase (that does not take it back). ${allowed}`,
    )
  })

  test('brackets of a path make no link in the message', () => {
    expect(resultOf(aLocation({ path: '[a](1)\\b' })).message.text).toContain('\\[a\\](1)\\\\b:12')
  })
})

describe('the hash of a place', () => {
  const hash = (given: Partial<Location>): string =>
    resultOf(aLocation(given)).partialFingerprints.primaryLocationLineHash

  test('stays where lines move', () => {
    expect(hash({ line: 99, column: 1 })).toBe(hash({ line: 12 }))
  })

  test('is another one at another path, or in another encoding', () => {
    expect(
      new Set([hash({}), hash({ path: 'b' }), hash({ encoding: ['base64'] }), hash({ in: 'path' })]).size,
    ).toBe(4)
  })

  test('counts the same key in one file', () => {
    const locations = [aLocation(), aLocation({ path: 'b' }), aLocation({ line: 13 })]
    const hashes = render(aReport([aFinding('personal', { locations })])).results.map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    )
    expect(hashes.map((text) => text.split(':')[1])).toEqual(['1', '1', '2'])
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('what does not count', () => {
  const suppressed = { by: 'config', reason: 'revoked' } as const
  const report = aReport([
    aFinding('personal', {
      locations: [aLocation(), aLocation({ path: 'b', suppressed: { by: 'inline', reason: 'x' } })],
    }),
    aFinding('project-secret', { locations: [aLocation({ suppressed })] }),
    aFinding('project'),
  ])

  test('is left out, because GitHub would open alerts for it, and counted', () => {
    const { results, invocations } = render(report)
    expect(results).toHaveLength(1)
    expect(results[0]).not.toHaveProperty('suppressions')
    expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      '1 project token, public by design',
      '1 key suppressed by an allow entry and 1 place of other keys suppressed',
    ])
  })

  test('is listed on request, with the reasons', () => {
    const { results } = render(report, { showSuppressed: true })
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]])).toEqual([
      ['posthog-personal', undefined],
      [
        'posthog-personal',
        { kind: 'inSource', status: 'accepted', justification: 'suppressed by a comment in the code: x' },
      ],
      [
        'posthog-project-secret',
        { kind: 'external', status: 'accepted', justification: 'suppressed by an allow entry: revoked' },
      ],
      ['posthog-project', undefined],
    ])
  })
})

test('an incomplete scan is no successful execution, and says what was not read', () => {
  const { invocations } = render(incompleteReport())
  expect(invocations[0]?.executionSuccessful).toBe(false)
  expect(invocations[0]?.toolExecutionNotifications[0]).toMatchObject({
    level: 'error',
    message: { text: 'not scanned: private/a "b".key: permission denied' },
  })
})

describe("GitHub's limits", () => {
  /** Paths that do not shrink. */
  const noise = (index: number, length: number): string =>
    Array.from({ length: Math.ceil(length / 64) }, (_, part) =>
      createHash('sha384').update(`${index} ${part}`).digest('base64').replaceAll('/', '-'),
    ).join('')

  test('of results: the worst keys first, and one place of each before the second of any', () => {
    const many = Array.from({ length: maxResults }, (_, index) => aLocation({ path: `src/${index}.ts` }))
    const keys = [
      aFinding('personal', { locations: many }),
      aFinding('oauth-refresh', { locations: many.slice(0, 2) }),
      aFinding('project-secret', { locations: many.slice(0, 1) }),
    ]
    const { results, invocations } = render(aReport(keys))
    expect(results).toHaveLength(maxResults)
    const ids = results.map(({ ruleId }) => ruleId)
    // In the order of the report, whatever was chosen first.
    expect(ids).toEqual([
      ...Array.from({ length: maxResults - 3 }, () => 'posthog-personal'),
      'posthog-oauth-refresh',
      'posthog-oauth-refresh',
      'posthog-project-secret',
    ])
    expect(invocations[0]?.toolExecutionNotifications[0]).toEqual({
      level: 'warning',
      message: { text: "3 places are left out, to stay within GitHub's limits of 25,000 results and 10 MB" },
    })
  })

  test.each([20, 300, 2000])('of bytes, however little the paths shrink (%i characters)', (length) => {
    const total = Math.min(maxResults, Math.ceil(14_000_000 / length))
    const locations = Array.from({ length: total }, (_, index) =>
      aLocation({ path: noise(index, length), author: noise(index, 40) }),
    )
    const text = renderSarif(aReport([aFinding('personal', { locations })]), context)
    const packed = gzipSync(text).length
    expect(packed).toBeLessThanOrEqual(10_000_000)
    const { results } = (JSON.parse(text) as { readonly runs: readonly [Run] }).runs[0]
    // What is reckoned is no wild overestimate: where something is left out, at least half of the room is used.
    expect(results.length === total || packed > 4_000_000).toBe(true)
    expect(results.length < total).toBe(length >= 300)
  })
})

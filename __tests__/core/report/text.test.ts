import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/core/finding.ts'
import { parseConfiguration } from '../../../src/core/policy/parse-configuration.ts'
import { reportContext, type ReportContext } from '../../../src/core/report/context.ts'
import { renderText } from '../../../src/core/report/text.ts'
import {
  aCommitLocation,
  aFinding,
  aLocation,
  aReport,
  rangeOf,
  seededKey,
  snippetOf,
} from '../../support/report-builder.ts'

function render(report: Report, given: Partial<ReportContext> = {}): string {
  return renderText(
    report,
    reportContext({ tool: { name: 'posthog-key-guard', version: '1.2.3' }, ...given }),
  )
}
const lastLine = (report: Report, given: Partial<ReportContext> = {}): string =>
  render(report, given).trimEnd().split('\n').at(-1)!

const { masked, fingerprint } = seededKey('personal')
const known = aFinding('personal', { locations: [aCommitLocation({ introduced: false })] })
const possible = aFinding('personal', { confidence: 'possible', severity: 'medium' })
const incomplete = {
  complete: false,
  skipped: [{ path: 'a', reason: 'permission denied', incomplete: true }],
}

describe('the last line', () => {
  test.each([
    ['nothing', aReport([]), {}, 'no keys in 812 files, 9.1 MB, 0.14 s'],
    ['one key', aReport([aFinding('personal')]), {}, '1 key at or above high in 812 files, 9.1 MB, 0.14 s'],
    [
      'project tokens only',
      aReport([aFinding('project')]),
      {},
      'no secret keys in 812 files, 9.1 MB, 0.14 s',
    ],
    [
      'suppressed keys and project tokens only',
      aReport([
        aFinding('project'),
        aFinding('personal', { locations: [aLocation({ suppressed: { by: 'config', reason: 'x' } })] }),
      ]),
      {},
      'no secret keys but suppressed ones in 812 files, 9.1 MB, 0.14 s',
    ],
    ['below the level', aReport([possible]), {}, 'no key at or above high in 812 files, 9.1 MB, 0.14 s'],
    [
      'nothing is to fail',
      aReport([possible]),
      { failOn: 'never' },
      '1 key, none of which fails (fail-on is never) in 812 files, 9.1 MB, 0.14 s',
    ],
    [
      'in the base',
      aReport([known], { range: rangeOf() }),
      {},
      'no new key at or above high in a1b2c3d..d4e5f6a: 5 commits, 23 objects, 9.1 MB, 0.14 s',
    ],
    [
      'an empty range',
      aReport([], { range: rangeOf({ commits: 0, objects: 0 }), scan: { bytes: 0, durationMs: 0 } }),
      {},
      'no keys in a1b2c3d..d4e5f6a: an empty range, nothing to scan, 0 B, 0.00 s',
    ],
    [
      'a range without a base',
      aReport([], { range: rangeOf({ base: null, commits: 1 }) }),
      {},
      'no keys in all of d4e5f6a: 1 commit, 23 objects, 9.1 MB, 0.14 s',
    ],
    [
      'an incomplete scan',
      aReport([], { scan: incomplete }),
      {},
      'incomplete: no keys in what was read: 812 files, 9.1 MB, 0.14 s',
    ],
    [
      'an incomplete scan that found one',
      aReport([aFinding('personal')], { scan: incomplete }),
      {},
      '1 key at or above high in 812 files, 9.1 MB, 0.14 s, incomplete',
    ],
    [
      'staged files',
      aReport([], { scan: { sources: ['staged'], files: 1 } }),
      {},
      'no keys in 1 staged file, 9.1 MB, 0.14 s',
    ],
    [
      'standard input',
      aReport([], { scan: { sources: ['stdin'], files: 0 } }),
      {},
      'no keys in standard input, 9.1 MB, 0.14 s',
    ],
    [
      'a history',
      aReport([], { scan: { sources: ['history'], files: 0, commits: 1234, blobs: 5 } }),
      {},
      'no keys in 1,234 commits, 5 objects, 9.1 MB, 0.14 s',
    ],
  ] as const)('%s', (_, report, given, expected) => {
    expect(lastLine(report, given)).toBe(expected)
  })
})

test('a clean run is one line', () => {
  expect(render(aReport([]))).toBe('no keys in 812 files, 9.1 MB, 0.14 s\n')
})

test('what was suppressed is said even then', () => {
  const suppressed = { by: 'placeholder', reason: 'repeats itself' } as const
  const report = aReport([
    aFinding('personal', { locations: [aLocation({ suppressed })] }),
    aFinding('personal', { locations: [aLocation({ suppressed: { by: 'config', reason: 'x' } })] }, 'b'),
  ])
  expect(render(report)).toBe(
    '2 keys suppressed (1 by an allow entry, 1 as a placeholder)\n\nno keys but suppressed ones in 812 files, 9.1 MB, 0.14 s\n',
  )
})

test('a baseline has no reasons, and none is made up', () => {
  const suppressed = { by: 'baseline', reason: 'in the baseline' } as const
  const report = aReport([aFinding('personal', { locations: [aLocation({ suppressed })] })])
  expect(render(report, { showSuppressed: true })).toContain('\n    suppressed by the baseline\n')
})

describe('a key', () => {
  test('names every way out, the whole fingerprint among them', () => {
    const text = render(aReport([aFinding('personal')]), { policyFrom: 'main at 1f0c2d3', width: 200 })
    expect(text).toContain('1 make a new key, with only the scopes that its use needs\n')
    expect(text).toContain(
      '    https://us.posthog.com/settings/user-api-keys\n    https://eu.posthog.com/settings/user-api-keys\n',
    )
    expect(text).toContain(
      '3 remove it from here; that alone is no use, it stays readable in the history and in every clone\n',
    )
    expect(text).toContain(
      '  4 rotated, or no secret? A maintainer allows it by its fingerprint in .github/posthog-key-guard.yml (read from main at 1f0c2d3), then scan again\n' +
        '    add under allow: the fingerprint below, and a reason; this prints the entry:\n' +
        `    posthog-key-guard explain ${fingerprint.slice(0, 12)}\n` +
        `  fingerprint ${fingerprint}\n`,
    )
    // Commands that this version lacks.
    expect(text).not.toMatch(/posthog-key-guard (?:rotate|audit)|--verify|works now/)
  })

  test('that no file holds is explained by its whole fingerprint: a scan of files would not find it', () => {
    const explained = (...locations: ReturnType<typeof aLocation>[]): string | undefined =>
      / explain ([0-9a-f]+)\n/.exec(render(aReport([aFinding('personal', { locations })])))?.[1]
    const gone = aCommitLocation({ inHead: false })
    const told = aCommitLocation({ in: 'message', path: null })
    expect(explained(gone, told)).toBe(fingerprint)
    expect(explained(aLocation({ in: 'stdin', path: null }))).toBe(fingerprint)
    expect(explained(gone, aCommitLocation())).toBe(fingerprint.slice(0, 12))
    expect(explained(aLocation({ in: 'path' }))).toBe(fingerprint.slice(0, 12))
  })

  test.each([20, 60, 80])(
    'in %i columns has its fingerprint, its command and its addresses whole',
    (width) => {
      const text = render(aReport([aFinding('personal'), aFinding('project-secret')]), { width })
      const lines = text.split('\n').map((line) => line.trim())
      for (const kind of ['personal', 'project-secret'] as const) {
        expect(lines).toContain(`fingerprint ${seededKey(kind).fingerprint}`)
        expect(lines).toContain(`posthog-key-guard explain ${seededKey(kind).fingerprint.slice(0, 12)}`)
      }
      const addresses = lines.filter((line) => line.includes('://'))
      expect(addresses).toHaveLength(6)
      for (const address of addresses)
        expect(address).toMatch(/^https:\/\/(?:us|eu)\.posthog\.com\/settings\/\S+$/)
      expect(lines).toContain(
        'https://us.posthog.com/settings/environment-feature-flags#feature-flag-secure-api-key',
      )
    },
  )

  test('of a kind that was explained before refers to that', () => {
    const text = render(aReport([aFinding('personal'), aFinding('personal', {}, 'b')]))
    expect(text.match(/make a new key/g)).toHaveLength(1)
    expect(text).toContain(`  do the same as for ${masked} above\n`)
  })

  test('has five places, and a count of the others', () => {
    const locations = Array.from({ length: 7 }, (_, index) => aLocation({ path: `src/${index}.ts` }))
    const text = render(aReport([aFinding('personal', { locations })]))
    expect(text.match(/^ {2}src\/\d\.ts:12:34$/gm)).toHaveLength(5)
    expect(text).toContain('\n  and 2 more places: --format json has all\n')
  })

  test('shows its line beside the place, or below a long one', () => {
    const snippet = snippetOf('key = "', masked, '"')
    const long = 'packages/a-package/src/components/analytics/provider.test.tsx'
    const text = render(
      aReport([
        aFinding('personal', { locations: [aLocation({ snippet }), aLocation({ path: long, snippet })] }),
      ]),
    )
    expect(text).toContain(
      `  src/lib/posthog.ts:12:34   key = "${masked}"\n  ${long}:12:34\n    key = "${masked}"\n`,
    )
  })

  test('tells an encoding, with its line or without', () => {
    const snippet = snippetOf('', masked, '')
    const encoding = ['gzip', 'base64']
    const locations = [aLocation({ encoding }), aLocation({ encoding, snippet })]
    expect(render(aReport([aFinding('personal', { locations })]))).toContain(
      `  src/lib/posthog.ts:12:34   in gzip > base64\n  src/lib/posthog.ts:12:34   ${masked}\n    in gzip > base64\n`,
    )
  })

  test.each([
    [{ status: 'active' } as const, '   works now'],
    [
      { status: 'unknown', statusReason: 'no answer from eu.posthog.com' } as const,
      '   not known whether it works: no answer from eu.posthog.com',
    ],
    [{ exposure: ['bundle'] } as const, '   browsers get it: it stands in a built bundle'],
    [{ issued: '2021-06 to 2024' }, '   made June 2021 to 2024'],
  ])('%j', (given, expected) => {
    expect(render(aReport([aFinding('personal', given)]), { width: 200 }).split('\n')[0]).toContain(expected)
  })
})

test('suppressed keys are listed on request, with the reason', () => {
  const report = aReport([
    aFinding('personal', { locations: [aLocation({ suppressed: { by: 'config', reason: 'revoked' } })] }),
  ])
  expect(render(report)).not.toContain(masked)
  expect(render(report, { showSuppressed: true })).toMatch(
    /suppressed\n {2}src\/lib\/posthog\.ts:12:34\n {4}suppressed by an allow entry: revoked\n/,
  )
})

test('colours change nothing but colours', () => {
  const report = aReport([
    aFinding('personal', { locations: [aLocation({ snippet: snippetOf('a ', masked, ' b') })] }),
    possible,
  ])
  const colored = render(report, { color: true })
  expect(colored).toContain(`\x1b[31m${masked}\x1b[39m`)
  expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(render(report))
})

describe('what was not read', () => {
  const skipped = [
    { path: 'x: "y"\n##[error]z', reason: 'permission denied', incomplete: true },
    { path: 'big.bin', reason: 'larger than --max-file-size', incomplete: false },
    { path: 'big2.bin', reason: 'larger than --max-file-size', incomplete: false },
    { path: 'sub', reason: 'a repository of its own, such as a submodule', incomplete: false },
  ]
  const text = render(aReport([], { scan: { complete: false, skipped } }), { width: 200 })

  test('is named, with the reason', () => {
    expect(text).toContain(
      'the scan is incomplete: 1 thing was not read in full\n  x: "y"\\u{A}##\\u{5B}error]z   permission denied\n',
    )
  })

  test('and the entry that accepts it is one that the configuration takes', () => {
    const yaml = /^ {4}accept-unscanned:\n(?: {6,}.*\n)+/m.exec(text)?.[0] ?? ''
    const { acceptUnscanned } = parseConfiguration(Buffer.from(yaml.replace(/^ {4}/gm, '')), 'x.yml')
    expect(acceptUnscanned.map(({ thing }) => thing)).toEqual([{ by: 'path', path: skipped[0]!.path }])
  })

  test('what may be left out is counted by reason', () => {
    expect(text).toContain(
      '\nnot scanned: larger than --max-file-size (2), a repository of its own, such as a submodule\n',
    )
  })

  test('is counted after ten', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      path: `f${index}`,
      reason: 'x',
      incomplete: true,
    }))
    expect(render(aReport([], { scan: { complete: false, skipped: many } }))).toContain(
      '  f9   x\n  and 2 more: --format json has all\n',
    )
  })

  test('a scan that ended early says so', () => {
    expect(render(aReport([], { scan: { complete: false } }))).toContain(
      'the scan is incomplete: it ended early\n',
    )
  })
})

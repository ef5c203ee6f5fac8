import { describe, expect, test } from 'vitest'
import { exposures, misplacements, type Misplaced, type Report } from '../../../src/core/finding.ts'
import { kindIds } from '../../../src/core/keys/kinds.ts'
import { reportContext } from '../../../src/core/report/context.ts'
import { formats, type FormatId } from '../../../src/core/report/formats.ts'
import { exposureOf, misplacedOf, misplacedTokens } from '../../../src/core/report/meaning-words.ts'
import { aFinding, aLocation, aReport, seededKey } from '../../support/report-builder.ts'

function render(format: FormatId, report: Report): string {
  const tool = { name: 'posthog-key-guard', version: '1.2.3' }
  return formats[format].render(report, reportContext({ tool, width: 300 }))
}

test('how browsers get a key: every way, in one sentence', () => {
  const words = (...exposure: (typeof exposures)[number][]): string | null =>
    exposureOf(aFinding('personal', { exposure }))
  expect(words()).toBeNull()
  expect(words('posthog-init')).toBe('browsers get it: it stands in posthog.init')
  expect(words(...exposures)).toBe(
    'browsers get it: it stands under a public variable, in posthog.init, in a built bundle and in a source map',
  )
})

describe('the wrong kind', () => {
  test('is named as what it is, with the remedy', () => {
    const words = (kind: (typeof kindIds)[number], misplaced: Misplaced | null): string | null =>
      misplacedOf(aFinding(kind), aLocation({ misplaced }))
    expect(words('personal', 'secret-for-token')).toBe(
      'it is a personal key where the project token belongs: put the phc_ token there',
    )
    expect(words('oauth-access', 'secret-for-token')).toMatch(/^it is an OAuth access token where the/)
    expect(words('personal', null)).toBeNull()
    for (const kind of kindIds)
      for (const misplaced of misplacements) expect(words(kind, misplaced)).not.toMatch(/undefined|\n/)
  })

  const misplaced = aReport([
    aFinding('personal', {
      exposure: ['bundle'],
      locations: [aLocation({ misplaced: 'secret-for-token' }), aLocation({ path: 'b.ts' })],
    }),
  ])
  const plain = aReport([aFinding('personal', { locations: [aLocation(), aLocation({ path: 'b.ts' })] })])

  test.each(['text', 'markdown', 'github', 'sarif'] as const)(
    'is said in %s, and only where it is so',
    (format) => {
      const remedy =
        /it is a personal key where the project token belongs: put the phc(?:_|&#95;)token there|put the phc_ token there/i
      const exposure = /browsers get it: it stands in a built bundle/i
      expect(render(format, misplaced)).toMatch(remedy)
      expect(render(format, misplaced)).toMatch(exposure)
      expect(render(format, plain)).not.toMatch(remedy)
      expect(render(format, plain)).not.toMatch(exposure)
    },
  )
})

describe('a project token where it does not work', () => {
  const token = (seed: string): Report['keys'][number] =>
    aFinding(
      'project',
      {
        locations: [
          aLocation({ path: 'a.ts' }),
          aLocation({ path: 'b.py', misplaced: 'token-for-personal' }),
        ],
      },
      seed,
    )
  const report = aReport([token('a')])
  const { masked } = seededKey('project', 'a')

  test('is told with its place, and fails nothing', () => {
    const line = `b.py:12: project token where a personal key belongs: a project token does not work there, read a personal key from the secrets`
    expect(misplacedTokens(report.keys)).toEqual([
      expect.objectContaining({ location: report.keys[0]!.locations[1] }),
    ])
    expect(render('text', report).split('\n')).toEqual([
      '1 project token, public by design',
      `${masked} at ${line}`,
      '',
      'no secret keys in 812 files, 9.1 MB, 0.14 s',
      '',
    ])
    expect(render('sarif', report)).toContain(`${masked} at ${line}`)
    expect(render('github', report)).toBe(
      `::notice file=b.py,line=12,endLine=12,col=34,endColumn=85,title=PostHog project token ${masked}::${line}.\n`,
    )
    expect(render('markdown', report)).toMatch(
      /\n- <code>phc&#95;\.{3}.{4}<\/code> at <code>b\.py&#58;12<\/code>: project token where a personal key belongs/,
    )
  })

  test('is not told where it belongs there, or is suppressed', () => {
    for (const format of ['text', 'markdown', 'github', 'sarif'] as const) {
      expect(render(format, aReport([aFinding('project')]))).not.toContain('belongs:')
      const suppressed = { by: 'inline', reason: 'x' } as const
      const locations = [
        aLocation({ misplaced: 'token-for-personal', suppressed }),
        aLocation({ path: 'b.ts' }),
      ]
      expect(render(format, aReport([aFinding('project', { locations })]))).not.toMatch(
        /where a personal key/,
      )
    }
  })

  test('is counted after five', () => {
    const many = aReport(Array.from({ length: 7 }, (_, index) => token(String(index))))
    for (const format of ['text', 'markdown', 'sarif'] as const) {
      const text = render(format, many)
      expect(text.match(/b\.py(?::|&#58;)12/g)).toHaveLength(5)
      expect(text).toContain('and 2 more project tokens where another key belongs')
    }
  })
})

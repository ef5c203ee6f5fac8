import { describe, expect, test } from 'vitest'
import { reaches, type HistoryFacts, type Location } from '../../../src/core/finding.ts'
import { reportContext } from '../../../src/core/report/context.ts'
import { formats } from '../../../src/core/report/formats.ts'
import { holdersOf } from '../../../src/core/report/history-words.ts'
import { historyOf } from '../../../src/core/report/places.ts'
import { aCommitLocation, aFinding, aReport } from '../../support/report-builder.ts'

function inHistory(history: Partial<HistoryFacts>, given: Partial<Location> = {}): Location {
  const facts = { refs: [], moreRefs: 0, reach: 'branch', lastSeen: null, ...history } as const
  return aCommitLocation({ source: 'history', inHead: false, ...given, history: facts })
}

const from = 'from 3f9c2d1, 2026-03-02, A. Dev'

describe('what holds it', () => {
  test('a few names, and how many more', () => {
    expect(holdersOf(inHistory({ refs: ['main'] }))).toBe('on main')
    expect(holdersOf(inHistory({ refs: ['main', 'origin/main', 'v1.0', 'v1.1'], moreRefs: 9 }))).toBe(
      'on main, origin/main, v1.0 and 10 more',
    )
    expect(holdersOf(inHistory({ reach: 'tag', refs: ['v1.0'] }))).toBe('on v1.0')
  })

  test('a long name is cut', () => {
    expect(holdersOf(inHistory({ refs: ['b'.repeat(300)] }))).toBe(`on ${'b'.repeat(59)}…`)
  })

  test.each(reaches.filter((reach) => reach !== 'branch' && reach !== 'tag'))('%s has words', (reach) => {
    expect(holdersOf(inHistory({ reach }))).toMatch(/^only (?:in|on) .+|^reached by nothing any more/)
  })

  test('what was rewritten is leaked all the same', () => {
    expect(historyOf(inHistory({ reach: 'reflog' }))).toBe(
      `${from}; no longer at HEAD; only in the reflog: the history was rewritten, but the key is leaked all the same`,
    )
    expect(holdersOf(inHistory({ reach: 'pull' }))).toBe("only on a pull request's ref")
  })

  test('nothing of a name of a ref, of another source, or where no branch is named', () => {
    expect(holdersOf(inHistory({ refs: ['main'] }, { in: 'ref' }))).toBeNull()
    expect(holdersOf(aCommitLocation())).toBeNull()
    expect(holdersOf(inHistory({}))).toBeNull()
  })
})

describe('whether it is still there', () => {
  const lastSeen = { commit: '7b45bfb2'.repeat(5), date: '2026-04-01T00:00:00Z' }

  test('gone: when it was last seen', () => {
    expect(historyOf(inHistory({ refs: ['main'], lastSeen }))).toBe(
      `${from}; no longer at HEAD; last in 7b45bfb, 2026-04-01; on main`,
    )
    expect(historyOf(inHistory({ refs: ['main'], lastSeen: { ...lastSeen, date: null } }))).toContain(
      '; last in 7b45bfb; on main',
    )
  })

  test('not said of what is still there, or was there in one commit only', () => {
    const here = inHistory({ refs: ['main'], lastSeen }, { inHead: true })
    expect(historyOf(here)).toBe(`${from}; on main`)
    const once = inHistory({ refs: ['main'], lastSeen: { ...lastSeen, commit: '3f9c2d1a'.repeat(5) } })
    expect(historyOf(once)).toBe(`${from}; no longer at HEAD; on main`)
  })

  test('still in the history, where nothing else is known', () => {
    expect(historyOf(inHistory({}))).toBe(`${from}; no longer at HEAD, still in the history`)
  })
})

describe('each format says it', () => {
  const report = aReport([
    aFinding('personal', {
      locations: [inHistory({ refs: ['main', 'v1.0'], lastSeen: null })],
    }),
  ])
  const context = reportContext({ tool: { name: 'posthog-key-guard', version: '1.2.3' }, width: 200 })

  test.each(['text', 'markdown', 'github', 'sarif'] as const)('%s', (format) => {
    expect(formats[format].render(report, context)).toMatch(/no longer at HEAD; on main, v1(?:\\?\.|&#46;)0/)
  })

  test('JSON and SARIF have the facts', () => {
    const facts = { refs: ['main', 'v1.0'], moreRefs: 0, reach: 'branch', lastSeen: null }
    const json = JSON.parse(formats.json.render(report, context)) as { keys: [{ locations: [object] }] }
    expect(json.keys[0].locations[0]).toMatchObject({ history: facts })
    const sarif = JSON.parse(formats.sarif.render(report, context)) as { runs: [{ results: [object] }] }
    expect(sarif.runs[0].results[0]).toMatchObject({ properties: facts })
  })
})

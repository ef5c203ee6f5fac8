import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../../../src/core/finding.ts'
import { failing, reaches, standingOf, verdict } from '../../../src/core/policy/verdict.ts'
import { aCommitLocation, aFinding, aLocation, aReport } from '../../support/report-builder.ts'

const suppressed = { by: 'inline', reason: 'revoked' } as const
const incomplete = {
  complete: false,
  skipped: [{ path: 'a', reason: 'permission denied', incomplete: true }],
}

describe('reaches', () => {
  test.each([
    ['critical', 'critical', true],
    ['high', 'critical', false],
    ['critical', 'high', true],
    ['high', 'high', true],
    ['medium', 'high', false],
    ['medium', 'low', true],
    ['info', 'low', false],
    ['critical', 'never', false],
  ] as const)('%s against %s', (severity, failOn, expected) => {
    expect(reaches(severity, failOn)).toBe(expected)
  })
})

describe('standingOf', () => {
  const cases: readonly (readonly [string, Finding, Severity | 'never', string])[] = [
    ['a key in a file', aFinding('personal'), 'high', 'fails'],
    ['a key that a range brings', aFinding('personal', { locations: [aCommitLocation()] }), 'high', 'fails'],
    [
      'a key below the level',
      aFinding('personal', { severity: 'medium', confidence: 'possible' }),
      'high',
      'below-threshold',
    ],
    ['the same at its level', aFinding('personal', { severity: 'medium' }), 'medium', 'fails'],
    ['a critical key where nothing fails', aFinding('personal'), 'never', 'below-threshold'],
    [
      'a key that the base holds',
      aFinding('personal', { locations: [aCommitLocation({ introduced: false })] }),
      'high',
      'known',
    ],
    [
      'a key that the base holds elsewhere',
      aFinding('personal', {
        locations: [
          aCommitLocation({ introduced: false }),
          aCommitLocation({ introduced: false, newPlace: true }),
        ],
      }),
      'high',
      'new-place',
    ],
    [
      'a key of the base, new at a place that is suppressed',
      aFinding('personal', {
        locations: [
          aCommitLocation({ introduced: false }),
          aCommitLocation({ introduced: false, newPlace: true, suppressed }),
        ],
      }),
      'high',
      'known',
    ],
    [
      'a key introduced only at a place that is suppressed',
      aFinding('personal', {
        locations: [
          aCommitLocation({ introduced: true, suppressed }),
          aCommitLocation({ introduced: false }),
        ],
      }),
      'high',
      'known',
    ],
    [
      'a suppressed key',
      aFinding('personal', { locations: [aLocation({ suppressed })] }),
      'high',
      'suppressed',
    ],
    ['a project token', aFinding('project'), 'low', 'public'],
    [
      'a suppressed project token',
      aFinding('project', { locations: [aLocation({ suppressed })] }),
      'low',
      'suppressed',
    ],
  ]
  test.each(cases)('%s', (_, finding, failOn, expected) => {
    expect(standingOf(finding, failOn)).toBe(expected)
  })
})

describe('verdict', () => {
  test('clean', () => {
    expect(verdict(aReport([aFinding('project')]), 'high')).toEqual({
      result: 'clean',
      failing: [],
      warnings: [],
      exitCode: 0,
    })
  })

  test('found', () => {
    const keys = [aFinding('personal'), aFinding('project-secret')]
    expect(verdict(aReport(keys), 'critical')).toEqual({
      result: 'found',
      failing: [keys[0]],
      warnings: [{ finding: keys[1], because: 'below-threshold' }],
      exitCode: 1,
    })
  })

  test('found in an incomplete scan is exit code 1 all the same', () => {
    const keys = [aFinding('personal')]
    expect(verdict(aReport(keys, { scan: incomplete }), 'high')).toMatchObject({
      result: 'found',
      exitCode: 1,
    })
  })

  test('incomplete, with nothing that fails', () => {
    const known = aFinding('personal', {
      locations: [aCommitLocation({ introduced: false, newPlace: true })],
    })
    expect(verdict(aReport([known], { scan: incomplete }), 'high')).toEqual({
      result: 'incomplete',
      failing: [],
      warnings: [{ finding: known, because: 'new-place' }],
      exitCode: 2,
    })
  })

  test('failing keeps the order of the report', () => {
    const keys = [aFinding('personal', {}, 'b'), aFinding('project'), aFinding('personal', {}, 'a')]
    expect(failing(aReport(keys), 'high')).toEqual([keys[0], keys[2]])
  })
})

/** How cases are counted. */
import { describe, expect, it } from 'vitest'
import { plant } from '../../scripts/accuracy/carrier.ts'
import { caseOf } from '../../scripts/accuracy/case.ts'
import type { Found } from '../../scripts/accuracy/found.ts'
import { groupScores, outcomeOf } from '../../scripts/accuracy/score.ts'
import { faultLines, groupTable, percent } from '../../scripts/accuracy/tables.ts'
import { mintedKey } from '../support/minted-key.ts'

const key = mintedKey()
const entry = caseOf(plant('a @@', key.text), { group: 'encodings', form: 'a form', key: key.text })
const right: Found = { fingerprint: key.fingerprint, place: entry.place!, encoding: [], sure: true }
const other: Found = { ...right, fingerprint: mintedKey().fingerprint }
const moved: Found = { ...right, place: { ...right.place, endColumn: right.place.endColumn + 1 } }

describe('an outcome', () => {
  it.each([
    ['nothing', [], { found: false, sure: false, placeRight: null, others: false }],
    ['the key', [right], { found: true, sure: true, placeRight: true, others: false }],
    ['the key unsurely', [{ ...right, sure: false }], { found: true, sure: false }],
    ['the key elsewhere', [moved], { found: true, placeRight: false }],
    ['the key elsewhere too', [moved, right], { found: true, placeRight: true }],
    ['another key', [other], { found: false, others: true }],
    ['another key unsurely', [right, { ...other, sure: false }], { found: true, others: false }],
  ] as const)('%s', (_, findings, outcome) => {
    expect(outcomeOf(entry, findings)).toMatchObject(outcome)
  })

  it('wants the containers in their order', () => {
    const packed = { ...entry, containers: ['gzip', 'zip:a'] }
    const placed = (encoding: readonly string[]) => outcomeOf(packed, [{ ...right, encoding }]).placeRight
    expect(placed(['gzip', 'zip:a', 'base64'])).toBe(true)
    expect(placed(['zip:a', 'gzip'])).toBe(false)
    expect(placed(['gzip', 'zip:b'])).toBe(false)
    expect(placed([])).toBe(false)
  })
})

describe('tables', () => {
  const outcomes = [outcomeOf(entry, [right]), outcomeOf(entry, [other]), outcomeOf(entry, [moved])]

  it('count what was found, and where', () => {
    const all = { cases: 3, found: 2, sure: 2, placed: 2, placeRight: 1, others: 1 }
    expect(groupScores(outcomes)).toEqual([
      { group: 'encodings', score: all },
      { group: 'all', score: all },
    ])
    expect(groupTable(outcomes)).toContain('| encodings | 3 | 2 | 66.67 % | 66.67 % | 50.00 % | 1 |')
    expect(faultLines(outcomes, 9)).toEqual(['encodings: a form: 2 of 3 found, 1 of 2 placed, 1 with others'])
    expect(faultLines([outcomeOf(entry, [right])], 9)).toEqual([])
  })

  it('never round up to all', () => {
    expect(percent(99_999, 100_000)).toBe('99.99 %')
    expect(percent(3, 3)).toBe('100 %')
    expect(percent(0, 0)).toBe('–')
  })
})

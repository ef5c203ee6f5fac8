import { describe, expect, test } from 'vitest'
import { fits, fullScanNotice, type ScanOfToday } from '../../../src/core/history-state/fits.ts'
import { rulesId } from '../../../src/core/history-state/rules-id.ts'
import type { HistoryState } from '../../../src/core/history-state/state.ts'
import { tool } from '../../../src/core/version.ts'
import { freshKey } from '../../support/fresh-keys.ts'
import { expectNoKey } from '../../support/no-key.ts'

const [root, otherRoot, cut, otherCut, tip] = ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
  string,
]

const state: HistoryState = {
  engine: tool.version,
  rules: rulesId(),
  objectFormat: 'sha1',
  roots: [root, otherRoot],
  shallow: [],
  tips: [tip],
  again: [],
}

const now: ScanOfToday = {
  engine: tool.version,
  rules: rulesId(),
  objectFormat: 'sha1',
  shallow: [],
  rootsHere: [root, otherRoot],
}

describe('a state fits', () => {
  test('the same repository, engine and rules', () => {
    expect(fits(state, now)).toBeNull()
  })

  test('as long as one of its roots is there', () => {
    expect(fits(state, { ...now, rootsHere: [otherRoot] })).toBeNull()
  })

  test('an empty repository that has commits by now', () => {
    expect(fits({ ...state, roots: [], tips: [] }, { ...now, rootsHere: [] })).toBeNull()
  })

  test('a clone that is cut off where it was, in any order', () => {
    expect(fits({ ...state, shallow: [cut, otherCut] }, { ...now, shallow: [otherCut, cut] })).toBeNull()
  })
})

describe('a state does not fit', () => {
  test.each<[string, Partial<HistoryState>, Partial<ScanOfToday>]>([
    ['was made by version 0.0.9, and this is 0.1.0', { engine: '0.0.9' }, { engine: '0.1.0' }],
    ['was made by other rules of what is a key', { rules: '0'.repeat(64) }, {}],
    ['is of another repository', {}, { rootsHere: [] }],
    ['is of another repository', {}, { objectFormat: 'sha256' }],
    ['is of a clone that was cut off at other commits', { shallow: [cut] }, {}],
    ['is of a clone that was cut off at other commits', {}, { shallow: [cut] }],
    ['is of a clone that was cut off at other commits', { shallow: [cut] }, { shallow: [otherCut] }],
    ['is of a clone that was cut off at other commits', { shallow: [cut] }, { shallow: [cut, otherCut] }],
  ])('because it %s', (why, ofState, ofNow) => {
    expect(fits({ ...state, ...ofState }, { ...now, ...ofNow })).toBe(why)
  })

  test('and the report says so, without what a hostile name would do', () => {
    const key = freshKey()
    const notice = fullScanNotice(`${key}\n::error::x`, 'is of another repository')
    expect(notice).toMatch(
      /^the whole history was scanned, not only what is new: .* is of another repository$/,
    )
    expectNoKey(key, notice)
    expect(notice).not.toContain('\n')
  })
})

test('the id of the rules is a digest, and always the same', () => {
  expect(rulesId()).toMatch(/^[0-9a-f]{64}$/)
  expect(rulesId()).toBe(rulesId())
})

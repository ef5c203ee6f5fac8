import { describe, expect, test } from 'vitest'
import { allowList, unusedAllowNotice } from '../../../src/core/policy/allow.ts'
import type { AllowEntry } from '../../../src/core/policy/configuration.ts'

const entry = (digit: string, more: Partial<AllowEntry> = {}): AllowEntry => ({
  fingerprint: digit.repeat(64),
  reason: `why ${digit}`,
  expires: null,
  line: 7,
  ...more,
})

test('an entry allows its own key and no other', () => {
  const list = allowList([entry('a')], '2026-10-10', 'guard.yml')
  expect(list.allowing('a'.repeat(64))?.reason).toBe('why a')
  expect(list.allowing('b'.repeat(64))).toBeNull()
  expect(list.allowing('a'.repeat(63))).toBeNull()
  expect(list.notices).toEqual([])
})

describe('an entry that has ended', () => {
  const ending = entry('a', { expires: '2027-01-01' })

  test('counts until its day', () => {
    const list = allowList([ending], '2026-12-31', 'guard.yml')
    expect(list.allowing('a'.repeat(64))).toBe(ending)
    expect(list.notices).toEqual([])
  })

  test('no longer allows, and is named', () => {
    const list = allowList([ending], '2027-01-01', 'guard.yml')
    expect(list.allowing('a'.repeat(64))).toBeNull()
    expect(list.notices).toEqual([
      'guard.yml:7: the allow entry for aaaaaaaaaaaa… ended on 2027-01-01 (why a): its key counts again; renew the entry or remove it',
    ])
    expect(list.unused()).toEqual([])
  })

  test('is named with at most nineteen others', () => {
    const list = allowList(
      Array.from({ length: 25 }, () => ending),
      '2028-01-01',
      'guard.yml',
    )
    expect(list.notices).toHaveLength(21)
    expect(list.notices[20]).toBe('and 5 more allow entries in guard.yml have ended')
  })
})

test('entries that allow nothing are told apart', () => {
  const list = allowList([entry('a'), entry('b', { line: 9 })], '2026-10-10', 'guard.yml')
  list.allowing('a'.repeat(64))
  expect(list.unused().map(({ line }) => line)).toEqual([9])
  expect(unusedAllowNotice(list.unused(), 'guard.yml')).toBe(
    'guard.yml: 1 allow entry matches no key that was found (line 9); remove what is no longer needed',
  )
  expect(unusedAllowNotice([], 'guard.yml')).toBeNull()
  const many = Array.from({ length: 12 }, (_, line) => entry('c', { line }))
  expect(unusedAllowNotice(many, 'guard.yml')).toBe(
    'guard.yml: 12 allow entries match no key that was found (lines 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …); remove what is no longer needed',
  )
})

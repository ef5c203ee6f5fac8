import { expect, test } from 'vitest'
import { dayOf, hasExpired, isDay } from '../../../src/core/policy/expiry.ts'

test.each(['2027-01-01', '2028-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

test.each([
  '2027-02-29',
  '2027-13-01',
  '2027-00-10',
  '2027-1-1',
  '01-01-2027',
  '2027-01-01T00:00:00Z',
  'tomorrow',
  '',
])('%s is none', (text) => {
  expect(isDay(text)).toBe(false)
})

test('a permission ends with the beginning of its day', () => {
  const entry = { expires: '2027-01-01' }
  expect(hasExpired(entry, '2026-12-31')).toBe(false)
  expect(hasExpired(entry, '2027-01-01')).toBe(true)
  expect(hasExpired(entry, '2027-01-02')).toBe(true)
  expect(hasExpired({ expires: null }, '9999-12-31')).toBe(false)
})

test('the day is that of UTC', () => {
  expect(dayOf(new Date('2026-12-31T23:30:00-02:00'))).toBe('2027-01-01')
})

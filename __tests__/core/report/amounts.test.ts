import { expect, test } from 'vitest'
import { bytes, count, duration, list, short } from '../../../src/core/report/amounts.ts'

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [812, '812 files'],
  [1234567, '1,234,567 files'],
])('count %i', (amount, expected) => {
  expect(count(amount, 'file')).toBe(expected)
})

test('a plural of its own', () => {
  expect(count(2, 'thing was', 'things were')).toBe('2 things were')
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [9_123_456, '9.1 MB'],
  [999_949_999, '999.9 MB'],
  [999_950_000, '1.0 GB'],
  [5e15, '5000.0 TB'],
])('bytes %i', (amount, expected) => {
  expect(bytes(amount)).toBe(expected)
})

test.each([
  [0, '0.00 s'],
  [143, '0.14 s'],
  [9_994, '9.99 s'],
  [9_996, '10.0 s'],
  [119_940, '119.9 s'],
  [119_960, '2 min 0 s'],
  [200_400, '3 min 20 s'],
])('duration %i ms', (milliseconds, expected) => {
  expect(duration(milliseconds)).toBe(expected)
})

test('lists and ids', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect(short('d4e5f6a7d4e5f6a7')).toBe('d4e5f6a')
})

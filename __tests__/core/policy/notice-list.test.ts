import { expect, test } from 'vitest'
import { boundedNotices } from '../../../src/core/policy/notice-list.ts'

const lines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `line ${index}`)

test.each([0, 1, 20, 21])('%i lines are all said: "1 more" would be in the plural', (count) => {
  expect(boundedNotices(lines(count), 'entries have ended')).toEqual(lines(count))
})

test('more are counted after twenty', () => {
  expect(boundedNotices(lines(22), 'entries have ended')).toEqual([
    ...lines(20),
    'and 2 more entries have ended',
  ])
})

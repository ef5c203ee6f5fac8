import { expect, test } from 'vitest'
import { failOnLevels, failOnOf, notFailOn } from '../../../src/core/policy/fail-on.ts'

test.each(failOnLevels)('%s is a level', (level) => {
  expect(failOnOf(level)).toBe(level)
})

test.each(['info', 'HIGH', '', ' high'])('"%s" is none', (text) => {
  expect(failOnOf(text)).toBeNull()
})

test('the message names the levels and the nearest one', () => {
  expect(notFailOn('--fail-on', 'hihg')).toBe(
    '--fail-on takes critical, high, medium, low or never, not "hihg"; did you mean "high"?',
  )
})

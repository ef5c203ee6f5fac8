import { expect, test } from 'vitest'
import { didYouMean, nearestWord } from '../../../src/core/policy/nearest-word.ts'

const words = ['critical', 'high', 'medium', 'low', 'never']

test.each([
  ['hihg', 'high'],
  ['High', 'high'],
  ['mediun', 'medium'],
  ['critcal', 'critical'],
  ['lows', 'low'],
  ['neverr', 'never'],
])('%s is meant as %s', (typed, word) => {
  expect(nearestWord(typed, words)).toBe(word)
  expect(didYouMean(typed, words)).toBe(`; did you mean "${word}"?`)
})

test.each(['', 'warning', 'x', 'information', 'a'.repeat(100_000)])('nothing is near %.20s', (typed) => {
  expect(nearestWord(typed, words)).toBeNull()
  expect(didYouMean(typed, words)).toBe('')
})

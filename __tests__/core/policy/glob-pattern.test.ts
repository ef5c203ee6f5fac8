import { expect, test } from 'vitest'
import {
  maxPatterns,
  patternListProblem,
  patternOf,
  patternProblem,
} from '../../../src/core/policy/glob-pattern.ts'

test.each([
  ['src/**', 'src/**', false],
  ['./src/**', 'src/**', false],
  ['!**/vendor/**', '**/vendor/**', true],
  ['!./a', 'a', true],
  ['!(a|b).ts', '!(a|b).ts', false],
  ['.env', '.env', false],
])('%s is %s', (written, glob, takesBack) => {
  expect(patternOf(written)).toEqual({ glob, takesBack, written })
  expect(patternProblem(written)).toBeNull()
})

test.each([
  ['', 'an empty pattern matches nothing; remove it'],
  ['!', 'an empty pattern matches nothing; remove it'],
  ['/src', /begins with "\/".*leave the "\/" out$/],
  ['src/', /write "src\/\*\*" for what is below the folder$/],
  ['../x', /holds "\." or "\.\."/],
  ['a/../b', /holds "\." or "\.\."/],
  ['a/./b', /holds "\." or "\.\."/],
  ['..', /holds "\." or "\.\."/],
  ['src\\lib\\**', /folders are separated by "\/"$/],
  ['a'.repeat(1001), /longer than 1000 characters; shorten it$/],
])('%.20j is refused', (written, problem) => {
  expect(patternProblem(written)).toMatch(problem)
})

test.each(['a..b', '...', 'a\\*b', '**', '*', '{a,b}/**', 'a b', '#x'])('%j is taken', (written) => {
  expect(patternProblem(written)).toBeNull()
})

test('of a list the first problem is told, with its index', () => {
  expect(patternListProblem([])).toBeNull()
  expect(patternListProblem(['a', '!b'])).toBeNull()
  expect(patternListProblem(['a', 'b/', '/c'])).toMatchObject({
    index: 1,
    problem: expect.stringContaining('ends with') as string,
  })
  expect(patternListProblem(['!a', 'b'])).toMatchObject({
    index: 0,
    problem: expect.stringContaining('takes back') as string,
  })
  expect(patternListProblem(Array.from({ length: maxPatterns + 1 }, () => 'a'))).toMatchObject({
    index: maxPatterns,
  })
})

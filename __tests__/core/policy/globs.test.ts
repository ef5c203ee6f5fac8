import { describe, expect, test } from 'vitest'
import { compileGlobs, maxAlternatives } from '../../../src/core/policy/globs.ts'
import { nothingMatched, pathFilter } from '../../../src/core/policy/path-filter.ts'
import { UserError } from '../../../src/core/user-error.ts'

const matches = (pattern: string, path: string): boolean =>
  compileGlobs('paths', [pattern]).match(path) !== null

describe('a pattern stands for a whole path', () => {
  test.each([
    ['**', 'a/.b/c'],
    ['**/.env', '.env'],
    ['**/.env', 'a/b/.env'],
    ['**/vendor/**', 'vendor/a.js'],
    ['**/vendor/**', 'x/vendor/y/.a.js'],
    ['src/**', 'src/a/b.ts'],
    ['./src/**', 'src/a/b.ts'],
    ['*.ts', 'a.ts'],
    ['*', '.env'],
    ['{a,b}/*.ts', 'b/x.ts'],
    ['[ab].ts', 'a.ts'],
    ['+(a|b).ts', 'abab.ts'],
    ['#notes', '#notes'],
    ['a\\*b', 'a*b'],
    ['ünï/**', 'ünï/日本.txt'],
    ['file{1..100}', 'file77'],
  ])('%s matches %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(true)
  })

  test.each([
    ['*.ts', 'src/a.ts'],
    ['vendor', 'vendor/a.js'],
    ['src/*', 'src/a/b.ts'],
    ['src/**', 'src'],
    ['src/**', 'lib/src/a.ts'],
    ['SRC/**', 'src/a.ts'],
    ['a/b', 'a\\b'],
    ['{a,b}.ts', 'c.ts'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(false)
  })
})

test('the last pattern that matches decides', () => {
  const globs = compileGlobs('paths', ['**/*.ts', '!**/*.d.ts', 'types/**'])
  expect(globs.match('a.ts')).toBe('**/*.ts')
  expect(globs.match('a.d.ts')).toBeNull()
  expect(globs.match('types/a.d.ts')).toBe('types/**')
  expect(globs.match('a.js')).toBeNull()
})

test('patterns that match nothing are told, those that take back are not', () => {
  const globs = compileGlobs('paths', ['src/**', 'lib/**', '!**/x'])
  expect(globs.unmatched()).toEqual(['src/**', 'lib/**'])
  globs.match('lib/a')
  expect(globs.unmatched()).toEqual(['src/**'])
})

describe('patterns are bounded', () => {
  test.each([
    ['{a,b}'.repeat(9), /the braces of the pattern .* make more than 500 patterns; write fewer$/],
    ['{a,b}'.repeat(100), /make more than 500 patterns/],
    ['{{a,b},{c,d}}'.repeat(50), /make more than 500 patterns/],
    ['a/', /^--include: the pattern "a\/" ends with "\/"/],
  ])('%.20s…', (pattern, message) => {
    expect(() => compileGlobs('--include', [pattern])).toThrow(UserError)
    expect(() => compileGlobs('--include', [pattern])).toThrow(message)
  })

  test('up to the limit they work', () => {
    const names = Array.from({ length: maxAlternatives }, (_, i) => i.toString(36))
    // The pattern's own length is bounded, too: numbers in base 36 just fit in two patterns.
    for (const half of [names.slice(0, 250), names.slice(250)])
      expect(matches(`{${half.join(',')}}`, half[249]!)).toBe(true)
  })

  test.each([
    '*a'.repeat(499),
    '**/'.repeat(330) + 'x',
    '+('.repeat(499),
    '+(a|'.repeat(249),
    '+(a+(a+(a+(a+(a+(a))))))',
    '[',
    '{',
    '['.repeat(999),
  ])('%.20s… ends on a path that it nearly matches', (pattern) => {
    expect(matches(pattern, `${'a'.repeat(2000)}/${'a/'.repeat(500)}b`)).toBe(false)
  })
})

describe('the filter', () => {
  const filter = (include: readonly string[], exclude: readonly string[]): ReturnType<typeof pathFilter> =>
    pathFilter(
      include.length > 0 ? compileGlobs('paths', include) : null,
      exclude.length > 0 ? compileGlobs('paths-ignore', exclude) : null,
    )

  test('takes everything where nothing is said', () => {
    const all = filter([], [])
    expect(all.selects('a')).toBe(true)
    expect(all.unmatched()).toEqual([])
    expect(all.excluded()).toEqual([])
  })

  test('takes what is included and not excluded', () => {
    const some = filter(['src/**'], ['**/*.snap', '!**/keep.snap'])
    expect(some.selects('src/a.ts')).toBe(true)
    expect(some.selects('lib/a.ts')).toBe(false)
    expect(some.selects('lib/a.snap')).toBe(false)
    expect(some.selects('src/a.snap')).toBe(false)
    expect(some.selects('src/a.snap')).toBe(false)
    expect(some.selects('src/keep.snap')).toBe(true)
    expect(some.excluded()).toEqual([
      { path: 'src/a.snap', reason: 'excluded by "**/*.snap"', incomplete: false },
    ])
  })

  test('a path that is selected and then excluded still counts as matched', () => {
    const some = filter(['src/**', 'lib/**'], ['src/**'])
    some.selects('src/a')
    expect(some.unmatched()).toEqual(['lib/**'])
  })
})

test('a mistake is told with what to write', () => {
  expect(nothingMatched('--include', ['*.ts'])).toBe(
    '--include: no file matches "*.ts"; patterns stand for whole paths from the root: "**/*.ts" is every .ts file',
  )
  expect(nothingMatched('paths', ['a', 'b', 'c', 'd', 'e'])).toMatch(
    /^paths: no file matches "a", "b", "c" and 2 more; /,
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Skipped } from '../../../src/core/finding.ts'
import {
  acceptUnscanned,
  acceptUnscannedText,
  maxPrintedEntries,
  objectName,
  thingOf,
} from '../../../src/core/policy/accept-unscanned.ts'
import type { AcceptUnscannedEntry } from '../../../src/core/policy/configuration.ts'
import { parseConfiguration } from '../../../src/core/policy/parse-configuration.ts'

const id = '1f0c2d3e'.repeat(5)
const bomb: Skipped = { path: 'fixtures/bomb.zip', reason: 'over the limit', incomplete: true }
const missing: Skipped = { path: objectName(id), reason: 'git has it not', incomplete: true }
const large: Skipped = { path: 'big.bin', reason: 'larger than --max-file-size', incomplete: false }

const entry = (
  thing: AcceptUnscannedEntry['thing'],
  expires: string | null = null,
): AcceptUnscannedEntry => ({
  thing,
  reason: 'on purpose',
  expires,
  line: 4,
})
const acceptBomb = entry({ by: 'path', path: 'fixtures/bomb.zip' })
const acceptObject = entry({ by: 'object', object: id })
const accept = (
  skipped: readonly Skipped[],
  entries: readonly AcceptUnscannedEntry[],
): ReturnType<typeof acceptUnscanned> => acceptUnscanned(skipped, entries, '2026-10-10', 'guard.yml')

test('what is accepted is still listed, and no longer makes the scan incomplete', () => {
  expect(accept([bomb, large, missing], [acceptBomb, acceptObject])).toEqual({
    skipped: [
      { path: 'fixtures/bomb.zip', reason: 'over the limit; accepted: on purpose', incomplete: false },
      large,
      { path: `object ${id}`, reason: 'git has it not; accepted: on purpose', incomplete: false },
    ],
    complete: true,
    notices: [],
  })
})

test('one entry accepts one thing', () => {
  const judged = accept([bomb, missing, { ...bomb, path: 'a/fixtures/bomb.zip' }], [acceptBomb])
  expect(judged.skipped.map(({ incomplete }) => incomplete)).toEqual([false, true, true])
  expect(judged.complete).toBe(false)
})

test('nothing skipped is complete, and so is what hides no key', () => {
  expect(accept([], []).complete).toBe(true)
  expect(accept([large], [entry({ by: 'path', path: large.path })])).toEqual({
    skipped: [large],
    complete: true,
    notices: [],
  })
})

test('an entry that has ended no longer accepts, and is named', () => {
  const judged = accept([bomb], [entry(acceptBomb.thing, '2026-10-10')])
  expect(judged.complete).toBe(false)
  expect(judged.notices).toEqual([
    'guard.yml:4: the accept-unscanned entry for "fixtures/bomb.zip" ended on 2026-10-10 (on purpose); renew the entry or remove it',
  ])
  expect(accept([bomb], [entry(acceptBomb.thing, '2026-10-11')]).complete).toBe(true)
})

test('an object is told from a path of that name', () => {
  expect(thingOf(missing)).toEqual({ by: 'object', object: id })
  expect(thingOf({ path: `x object ${id}` })).toEqual({ by: 'path', path: `x object ${id}` })
  expect(thingOf({ path: 'object 1f0c' })).toEqual({ by: 'path', path: 'object 1f0c' })
})

describe('the entry to paste', () => {
  test('is plain where the path is', () => {
    expect(acceptUnscannedText([bomb, large, missing, bomb])).toBe(`accept-unscanned:
  - path: fixtures/bomb.zip
    reason: why no key can be in it
  - object: ${id}
    reason: why no key can be in it
`)
  })

  test('is empty where there is nothing to accept', () => {
    expect(acceptUnscannedText([large])).toBe('')
  })

  test('is printed for a few things only', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...bomb, path: `f${i}` }))
    expect(acceptUnscannedText(many).match(/- path/g)).toHaveLength(maxPrintedEntries)
  })

  test('accepts exactly what was skipped, whatever its name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'null',
        'true',
        '~',
        '',
        ' a',
        'a: b',
        'a #b',
        '- x',
        '"',
        "'",
        '\\',
        'a\\xff',
        '0x10',
        '1e3',
        '\ufeff',
      ),
      fc.constantFrom(
        '##[error]x',
        '\u202ea',
        'a\r\nb',
        '\0',
        '%',
        '@a',
        '&a',
        '*a',
        '!a',
        '|',
        '>',
        '{a}',
        '[a]',
        '😀',
        '<<',
      ),
    )
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        // Half of a surrogate pair cannot come from bytes.
        const paths = names.filter((path) => !/\p{Cs}/u.test(path))
        const skipped = paths.map((path) => ({ ...bomb, path }))
        const text = acceptUnscannedText(skipped)
        expect(text).toMatch(/^(?:[^\p{C}\p{Zl}\p{Zp}]|\n)*$/u)
        expect(text).not.toContain('##[')
        const { acceptUnscanned: entries } = parseConfiguration(Buffer.from(text), 'guard.yml')
        expect(entries.length).toBe(new Set(paths).size)
        expect(accept(skipped, entries).complete).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

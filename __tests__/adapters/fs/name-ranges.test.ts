import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimNames, shareNames, shareTaken } from '../../../src/adapters/fs/name-ranges.ts'

/** What each of some readers takes, in a turn that is given. */
function taken(names: Buffer, turns: readonly number[], readers: number): readonly string[] {
  const ranges = shareNames(names)
  const found: string[] = []
  for (let turn = 0, left = readers; left > 0; turn++) {
    const range = claimNames({ ...ranges, names: Buffer.from(ranges.names) })
    if (range === null) left--
    else found.push(...names.toString('latin1', range.from, range.to).split('\0').slice(0, -1))
    expect(turns[turn % turns.length]).toBeDefined()
  }
  expect(shareTaken(ranges)).toBe(1)
  return found
}

test('every name is taken once, whoever claims, whatever the lengths', () => {
  const name = fc.oneof(
    { weight: 10, arbitrary: fc.string({ minLength: 1, maxLength: 60 }) },
    fc.integer({ min: 1, max: 20_000 }).map((length) => 'n'.repeat(length)),
  )
  const names = fc.array(
    name.map((text) => Buffer.from(text).toString('latin1').replaceAll('\0', '_')),
    { minLength: 1, maxLength: 400 },
  )
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 4 }), (list, readers) => {
      const bytes = Buffer.from(list.map((text) => `${text}\0`).join(''), 'latin1')
      expect(taken(bytes, [1], readers)).toEqual(list)
    }),
  )
})

test('no name, no range', () => {
  expect(claimNames(shareNames(Buffer.alloc(0)))).toBeNull()
})

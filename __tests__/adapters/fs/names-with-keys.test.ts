import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesWithKeys } from '../../../src/adapters/fs/names-with-keys.ts'
import { mayHoldKey } from '../../../src/core/byte-path.ts'

/** The slow and plain way. */
function model(names: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const name of names) {
    const parts = name.split('/')
    parts.forEach((part, index) => {
      const path = parts.slice(0, index + 1).join('/')
      if (mayHoldKey(Buffer.from(part).toString('latin1')) && !found.includes(path)) found.push(path)
    })
  }
  return found
}

const run = fc.integer({ min: 17, max: 23 }).map((length) => 'aZ09'.repeat(6).slice(0, length))

test('as the plain way finds them', () => {
  const part = fc.array(fc.oneof(run, fc.constantFrom('z', '_', '-', '.', '----', '{', '@', 'ü', '\n')), {
    minLength: 1,
    maxLength: 6,
  })
  const name = fc
    .array(
      part.map((each) => each.join('')),
      { minLength: 1, maxLength: 4 },
    )
    .map((each) => each.join('/'))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), fc.boolean(), (names, closed) => {
      const list = Buffer.from(names.join('\0') + (closed ? '\0' : ''))
      const found = namesWithKeys(list, () => true)
      const paths = found.map(({ from, to }) => list.toString('utf8', from, to))
      expect(paths).toEqual(model(names))
      for (const [index, { from, part: start }] of found.entries()) {
        expect(list.toString('utf8', from + start, found[index]!.to)).toBe(paths[index]!.split('/').pop())
      }
    }),
    { numRuns: 1000 },
  )
})

test('a key without a prefix counts as much as one with', () => {
  const names = Buffer.from(`src/posthog-${'a1'.repeat(21)}b\0`)
  expect(namesWithKeys(names, () => true)).toEqual([{ from: 0, to: names.length - 1, part: 4 }])
})

test('an excluded name leaves the folder to the next one', () => {
  const folder = `x-${'b'.repeat(22)}`
  const names = Buffer.from(`${folder}/a\0${folder}/b\0`)
  const found = namesWithKeys(names, (name) => name.endsWith('b'))
  expect(found).toEqual([{ from: 27, to: 51, part: 0 }])
})

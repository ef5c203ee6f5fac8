import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesWithKeys } from '../../../src/adapters/fs/names-with-keys.ts'
import { prefixes } from '../../../src/core/keys/kinds.ts'

/** The slow and plain way. */
function model(names: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const name of names) {
    const parts = name.split('/')
    parts.forEach((part, index) => {
      const path = parts.slice(0, index + 1).join('/')
      if (prefixes.some((prefix) => part.includes(prefix)) && !found.includes(path)) found.push(path)
    })
  }
  return found
}

test('as the plain way finds them', () => {
  const part = fc.array(fc.constantFrom('p', 'h', 'x', '_', 'phc_', 'phs_', 'ü', '\n'), {
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
    { numRuns: 300 },
  )
})

test('an excluded name leaves the folder to the next one', () => {
  const names = Buffer.from('phx_/a\0phx_/b\0')
  const found = namesWithKeys(names, (name) => name === 'phx_/b')
  expect(found).toEqual([{ from: 7, to: 11, part: 0 }])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alternatesLine } from '../../../src/adapters/git/scratch-alternates.ts'
import { UserError } from '../../../src/core/user-error.ts'

/** What git reads: `unquote_c_style` of its quote.c, for the escapes that may occur. */
function unquote(line: string): string {
  const inside = /^"((?:[^"\\]|\\.)*)"\n$/s.exec(line)![1]!
  return inside.replace(/\\([0-7]{3}|.)/gs, (_, escape: string) =>
    escape.length === 3 ? String.fromCharCode(Number.parseInt(escape, 8)) : escape,
  )
}

test.skipIf(process.platform === 'win32')('git reads every path as it is', () => {
  const path = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\n\r]/.test(text))
  fc.assert(
    fc.property(path, (name) => {
      const line = alternatesLine(`/${name}`)
      expect(unquote(line)).toBe(`/${name}`)
      expect(line.slice(0, -1)).not.toMatch(/[\x00-\x1f\x7f]/)
    }),
  )
})

test('a line break would be a line of its own', () => {
  expect(() => alternatesLine('/tmp/a\n/etc')).toThrow(UserError)
  expect(() => alternatesLine('/tmp/a\r')).toThrow(UserError)
})

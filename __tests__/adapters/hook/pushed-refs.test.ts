import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pushedRefs } from '../../../src/adapters/hook/pushed-refs.ts'
import { UserError } from '../../../src/core/user-error.ts'

const zero = '0'.repeat(40)
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]

test('new and moved refs, tags, deletions', () => {
  const input = [
    `refs/heads/main ${a} refs/heads/main ${b}`,
    `refs/heads/new ${a} refs/heads/new ${zero}`,
    `HEAD ${a} refs/heads/again ${zero}`,
    `(delete) ${zero} refs/heads/old ${b}`,
    '',
  ].join('\n')
  expect(pushedRefs(input)).toEqual([
    { head: a, before: b },
    { head: a, before: null },
  ])
  expect(pushedRefs('')).toEqual([])
})

test('ids of SHA-256', () => {
  const id = 'c'.repeat(64)
  expect(pushedRefs(`x ${id} y ${'0'.repeat(64)}\n`)).toEqual([{ head: id, before: null }])
})

test('anything else is refused, in one line', () => {
  const good = `${a} ${b}`
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.constantFrom(' ', '\t', 'g', '\u001b', '::'), (at, more) => {
      const [id = '', before = ''] = [good.slice(0, 40), good.slice(41)].map((each, index) =>
        Math.floor(at / 41) === index ? each.slice(0, at % 41) + more + each.slice(at % 41) : each,
      )
      expect(() => pushedRefs(`x ${id} y ${before}\n`)).toThrow(UserError)
    }),
  )
  expect(() => pushedRefs('\u001b[2J\n')).toThrow(/^[^\u001b\n]+$/)
})

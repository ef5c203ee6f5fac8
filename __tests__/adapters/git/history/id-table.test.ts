import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IdTable } from '../../../../src/adapters/git/history/id-table.ts'

const id = fc.oneof(
  fc.uint8Array({ minLength: 20, maxLength: 20 }),
  // Alike at the beginning, as somebody may choose them.
  fc.uint8Array({ minLength: 2, maxLength: 2 }).map((end) => {
    const bytes = new Uint8Array(20).fill(7)
    bytes.set(end, 14)
    return bytes
  }),
)

it('gives what was set last, as a map does, however it has grown', () => {
  const entries = fc.array(
    fc.tuple(
      id,
      fc.integer({ min: -1000, max: 1000 }).filter((value) => value !== 0),
    ),
  )
  fc.assert(
    fc.property(entries, fc.array(id), (set, others) => {
      const table = new IdTable(2)
      const map = new Map<string, number>()
      const name = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 16)).toString('hex')
      for (const [bytes, value] of set) {
        const at = Buffer.concat([Buffer.alloc(3), bytes])
        table.set(at, 3, value)
        map.set(name(bytes), value)
      }
      for (const bytes of [...set.map(([one]) => one), ...others]) {
        expect(table.get(bytes, 0)).toBe(map.get(name(bytes)) ?? 0)
      }
    }),
  )
})

it('holds many', () => {
  const table = new IdTable()
  const bytes = Buffer.alloc(20)
  for (let n = 1; n <= 100_000; n++) {
    bytes.writeUInt32LE(n, n % 3 === 0 ? 0 : 12)
    table.set(bytes, 0, n)
  }
  expect(table.get(bytes, 0)).toBe(100_000)
})

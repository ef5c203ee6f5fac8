/** What holds for every container. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerIds } from '../../../src/core/containers/container.ts'
import { mayBeContainer } from '../../../src/core/containers/container-signs.ts'
import { containers } from '../../../src/core/containers/registry.ts'

const starts = [
  '\x1f\x8b\x08\0',
  'x\x9c',
  '\x28\xb5\x2f\xfd',
  'BZh9',
  '\xfd7zXZ\0',
  ']\0\0\x80',
  'PK\x03\x04',
  '7z\xbc\xaf\x27\x1c',
  '%PDF-1.7',
  '\ufeff %PDF-',
  '\x50\x2a\x4d\x18',
]

it('containers are all that a report can name, each once', () => {
  expect(containers.map(({ id }) => id).toSorted()).toEqual([...containerIds].toSorted())
})

describe('the cheap look at the first bytes', () => {
  it('passes whatever a container takes', () => {
    const start = fc
      .tuple(
        fc.constantFrom('', ...starts),
        fc.uint8Array({ maxLength: 1100 }),
        fc.constantFrom('', 'ustar\0', 'ustar '),
      )
      .map(([sign, rest, magic]) => {
        const bytes = Buffer.concat([Buffer.from(sign, 'latin1'), rest])
        if (magic !== '' && bytes.length > 270) bytes.write(magic, 257, 'latin1')
        return bytes.subarray(0, 1024)
      })
    fc.assert(
      fc.property(start, fc.constantFrom('a.txt', 'a.br', 'a.BR'), (bytes, name) => {
        const called = Buffer.from(name)
        const matching = containers.filter((container) => container.matches(bytes, called))
        if (matching.length > 0) expect(mayBeContainer(bytes, () => called)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('passes no text', () => {
    for (const text of ['const a = 1\n', '# Title\n', '{"a": 1}', 'x = 1', 'PASS', 'phx_', ''])
      expect(mayBeContainer(Buffer.from(text), () => Buffer.from('a.br'))).toBe(false)
  })
})

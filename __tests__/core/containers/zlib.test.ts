import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { zlib } from '../../../src/core/containers/zlib.ts'
import { openAll } from '../../support/open-container.ts'
import { keepsItsPromises } from '../../support/stream-properties.ts'

describe('zlib', () => {
  keepsItsPromises({
    container: zlib,
    compress: (plain) => deflateSync(plain),
    magic: [0x78, 0x9c],
    joins: false,
  })

  it.each([0, 2, 6, 9])('knows level %d', (level) => {
    expect(zlib.matches(deflateSync('text', { level }), null)).toBe(true)
  })

  it('is not told by its two bytes alone', () => {
    expect(zlib.matches(Buffer.from('x\x9c and text', 'latin1'), null)).toBe(false)
    expect(zlib.matches(Buffer.from('x^2 + 1'), null)).toBe(false)
    expect(zlib.matches(Buffer.from('x'), null)).toBe(false)
  })

  it('does not mind a wrong checksum', async () => {
    const stored = deflateSync('text')
    stored[stored.length - 1]! ^= 1
    expect((await openAll(zlib, stored)).members[0]?.bytes.toString()).toBe('text')
  })
})

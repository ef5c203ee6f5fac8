import * as native from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeZstd, zstd } from '../../../src/core/containers/zstd.ts'
import { libraryInflateZstd } from '../../../src/core/containers/zstd/library.ts'
import { openAll } from '../../support/open-container.ts'
import { keepsItsPromises } from '../../support/stream-properties.ts'

const magic = [0x28, 0xb5, 0x2f, 0xfd]
const skippable = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 7, 8, 9])

/** One stored block to a frame, for a Node that has no zstd; zstd itself uses the others. */
function writeStored(plain: Uint8Array): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(plain.length)
  const blocks: Uint8Array[] = []
  for (let at = 0; at === 0 || at < plain.length; at += 100_000) {
    const bytes = plain.subarray(at, at + 100_000)
    const header = (bytes.length << 3) | (at + 100_000 >= plain.length ? 1 : 0)
    blocks.push(Uint8Array.of(header & 255, (header >> 8) & 255, header >> 16), bytes)
  }
  return Buffer.concat([Uint8Array.from([...magic, 0xa0]), size, ...blocks])
}

const hasNative = typeof (native.zstdCompressSync as unknown) === 'function'
const compressors = {
  stored: writeStored,
  ...(hasNative ? { native: (plain: Uint8Array) => native.zstdCompressSync(plain) } : {}),
}
const containers = { 'of this Node': zstd, 'of the library': makeZstd(libraryInflateZstd) }

describe.each(Object.entries(containers))('zstd %s', (_, container) => {
  describe.each(Object.entries(compressors))('%s', (__, compress) => {
    keepsItsPromises({ container, compress, magic, joins: true })
  })

  it('passes over skippable frames', async () => {
    const stored = Buffer.concat([
      skippable,
      writeStored(Buffer.from('a')),
      skippable,
      writeStored(Buffer.from('b')),
    ])
    expect(container.matches(stored, null)).toBe(true)
    const { members, fault } = await openAll(container, stored)
    expect({ text: members[0]?.bytes.toString(), fault }).toEqual({ text: 'ab', fault: null })
  })

  it('refuses a window of more than 128 MB, in any frame', async () => {
    const frame = Buffer.from([...magic, 0, (28 - 10) << 3, 1, 0, 0])
    const { members, fault } = await openAll(container, Buffer.concat([writeStored(Buffer.from('a')), frame]))
    expect({ text: members[0]?.bytes.toString(), fault }).toEqual({ text: 'a', fault: 'limit' })
  })

  it('is closed where a dictionary is needed', async () => {
    const stored = Buffer.from([...magic, 0x21, 7, 1, 9, 0, 0, 65])
    expect((await openAll(container, stored)).fault).toBe('closed')
  })

  it('gives the frames before a broken one', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ minLength: 5, maxLength: 60 }), async (noise) => {
      const stored = Buffer.concat([writeStored(Buffer.from('a')), Uint8Array.from(magic), noise])
      expect((await openAll(container, stored)).members[0]?.bytes[0]).toBe(0x61)
    })
    await fc.assert(property, { numRuns: 100 })
  })
})

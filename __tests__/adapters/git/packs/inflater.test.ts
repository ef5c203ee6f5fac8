import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { INFLATE_ROOM } from '../../../../src/adapters/git/packs/inflate-room.ts'
import { provesItself } from '../../../../src/adapters/git/packs/inflater-proof.ts'
import type { Inflater } from '../../../../src/adapters/git/packs/inflater.ts'
import { plainInflater } from '../../../../src/adapters/git/packs/plain-inflater.ts'
import { reusedInflater } from '../../../../src/adapters/git/packs/reused-inflater.ts'
import { openZlibHandle, type ZlibHandle } from '../../../../src/adapters/git/packs/zlib-handle.ts'
import type { PackEntry } from '../../../support/make-pack.ts'
import { walkPack } from '../../../support/walked-pack.ts'
import { writePack } from '../../../support/written-pack.ts'

const inflaters: Readonly<Record<string, () => Inflater>> = {
  'the reused handle': () => reusedInflater()!,
  'the public interface': plainInflater,
}

describe.each(Object.entries(inflaters))('%s', (_, create) => {
  it('proves itself', () => {
    expect(provesItself(create())).toBe(true)
  })

  it('inflates objects that are larger than the cache of pages, and those around them', () => {
    // Stored as they are, they need more than the 8 MB of the cache, and end in the middle of a page.
    const large = randomBytes(9_000_000)
    const bytes = [randomBytes(100), large, randomBytes(16_384), large.subarray(1), Buffer.alloc(20_000_000)]
    using pack = writePack(bytes.map((bytes): PackEntry => ({ kind: 'blob', bytes, level: 0 })))
    const { objects, left } = walkPack(pack.path, { memory: Buffer.alloc(32 << 20), inflater: create() })
    expect(left).toEqual([])
    for (const object of objects) expect(object.bytes.equals(bytes[object.index]!)).toBe(true)
    expect(objects).toHaveLength(5)
  })

  it('refuses a stream that goes on for ever without giving anything', () => {
    const empty = Buffer.from([0, 0, 0, 0xff, 0xff])
    const start = deflateSync('').subarray(0, 2)
    const source = {
      bytes: Buffer.concat([start, ...Array<Buffer>(1000).fill(empty)]),
      at: 0,
      get length() {
        return this.bytes.length
      },
      more: false,
      advance: () => undefined,
    }
    expect(create().inflate(source, Buffer.alloc(INFLATE_ROOM + 5), 0, 5)).toBe(false)
  })
})

describe('a zlib that is not the known one', () => {
  const known = openZlibHandle()!
  const others: Readonly<Record<string, ZlibHandle>> = {
    'that tells no error': {
      ...known,
      write: (...given) => {
        const left = known.write(...given)
        return left < 0 ? INFLATE_ROOM : left
      },
    },
    'that tells another room': { ...known, write: (...given) => known.write(...given) - 1 },
    'that writes elsewhere': {
      ...known,
      write: (flush, bytes, at, length, into, intoAt, room) =>
        known.write(flush, bytes, at, length, into, intoAt + 1, room - 1) + 1,
    },
    'that does not begin anew': { ...known, reset: () => undefined },
    'that throws': {
      ...known,
      write() {
        throw new TypeError('another zlib')
      },
    },
  }
  it.each(Object.entries(others))('%s is not used', (_, handle) => {
    let closed = false
    const watched: ZlibHandle = { ...handle, close: () => (closed = true) }
    expect(reusedInflater(watched)).toBeUndefined()
    expect(closed).toBe(true)
  })

  it('is told from the known one', () => {
    expect(reusedInflater({ ...known })).toBeDefined()
  })
})

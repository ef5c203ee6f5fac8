/** A piece that lies in memory is scanned there: what is found is what is found of the same bytes when they are read. */
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEngine, type Engine } from '../../../src/core/detect/engine.ts'
import type { Hit } from '../../../src/core/detect/hit.ts'
import { mintedKey } from '../../support/minted-key.ts'

function reading(bytes: Buffer): (into: Uint8Array) => number {
  let at = 0
  return (into) => {
    const size = Math.min(into.length, bytes.length - at)
    into.set(bytes.subarray(at, at + size))
    at += size
    return size
  }
}

const called = (): string => 'object'

async function scanned(engine: Engine, bytes: Buffer, whole: boolean): Promise<readonly Hit[]> {
  const hits: Hit[] = []
  const piece = { called, read: reading(bytes), ...(whole ? { whole: bytes } : {}) }
  if (whole && engine.isPlain(bytes, called)) return []
  await engine.scan(piece, (hit) => hits.push(hit))
  return hits
}

/** As an object of a pack lies: between others. */
function laid(engine: Engine, text: Buffer, at: number): Buffer {
  engine.heap.memory.fill('Z')
  text.copy(engine.heap.memory, at)
  return engine.heap.memory.subarray(at, at + text.length)
}

const key = mintedKey()
const shapes: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(Buffer.from(text).toString('base64')),
  (text) => Buffer.from(Buffer.from(text).toString('hex')),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => gzipSync(text),
  (text) => Buffer.from(gzipSync(text).toString('base64')),
  (text) => Buffer.from(JSON.stringify({ version: 3, sources: ['a.ts'], sourcesContent: [text] })),
]

describe('a whole piece', () => {
  test('holds the same keys at the same places', async () => {
    const inMemory = createEngine({ heapSize: 1 << 20 })
    const read = createEngine({ windowSize: 1024 })
    const part = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constant(`\n${key.text}\n`),
      fc.constant(` cGh4 phx_ 70687068 ${'A'.repeat(90)} `),
    )
    const given = fc.record({
      parts: fc.array(part, { maxLength: 12 }),
      shape: fc.constantFrom(...shapes),
      at: fc.integer({ min: 0, max: 5000 }),
    })
    await fc.assert(
      fc.asyncProperty(given, async ({ parts, shape, at }) => {
        const bytes = shape(parts.join(''))
        const whole = await scanned(inMemory, laid(inMemory, bytes, at), true)
        expect(whole).toEqual(await scanned(read, bytes, false))
      }),
      { numRuns: 300 },
    )
    const found = await scanned(inMemory, laid(inMemory, Buffer.from(`x\n${key.text}`), 7), true)
    expect(found).toMatchObject([{ line: 2, column: 1 }])
  })

  test('counts once, whether it is plain or not', async () => {
    const engine = createEngine({ heapSize: 1 << 16 })
    const plain = laid(engine, Buffer.from('nothing here'), 3)
    expect(engine.isPlain(plain, called)).toBe(true)
    expect(engine.bytes).toBe(plain.length)
    const other = laid(engine, Buffer.from(key.text), 3)
    expect(await scanned(engine, other, true)).toHaveLength(1)
    expect(engine.bytes).toBe(plain.length + other.length)
  })

  test('is read where other bytes were looked at last', async () => {
    const engine = createEngine({ heapSize: 1 << 16 })
    const bytes = Buffer.from(`x ${key.text}`)
    expect(engine.isPlain(laid(engine, bytes, 0))).toBe(false)
    const hits: Hit[] = []
    await engine.scan({ read: reading(Buffer.from('none')), whole: Buffer.from('none') }, (hit) =>
      hits.push(hit),
    )
    expect(hits).toEqual([])
  })
})

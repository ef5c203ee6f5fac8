/** What holds for any input whatever: the engine never throws, never misses, never misplaces, wherever the cuts fall. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hit } from '../../../src/core/detect/hit.ts'
import { createEngine, type Engine } from '../../../src/core/detect/engine.ts'
import { generations } from '../../../src/core/keys/generations.ts'
import { mintLegacyKey } from '../../../src/core/keys/mint.ts'
import { placeInBytes, placeInText } from '../../support/place-by-hand.ts'
import { seededBytes } from '../../support/seeded-bytes.ts'
import { mintShapedKey } from '../../support/shaped-key.ts'

const engine = createEngine()

const isAlphanumeric = (byte: number) => /[A-Za-z0-9]/.test(String.fromCharCode(byte)) && byte < 128

const utf8 = (text: string) => Buffer.from(text)

const keys = fc.record({ seed: fc.nat(), choice: fc.nat() }).map(({ seed, choice }) => {
  const generation = generations[choice % generations.length]!
  const kind = generation.kinds[choice % generation.kinds.length]!
  return mintShapedKey(kind, generation, seededBytes(seed))
})

/** Keys in encodings that nest, with nothing between them and what they touch. */
const encodedKeys = fc
  .tuple(
    keys,
    fc.array(fc.constantFrom('base64', 'hex', 'percent', 'decimal'), { minLength: 1, maxLength: 3 }),
  )
  .map(([key, encodings]) => encodings.reduce(encoded, utf8(`"${key}"`)))

function encoded(bytes: Buffer, encoding: string): Buffer {
  switch (encoding) {
    case 'percent':
      return utf8(bytes.toString('hex').replace(/../g, '%$&'))
    case 'decimal':
      return utf8(`[${[...bytes].join(', ')}]`)
    default:
      return utf8(bytes.toString(encoding as BufferEncoding))
  }
}

const legacyLines = fc
  .record({
    seed: fc.nat(),
    name: fc.constantFrom('POSTHOG_PERSONAL_API_KEY=', '"personalApiKey": "', 'POSTHOG_KEY: '),
  })
  .map(({ seed, name }) => utf8(`${name}${mintLegacyKey(seededBytes(seed))}\n`))

/** Pieces of text that begin like a key, come close to one, or change how one is judged. */
const nearMisses = fc.constantFrom(
  'ph',
  'phx',
  'phx_',
  'phc_phx_',
  'phx_click_',
  'POSTHOG_API_KEY',
  'personal',
  '%3D',
  '\\n',
  '\\u003d',
  '\u001b[32m',
  'phx_' + 'x'.repeat(30),
  '// posthog-key-guard:allow a test',
  '_',
)

const brokenUtf8 = fc
  .constantFrom(
    [0x80],
    [0xff],
    [0xc3],
    [0xc0, 0x80],
    [0xe2, 0x82],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x94],
    [0xf4, 0x90, 0x80, 0x80],
    [0xef, 0xbb, 0xbf],
    [0xef, 0xbb],
  )
  .map((bytes) => Buffer.from(bytes))

const wholeText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n\n', '\ufeff', '🔑', 'é', '日本', '\0') },
  { weight: 1, arbitrary: nearMisses },
)

const anyChunk = fc.oneof(
  { weight: 3, arbitrary: wholeText.map(utf8) },
  { weight: 2, arbitrary: brokenUtf8 },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 2, arbitrary: keys.map(utf8) },
  { weight: 1, arbitrary: legacyLines },
  { weight: 1, arbitrary: encodedKeys },
)

const anyBytes = fc.array(anyChunk, { maxLength: 40 }).map((chunks) => Buffer.concat(chunks))

/** All that a hit says, in a form that can be compared. The key itself is told by its fingerprint. */
const told = ({ secret, ...rest }: Hit) => ({
  ...rest,
  fingerprint: secret.fingerprint,
  masked: secret.masked,
})

/** What an engine finds that reads the bytes through its buffer, window by window. */
async function hitsInPiece(
  through: Engine,
  bytes: Buffer,
  answer: (read: number, at: number) => number | Promise<number> = (read) => read,
): Promise<readonly Hit[]> {
  let at = 0
  const hits: Hit[] = []
  const read = (into: Uint8Array): number | Promise<number> => {
    const part = bytes.subarray(at, at + into.length)
    into.set(part)
    at += part.length
    return answer(part.length, at)
  }
  await through.scan({ read }, (hit) => hits.push(hit))
  return hits
}

describe('any bytes', () => {
  it('never make the engine throw, and every hit is inside them, in order', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        let before = -1
        for (const hit of engine.scanBytes(bytes)) {
          expect(hit.start).toBeGreaterThan(before)
          expect(hit.end).toBeGreaterThan(hit.start)
          expect(hit.end).toBeLessThanOrEqual(bytes.length)
          if (hit.encoding.length === 0)
            expect(bytes.toString('latin1', hit.start, hit.end) === hit.secret.reveal()).toBe(true)
          before = hit.start
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('give each hit the line and the column that a walk from character to character gives', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        for (const { start, end, line, column, endLine, endColumn } of engine.scanBytes(bytes)) {
          expect({ line, column }).toEqual(placeInBytes(bytes, start))
          expect({ line: endLine, column: endColumn }).toEqual(placeInBytes(bytes, end))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('give a key in valid UTF-8 the place that it has in the text', () => {
    const text = fc.array(wholeText, { maxLength: 20 }).map((parts) => Buffer.from(parts.join('')).toString())
    fc.assert(
      fc.property(text, keys, text, (before, key, after) => {
        const start = Buffer.byteLength(`${before} `)
        const hit = engine.scanBytes(utf8(`${before} ${key} ${after}`)).find((found) => found.start === start)
        expect(hit).toMatchObject({
          ...placeInText(`${before} ${key}`, before.length + 1),
          confidence: 'certain',
        })
      }),
      { numRuns: 500 },
    )
  })

  it('hide no key that has no letter or digit at its sides', () => {
    const edge = fc.nat(255).filter((byte) => !isAlphanumeric(byte))
    fc.assert(
      fc.property(anyBytes, edge, keys, edge, anyBytes, (before, left, key, right, after) => {
        const bytes = Buffer.concat([before, Buffer.from([left]), utf8(key), Buffer.from([right]), after])
        const start = before.length + 1
        const hit = engine.scanBytes(bytes).find((found) => found.start === start)
        expect(hit).toMatchObject({ end: start + key.length, confidence: 'certain', placeholder: null })
        expect(hit!.secret.reveal() === key).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('hide no key from a scan whatever letter or digit stands before it', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(255), keys, (before, left, key) => {
        const bytes = Buffer.concat([before, Buffer.from([left]), utf8(key)])
        const hit = engine.scanBytes(bytes).find((found) => found.start === before.length + 1)
        expect(hit?.secret.reveal() === key).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the cuts between reads', () => {
  /** Long enough for the buffer to move on several times, and mostly runs that a cut may fall into. */
  const filler = fc
    .record({
      unit: fc.constantFrom('a', ' ', '\n', '🔑', 'é\n', 'phx_', 'x=1;', '\0', 'aB3_-'),
      bytes: fc.integer({ min: 2_000, max: 9_000 }),
    })
    .map(({ unit, bytes }) => utf8(unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))))
  const longBytes = fc
    .array(fc.tuple(filler, anyChunk, keys.map(utf8), anyChunk), { minLength: 1, maxLength: 5 })
    .map((parts) => Buffer.concat(parts.flat()))

  it('change nothing of what is found', async () => {
    await fc.assert(
      fc.asyncProperty(longBytes, fc.constantFrom(7, 13, 64, 999, 4_096), async (bytes, windowSize) => {
        const whole = engine.scanBytes(bytes).map(told)
        expect(whole.length).toBeGreaterThan(0)
        expect((await hitsInPiece(createEngine({ windowSize }), bytes)).map(told)).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  it('change nothing even after every fourth byte, the least room that a window may give', async () => {
    await fc.assert(
      fc.asyncProperty(longBytes, async (bytes) => {
        expect((await hitsInPiece(createEngine({ windowSize: 1 }), bytes)).map(told)).toEqual(
          engine.scanBytes(bytes).map(told),
        )
      }),
      { numRuns: 5 },
    )
  })

  it('change nothing wherever a key stands to them', async () => {
    const small = createEngine({ windowSize: 64 })
    const key = mintShapedKey('personal', generations[2]!, seededBytes(5))
    for (let lead = 8_000; lead < 8_500; lead++) {
      const bytes = utf8(
        `${'é\n'.repeat(lead / 3)}${' '.repeat(lead % 3)}"${key}" // posthog-key-guard:allow old\n`,
      )
      const hits = await hitsInPiece(small, bytes)
      expect(hits).toMatchObject([{ start: lead + 1, line: Math.floor(lead / 3) + 1, inlineAllow: 'old' }])
    }
  })

  it('change nothing where the bytes come by promise', async () => {
    await fc.assert(
      fc.asyncProperty(longBytes, fc.constantFrom(64, 999), async (bytes, windowSize) => {
        const hits = await hitsInPiece(createEngine({ windowSize }), bytes, (read, at) =>
          at % 2 === 0 ? Promise.resolve(read) : read,
        )
        expect(hits.map(told)).toEqual(engine.scanBytes(bytes).map(told))
      }),
      { numRuns: 20 },
    )
  })

  it('leave nothing behind for the next piece', async () => {
    const reused = createEngine({ windowSize: 64 })
    await fc.assert(
      fc.asyncProperty(longBytes, anyBytes, async (first, second) => {
        await hitsInPiece(reused, first)
        expect((await hitsInPiece(reused, second)).map(told)).toEqual(engine.scanBytes(second).map(told))
      }),
      { numRuns: 20 },
    )
  })
})

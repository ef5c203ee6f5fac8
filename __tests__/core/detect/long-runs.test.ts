/** Encoded text that is longer than the buffer: it is decoded as a whole, wherever the reads cut it. */
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/core/detect/engine.ts'
import type { Hit } from '../../../src/core/detect/hit.ts'
import { freshKey } from '../../support/fresh-keys.ts'
import { scanPiece } from '../../support/scan-piece.ts'

const engine = createEngine()
const told = ({ secret, start, end, line, column, endLine, endColumn, encoding, confidence }: Hit) => ({
  ...{ fingerprint: secret.fingerprint, start, end, line, column, endLine, endColumn, encoding, confidence },
})

describe('a long base64 text', () => {
  it('gives a key in it twice encoded, and after it what is plain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.nat(2), (before, shift) => {
        const [key, other] = [freshKey(), freshKey('project')]
        const inner = Buffer.from(`key: ${key}`).toString('base64')
        const blob = Buffer.concat([randomBytes(before), Buffer.from(`"${inner}"`), randomBytes(2_000)])
        const text = `${'-'.repeat(shift)}a: ${blob.toString('base64')} ${other}`
        const hits = engine.scanBytes(Buffer.from(text))
        expect(hits.map(({ encoding }) => encoding.join())).toEqual(['base64,base64', ''])
        for (const windowSize of [64, 5_000]) {
          expect(createEngine({ windowSize }).scanBytes(Buffer.from(text)).map(told)).toEqual(hits.map(told))
        }
      }),
      { numRuns: 15 },
    )
  })

  it('is opened if it is a container, read through a small buffer', async () => {
    const key = freshKey()
    const archive = gzipSync(`${randomBytes(60_000).toString('base64')} key: ${key}`)
    const text = Buffer.from(`"data:application/gzip;base64,${archive.toString('base64')}"`)
    for (const windowSize of [500, 1 << 20]) {
      const { hits } = await scanPiece(text, 'a', createEngine({ windowSize }))
      expect(hits.map(({ encoding }) => encoding)).toEqual([['base64', 'gzip']])
    }
  })
})

describe('lines made to be slow', () => {
  it.each([
    'cGh4',
    'cGh4X',
    'cGh4Xz',
    'nBoc1',
    'waHhf',
    'phx_',
    'phxphx',
    'phph',
    'phx%',
    '\\u0070',
    '%70',
    '70687068',
    '70 68 ',
    'p"+"',
    'p\\',
    'phx"+"',
    '112,104,',
    'A\n',
    'p=\n',
    '<b>',
    'posthog_key=',
    '&#112;',
  ])('are read in proportion to their length: %s', (unit) => {
    const decoded = (length: number) => {
      const counting = createEngine()
      return counting.scanBytes(Buffer.from(unit.repeat(length / unit.length))).length
    }
    // Ends at all: a quadratic reading of two megabytes would not within the test's time.
    expect(decoded(2 << 20)).toBe(0)
  })
})

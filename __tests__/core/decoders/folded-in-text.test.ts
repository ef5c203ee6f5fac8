/** Digits in lines whose breaks a text spells: the kernel marks them, wherever they stand in the buffer. */
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/core/detect/engine.ts'
import { freshKey } from '../../support/fresh-keys.ts'
import { scanPiece } from '../../support/scan-piece.ts'

const engine = createEngine()

const fold = (text: string, width: number, join: string): string =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(join)

const joins = ['\\n', '\\r\\n', '%0A', '%0D%0A', '%250A', '%0A%20%20', '&#10;', '&#xA;', '\\"\\n  \\"']

describe('a key that is encoded twice', () => {
  it.each(joins)('is found in hex folded by %s', (join) => {
    const key = freshKey()
    const hex = Buffer.from(Buffer.from(key).toString('hex')).toString('hex')
    for (let lead = 0; lead < 64; lead++) {
      const text = `${' '.repeat(lead)}"${fold(hex, 60, join)}"`
      const [hit] = engine.scanBytes(Buffer.from(text))
      expect(hit?.secret.reveal() === key).toBe(true)
      expect(hit).toMatchObject({ start: lead + 1, end: text.length - 1 })
    }
  })

  it.each(joins)('is found in base64 folded by %s', (join) => {
    const key = freshKey()
    const base64 = Buffer.from(Buffer.from(`"${key}" `).toString('base64')).toString('base64')
    for (let lead = 0; lead < 64; lead++) {
      const text = `${' '.repeat(lead)}"${fold(base64, 64, join)}"`
      const [hit] = engine.scanBytes(Buffer.from(text))
      expect(hit?.secret.reveal() === key).toBe(true)
    }
  })
})

describe('zlib of a key alone in base64', () => {
  it.each([1, 5, 6, 9])('is found at level %i, wherever it stands', async (level) => {
    const key = freshKey()
    const packed = deflateSync(key, { level })
    for (const text of [packed.toString('base64'), packed.toString('base64url')]) {
      expect(text.length).toBeLessThan(92)
      for (let lead = 0; lead < 32; lead++) {
        const { hits } = await scanPiece(Buffer.from(`${' '.repeat(lead)}"${text}"`), 'a', engine)
        expect(hits.map(({ encoding }) => encoding[1])).toEqual(['zlib'])
        expect(hits[0]!.secret.reveal() === key).toBe(true)
      }
    }
  })
})

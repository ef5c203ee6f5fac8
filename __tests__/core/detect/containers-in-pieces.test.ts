/** A container in a piece: its members are scanned like files, beside the bytes that it is stored as. */
import { gzipSync, deflateSync, brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_DEPTH } from '../../../src/core/containers/allowance.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createEngine } from '../../../src/core/detect/engine.ts'
import { freshKey } from '../../support/fresh-keys.ts'
import { keysBySeed } from '../../support/keys-by-seed.ts'
import { makeZip } from '../../support/make-zip.ts'
import { scanPiece } from '../../support/scan-piece.ts'

const told = ({ hits }: Awaited<ReturnType<typeof scanPiece>>) =>
  hits.map(({ secret, line, column, endLine, endColumn, encoding, confidence }) => ({
    fingerprint: secret.fingerprint,
    place: [line, column, endLine, endColumn],
    encoding,
    confidence,
  }))

describe('a container', () => {
  it('is told, and a key in it has the place that it has there', async () => {
    await fc.assert(
      fc.asyncProperty(keysBySeed, fc.integer({ min: 1, max: 40 }), async (key, line) => {
        const text = `${'line\n'.repeat(line - 1)}key: ${key}\n`
        for (const [encoding, bytes, called] of [
          ['gzip', gzipSync(text), 'a'],
          ['zlib', deflateSync(text), 'a'],
          ['brotli', brotliCompressSync(text), 'a.br'],
        ] as const) {
          const scanned = await scanPiece(bytes, called)
          expect(scanned.skips).toEqual([])
          expect(told(scanned)).toMatchObject([
            { place: [line, 6, line, 6 + key.length], encoding: [encoding], confidence: 'certain' },
          ])
          expect(scanned.hits[0]!.secret.reveal() === key).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('in encoded text has the place of that text', async () => {
    const key = freshKey()
    const release = Buffer.from(gzipSync(`{"key":"${key}"}`).toString('base64')).toString('base64')
    const scanned = await scanPiece(Buffer.from(`data:\n  release: ${release}\n`), null)
    expect(told(scanned)).toMatchObject([
      { place: [2, 12, 2, expect.any(Number)], encoding: ['base64', 'base64', 'gzip'] },
    ])
    expect(scanned.hits[0]!.secret.reveal() === key).toBe(true)
  })

  it('is not opened in a text that is no file', async () => {
    expect(await scanPiece(gzipSync(`x=${freshKey()}`), null)).toEqual({ hits: [], skips: [] })
  })

  it('is read to the end of what is there', async () => {
    const key = freshKey()
    // Not compressible: the key's block is out before the cut.
    const noise = Array.from({ length: 20_000 }, (_, i) => Math.sin(i).toString(36)).join('\n')
    const whole = gzipSync(`key: ${key}\n${noise}`)
    const scanned = await scanPiece(whole.subarray(0, whole.length - 2_000))
    expect(told(scanned)).toMatchObject([{ place: [1, 6, 1, 6 + key.length] }])
    expect(scanned.skips).toMatchObject([{ inner: null, incomplete: false }])
  })

  it('nested too deep makes the scan incomplete, and what is not too deep is found', async () => {
    const key = freshKey()
    let bytes: Buffer = Buffer.from(`key: ${key}`)
    for (let depth = 0; depth < MAX_DEPTH; depth++) bytes = gzipSync(bytes)
    const fits = await scanPiece(bytes)
    expect(told(fits)).toMatchObject([{ encoding: Array.from({ length: MAX_DEPTH }, () => 'gzip') }])
    expect(fits.skips).toEqual([])
    const tooDeep = await scanPiece(gzipSync(bytes))
    expect(tooDeep.hits).toEqual([])
    expect(tooDeep.skips).toMatchObject([{ incomplete: true }])
  })

  it('that is a bomb ends at the allowance', async () => {
    // 1 GB of zeros in 1 MB, from one block that is repeated.
    const block = gzipSync(Buffer.alloc(16 << 20))
    const bomb = Buffer.concat(Array.from({ length: 64 }, () => block))
    const scanned = await scanPiece(bomb)
    expect(scanned.skips).toMatchObject([{ inner: null, incomplete: true }])
  })

  it('is scanned the same through any buffer', async () => {
    const key = freshKey()
    const bytes = gzipSync(`${'x = "y"\n'.repeat(3_000)}key: ${key}\n`)
    const whole = told(await scanPiece(bytes))
    expect(whole).toHaveLength(1)
    for (const windowSize of [1, 64, 999]) {
      expect(told(await scanPiece(bytes, 'a', createEngine({ windowSize })))).toEqual(whole)
    }
  })

  it('whose reading fails gives what was found before', async () => {
    const key = freshKey()
    const archive = makeZip([{ name: Buffer.from('a'), bytes: Buffer.from(` ${key} `), method: 0 }])
    const found: string[] = []
    let at = 0
    const read = (into: Uint8Array): number => {
      if (at >= archive.length) throw new Error('the disk is gone')
      const part = Buffer.concat([archive.subarray(at), Buffer.alloc(into.length)]).subarray(0, into.length)
      into.set(part)
      at += part.length
      return part.length
    }
    const scanned = createEngine({ windowSize: 64 }).scan({ read, called: () => 'a.zip' }, ({ secret }) =>
      found.push(secret.fingerprint),
    )
    await expect(scanned).rejects.toThrow('the disk is gone')
    expect(found).toEqual([new Secret(key).fingerprint])
  })

  it('that only looks like one is scanned as plain bytes', async () => {
    const key = freshKey()
    const bytes = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), Buffer.from(` key: ${key}`)])
    const scanned = await scanPiece(bytes)
    expect(scanned.hits[0]!.secret.reveal() === key).toBe(true)
    expect(scanned.skips.filter(({ incomplete }) => incomplete)).toEqual([])
  })
})

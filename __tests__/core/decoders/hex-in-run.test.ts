import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexInRun } from '../../../src/core/decoders/hex-in-run.ts'
import { createEngine } from '../../../src/core/detect/engine.ts'
import { decodeAt, placesOf } from '../../support/decode-at.ts'
import { expectSameAtEachCut } from '../../support/decode-whole.ts'
import { freshKey } from '../../support/fresh-keys.ts'

/** Characters of a run that are no hex digits, at both its ends. */
const letters = fc.stringMatching(/^[g-zG-Z+/_-]([A-Za-z0-9+/_-]{0,200}[g-zG-Z+/_-])?$/)

/** Where the bytes stand that begin at `start` as pairs of digits. */
const pairsFrom = (start: number, length: number): { starts: number[]; ends: number[] } => ({
  starts: Array.from({ length }, (_, index) => start + 2 * index),
  ends: Array.from({ length }, (_, index) => start + 2 * index + 2),
})

describe('hex digits in a run', () => {
  it('are found behind any letters, at their place', () => {
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.uint8Array({ minLength: 24, maxLength: 60 }),
        (before, behind, array) => {
          const bytes = Buffer.from(array)
          const reading = decodeAt(hexInRun, `${before}${bytes.toString('hex')}${behind}`, 0)
          expect(placesOf(reading, bytes)).toEqual(pairsFrom(before.length, bytes.length))
          expect(reading.to).toBe(before.length + 2 * bytes.length + behind.length)
        },
      ),
    )
  })

  it('are found however far from the mark', () => {
    for (const distance of [500, 4_000, 5_000, 100_000]) {
      const key = Buffer.from(freshKey())
      const text = `${'cGh4Xz'.repeat(distance / 6)}${key.toString('hex')}`
      expect(placesOf(decodeAt(hexInRun, text, 0), key)).toBeDefined()
    }
  })

  it('may be several', () => {
    const [one, two] = [Buffer.from(freshKey()), Buffer.from(freshKey())]
    const text = `z${one.toString('hex')}_z-${two.toString('hex')}`
    const reading = decodeAt(hexInRun, text, 0)
    expect(placesOf(reading, one)).toBeDefined()
    expect(placesOf(reading, two)).toBeDefined()
    expect(reading.to).toBe(text.length)
  })

  it('are none below 40, and none of a word', () => {
    for (const text of [`z${'70'.repeat(19)}`, 'decade-facade-accede_'.repeat(9)])
      expect(decodeAt(hexInRun, text, 0).decoded).toEqual([])
  })

  it('give at each cut the reading of the whole, or ask for more', () => {
    const key = Buffer.from(freshKey())
    const bytes = Buffer.from(`zz${key.toString('hex')}${'\nplain words'.repeat(150)}`)
    expectSameAtEachCut(hexInRun, bytes, 0)
  })

  it('are found by the engine wherever the run stands in the buffer', () => {
    const engine = createEngine()
    const key = freshKey()
    const twice = Buffer.from(Buffer.from(key).toString('hex')).toString('hex')
    for (let lead = 0; lead < 130; lead++) {
      const text = `${' '.repeat(lead)}${'QUJD'.repeat(1_500)}${twice}`
      const start = lead + 6_000
      expect(engine.scanBytes(Buffer.from(text))).toMatchObject([{ start, encoding: ['hex', 'hex'] }])
    }
  })
})

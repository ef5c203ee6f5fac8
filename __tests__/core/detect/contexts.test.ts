/** Every kind and generation in every context that people write keys in: found, at the right place. */
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/core/detect/engine.ts'
import { generations } from '../../../src/core/keys/generations.ts'
import {
  expectedPlace,
  placeOfHit,
  plant,
  scanText,
  withCrlf,
  type Planted,
} from '../../support/planted-key.ts'
import { mintShapedKey } from '../../support/shaped-key.ts'
import { keyMark, textContexts } from '../../support/text-contexts.ts'

const engine = createEngine()
const keyKinds = generations.flatMap((generation) => generation.kinds.map((kind) => ({ kind, generation })))

/** The one hit of a text, which must be this key, there, certain, and shown with no more than its mask. */
function expectKey(expected: Planted, kind: string, issued: string) {
  const hits = scanText(expected.text)
  expect(hits.map(placeOfHit)).toEqual([expectedPlace(expected)])
  const hit = hits[0]!
  const masked = `${expected.key.slice(0, 4)}...${expected.key.slice(-4)}`
  expect(hit.secret.reveal() === expected.key).toBe(true)
  expect(hit).toMatchObject({
    kind,
    issued,
    confidence: 'certain',
    encoding: [],
    placeholder: null,
    inlineAllow: null,
  })
  expect(hit.snippet.text.slice(hit.snippet.start, hit.snippet.end)).toBe(masked)
  expect(hit.snippet.text).not.toContain(expected.key.slice(4, 12))
}

describe('contexts', () => {
  it('are fifty and more', () => {
    expect(Object.keys(textContexts).length).toBeGreaterThanOrEqual(50)
    for (const template of Object.values(textContexts)) expect(template.split(keyMark)).toHaveLength(2)
  })

  it.each(Object.entries(textContexts))('%s', (_, template) => {
    for (const { kind, generation } of keyKinds) {
      for (const lines of [template, withCrlf(template)]) {
        for (const text of [lines, `\ufeff${lines}`, `first 🔑\n${lines}`]) {
          expectKey(plant(text, mintShapedKey(kind, generation)), kind, generation.issued)
        }
      }
    }
  })
})

describe.each(keyKinds)('$kind, $generation.issued', ({ kind, generation }) => {
  const key = mintShapedKey(kind, generation)

  it('is found in UTF-8 that is broken before it, between its neighbours and at each end', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xc3]),
      Buffer.from(key),
      Buffer.from([0x80, 0xf0, 0x9f]),
    ])
    expect(engine.scanBytes(bytes)).toMatchObject([
      { kind, line: 1, column: 3, start: 2, end: 2 + key.length },
    ])
  })

  it('is found twice where it stands twice, and beside another', () => {
    const other = mintShapedKey(kind, generation)
    const hits = scanText(`${key} ${other}\n${key}`)
    expect(hits.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, key.length + 2],
      [2, 1],
    ])
    expect(hits.map(({ secret }) => secret.fingerprint === hits[0]!.secret.fingerprint)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('is found where the next key touches it', () => {
    const other = mintShapedKey(kind, generation)
    const hits = scanText(key + other)
    expect(hits.map(({ secret }) => secret.reveal() === key || secret.reveal() === other)).toEqual([
      true,
      true,
    ])
    expect(hits.map(({ start }) => start)).toEqual([0, key.length])
  })

  it('is likely with a letter or a digit before it, and possible in a blob of base64url', () => {
    for (const glued of ['a', 'Z', '0', 'alpha']) {
      expect(scanText(`= ${glued}${key}`)).toMatchObject([
        { kind, confidence: 'likely', start: 2 + glued.length },
      ])
    }
    expect(scanText(`${'aB3_-'.repeat(20)}x${key}`)).toMatchObject([{ kind, confidence: 'possible' }])
  })

  it('is likely with something glued to its end', () => {
    expect(scanText(`${key}IsTheKeyThatWeRevoked`)).toMatchObject([
      { kind, confidence: 'likely', placeholder: null },
    ])
    expect(scanText(`${key}IsTheKeyThatWeRevokedLastYearAndMustNotUseAnyMore`)).toMatchObject([
      { kind, confidence: 'likely', placeholder: null },
    ])
  })

  it('is possible where it is cut short, and nothing below 20 characters', () => {
    for (const length of [20, 30, 39]) {
      expect(scanText(key.slice(0, 4 + length))).toMatchObject([
        { kind, confidence: 'possible', issued: null },
      ])
    }
    expect(scanText(key.slice(0, 4 + 19))).toEqual([])
  })
})

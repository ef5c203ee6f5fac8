import { describe, expect, it } from 'vitest'
import { lookAlike } from '../../../../src/core/detect/lookalikes/look-alike.ts'
import { generations } from '../../../../src/core/keys/generations.ts'
import { mintBody } from '../../../../src/core/keys/mint.ts'
import { freshSeed, seededBytes } from '../../../support/seeded-bytes.ts'

/** As they stand in documents and tests, 20 characters and more. */
const placeholders = [
  'xxxxxxxxxxxxxxxxxxxx',
  'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
  '00000000000000000000',
  '1234567890abcdef1234567890',
  '12345678901234567890',
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'zyxwvutsrqponmlkjihgfedcba',
  'aBcDeFgHiJkLmNoPqRsTuVwXyZ',
  'a1b2c3d4e5f6g7h8i9j0',
  'aaaaBBBBccccDDDDeeee',
  'deadbeefdeadbeefdeadbeef',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'DA39A3EE5E6B4B0D3255BFEF95601890AFD80709',
  'TestKeyTestKeyTestKey',
  'testPersonalApiKey123',
  'yourpersonalapikeyhere',
  'yourPersonalApiKeyHere',
  'YOURPERSONALAPIKEYHERE',
  'EXAMPLEKEYEXAMPLEKEY',
  'ThisIsNotARealKeyReplaceMe',
  'loremipsumdolorsitametconsectetur',
  'fakefakefakefakefake',
  'abc123abc123abc123abc123',
  'qwertyuiopasdfghjklzxcvbnm',
  'asdfghjklqwertyuiop1234567890',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  'asdasdasdasdasdasdasd',
  'updCfgMgrCtxBufPtrMsgIdx',
]

/** Long enough for any generation, and nothing in them repeats. */
const sentences = [
  'yourPersonalApiKeyGoesHereReplaceThisWithTheRealOneFromSettings',
  'thisisafakekeythatonlyservestotestthescannerandnothingelse',
  'PLEASEREPLACETHISWITHYOUROWNPERSONALAPIKEYFROMTHESETTINGSPAGE',
  'loremipsumdolorsitametconsecteturadipiscingelitseddoeiusmod',
  'FakeKeyForTestingPurposesOnlyDoNotUseInProduction1234567890',
  'getXMLHttpReqURLCfgMgrTmpStrSrvCtxBufPtrMsgQueIdxArrLen',
  'removeEventListenerOnBeforeUnloadHandlerWhenComponentUnmounts',
  'secretKey1234567890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN',
]

const lengthsOfKeys = [41, 42, 43, 44, 45, 46, 47, 48, 49]

describe('placeholders', () => {
  it.each(placeholders)('%s', (text) => {
    expect(lookAlike(text, false)).not.toBeNull()
  })

  it.each(placeholders)('%s, repeated to the length of a key', (text) => {
    const missed = lengthsOfKeys.filter((length) => {
      const body = text.repeat(3).slice(0, length)
      return lookAlike(body, true) === null || lookAlike(body, false) === null
    })
    expect(missed).toEqual([])
  })

  it.each(sentences)('%s, cut to the length of a key', (text) => {
    const missed = lengthsOfKeys.filter((length) => {
      const body = text.slice(0, length)
      return lookAlike(body, true) === null || lookAlike(body, false) === null
    })
    expect(missed).toEqual([])
    expect(lookAlike(text, false)).not.toBeNull()
  })

  it.each([
    ['yourPersonalApiKeyHere', 'words', 'made of words'],
    ['qwertyuiopasdfghjkl', 'sequence', 'repeats or counts up'],
    ['xx0xxx0xxxxx0xx0xxxxxxxx0x', 'frequency', 'few different characters'],
    ['da39a3ee5e6b4b0d3255bfef95601890afd80709', 'classes', 'hexadecimal digits only, like a digest'],
  ])('%s says why', (text, model, reason) => {
    expect(lookAlike(text, false)).toEqual({ model, reason })
  })

  it('judges a body of megabytes by its beginning', () => {
    const tail = mintBody(generations[0]!, seededBytes(1)).repeat(50_000)
    expect(lookAlike('abcdefghijklmnopqrstuvwxyz0123456789'.repeat(2) + tail, false)).not.toBeNull()
    expect(lookAlike(tail, false)).toBeNull()
  })
})

describe('keys', () => {
  const keysEach = 20_000
  const seeds = [2026, freshSeed()]

  // At most 4e-10 of all keys may be suppressed: a failure is a bug, not bad luck.
  it.each(
    seeds.flatMap((seed) => generations.map((generation) => ({ seed, generation, name: generation.issued }))),
  )('are never suppressed: $name, seed $seed', ({ seed, generation }) => {
    const random = seededBytes(seed)
    const suppressed: string[] = []
    for (let i = 0; i < keysEach; i++) {
      const body = mintBody(generation, random)
      const verdict = lookAlike(body, true)
      if (verdict !== null) suppressed.push(`key ${i}: ${verdict.model}`)
    }
    expect(suppressed).toEqual([])
  })

  it.each(seeds)('are not suppressed by a text glued to them: seed %d', (seed) => {
    const random = seededBytes(seed)
    const suppressed: string[] = []
    for (let i = 0; i < 5_000; i++) {
      for (const generation of generations) {
        const body = `${mintBody(generation, random)}IsTheOldKeyPleaseRemoveItFromTheConfiguration`
        const verdict = lookAlike(body, false)
        if (verdict !== null) suppressed.push(`key ${i}: ${verdict.model}`)
      }
    }
    expect(suppressed).toEqual([])
  })

  // A cut key has 12 bits to lose: about 1 of 16,000 is expected to be taken for something else, and at most 1 of 4,096
  // random ones may be.
  it('are seldom suppressed when they are cut short', () => {
    const random = seededBytes(2026)
    let suppressed = 0
    for (let i = 0; i < keysEach; i++) {
      const body = mintBody(generations[1]!, random).slice(0, 20 + (i % 21))
      if (lookAlike(body, false) !== null) suppressed++
    }
    expect(suppressed).toBeLessThanOrEqual(keysEach / 4096)
  })
})

/** The bounds of look-alike.ts rest on one thing: that the Q of all texts of a length add up to at most 1. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familiarWords } from '../../../../src/core/detect/lookalikes/familiar-words.ts'
import { abbreviationPairs } from '../../../../src/core/detect/lookalikes/abbreviation-pairs.ts'
import { foreignPairs } from '../../../../src/core/detect/lookalikes/foreign-pairs.ts'
import { letterPairs } from '../../../../src/core/detect/lookalikes/letter-pairs.ts'
import { looks } from '../../../../src/core/detect/lookalikes/look-alike.ts'
import { alphabetSize, longestJudged, type Look } from '../../../../src/core/detect/lookalikes/look.ts'
import { base62 } from '../../../../src/core/keys/generations.ts'

const probability = (look: Look, text: string) => 2 ** look.bits(text) / alphabetSize ** text.length

const characters = Array.from(base62)

const rounding = 1e-9

function* textsOf(length: number): Generator<string> {
  if (length === 0) yield ''
  else for (const start of textsOf(length - 1)) for (const character of base62) yield start + character
}

describe.each(looks)('$model', (look) => {
  it.each([1, 2, 3])('is a probability over the texts of %d characters', (length) => {
    let sum = 0
    for (const text of textsOf(length)) sum += probability(look, text)
    expect(sum).toBeLessThanOrEqual(1 + rounding)
    expect(sum).toBeGreaterThan(look.model === 'classes' ? 0 : 0.4)
  })

  it('gives every text a number, the longest that is judged included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: longestJudged }),
        (text) => {
          const bits = look.bits(text)
          expect(bits).not.toBeNaN()
          expect(bits).toBeLessThanOrEqual(text.length * Math.log2(alphabetSize))
        },
      ),
    )
    for (const character of base62) expect(look.bits(character.repeat(longestJudged))).toBeLessThan(400)
  })
})

// These two foretell each character from those before it, so what holds for one step holds for texts of any length.
// (Words foretells whole words, classes whole texts: their Q of a beginning may be less than that of what follows.)
describe.each(looks.filter(({ model }) => ['sequence', 'interleaved', 'frequency'].includes(model)))(
  '$model',
  (look) => {
    const piece = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12 })
    const repeating = fc.tuple(piece, fc.nat(40)).map(([text, length]) => text.repeat(50).slice(0, length))

    it('gives all ways to go on no more than it gives the beginning', () => {
      fc.assert(
        fc.property(fc.oneof(piece, repeating), (text) => {
          let sum = 0
          for (const character of base62) sum += probability(look, text + character)
          expect(sum / probability(look, text)).toBeLessThanOrEqual(1 + rounding)
        }),
      )
    })
  },
)

describe('the tables', () => {
  const tables = { letterPairs, foreignPairs, abbreviationPairs }

  it.each(Object.entries(tables))(
    '%s holds a row and a column for each letter and the edge of a word, and no pair is impossible',
    (_, pairs) => {
      expect(pairs).toHaveLength(27)
      for (const row of pairs) expect(row).toHaveLength(27)
      expect(pairs.flat().filter((count) => !(count >= 1))).toEqual([0])
    },
  )

  it('hold each familiar word once, in lower case', () => {
    expect(new Set(familiarWords).size).toBe(familiarWords.length)
    expect(familiarWords.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([])
  })
})

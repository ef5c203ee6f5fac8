import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  base57,
  base62,
  digits,
  generationOf,
  generations,
  lengthsOf,
} from '../../../src/core/keys/generations.ts'
import { kindIds, type KindId } from '../../../src/core/keys/kinds.ts'
import { mintBody } from '../../../src/core/keys/mint.ts'
import { freshSeed, seededBytes } from '../../support/seeded-bytes.ts'

/** The table of PostHog's generations, written down a second time: what a body may be, by length and first digit. */
const table = [
  { index: 0, kind: 'personal', bytes: 32, alphabet: base62, top: false, lengths: [41, 42, 43], usual: 43 },
  {
    index: 1,
    kind: 'personal',
    bytes: 35,
    alphabet: base62,
    top: false,
    lengths: [45, 46, 47, 48],
    usual: 47,
  },
  {
    index: 1,
    kind: 'project-secret',
    bytes: 35,
    alphabet: base62,
    top: false,
    lengths: [45, 46, 47, 48],
    usual: 47,
  },
  { index: 2, kind: 'personal', bytes: 35, alphabet: base57, top: true, lengths: [48, 49], usual: 48 },
  { index: 2, kind: 'project-secret', bytes: 35, alphabet: base57, top: true, lengths: [48, 49], usual: 48 },
  ...(['oauth-access', 'oauth-refresh', 'project'] as const).flatMap((kind) => [
    { index: 3, kind, bytes: 32, alphabet: base62, top: false, lengths: [41, 42, 43], usual: 43 } as const,
    { index: 4, kind, bytes: 32, alphabet: base57, top: true, lengths: [44], usual: 44 } as const,
  ]),
] as const satisfies readonly {
  index: number
  kind: KindId
  bytes: number
  alphabet: string
  top: boolean
  lengths: readonly number[]
  usual: number
}[]

/** A number in an alphabet's digits, by powers from the top; with as many leading zeros as the width asks for. */
function written(value: bigint, alphabet: string, width = 0): string {
  const base = BigInt(alphabet.length)
  let power = 1n
  for (let length = 1; length < width || power * base <= value; length++) power *= base
  let text = ''
  for (let rest = value; power > 0n; power /= base) {
    text += alphabet[Number(rest / power)]!
    rest %= power
  }
  return text
}

describe('the alphabets', () => {
  it('are those of posthog.md', () => {
    expect(base62).toMatch(/^0123456789abc[d-w]{20}xyzABC[D-W]{20}XYZ$/)
    expect(new Set(base62).size).toBe(62)
    expect(base57).toHaveLength(57)
    expect(base57).toMatch(/^23456789abc/)
    expect(base57).not.toMatch(/[01lIO]/)
  })
})

describe('digits', () => {
  it('writes a number without padding, most significant digit first', () => {
    expect(digits(61n, base62)).toBe('Z')
    expect(digits(62n, base62)).toBe('10')
    expect(digits(57n * 57n, base57)).toBe('322')
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 1n << 280n }),
        fc.constantFrom(base57, base62),
        (value, alphabet) => {
          expect(digits(value, alphabet)).toBe(written(value, alphabet))
        },
      ),
    )
  })
})

describe.each(table)('$kind, $bytes bytes, %#', ({ index, kind, bytes, alphabet, top, lengths, usual }) => {
  const generation = generations[index]!
  const bits = BigInt(bytes * 8)
  const largest = (1n << bits) - 1n
  const smallest = top ? 1n << (bits - 1n) : BigInt(alphabet.length) ** BigInt(lengths[0] - 1)
  const judge = (value: bigint, width?: number) => generationOf(kind, written(value, alphabet, width))

  it('belongs to this kind', () => {
    expect(generation.kinds).toContain(kind)
  })

  it.each([2026, freshSeed()])('every minted body has its shape and no other: seed %d', (seed) => {
    const random = seededBytes(seed)
    const seen = new Map<number, number>()
    let tooShort = 0
    for (let i = 0; i < 5_000; i++) {
      const body = mintBody(generation, random)
      expect(body).toMatch(new RegExp(`^[${alphabet}]+$`))
      if (body.length < lengths[0]) {
        expect(generationOf(kind, body)).toBeUndefined()
        tooShort++
        continue
      }
      seen.set(body.length, (seen.get(body.length) ?? 0) + 1)
      expect(generationOf(kind, body)).toBe(generation)
    }
    expect(lengths).toEqual(expect.arrayContaining([...seen.keys()]))
    // One in 250,000 at most (62^44 / 2^280): four in 5,000 would be a bug.
    expect(tooShort).toBeLessThan(4)
    expect(seen.get(usual)).toBeGreaterThan(4_200)
  })

  it('has the smallest and the largest number, and the next ones no more', () => {
    expect(judge(smallest)).toBe(generation)
    expect(judge(largest)).toBe(generation)
    expect(judge(smallest - 1n)).toBeUndefined()
    expect(judge(largest + 1n)).toBeUndefined()
  })

  it('reaches over all its lengths and no other', () => {
    expect(written(smallest, alphabet)).toHaveLength(lengths[0])
    expect(written(largest, alphabet)).toHaveLength(lengths.at(-1)!)
  })

  it('has every number between, and none outside', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: smallest, max: largest }), (value) => {
        expect(judge(value)).toBe(generation)
      }),
    )
    fc.assert(
      fc.property(fc.bigInt({ min: largest + 1n, max: largest * 50n }), (value) => {
        expect(judge(value)).not.toBe(generation)
      }),
    )
  })

  it('has no leading zero', () => {
    for (const length of lengths) {
      const least = BigInt(alphabet.length) ** BigInt(length - 2)
      const value = top && least < smallest ? smallest : least
      expect(
        generationOf(kind, `${alphabet[0]!}${written(value, alphabet)}`.slice(0, length)),
      ).toBeUndefined()
    }
  })

  it('has no character outside its alphabet', () => {
    const body = written(largest, alphabet)
    for (const stranger of ['_', '-', 'é', ' ', ...(alphabet === base57 ? ['0', '1', 'l', 'I', 'O'] : [])]) {
      expect(generationOf(kind, body.slice(0, 20) + stranger + body.slice(21))).toBeUndefined()
    }
  })
})

describe('the first digits', () => {
  const firstDigits = (index: number, length: number) => {
    const random = seededBytes(7)
    const bodies = Array.from({ length: 20_000 }, () => mintBody(generations[index]!, random))
    return new Set(bodies.filter((body) => body.length === length).map((body) => body[0]!))
  }

  it('of 43 digits of base62 are 1 to Y', () => {
    const seen = firstDigits(0, 43)
    expect(seen).not.toContain('Z')
    expect(seen).not.toContain('0')
    expect(seen.size).toBe(60)
    expect(generationOf('personal', `Z${'a'.repeat(42)}`)).toBeUndefined()
  })

  it('of 48 digits of base62 are 1, which base57 lacks: old and new are told apart', () => {
    expect([...firstDigits(1, 48)]).toEqual(['1'])
    expect([...firstDigits(2, 48)]).not.toContain('1')
  })

  it('of 49 digits of base57 are 3', () => {
    expect([...firstDigits(2, 49)]).toEqual(['3'])
  })
})

describe('other bodies', () => {
  it('of 46 digits are of the old generation even where base57 could write them', () => {
    const body = written(57n ** 45n * 20n, base57)
    expect(body).toHaveLength(46)
    expect(generationOf('personal', body)).toBe(generations[1])
  })

  it('of a length that another kind has are no shape', () => {
    const random = seededBytes(3)
    for (let i = 0; i < 200; i++) {
      expect(generationOf('project-secret', mintBody(generations[0]!, random))).toBeUndefined()
      expect(generationOf('personal', mintBody(generations[4]!, random))).toBeUndefined()
      expect(generationOf('oauth-access', mintBody(generations[2]!, random))).toBeUndefined()
    }
  })

  it('are no shape where they are empty, short or without a prefix', () => {
    const body = mintBody(generations[0]!)
    for (const kind of kindIds) {
      expect(generationOf(kind, '')).toBeUndefined()
      expect(generationOf(kind, body.slice(0, 40))).toBeUndefined()
    }
    expect(generationOf('legacy-personal', body)).toBeUndefined()
  })
})

describe('lengthsOf', () => {
  it.each([
    ['personal', [41, 42, 43, 45, 46, 47, 48, 49]],
    ['project-secret', [45, 46, 47, 48, 49]],
    ['oauth-access', [41, 42, 43, 44]],
    ['oauth-refresh', [41, 42, 43, 44]],
    ['project', [41, 42, 43, 44]],
    ['legacy-personal', []],
  ] as const)('%s', (kind, lengths) => {
    expect(lengthsOf(kind)).toEqual(lengths)
  })
})

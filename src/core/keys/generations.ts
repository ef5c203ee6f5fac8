/**
 * What keys PostHog has issued, generation by generation: how many random bytes, in which alphabet, since when.
 * A number is written without padding, most significant digit first, so length and first digits are bounded by the
 * smallest and largest number: that is computed here, not tabulated (`generate_random_token*` in
 * `posthog/models/utils.py`).
 */
import type { KindId } from './kinds.ts'

export const base62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** base62 without the characters that people confuse: `0 1 l I O`. */
export const base57 = Array.from(base62)
  .filter((digit) => !'01lIO'.includes(digit))
  .join('')

export interface Generation {
  readonly kinds: readonly KindId[]
  /** How long ago keys of this generation were made, as the report shows it. */
  readonly issued: string
  readonly randomBytes: number
  readonly topBitSet: boolean
  readonly alphabet: string
  /** A generated body is at least this long; a shorter one has a chance below 1e-5. */
  readonly minLength: number
}

export const generations: readonly Generation[] = [
  {
    kinds: ['personal'],
    issued: '2021-06 to 2024',
    randomBytes: 32,
    topBitSet: false,
    alphabet: base62,
    minLength: 41,
  },
  {
    kinds: ['personal', 'project-secret'],
    issued: '2024 to 2026-03',
    randomBytes: 35,
    topBitSet: false,
    alphabet: base62,
    minLength: 45,
  },
  {
    kinds: ['personal', 'project-secret'],
    issued: 'since 2026-03',
    randomBytes: 35,
    topBitSet: true,
    alphabet: base57,
    minLength: 48,
  },
  {
    kinds: ['oauth-access', 'oauth-refresh', 'project'],
    issued: 'until 2026-03',
    randomBytes: 32,
    topBitSet: false,
    alphabet: base62,
    minLength: 41,
  },
  {
    kinds: ['oauth-access', 'oauth-refresh', 'project'],
    issued: 'since 2026-03',
    randomBytes: 32,
    topBitSet: true,
    alphabet: base57,
    minLength: 44,
  },
]

/** Writes a number in an alphabet's digits, without padding. */
export function digits(value: bigint, alphabet: string): string {
  const base = BigInt(alphabet.length)
  let text = ''
  for (let rest = value; rest > 0n; rest /= base) text = alphabet[Number(rest % base)]! + text
  return text
}

interface Bounds {
  readonly generation: Generation
  readonly rank: ReadonlyMap<string, number>
  readonly smallest: string
  readonly largest: string
}

const bounds: readonly Bounds[] = generations.map((generation) => {
  const bits = BigInt(generation.randomBytes * 8)
  const least = generation.topBitSet ? 1n << (bits - 1n) : 1n
  return {
    generation,
    rank: new Map([...generation.alphabet].map((digit, index) => [digit, index])),
    smallest: digits(least, generation.alphabet),
    largest: digits((1n << bits) - 1n, generation.alphabet),
  }
})

/** Digits of equal length compare like their numbers; `ordered` says whether a ≤ b. */
function ordered(a: string, b: string, rank: ReadonlyMap<string, number>): boolean {
  for (let i = 0; i < a.length; i++) {
    const difference = rank.get(a[i]!)! - rank.get(b[i]!)!
    if (difference !== 0) return difference < 0
  }
  return true
}

function fits(body: string, { generation, rank, smallest, largest }: Bounds): boolean {
  if (body.length < generation.minLength || body.length > largest.length) return false
  for (const digit of body) if (!rank.has(digit)) return false
  if (rank.get(body[0]!) === 0) return false
  if (body.length === smallest.length && !ordered(smallest, body, rank)) return false
  return body.length < largest.length || ordered(body, largest, rank)
}

/**
 * The generation whose shape a body has: length, alphabet and leading digits.
 *
 * @param kind of the key
 * @param body what follows the prefix
 * @returns the generation, the strictest alphabet first, or `undefined` where the body has no generation's shape
 */
export function generationOf(kind: KindId, body: string): Generation | undefined {
  let found: Generation | undefined
  for (const candidate of bounds) {
    if (candidate.generation.kinds.includes(kind) && fits(body, candidate)) found = candidate.generation
  }
  return found
}

/** The lengths that a generated body of this kind can have, ascending. */
export function lengthsOf(kind: KindId): readonly number[] {
  const lengths = new Set<number>()
  for (const { generation, smallest, largest } of bounds) {
    if (!generation.kinds.includes(kind)) continue
    const from = Math.max(generation.minLength, smallest.length)
    for (let length = from; length <= largest.length; length++) lengths.add(length)
  }
  return [...lengths].sort((a, b) => a - b)
}

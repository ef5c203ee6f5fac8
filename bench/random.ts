/** Chance that is the same at every run: what is timed must not change between two runs. */

export interface Random {
  /** An integer from 0 up to and without `limit`. */
  below(limit: number): number
  pick<T>(list: readonly T[]): T
}

/** Numbers by xorshift32 (Marsaglia, 2003). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0 || 1
  const below = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return { below, pick: (list) => list[below(list.length)]! }
}

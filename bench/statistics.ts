/** Medians, and as the spread the quartiles: half of all values lie between them, and one odd run moves neither. */

export interface Summary {
  readonly median: number
  readonly quartiles: readonly [first: number, third: number]
}

/** The value below which this share of a sorted list lies, between neighbours in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at - Math.floor(at))
}

/** @param values at least one */
export function summarise(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
  }
}

/**
 * What a list is to another, round by round: a machine that slows down slows both of one round.
 *
 * @param rounds, others the values of each round, at least one each; rounds that only one has are left out
 * @returns `null` where they share no round
 */
export function ratioOf(
  rounds: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): Summary | null {
  const shared = Math.min(rounds.length, others.length)
  if (shared === 0) return null
  return summarise(
    Array.from({ length: shared }, (_, i) => summarise(rounds[i]!).median / summarise(others[i]!).median),
  )
}

/** The power by which `y` grows with `x`, between two points: 1 is linear. */
export function exponentBetween(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  return Math.log(y2 / y1) / Math.log(x2 / x1)
}

export interface Summary {
  readonly median: number
  readonly lowest: number
  readonly highest: number
}

/** The value below which this share of a sorted list lies, between neighbours in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at - Math.floor(at))
}

/** @param values at least one */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), lowest: sorted[0]!, highest: sorted.at(-1)! }
}

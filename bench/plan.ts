/** How often each contestant runs, and in which order: A B C, then C B A. */

export interface Effort {
  readonly rounds: number
  /** Runs of each in a round. */
  readonly runs: number
}

export interface Plan extends Effort {
  /** Runs that do not count, at the start of each turn. */
  readonly warmup: number
}

/** Seconds that a turn of a slow contestant may take. */
const turn = 5
/** Seconds of a run from which on a contestant takes part in one pair of rounds only. */
const slow = 20

/** @param seconds what one run takes */
export function planFor(seconds: number, { rounds, runs }: Effort): Plan {
  if (seconds >= slow) return { rounds: Math.min(rounds, 2), runs: 1, warmup: 0 }
  const fitting = Math.max(1, Math.floor(turn / seconds))
  return fitting >= runs ? { rounds, runs, warmup: 1 } : { rounds, runs: fitting, warmup: 0 }
}

/** `A B C`, `C B A`, `A B C`, …; one that takes part in fewer rounds is in the first ones. */
export function interleaved<T extends { readonly plan: Plan }>(list: readonly T[]): readonly T[] {
  const rounds = Math.max(0, ...list.map(({ plan }) => plan.rounds))
  return Array.from({ length: rounds }, (_, round) =>
    (round % 2 === 0 ? list : list.toReversed()).filter(({ plan }) => plan.rounds > round),
  ).flat()
}

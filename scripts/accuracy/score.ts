/** What of the corpus was found, group by group. */
import { groups, type Case, type Group } from './case.ts'
import type { Found } from './found.ts'
import { samePlace } from './place.ts'

export interface Score {
  readonly cases: number
  readonly found: number
  /** Found, and so sure that a check fails by default. */
  readonly sure: number
  /** Of the found ones, those whose place is laid down … */
  readonly placed: number
  /** … and those where line, column, end and containers are all right. */
  readonly placeRight: number
  /** Cases with a finding, sure enough to fail a check, that is not the key. */
  readonly others: number
}

/** How one case went. */
export interface Outcome {
  readonly entry: Case
  readonly found: boolean
  readonly sure: boolean
  /** `null` where it was not found, or no place is laid down. */
  readonly placeRight: boolean | null
  readonly others: boolean
}

export function outcomeOf(entry: Case, findings: readonly Found[]): Outcome {
  const own = findings.filter(({ fingerprint }) => fingerprint === entry.key.fingerprint)
  const laidDown = entry.place !== null || entry.containers.length > 0
  return {
    entry,
    found: own.length > 0,
    sure: own.some(({ sure }) => sure),
    placeRight: own.length === 0 || !laidDown ? null : own.some((found) => isRight(entry, found)),
    others: findings.some(({ fingerprint, sure }) => sure && fingerprint !== entry.key.fingerprint),
  }
}

function isRight({ place, containers }: Case, found: Found): boolean {
  const sameContainers = containers.every((entry, index) => {
    const told = found.encoding[index]
    // A PDF may name its streams.
    return told === entry || (!entry.includes(':') && told?.startsWith(`${entry}:`) === true)
  })
  return sameContainers && (place === null || samePlace(place, found.place))
}

const none: Score = { cases: 0, found: 0, sure: 0, placed: 0, placeRight: 0, others: 0 }

export function add(score: Score, outcome: Outcome): Score {
  return {
    cases: score.cases + 1,
    found: score.found + Number(outcome.found),
    sure: score.sure + Number(outcome.sure),
    placed: score.placed + Number(outcome.placeRight !== null),
    placeRight: score.placeRight + Number(outcome.placeRight === true),
    others: score.others + Number(outcome.others),
  }
}

/** Scores by what `name` says of a case, in the order in which they first come. */
export function scoresBy(
  outcomes: readonly Outcome[],
  name: (entry: Case) => string,
): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>()
  for (const outcome of outcomes) {
    const key = name(outcome.entry)
    scores.set(key, add(scores.get(key) ?? none, outcome))
  }
  return scores
}

export interface GroupScore {
  readonly group: Group | 'all'
  readonly score: Score
}

/** The groups that have a case, in their order, and all of them together. */
export function groupScores(outcomes: readonly Outcome[]): readonly GroupScore[] {
  const scores = scoresBy(outcomes, ({ group }) => group)
  const rows = groups.flatMap((group): readonly GroupScore[] => {
    const score = scores.get(group)
    return score === undefined ? [] : [{ group, score }]
  })
  return [...rows, { group: 'all', score: outcomes.reduce(add, none) }]
}

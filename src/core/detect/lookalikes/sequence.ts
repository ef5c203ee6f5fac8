/**
 * A text that repeats or counts: `TestKeyTestKey`, `abcdefgh`, `aaaaBBBBcccc`, `qwertyuiop`.
 *
 * A rule says what follows from the character `lag` places before: the same, or one so many steps further in an
 * order, in the same case or in the other. Q of a rule leaves the first `lag` characters to chance (1/62 each);
 * then it says how likely "as predicted", "in the other case" and "something else, any of 62" are, by how often each
 * was seen so far (half a count in advance). Each step adds up to at most 1, and the rules share Q evenly, so the
 * sum over all texts of a length is at most 1: the choice of the rule is paid with log2(54) = 5.8 bits.
 */
import { alphabetSize, longestJudged, type Look } from './look.ts'

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'
const keyboardRows = '1234567890qwertyuiopasdfghjklzxcvbnm'
const keyboardColumns = '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p'

interface Rule {
  readonly lag: number
  /** From the code of a character to the code of the one that follows from it, letters in the same case. */
  readonly successor: Uint8Array
}

/** Code units of `[A-Za-z0-9]` in the other case; a digit has none: no text holds code 0. */
const otherCase = new Uint8Array(128)
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  otherCase[letter.charCodeAt(0)] = letter.toUpperCase().charCodeAt(0)
  otherCase[letter.toUpperCase().charCodeAt(0)] = letter.charCodeAt(0)
}

function successors(order: string, step: number): Uint8Array {
  const table = new Uint8Array(128)
  for (let i = 0; i < order.length; i++) {
    const from = order[i]!
    const to = order[(i + step + order.length) % order.length]!
    table[from.charCodeAt(0)] = to.charCodeAt(0)
    table[from.toUpperCase().charCodeAt(0)] = to.toUpperCase().charCodeAt(0)
  }
  return table
}

const lags = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

const rules: readonly Rule[] = [
  ...lags(1, 24).map((lag) => ({ lag, successor: successors(alphabet, 0) })),
  ...lags(1, 10).flatMap((lag) => [1, -1].map((step) => ({ lag, successor: successors(alphabet, step) }))),
  ...[2, -2].map((step) => ({ lag: 1, successor: successors(alphabet, step) })),
  ...[keyboardRows, keyboardColumns].flatMap((order) =>
    [1, 2].flatMap((lag) => [1, -1].map((step) => ({ lag, successor: successors(order, step) }))),
  ),
]

const inAdvance = 0.5

/** At [n]: the product of (i + by) for all i below n. */
const products = (by: number) => {
  const table = new Float64Array(longestJudged + 1).fill(1)
  for (let n = 1; n < table.length; n++) table[n] = table[n - 1]! * (n - 1 + by)
  return table
}
const seen = products(inAdvance)
const outOf = products(3 * inAdvance)

/** Q(text) × 62^n for one rule: the product over all steps, in which only the three counts matter, not the order. */
function ratioBy({ lag, successor }: Rule, codes: Uint8Array): number {
  const steps = codes.length - lag
  if (steps <= 0) return 1
  let same = 0
  let swapped = 0
  for (let i = 0; i < steps; i++) {
    const predicted = successor[codes[i]!]!
    const code = codes[i + lag]!
    if (code === predicted) same++
    else if (code === otherCase[predicted]) swapped++
  }
  const chance = (seen[same]! * seen[swapped]! * seen[steps - same - swapped]!) / outOf[steps]!
  return chance * alphabetSize ** (same + swapped)
}

export const sequenceLook: Look = {
  model: 'sequence',
  bits(text) {
    const codes = new Uint8Array(text.length)
    for (let i = 0; i < codes.length; i++) codes[i] = text.charCodeAt(i)
    let sum = 0
    for (const rule of rules) sum += ratioBy(rule, codes)
    return Math.log2(sum / rules.length)
  },
  reason: () => 'repeats or counts up',
}

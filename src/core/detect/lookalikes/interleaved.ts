/**
 * Letters and digits that count each for themselves: `Ab1Cd2Ef3Gh4`, `Abc123Def456`, `1a2b3c4d`.
 *
 * Q first says what sort a character is (small letter, capital, digit), by how often each sort followed the two sorts
 * before (half a count for each in advance); then which letter or digit: the one that follows from the last letter or
 * digit by a rule (the next, the one before, the same), or any, again by how often the rule held so far. Each step adds
 * up to at most 1. Letters and digits have a rule each, and each three to choose from with even chances.
 */
import { alphabetSize, type Look } from './look.ts'

const sorts = 3
const inAdvance = 0.5
const steps = [1, -1, 0] as const

/** How likely these letters are (or digits), their sorts given, if each follows from the last by some rule. */
function chanceOf(values: readonly number[], size: number): number {
  let sum = 0
  for (const step of steps) {
    let chance = values.length === 0 ? 1 : 1 / size
    let held = 0
    for (let i = 1; i < values.length; i++) {
      const holds = values[i] === (values[i - 1]! + step + size) % size
      const chanceToHold = (held + inAdvance) / (i - 1 + 2 * inAdvance)
      chance *= (holds ? chanceToHold : 0) + (1 - chanceToHold) / size
      if (holds) held++
    }
    sum += chance
  }
  return sum / steps.length
}

export const interleavedLook: Look = {
  model: 'interleaved',
  bits(text) {
    const letters: number[] = []
    const digits: number[] = []
    /** At [sort before the last × 9 + last sort × 3 + sort]. */
    const seen = new Uint8Array(sorts ** 3)
    let context = 0
    let ratio = 1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const sort = code >= 97 ? 0 : code >= 65 ? 1 : 2
      if (sort === 2) digits.push(code - 48)
      else letters.push(code - (sort === 0 ? 97 : 65))
      const at = context * sorts
      const total = seen[at]! + seen[at + 1]! + seen[at + 2]!
      ratio *= (alphabetSize * (seen[at + sort]! + inAdvance)) / (total + sorts * inAdvance)
      seen[at + sort]!++
      context = (at + sort) % sorts ** 2
    }
    return Math.log2(ratio * chanceOf(letters, 26) * chanceOf(digits, 10))
  },
  reason: () => 'repeats or counts up',
}

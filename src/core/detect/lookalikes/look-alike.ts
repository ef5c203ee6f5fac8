/**
 * Tells placeholders, identifiers and digests from keys by what they look like, without a list of them.
 *
 * A look is a probability model Q over texts (look.ts). At most 62^n / 2^b texts of n characters can have
 * Q(text) × 62^n ≥ 2^b, since their Q adds up to at most 1 (Markov's inequality). So, whatever the models:
 *
 * - A random base62 text reaches 44 bits with a chance of at most 2^-44 = 6e-14.
 * - A key of a generation is spread over fewer texts, so each is likelier by some factor: 2^6 for 48 digits of base62
 *   (280 random bits; 62^48 = 2^285.8), 2^7 for 44 and 48 digits of base57 (255 and 279 random bits), 2^13 for 49 of
 *   base57. In the worst class that makes 2^-31.2 = 4e-10 of all keys of that generation.
 *
 * All looks together keep that bound: they share Q evenly, so each pays log2(8) = 3 bits. What is of one case only has a
 * bound of its own (one-case.ts); the two together stay below 1e-9 for every generation.
 * Measured by scripts/look-alike-loss.ts: docs/precision.md.
 */
import { classLook } from './classes.ts'
import { frequencyLook } from './frequency.ts'
import { interleavedLook } from './interleaved.ts'
import { longestJudged, type Look } from './look.ts'
import { isOfOneCase } from './one-case.ts'
import { sequenceLook } from './sequence.ts'
import { abbreviationLook, foreignLook, leetLook, wordLook } from './words.ts'

export const looks: readonly Look[] = [
  wordLook,
  foreignLook,
  abbreviationLook,
  leetLook,
  sequenceLook,
  interleavedLook,
  frequencyLook,
  classLook,
]

/** How many bits the models must agree on before a body that may be a key is taken for none. */
const bitsForKey = 44
/** The same for a body that is too short to hold one. A wrong verdict here hides no key, only the rest of one. */
const bitsForRest = 12
/** The shortest body of all generations (generations.ts). */
const shortestKey = 41

export interface LookAlike {
  /** Which look it is: the `model` of one of `looks`, or `one case`. */
  readonly model: string
  /** In words for people, completing "no key: ". */
  readonly reason: string
}

/**
 * Whether what follows a prefix is a placeholder, an identifier or a digest rather than a key.
 *
 * A body that is no generation's shape but long enough may still be a key with text glued to its right end, or a key
 * of a generation to come. A key begins where the body begins: so the first 41 characters must look alike, as
 * strongly as a shape.
 *
 * @param body of `[A-Za-z0-9]`, of any length
 * @param isShape whether it has the shape of a generation of its kind
 * @returns the look that explains it best, or `null` where none does well enough
 */
export function lookAlike(body: string, isShape: boolean): LookAlike | null {
  const text = body.slice(0, isShape ? longestJudged : shortestKey)
  const mayBeKey = isShape || text.length >= shortestKey
  const needed = (mayBeKey ? bitsForKey : bitsForRest) + Math.log2(looks.length)
  let best: Look | null = null
  let most = needed
  for (const look of looks) {
    const bits = look.bits(text)
    if (bits < most) continue
    most = bits
    best = look
  }
  if (best !== null) return { model: best.model, reason: best.reason(text) }
  const isOneCase = text.length >= shortestKey && isOfOneCase(text)
  return isOneCase ? { model: 'one case', reason: 'digits and letters of one case only' } : null
}

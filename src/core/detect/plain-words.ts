/**
 * How much of the text beside a key may be shown. Another key can stand there in pieces (`"phx_" + "…" + "…"`), letter
 * by letter, or in an encoding: what does not read like words and code ends what is shown.
 */
import { wordLook } from './lookalikes/words.ts'
import { longestJudged } from './lookalikes/look.ts'

/** Characters in bits and pieces that may be shown on one side of a key: no more than a mask shows. */
const MAX_LOOSE = 8

/** A run of letters and digits up to here may be a bit of anything. */
const MAX_BIT = 3

const token = /[A-Za-z0-9]+/g
const acting = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\ufeff\ufffd]/

/** Bits by which a run must be likelier words than chance: at most one random run in 64 is. */
const MIN_BITS = 6

/** Words, and numbers up to the length of a time in nanoseconds. */
const evidently = /^(?:[a-z]{4,20}|[A-Z]?[a-z]{3,20}|[A-Z]{4,20}|[0-9]{4,19})$/

/** The small words of code and prose. */
const small = new Set(
  'a an and api app as at be by const css db do dev div else env fn for fs get go has http id if in int io is it js json key let log map me my new no not of on or our out p px py rb rs run set sh so sql src str test the to true ts tsx txt ui uri url us use var via we with xml yml you'.split(
    ' ',
  ),
)

/** Counts what was shown on one side of a key; the parts of that side come to it in order, outwards. */
export class PlainWords {
  #loose = 0

  /** How long the beginning of `text` is that may be shown. */
  after(text: string): number {
    const limit = firstActing(text)
    for (const match of text.slice(0, limit).matchAll(token)) {
      if (!this.#takes(match[0])) return match.index
    }
    return limit
  }

  /** Where the end of `text` that may be shown begins. */
  before(text: string): number {
    const limit = afterLastActing(text)
    const tokens = [...text.slice(limit).matchAll(token)].reverse()
    for (const match of tokens) {
      if (!this.#takes(match[0])) return limit + match.index + match[0].length
    }
    return limit
  }

  #takes(run: string): boolean {
    if (evidently.test(run) || small.has(run.toLowerCase())) return true
    if (run.length > MAX_BIT && run.length <= longestJudged && wordLook.bits(run) >= MIN_BITS) return true
    this.#loose += run.length
    return this.#loose <= MAX_LOOSE
  }
}

function firstActing(text: string): number {
  const at = text.search(acting)
  return at < 0 ? text.length : at
}

function afterLastActing(text: string): number {
  for (let i = text.length; i > 0; i--) if (acting.test(text[i - 1]!)) return i
  return 0
}

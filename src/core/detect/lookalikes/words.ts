/**
 * A text made of words: `yourPersonalApiKeyHere`, `EXAMPLEKEY1234`, `updCfgMgrCtx`.
 *
 * Q writes segment after segment: words in lower case, capitalised or in capitals, a run of digits, or noise. A word
 * is one of the familiar ones, or it goes from letter to letter by the table of pairs, which also says when it ends.
 * Whatever stands at a point of the text, the chances of what may come next add up to at most 1, so Q is a
 * (sub-)probability over the texts of each length. A text has many readings (where one word ends and the next begins
 * is not visible in lower case): Q is the sum over all of them, by the forward algorithm; the greatest one alone
 * would lose bits, not safety.
 */
import { familiarWords } from './familiar-words.ts'
import { letterPairs } from './letter-pairs.ts'
import { alphabetSize, type Look } from './look.ts'

/** The row for the start of a word, and the column for its end. */
const edge = 26
const width = edge + 1

/** How likely a letter (column) follows another (row); each row adds up to 1. */
const pairs = Float64Array.from(
  letterPairs.flatMap((row) => {
    const sum = row.reduce((a, b) => a + b)
    return row.map((count) => count / sum)
  }),
)

const lower = 0
const capitalised = 1
const capitals = 2
const digits = 3
const noise = 4
type Sort = typeof lower | typeof capitalised | typeof capitals | typeof digits | typeof noise
const sorts = 5

/** How likely a segment of each sort (column) follows one of each sort (row); each row adds up to 1. */
const follows = [
  [0.6, 0.24, 0.03, 0.1, 0.03],
  [0.06, 0.8, 0.03, 0.08, 0.03],
  [0.05, 0.07, 0.75, 0.1, 0.03],
  [0.35, 0.35, 0.2, 0, 0.1],
  [0.3, 0.3, 0.2, 0.2, 0],
] as const
const first = [0.45, 0.25, 0.15, 0.1, 0.05] as const

const digitsEnd = 0.25
/** Half of what follows a digit counts on, the other half is any digit. */
const countsOn = 0.5
const noiseEnds = 0.25
/** How many of the words are familiar ones. */
const familiar = 0.4

interface Form {
  readonly text: string
  readonly sort: Sort
}

const slot = (text: string, at: number) => text.charCodeAt(at) * 128 + text.charCodeAt(at + 1)

/** The spellings of the familiar words, by their first two characters. */
const forms: (Form[] | undefined)[] = Array.from({ length: 128 * 128 })
for (const word of familiarWords) {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  const spellings: readonly Form[] = [
    { text: word, sort: lower },
    { text: capital, sort: capitalised },
    { text: word.toUpperCase(), sort: capitals },
  ]
  for (const form of spellings) (forms[slot(form.text, 0)] ??= []).push(form)
}
const none: readonly Form[] = []

const sortOf = (code: number): Sort => (code >= 97 ? lower : code >= 65 ? capitals : digits)

/** Q(text) × 62^n: every character is multiplied by 62, so that the numbers stay near 1. */
function ratioOf(text: string): number {
  /** At [i × sorts + sort]: a familiar word of this sort ends before character i. */
  const landed = new Float64Array((text.length + 1) * sorts)
  /** The text so far, its last character in an unended segment of this sort. */
  let open = new Float64Array(sorts)
  let next = new Float64Array(sorts)
  const begins = new Float64Array(sorts)
  /** The letter before, as a row of the table. */
  let before = edge
  let digitBefore = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const sort = sortOf(code)
    const letter = sort === digits ? edge : code - (sort === lower ? 97 : 65)
    if (i === 0) begins.set(first)
    else begins.fill(0)
    for (let from = 0; from < sorts; from++) {
      const ends = from === noise ? noiseEnds : from === digits ? digitsEnd : pairs[before * width + edge]!
      const ended = landed[i * sorts + from]! + open[from]! * ends
      if (ended === 0) continue
      for (let to = 0; to < sorts; to++) begins[to]! += ended * follows[from as Sort][to]!
    }
    for (const form of (i + 1 < text.length ? forms[slot(text, i)] : none) ?? none) {
      if (!text.startsWith(form.text, i)) continue
      const ratio =
        ((begins[form.sort]! * familiar) / familiarWords.length) * alphabetSize ** form.text.length
      landed[(i + form.text.length) * sorts + form.sort]! += ratio
    }

    next.fill(0)
    next[noise] = open[noise]! * (1 - noiseEnds) + begins[noise]!
    if (sort === digits) {
      const digit = code - 48
      const chance = (1 - countsOn) / 10 + (digit === (digitBefore + 1) % 10 ? countsOn : 0)
      next[digits] = (open[digits]! * (1 - digitsEnd) * chance + begins[digits]! / 10) * alphabetSize
      digitBefore = digit
    } else {
      const goesOn = pairs[before * width + letter]! * alphabetSize
      const starts = (1 - familiar) * pairs[edge * width + letter]! * alphabetSize
      next[sort] = open[sort]! * goesOn + begins[sort]! * starts
      next[capitalised] = sort === lower ? open[capitalised]! * goesOn : begins[capitalised]! * starts
      digitBefore = -1
    }
    before = letter
    ;[open, next] = [next, open]
  }
  let sum = 0
  for (let sort = 0; sort < sorts; sort++) sum += open[sort]! + landed[text.length * sorts + sort]!
  return sum
}

export const wordLook: Look = {
  model: 'words',
  bits: (text) => Math.log2(ratioOf(text)),
  reason: () => 'made of words',
}

/**
 * A text made of words, as a probability model: `yourPersonalApiKeyHere`, `EXAMPLEKEY1234`, `updCfgMgrCtx`.
 *
 * Q writes segment after segment: words in lower case, capitalised or in capitals, a run of digits, or noise. A word
 * is one of the familiar ones, or it goes from letter to letter by a table of pairs, which also says when it ends.
 * Where digits stand for letters (`p0sth0g`), each letter that has such a digit is written as one half of the time.
 * Whatever stands at a point of the text, the chances of what may come next add up to at most 1, so Q is a
 * (sub-)probability over the texts of each length. A text has many readings (where one word ends and the next begins
 * is not visible in lower case): Q is the sum over all of them, by the forward algorithm; the greatest one alone
 * would lose bits, not safety.
 */
import { familiarForms, type Form } from './familiar-forms.ts'
import { alphabetSize } from './look.ts'
import { alwaysLetters, type Spelling } from './spelling.ts'

/** How often a letter follows another: letter-pairs.ts tells the form. */
export type LetterPairs = readonly (readonly number[])[]

/** The row for the start of a word, and the column for its end. */
const edge = 26
const width = edge + 1

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

/**
 * What is this unlike words after so many characters is not looked at further, and given no chance: nine keys of ten
 * end here. (Less Q for some texts, and no more for any: the bounds stay.)
 */
const givesUpAfter = 12
const givesUpBelow = 2 ** -5

const none: readonly Form[] = []

const sortOf = (code: number): Sort => (code >= 97 ? lower : code >= 65 ? capitals : digits)

/**
 * @param letterPairs the table that unfamiliar words go by
 * @returns what tells Q(text) × 62^n: every character is multiplied by 62, so that the numbers stay near 1
 */
export function wordModel(
  letterPairs: LetterPairs,
  spelling: Spelling = alwaysLetters,
): (text: string) => number {
  /** How likely a letter (column) follows another (row); each row adds up to 1. */
  const pairs = Float64Array.from(
    letterPairs.flatMap((row) => {
      const sum = row.reduce((a, b) => a + b)
      return row.map((count) => count / sum)
    }),
  )
  const forms = familiarForms(spelling)
  return (text) => ratioOf(text, { pairs, forms, spelling })
}

interface Model {
  readonly pairs: Float64Array
  readonly forms: ReturnType<typeof familiarForms>
  readonly spelling: Spelling
}

function ratioOf(text: string, { pairs, forms, spelling }: Model): number {
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
    const letter = spelling.letterOf(code)
    if (i === 0) begins.set(first)
    else begins.fill(0)
    for (let from = 0; from < sorts; from++) {
      const ends = from === noise ? noiseEnds : from === digits ? digitsEnd : pairs[before * width + edge]!
      const ended = landed[i * sorts + from]! + open[from]! * ends
      if (ended === 0) continue
      for (let to = 0; to < sorts; to++) begins[to]! += ended * follows[from as Sort][to]!
    }
    for (const form of i + 1 < text.length ? forms.at(text, i) : none) {
      if (!spelling.reads(form.text, text, i)) continue
      landed[(i + form.text.length) * sorts + form.sort]! += begins[form.sort]! * familiar * form.ratio
    }

    next.fill(0)
    next[noise] = open[noise]! * (1 - noiseEnds) + begins[noise]!
    if (letter !== edge) {
      const written = alphabetSize * spelling.chanceOf(code)
      const goesOn = pairs[before * width + letter]! * written
      const starts = (1 - familiar) * pairs[edge * width + letter]! * written
      if (sort !== capitals) {
        next[lower] = open[lower]! * goesOn + begins[lower]! * starts
        next[capitalised] = open[capitalised]! * goesOn
      }
      if (sort !== lower) {
        next[capitals] = open[capitals]! * goesOn + begins[capitals]! * starts
        next[capitalised]! += begins[capitalised]! * starts
      }
    }
    if (sort === digits) {
      const digit = code - 48
      const chance = (1 - countsOn) / 10 + (digit === (digitBefore + 1) % 10 ? countsOn : 0)
      next[digits] = (open[digits]! * (1 - digitsEnd) * chance + begins[digits]! / 10) * alphabetSize
      digitBefore = digit
    } else {
      digitBefore = -1
    }
    before = letter
    ;[open, next] = [next, open]
    if (i + 1 === givesUpAfter && sumOf(open) + sumOf(landed.subarray((i + 1) * sorts)) < givesUpBelow)
      return 0
  }
  return sumOf(open) + sumOf(landed.subarray(text.length * sorts))
}

function sumOf(chances: Float64Array): number {
  let sum = 0
  for (const chance of chances) sum += chance
  return sum
}

/** The familiar words in lower case, capitalised and in capitals, found by their first two characters. */
import { familiarWords } from './familiar-words.ts'
import { alphabetSize } from './look.ts'
import type { Spelling } from './spelling.ts'

export interface Form {
  /** In letters, two at least. */
  readonly text: string
  /** 0 in lower case, 1 capitalised, 2 in capitals. */
  readonly sort: 0 | 1 | 2
  /** How likely a familiar word is this one, in one way to write it, × 62^length. */
  readonly ratio: number
}

export interface Forms {
  /** The forms that can begin at `at`: two characters stand there. */
  at(text: string, at: number): readonly Form[]
}

/** Made when the first text is judged: most runs judge one, their own canary. */
let byStart: ReadonlyMap<string, readonly string[]> | null = null

function wordsByStart(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const word of familiarWords) {
    const start = word.slice(0, 2)
    const others = words.get(start)
    if (others === undefined) words.set(start, [word])
    else others.push(word)
  }
  return words
}

/** Forms are made as they are met: a text meets a few dozen of a thousand starts. */
export function familiarForms(spelling: Spelling): Forms {
  const known = new Map<string, readonly Form[]>()
  return {
    at(text, at) {
      const start = text.slice(at, at + 2)
      let forms = known.get(start)
      if (forms === undefined) {
        forms = formsOf(start, spelling)
        known.set(start, forms)
      }
      return forms
    },
  }
}

function formsOf(start: string, spelling: Spelling): readonly Form[] {
  byStart ??= wordsByStart()
  const letters = Array.from(start, (character) => spelling.letterOf(character.charCodeAt(0)))
  const read = String.fromCharCode(...letters.map((letter) => 97 + letter))
  return (byStart.get(read) ?? []).flatMap((word) => {
    const ratio = (alphabetSize ** word.length * spelling.chanceOfWord(word)) / familiarWords.length
    const written: readonly Form[] = [
      { text: word, sort: 0, ratio },
      { text: word.charAt(0).toUpperCase() + word.slice(1), sort: 1, ratio },
      { text: word.toUpperCase(), sort: 2, ratio },
    ]
    return written.filter((form) => spelling.waysToWrite(form.text.slice(0, 2)).includes(start))
  })
}

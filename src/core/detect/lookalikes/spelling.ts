/** How words are written: in letters, or with digits that look like letters (`p0sth0g`). */

/** No letter: the row for the start of a word in the table of letter pairs. */
const noLetter = 26

export interface Spelling {
  /** @returns the letter, 0 to 25, that a code unit of `[A-Za-z0-9]` is read as, or 26 where as none */
  letterOf(code: number): number
  /** How likely the letter that it is read as is written like this, its case given. */
  chanceOf(code: number): number
  /** Whether the text at `at` reads as the word, which is in letters only. */
  reads(word: string, text: string, at: number): boolean
  /** The ways in which a word of two letters can be written. */
  waysToWrite(pair: string): readonly string[]
  /** How likely each way to write a word is. */
  chanceOfWord(word: string): number
}

const letterIn = (code: number): number => (code >= 97 ? code - 97 : code >= 65 ? code - 65 : noLetter)

export const alwaysLetters: Spelling = {
  letterOf: letterIn,
  chanceOf: () => 1,
  reads: (word, text, at) => text.startsWith(word, at),
  waysToWrite: (pair) => [pair],
  chanceOfWord: () => 1,
}

/** What 0 to 9 stand for. Each digit has one letter at most and each letter one digit. */
const lettersOfDigits = 'oizeasgtb'
const firstDigit = 48
const digitOf = (letter: string): number => lettersOfDigits.indexOf(letter.toLowerCase())

const withDigits = new Uint8Array(128).fill(noLetter)
for (let code = 0; code < withDigits.length; code++) {
  const stands = lettersOfDigits.charCodeAt(code - firstDigit)
  withDigits[code] = Number.isNaN(stands) ? letterIn(code) : letterIn(stands)
}
/** By letter: whether it has a digit. */
const hasDigit = Uint8Array.from({ length: noLetter + 1 }, (_, letter) =>
  letter < noLetter && digitOf(String.fromCharCode(97 + letter)) >= 0 ? 1 : 0,
)

/** Each letter that has a digit is written as that, one half of the time. */
export const lettersOrDigits: Spelling = {
  letterOf: (code) => withDigits[code]!,
  chanceOf: (code) => (hasDigit[withDigits[code]!] === 1 ? 0.5 : 1),
  reads(word, text, at) {
    if (at + word.length > text.length) return false
    for (let i = 0; i < word.length; i++) {
      const code = text.charCodeAt(at + i)
      const wanted = word.charCodeAt(i)
      if (code !== wanted && (code >= 65 || withDigits[code] !== letterIn(wanted))) return false
    }
    return true
  },
  waysToWrite(pair) {
    const [one, two] = Array.from(pair, (letter) => {
      const digit = digitOf(letter)
      return digit < 0 ? [letter] : [letter, String(digit)]
    })
    return one!.flatMap((start) => two!.map((end) => start + end))
  },
  chanceOfWord: (word) => 0.5 ** Array.from(word).filter((letter) => digitOf(letter) >= 0).length,
}

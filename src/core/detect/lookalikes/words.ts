/** Looks that are made of words (word-model.ts): of English and code, of other languages, cut short, with digits. */
import { abbreviationPairs } from './abbreviation-pairs.ts'
import { foreignPairs } from './foreign-pairs.ts'
import { letterPairs } from './letter-pairs.ts'
import type { Look } from './look.ts'
import { lettersOrDigits } from './spelling.ts'
import { wordModel } from './word-model.ts'

function wordsBy(model: string, ratioOf: (text: string) => number, reason: string): Look {
  return { model, bits: (text) => Math.log2(ratioOf(text)), reason: () => reason }
}

/** `yourPersonalApiKeyHere` */
export const wordLook = wordsBy('words', wordModel(letterPairs), 'made of words')

/** `deinPersoenlicherSchluessel` */
export const foreignLook = wordsBy('foreign words', wordModel(foreignPairs), 'made of words')

/** `NtfyUsrAcctUpdEvtHndlr` */
export const abbreviationLook = wordsBy(
  'abbreviations',
  wordModel(abbreviationPairs),
  'made of abbreviations',
)

/** `p0sth0gP3rs0nalK3y` */
export const leetLook = wordsBy('leet', wordModel(letterPairs, lettersOrDigits), 'made of words')

import { didYouMean } from '../../core/policy/nearest-word.ts'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'

/**
 * One of a list of words.
 *
 * @param name of the flag or input, as the message shows it
 * @throws UserError that lists the words and the nearest one
 */
export function parseChoice<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const list = words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`
  throw new UserError(`${name} takes ${list}, not "${showText(value)}"${didYouMean(value, words)}`)
}

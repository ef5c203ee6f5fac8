/** The last line of defence for messages: what begins like a key is masked by its look, without the engine. */
import { prefixes } from './keys/kinds.ts'
import { mask } from './keys/mask.ts'

/** A prefix and what is left of a body, even of one that is cut short. */
const prefixed = new RegExp(`(?:${prefixes.join('|')})[A-Za-z0-9]{8,}`, 'g')

/** Masks what has the prefix of a key, whole or cut. */
export function hidePrefixed(text: string): string {
  return text.replace(prefixed, mask)
}

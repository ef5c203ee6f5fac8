/** Confirms the `p` of a key's prefix: plain, or with an escape or a join among its first four characters. */
import { alphanumeric } from '../characters.ts'
import { classOf, kindLetters } from './byte-class.ts'
import { prefixGoesOn } from './prefix-goes-on.ts'

/** Alphanumerics after `ph?_` that need no further look. */
export const PLAIN_BODY = 20

const kinds = classOf(kindLetters)

/** What can begin an escape or a join between two characters of a prefix. */
export const joinStarts = '\\%&="\'`<)^$\x1b\r\n\xe2\xc2\xef'
const joins = classOf(joinStarts)

/** What can begin one inside a body: also the comma of a list, operators and blanks. */
export const bodyJoinStarts = `${joinStarts},+- `
const bodyJoins = classOf(bodyJoinStarts)

/** Whether a prefix begins at `at`, where a `p` stands, with the `h` behind it. */
export function isPrefix(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 1 >= end) return false
  const second = bytes[at + 1]!
  if (second !== 0x68) return false
  if (at + 2 >= end) return false
  const third = bytes[at + 2]!
  if (kinds[third] !== 1) return joins[third] === 1 && prefixGoesOn(bytes, at + 2, end, 2)
  if (at + 3 >= end) return false
  const fourth = bytes[at + 3]!
  if (fourth !== 0x5f) return joins[fourth] === 1 && prefixGoesOn(bytes, at + 3, end, 3)
  const enough = at + 4 + PLAIN_BODY
  let i = at + 4
  while (i < enough && i < end && alphanumeric[bytes[i]!] === 1) i++
  return i === enough || (i < end && bodyJoins[bytes[i]!] === 1)
}

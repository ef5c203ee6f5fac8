/** What is encoded, and what the encoded text stands in. `@@` marks the place. */
import type { Random } from '../../bench/random.ts'
import { embed, plant, type Carrier } from './carrier.ts'
import { fits } from './form.ts'

/** Texts that people encode: ASCII, so that every form takes them; leads of all lengths modulo 3 and 16. */
export const payloads: readonly string[] = [
  '@@',
  'POSTHOG_PERSONAL_API_KEY=@@\n',
  '{"name":"ci","key":"@@","scopes":["*"]}',
  'user:@@',
  '@@:',
  'DEBUG=1\nKEY="@@"\nHOST=https://eu.posthog.com\n',
  'Authorization: Bearer @@',
  'export const key = "@@" // rotate me\n',
]

export function payload(key: string, random: Random): Carrier {
  return plant(random.pick(payloads), key)
}

/** What stands around an encoded text; none touches it with a character that could belong to it. */
const aroundLines: readonly string[] = ['@@', '@@\n', 'first line\n@@\nlast line\n']
const aroundWords: readonly string[] = [
  ...aroundLines,
  'value: @@\n',
  '{"data":"@@"}',
  'first line\n\t"@@"\nlast line\n',
  "blob = '@@';",
  '<data>@@</data>',
]

/** The carrier in a text, where it is one. A text of lines, or with quotes of its own, stands in no literal. */
export function inSurroundings(carrier: Carrier, random: Random): Carrier {
  if (carrier.place !== null || !fits(carrier, 'text')) return carrier
  const isWord = !/[\n"']/.test(carrier.bytes.toString('latin1'))
  return embed(carrier, random.pick(isWord ? aroundWords : aroundLines))
}

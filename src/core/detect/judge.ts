/** How sure it is that what follows a prefix is a key (contract.md, *Severity and confidence*). */
import { generationOf, lengthsOf } from '../keys/generations.ts'
import type { KindId } from '../keys/kinds.ts'
import type { ReadKey } from './candidate.ts'
import type { Glue } from './glue.ts'
import { lookAlike } from './lookalikes/look-alike.ts'

/** From here on a body that is no generation's shape may be one of tomorrow's keys. */
const MIN_LIKELY_BODY = 40

export interface Surroundings {
  readonly glue: Glue
  /** `_` and a letter or digit follow: an identifier. */
  readonly goesOn: boolean
  /** Only a bare line break joins its parts. */
  readonly wrapped: boolean
}

export type Judgement = Pick<ReadKey, 'confidence' | 'issued' | 'placeholder'>

/** A look-alike is a placeholder whatever its confidence. */
export function judge(kind: KindId, body: string, { glue, goesOn, wrapped }: Surroundings): Judgement {
  const generation = generationOf(kind, body)
  const issued = generation?.issued ?? null
  if (generation === undefined && goesOn && body.length < MIN_LIKELY_BODY) {
    return { confidence: 'possible', issued, placeholder: 'a name that goes on with _' }
  }
  const placeholder = placeholderReason(kind, body, generation !== undefined)
  if (glue === 'blob' || (generation === undefined && body.length < MIN_LIKELY_BODY)) {
    return { confidence: 'possible', issued, placeholder }
  }
  return {
    confidence: generation !== undefined && glue === 'free' && !wrapped ? 'certain' : 'likely',
    issued,
    placeholder,
  }
}

/** Looks that were told of late: a file may hold the same placeholder a million times. No key is ever among them. */
const placeholders = new Map<string, string>()
const MAX_REMEMBERED = 256

function placeholderReason(kind: KindId, body: string, isShape: boolean): string | null {
  const name = `${kind} ${body}`
  const known = placeholders.get(name)
  if (known !== undefined) return known
  const look = lookAlike(body, isShape)
  if (look === null || beginsWithKey(kind, body)) return null
  if (placeholders.size >= MAX_REMEMBERED) placeholders.clear()
  placeholders.set(name, look.reason)
  return look.reason
}

/** A key with so much of something else glued to its right that the whole looks like no key. */
function beginsWithKey(kind: KindId, body: string): boolean {
  return lengthsOf(kind).some((length) => {
    if (length >= body.length) return false
    const cut = body.slice(0, length)
    return generationOf(kind, cut) !== undefined && lookAlike(cut, false) === null
  })
}

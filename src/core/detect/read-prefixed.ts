/** Reads a key with a prefix: the kind by its letter, the body as the longest run of letters and digits. */
import { generationOf, lengthsOf } from '../keys/generations.ts'
import { kindOfPrefix, type KindId } from '../keys/kinds.ts'
import type { Candidate } from './candidate.ts'
import { alphanumeric, endOfRun } from './characters.ts'
import { glueBefore, type Glue } from './glue.ts'
import { MAX_BODY } from './limits.ts'
import { lookAlike } from './lookalikes/look-alike.ts'
import type { Stretch } from './stretch.ts'

const PREFIX_LENGTH = 4
const UNDERSCORE = 0x5f

/** Below this a body is reported by no rule (`phx_[a-zA-Z0-9]{20,}` in the contract). */
const MIN_BODY = 20

/** From here on a body that is no generation's shape may be one of tomorrow's keys. */
const MIN_LIKELY_BODY = 40

/** The key that begins with the prefix at `at`, or `undefined` where nothing that looks like one follows. */
export function readPrefixed(stretch: Stretch, at: number): Candidate | undefined {
  const { bytes, end: limit } = stretch
  const from = at + PREFIX_LENGTH
  const end = endOfBody(stretch, from)
  if (end - from < MIN_BODY) return undefined
  const value = bytes.toString('latin1', at, end)
  const kind = kindOfPrefix(value.slice(0, PREFIX_LENGTH))
  if (kind === undefined) return undefined
  const goesOn = end + 1 < limit && bytes[end] === UNDERSCORE && alphanumeric[bytes[end + 1]!] === 1
  return {
    start: at,
    end,
    value,
    kind,
    ...judge(kind, value.slice(PREFIX_LENGTH), glueBefore(stretch, at), goesOn),
  }
}

/**
 * Where the body that begins at `from` ends. Where a key touches the next one, the run has eaten three letters of the
 * next prefix: they are given back.
 */
export function endOfBody({ bytes, end: limit }: Stretch, from: number): number {
  const end = endOfRun(bytes, from, Math.min(limit, from + MAX_BODY), alphanumeric)
  if (end >= limit || bytes[end] !== UNDERSCORE || end - from < 3) return end
  return /^ph[xsarc]$/.test(bytes.toString('latin1', end - 3, end)) ? end - 3 : end
}

type Judgement = Pick<Candidate, 'confidence' | 'issued' | 'placeholder'>

/** Confidence by contract.md, *Severity and confidence*; a look-alike is a placeholder whatever its confidence. */
function judge(kind: KindId, body: string, glue: Glue, goesOn: boolean): Judgement {
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
    confidence: generation !== undefined && glue === 'free' ? 'certain' : 'likely',
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

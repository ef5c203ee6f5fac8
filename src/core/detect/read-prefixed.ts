/** Reads a key with a prefix: the kind by its letter, the body in logical characters, as far as it may go. */
import { kindOfPrefix } from '../keys/kinds.ts'
import type { ReadKey } from './candidate.ts'
import { alphanumeric, endOfRun } from './characters.ts'
import { glueBefore } from './glue.ts'
import { judge } from './judge.ts'
import { MAX_BODY, MAX_LOOKAHEAD } from './limits.ts'
import { readParts } from './reader/parts.ts'
import { valueEnd } from './reader/value-end.ts'
import type { Stretch } from './stretch.ts'

export const PREFIX_LENGTH = 4
const UNDERSCORE = 0x5f

/** Below this a body is reported by no rule (`phx_[a-zA-Z0-9]{20,}` in the contract). */
const MIN_BODY = 20

/** The key that begins with the prefix at `at`, or `undefined` where nothing that looks like one follows. */
export function readPrefixed(stretch: Stretch, at: number): ReadKey | undefined {
  const { bytes, end: limit } = stretch
  const text = bytes.toString('latin1', at, Math.min(limit, at + MAX_LOOKAHEAD))
  const parts = readParts(text)
  if (parts === null) return undefined
  const kind = kindOfPrefix(parts.prefix)
  if (kind === undefined) return undefined
  const cut = valueEnd(kind, parts)
  if (cut.length < MIN_BODY) return undefined
  const body = parts.body.slice(0, cut.length)
  const end = at + cut.end
  const goesOn = end + 1 < limit && bytes[end] === UNDERSCORE && alphanumeric[bytes[end + 1]!] === 1
  const weakest = [parts.prefixWeakest, cut.weakest]
  const judgement = judge(kind, body, {
    glue: glueBefore(stretch, at),
    goesOn,
    wrapped: weakest.includes('wrap'),
  })
  const inPieces = parts.prefixWeakest === 'weak' || parts.prefixWeakest === 'wrap'
  if (inPieces && judgement.issued === null) return undefined
  return { start: at, end, value: parts.prefix + body, kind, ...judgement, encoding: cut.encoding }
}

/**
 * Where the plain body that begins at `from` ends. Where a key touches the next one, the run has eaten three letters of
 * the next prefix: they are given back.
 */
export function endOfBody({ bytes, end: limit }: Stretch, from: number): number {
  const end = endOfRun(bytes, from, Math.min(limit, from + MAX_BODY), alphanumeric)
  if (end >= limit || bytes[end] !== UNDERSCORE || end - from < 3) return end
  return /^ph[xsarc]$/.test(bytes.toString('latin1', end - 3, end)) ? end - 3 : end
}

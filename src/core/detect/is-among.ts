/** Whether a key that was read off a container's bytes is one that a member holds. */
import { lengthsOf } from '../keys/generations.ts'
import type { Hit } from './hit.ts'
import { PREFIX_LENGTH } from './read-prefixed.ts'

/** Where a member is stored as it is, what follows it can be glued to the key's end. */
export function isAmong({ secret, kind, confidence }: Hit, fingerprints: ReadonlySet<string>): boolean {
  if (fingerprints.size === 0) return false
  if (fingerprints.has(secret.fingerprint)) return true
  return (
    confidence !== 'certain' &&
    lengthsOf(kind).some((length) => fingerprints.has(secret.fingerprintOfStart(PREFIX_LENGTH + length)))
  )
}

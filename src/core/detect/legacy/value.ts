/** A value of the right length, and what touches it. */
import { alphanumeric, base64url, endOfRun } from '../characters.ts'
import type { Stretch } from '../stretch.ts'
import { hasLegacyShape, LEGACY_LENGTH } from './shape.ts'

const [EQUALS, PLUS, DOT, SLASH] = [0x3d, 0x2b, 0x2e, 0x2f]

/**
 * The end of the key that begins at `from`, or `undefined` where none does: where more follows, the value is padded
 * base64 (`=`), goes on in base64 (`+`, `/`), or is a part of a signed token (`.`).
 */
export function legacyKeyEnd({ bytes, end: limit }: Stretch, from: number): number | undefined {
  const end = endOfRun(bytes, from, Math.min(limit, from + LEGACY_LENGTH + 1), base64url)
  if (end - from !== LEGACY_LENGTH) return undefined
  const after = end < limit ? bytes[end]! : 0
  if (after === EQUALS) return undefined
  const goesOn = end + 1 < limit && alphanumeric[bytes[end + 1]!] === 1
  if (goesOn && (after === PLUS || after === DOT || after === SLASH)) return undefined
  return hasLegacyShape(bytes.toString('latin1', from, end)) ? end : undefined
}

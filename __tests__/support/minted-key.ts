/** A fresh key for a test, and what a report knows of it. */
import type { KindId } from '../../src/core/keys/kinds.ts'
import { Secret } from '../../src/core/secret.ts'
import { freshKey } from './fresh-keys.ts'

export interface MintedKey {
  /** The raw key: for what is scanned, never for a message. */
  readonly text: string
  readonly fingerprint: string
}

/** @param kind personal unless given; of the newest generation */
export function mintedKey(kind: KindId = 'personal'): MintedKey {
  const text = freshKey(kind)
  return { text, fingerprint: new Secret(text).fingerprint }
}

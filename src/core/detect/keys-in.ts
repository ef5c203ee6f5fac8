/** The keys in a name, to be masked where the name is shown. */
import type { MaskKeys } from '../findings/show-path.ts'
import type { Hit } from './hit.ts'

/** @param engine whatever scans a few bytes */
export function keysIn(engine: { readonly scanBytes: (bytes: Uint8Array) => readonly Hit[] }): MaskKeys {
  return (bytes) =>
    engine.scanBytes(bytes).map(({ start, end, secret }) => ({ start, end, masked: secret.masked }))
}

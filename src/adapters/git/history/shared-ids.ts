/** A list of object ids that several threads work off, in shared memory. */

/** Ids that a thread takes at a time: each stretch is one child process of git. */
const STRETCH = 8192

export interface SharedIds {
  readonly idBytes: number
  readonly bytes: Uint8Array
  /** One number: the next stretch. */
  readonly claimed: Int32Array
}

/** @param ids in hex, each once */
export function shareIds(ids: readonly string[], idBytes: number): SharedIds {
  const bytes = new Uint8Array(new SharedArrayBuffer(ids.length * idBytes))
  const view = Buffer.from(bytes.buffer)
  ids.forEach((id, index) => view.write(id, index * idBytes, 'hex'))
  return { idBytes, bytes, claimed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) }
}

/** How many stretches there are. */
export function stretchesOf({ bytes, idBytes }: SharedIds): number {
  return Math.ceil(bytes.length / (STRETCH * idBytes))
}

/** The next ids that no other thread has taken, in hex; `null` where none are left. */
export function claimIds({ bytes, idBytes, claimed }: SharedIds): readonly string[] | null {
  const from = Atomics.add(claimed, 0, 1) * STRETCH * idBytes
  if (from >= bytes.length) return null
  const hex = Buffer.from(bytes.buffer, from, Math.min(STRETCH * idBytes, bytes.length - from)).toString(
    'hex',
  )
  const ids: string[] = []
  for (let at = 0; at < hex.length; at += 2 * idBytes) ids.push(hex.slice(at, at + 2 * idBytes))
  return ids
}

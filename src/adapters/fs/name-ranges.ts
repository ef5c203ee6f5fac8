/** A list of names that several threads work off: who has done a range of it takes the next one. */

/** Bytes of names that are taken at a time: some sixty files. */
const RANGE = 4096

export interface NameRanges {
  /** Names, each ended by NUL. */
  readonly names: Uint8Array
  /** One number in shared memory: the next range. */
  readonly claimed: Int32Array
}

export function shareNames(names: Uint8Array): NameRanges {
  const shared = new Uint8Array(new SharedArrayBuffer(names.length))
  shared.set(names)
  return { names: shared, claimed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) }
}

/**
 * The names that begin in the next range that nobody has taken.
 *
 * @returns where the first of them begins and where the next range does, or `null` where none is left
 */
export function claimNames({
  names,
  claimed,
}: NameRanges): { readonly from: number; readonly to: number } | null {
  const range = Atomics.add(claimed, 0, 1)
  if (range * RANGE >= names.length) return null
  return { from: nameStart(names, range * RANGE), to: nameStart(names, (range + 1) * RANGE) }
}

/** How much of the list is taken, from 0 to 1. */
export function shareTaken({ names, claimed }: NameRanges): number {
  return Math.min(1, (Atomics.load(claimed, 0) * RANGE) / names.length)
}

/** Where the first name begins at or behind a byte. */
function nameStart(names: Uint8Array, at: number): number {
  if (at === 0) return 0
  const nul = names.indexOf(0, at - 1)
  return nul < 0 ? names.length : Math.min(nul + 1, names.length)
}

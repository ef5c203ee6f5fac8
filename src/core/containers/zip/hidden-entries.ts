/** Entries that only their local headers tell of: the directory is missing or broken, or hides them. */
import type { Allowance } from '../allowance.ts'
import { Occurrences } from './occurrences.ts'
import { readUInt64, type PlacedEntry } from './entry.ts'
import { isPlausibleHeader, LOCAL_HEADER, readLocalHeader } from './local-header.ts'

const DESCRIPTOR = Buffer.from('PK\x07\x08', 'latin1')
const STORED = 0

/** Where entries' bytes end, by the index of their local header. */
export type EntryEnds = Map<number, number>

/**
 * @param ends of the entries that are known: they are passed over. Whoever unpacks an entry that this gives may put its
 *   end in: it then goes on there
 */
export function* hiddenEntries(bytes: Buffer, ends: EntryEnds, allowance: Allowance): Generator<PlacedEntry> {
  const descriptors = new Occurrences(bytes, DESCRIPTOR)
  for (let at = bytes.indexOf(LOCAL_HEADER); at >= 0; at = bytes.indexOf(LOCAL_HEADER, at)) {
    const known = ends.get(at)
    const found = known === undefined && isPlausibleHeader(bytes, at) ? readLocalHeader(bytes, at) : null
    if (found === null) {
      at = Math.max(known ?? 0, at + LOCAL_HEADER.length)
      continue
    }
    const entry = found.storedSize === null && found.method === STORED ? withSize(found) : found
    yield entry
    at = ends.get(at) ?? saidEnd(entry) ?? entry.data
  }

  /** A size that leads to no other header is wrong, or ends the archive: what it covers is looked through. */
  function saidEnd({ data, storedSize }: PlacedEntry): number | null {
    if (storedSize === null) return null
    const end = data + storedSize
    return bytes.toString('latin1', end, end + 2) === 'PK' ? end : null
  }

  /** Stored bytes do not tell their end: the descriptor that says so many bytes, else the next header is it. */
  function withSize(entry: PlacedEntry): PlacedEntry {
    const { data } = entry
    let end = descriptors.from(data)
    while (end >= 0 && !endsAt(data, end)) {
      const next = bytes.indexOf(DESCRIPTOR, end + 1)
      // Each of many entries may look through all that follows.
      allowance.take((next < 0 ? bytes.length : next) - end)
      end = next
    }
    if (end < 0) end = nextHeader(data)
    return { ...entry, storedSize: end - data, size: end - data }
  }

  function endsAt(data: number, at: number): boolean {
    if (at + 16 <= bytes.length && bytes.readUInt32LE(at + 8) === (at - data) % 2 ** 32) return true
    return at + 24 <= bytes.length && readUInt64(bytes, at + 8) === at - data
  }

  function nextHeader(from: number): number {
    // A descriptor without a signature (APPNOTE 4.3.9.3) is then read as the entry's last 12 bytes.
    const next = bytes.indexOf(LOCAL_HEADER, from)
    return next < 0 ? bytes.length : next
  }
}

/** The entries of one folder, their names byte for byte. */
import { readdirSync } from 'node:fs'
import { byteName } from './on-disk.ts'
import { kindOf, type EntryKind } from './entry-kind.ts'

export interface Entry {
  /** As `on-disk.ts` has it. */
  readonly name: string
  readonly kind: EntryKind
}

/**
 * @param path as `onDisk` makes it
 * @returns all entries, the same order every time
 * @throws the system's error where the folder cannot be listed
 */
export function listFolder(path: string | Buffer): readonly Entry[] {
  return entriesOf(path).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/**
 * @param path as `onDisk` makes it
 * @returns all entries, in no order
 * @throws the system's error where the folder cannot be listed
 */
export function entriesOf(path: string | Buffer): Entry[] {
  const entries: Entry[] = []
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    // Bytes that are not UTF-8 were replaced: read the names again as bytes, which is slower.
    if (entry.name.includes('\ufffd')) return rawEntriesOf(path)
    entries.push({ name: byteName(entry.name), kind: kindOf(entry) })
  }
  return entries
}

function rawEntriesOf(path: string | Buffer): Entry[] {
  const entries = readdirSync(path, { withFileTypes: true, encoding: 'buffer' })
  return entries.map((entry) => ({ name: entry.name.toString('latin1'), kind: kindOf(entry) }))
}

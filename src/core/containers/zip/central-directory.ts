/** The central directory: the list of entries at the archive's end (APPNOTE.TXT 4.3.12). */
import type { Directory } from './end-record.ts'
import { withZip64, type ZipEntry } from './entry.ts'

const CENTRAL_HEADER = 0x02014b50
const LENGTH = 46

export const startsEntry = (bytes: Buffer, at: number): boolean =>
  at + LENGTH <= bytes.length && bytes.readUInt32LE(at) === CENTRAL_HEADER

const endOfEntry = (bytes: Buffer, at: number): number =>
  at + LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)

/** How many entries stand one behind the other. */
export function countEntries(bytes: Buffer, { start, end }: Directory): number {
  let count = 0
  for (let at = start; at < end && startsEntry(bytes, at); at = endOfEntry(bytes, at)) count++
  return count
}

/** The entries, however many the end record says that there are, up to the first that is broken. */
export function* directoryEntries(bytes: Buffer, { start, end, shift }: Directory): Generator<ZipEntry> {
  for (let at = start; at < end && startsEntry(bytes, at); at = endOfEntry(bytes, at)) {
    const nameEnd = at + LENGTH + bytes.readUInt16LE(at + 28)
    const [size, storedSize, header] = withZip64(
      [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
      bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)),
    )
    yield {
      name: bytes.subarray(at + LENGTH, nameEnd),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      size: size!,
      storedSize: storedSize!,
      header: header! + shift,
    }
  }
}

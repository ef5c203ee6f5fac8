/** Local headers: one stands in front of each entry's bytes (APPNOTE.TXT 4.3.7). */
import { withZip64, type PlacedEntry } from './entry.ts'

export const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1')

const LENGTH = 30
const DESCRIPTOR_FOLLOWS = 1 << 3

/** Versions needed to extract go up to 6.3 (APPNOTE 4.4.3). */
const NEWEST_VERSION = 63

/** @returns what the header at an index says; `null` if none stands there */
export function readLocalHeader(bytes: Buffer, at: number): PlacedEntry | null {
  if (!Number.isSafeInteger(at) || at < 0 || at + LENGTH > bytes.length) return null
  if (bytes.readUInt32LE(at) !== LOCAL_HEADER.readUInt32LE()) return null
  const nameEnd = at + LENGTH + bytes.readUInt16LE(at + 26)
  const data = nameEnd + bytes.readUInt16LE(at + 28)
  if (data > bytes.length) return null
  const flags = bytes.readUInt16LE(at + 6)
  const [size, storedSize] = withZip64(
    [bytes.readUInt32LE(at + 22), bytes.readUInt32LE(at + 18)],
    bytes.subarray(nameEnd, data),
  )
  // Some writers set the flag and know the sizes all the same.
  const unknown = (flags & DESCRIPTOR_FOLLOWS) !== 0 && storedSize === 0
  return {
    name: bytes.subarray(at + LENGTH, nameEnd),
    flags,
    method: bytes.readUInt16LE(at + 8),
    storedSize: unknown ? null : storedSize!,
    size: unknown ? null : size!,
    header: at,
    data,
  }
}

/** Four bytes can be anything; what stands where no directory says that a header does must look like one as well. */
export function isPlausibleHeader(bytes: Buffer, at: number): boolean {
  return at + LENGTH <= bytes.length && bytes[at + 4]! <= NEWEST_VERSION && bytes.readUInt16LE(at + 8) < 100
}

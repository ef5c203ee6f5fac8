/** The end record, which tells where the central directory is (APPNOTE.TXT 4.3.16, zip64: 4.3.14 and 4.3.15). */
import { countEntries, startsEntry } from './central-directory.ts'
import { readUInt64 } from './entry.ts'

export interface Directory {
  readonly start: number
  readonly end: number
  /** To be added to the offsets of local headers: bytes in front of the archive that its writer did not know of. */
  readonly shift: number
}

const END_RECORD = Buffer.from('PK\x05\x06', 'latin1')
const LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_LOCATOR_LENGTH = 20
const ZIP64_RECORD = 0x06064b50
const ZIP64_RECORD_LENGTH = 56

/** A comment can hold what looks like an end record: so many are tried. */
const MAX_CANDIDATES = 8

/**
 * Of several end records the last whose directory has as many entries as it says; else the last that has any.
 *
 * @returns `null` if there is no directory
 */
export function findDirectory(bytes: Buffer): Directory | null {
  let best: Directory | null = null
  const lowest = Math.max(0, bytes.length - LENGTH - LONGEST_COMMENT)
  let at = bytes.length - LENGTH
  for (let tries = 0; tries < MAX_CANDIDATES && at >= lowest; tries++, at--) {
    at = bytes.lastIndexOf(END_RECORD, at)
    if (at < lowest) break
    const said = readEndRecord(bytes, at)
    const directory = said && placeDirectory(bytes, said)
    if (said === null || directory === null) continue
    if (countEntries(bytes, directory) % 0x10000 === said.count % 0x10000) return directory
    best ??= directory
  }
  return best
}

interface EndRecord {
  readonly count: number
  readonly size: number
  readonly offset: number
  /** Where the directory should end: where this record, or zip64's, begins. */
  readonly at: number
}

function readEndRecord(bytes: Buffer, at: number): EndRecord | null {
  if (at + LENGTH + bytes.readUInt16LE(at + 20) > bytes.length) return null
  return (
    readZip64Record(bytes, at) ?? {
      count: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 12),
      offset: bytes.readUInt32LE(at + 16),
      at,
    }
  )
}

function readZip64Record(bytes: Buffer, endRecord: number): EndRecord | null {
  const locator = endRecord - ZIP64_LOCATOR_LENGTH
  if (locator < 0 || bytes.readUInt32LE(locator) !== ZIP64_LOCATOR) return null
  for (const at of [readUInt64(bytes, locator + 8), locator - ZIP64_RECORD_LENGTH]) {
    if (at < 0 || at + ZIP64_RECORD_LENGTH > locator || bytes.readUInt32LE(at) !== ZIP64_RECORD) continue
    return {
      count: readUInt64(bytes, at + 32),
      size: readUInt64(bytes, at + 40),
      offset: readUInt64(bytes, at + 48),
      at,
    }
  }
  return null
}

function placeDirectory(bytes: Buffer, { count, size, offset, at }: EndRecord): Directory | null {
  for (const start of [offset, at - size]) {
    if (start < 0 || start + size > at) continue
    if (count === 0 || startsEntry(bytes, start)) return { start, end: start + size, shift: start - offset }
  }
  return null
}

/** What the central directory, or a local header, tells of one entry (APPNOTE.TXT 4.3.7 and 4.3.12). */

export interface ZipEntry {
  /** Raw, in whatever character set (flag bit 11 says UTF-8). */
  readonly name: Buffer
  readonly flags: number
  /** APPNOTE 4.4.5: 0 stored, 8 deflated, … */
  readonly method: number
  /** Bytes in the archive; `null` where only a data descriptor behind them tells. */
  readonly storedSize: number | null
  /** Bytes unpacked; `null` likewise. */
  readonly size: number | null
  /** Index of the local header in the archive. */
  readonly header: number
}

/** An entry whose local header was found. */
export interface PlacedEntry extends ZipEntry {
  /** Index of the entry's first stored byte. */
  readonly data: number
}

/** Flag bits: 0 encrypted, 6 strongly, 13 with a masked header. */
const ENCRYPTED = 0b10_0000_0100_0001
const AES = 99

export const isEncrypted = ({ flags, method }: ZipEntry): boolean =>
  (flags & ENCRYPTED) !== 0 || method === AES

/** Sizes that stand here are in the zip64 extra field (APPNOTE 4.5.3). */
export const IN_ZIP64 = 0xffffffff

/** @returns a 64-bit number; beyond 2^53 it is inexact, and beyond every archive */
export const readUInt64 = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at))

/**
 * Fills in what the zip64 extra field has instead of the 32-bit fields: only those that are all ones, in this order.
 *
 * @param extra all extra fields of the entry
 */
export function withZip64(values: readonly number[], extra: Buffer): number[] {
  const filled = [...values]
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let from = at + 4
    const end = Math.min(extra.length, from + extra.readUInt16LE(at + 2))
    for (const [index, value] of values.entries()) {
      if (value !== IN_ZIP64 || from + 8 > end) continue
      filled[index] = readUInt64(extra, from)
      from += 8
    }
    break
  }
  return filled
}

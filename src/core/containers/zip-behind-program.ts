/** Programs that carry a zip: self-extracting archives, Python's zipapps and pex files, jars that run. */

const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1')
const starts = ['MZ', '\x7fELF', '#!', '\xcf\xfa\xed\xfe'].map((start) => Buffer.from(start, 'latin1'))

/** By byte: whether one of them begins with it. Every file that is scanned is asked. */
const isFirst = new Uint8Array(256)
for (const [first] of starts) isFirst[first!] = 1

/** APPNOTE 4.4.3: versions that an entry can need; 4.4.5: methods. */
const MAX_VERSION = 63
const methods = new Set([0, 8, 9, 12, 14, 93, 95])
const MAX_NAME = 4096

/**
 * @param opening the first bytes of a file: a zip that begins behind them is not looked for
 * @returns where the zip begins, or -1
 */
export function zipBehindProgram(opening: Buffer): number {
  if (isFirst[opening[0]!] !== 1 || !starts.some((start) => start.equals(opening.subarray(0, start.length))))
    return -1
  for (let at = opening.indexOf(LOCAL_HEADER); at !== -1; at = opening.indexOf(LOCAL_HEADER, at + 1)) {
    if (at + 30 <= opening.length && isPlausible(opening, at)) return at
  }
  return -1
}

/** A program that can read zips holds the magic number, too. */
function isPlausible(bytes: Buffer, at: number): boolean {
  const nameLength = bytes.readUInt16LE(at + 26)
  return (
    bytes.readUInt16LE(at + 4) <= MAX_VERSION &&
    methods.has(bytes.readUInt16LE(at + 8)) &&
    nameLength > 0 &&
    nameLength <= MAX_NAME
  )
}

/** Where the JSON of a document begins. */

const OPEN_BRACE = 0x7b
const LF = 0x0a
const blanks: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d])

/** So much of a document is looked at, in bytes. */
export const SNIFFED = 4096

/** Behind a byte-order mark, and the line that keeps a map from being run as a script (ECMA-426, *Source map format*). */
export function documentStart(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (bytes[at] === 0x29 && bytes[at + 1] === 0x5d && bytes[at + 2] === 0x7d) {
    const end = bytes.subarray(0, SNIFFED).indexOf(LF, at)
    if (end !== -1) at = end
  }
  while (blanks.has(bytes[at])) at++
  return at
}

/** The beginning of a document whose JSON is an object, one character a byte; `null` for any other. */
export function openingOf(start: Buffer): string | null {
  const from = documentStart(start)
  return start[from] === OPEN_BRACE ? start.toString('latin1', from, SNIFFED) : null
}

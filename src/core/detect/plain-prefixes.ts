/** Where plain prefixes stand, in the few bytes that are shown beside a key; the kernel finds those of a whole text. */

const UNDERSCORE = 0x5f
const kindLetters = new Uint8Array(256)
for (const letter of 'xsarc') kindLetters[letter.charCodeAt(0)] = 1

const ph = Buffer.from('ph')

/** Calls `found` with the position of each `ph[xsarc]_` that begins in [from, to), ascending. */
export function eachPrefix(bytes: Buffer, from: number, to: number, found: (at: number) => void): void {
  const searched = bytes.subarray(0, Math.min(bytes.length, to + 1))
  for (let at = searched.indexOf(ph, from); at !== -1; at = searched.indexOf(ph, at + 1)) {
    if (bytes[at + 3] === UNDERSCORE && kindLetters[bytes[at + 2]!] === 1) found(at)
  }
}

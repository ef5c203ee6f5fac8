/**
 * Where a reader has to look. This version knows plain text: the four bytes of a prefix, and the names beside which a
 * key without a prefix counts.
 */

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

/**
 * What legacy names hold, in the spellings of code and configuration: `POSTHOG_API_KEY`, `posthogApiKey`,
 * `PosthogKey`, `postHogKey`, `personal_api_key`, `personalApiKey`, `PERSONAL_API_KEY`.
 */
const nameParts = ['hog', 'Hog', 'HOG', 'sonal', 'SONAL'].map((part) => Buffer.from(part))

/** Calls `found` with the position of each part of a name that begins in [from, to); ascending for each part. */
export function eachNamePart(bytes: Buffer, from: number, to: number, found: (at: number) => void): void {
  const searched = bytes.subarray(0, Math.min(bytes.length, to + 6))
  for (const part of nameParts) {
    for (let at = searched.indexOf(part, from); at !== -1 && at < to; at = searched.indexOf(part, at + 1)) {
      found(at)
    }
  }
}

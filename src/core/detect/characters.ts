/** Character classes over raw bytes. */

function table(accepts: (character: string) => boolean): Uint8Array {
  const bytes = new Uint8Array(256)
  for (let byte = 0; byte < 128; byte++) if (accepts(String.fromCharCode(byte))) bytes[byte] = 1
  return bytes
}

/** 1 for `[A-Za-z0-9]`: what a key's body is made of. */
export const alphanumeric = table((character) => /[A-Za-z0-9]/.test(character))

/** 1 for `[A-Za-z0-9_-]`: what a key without a prefix is made of, and base64url. */
export const base64url = table((character) => /[A-Za-z0-9_-]/.test(character))

/** The end of the longest run of a class that begins at `from`, at most `limit`. */
export function endOfRun(bytes: Uint8Array, from: number, limit: number, members: Uint8Array): number {
  let end = from
  while (end < limit && members[bytes[end]!] === 1) end++
  return end
}

/** The start of the longest run of a class that ends before `to`, at least `limit`. */
export function startOfRun(bytes: Uint8Array, to: number, limit: number, members: Uint8Array): number {
  let start = to
  while (start > limit && members[bytes[start - 1]!] === 1) start--
  return start
}

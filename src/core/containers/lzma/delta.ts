/** xz's delta filter (xz-file-format.txt 5.3.3): each byte was stored less the one that stands so far before it. */

/** @param distance in bytes, 1 to 256 */
export function undoDelta(distance: number): (bytes: Uint8Array) => Uint8Array {
  const last = new Uint8Array(256)
  let at = 0
  return (bytes) => {
    // A copy: the bytes belong to the dictionary, which must keep them as they were stored.
    const plain = new Uint8Array(bytes.length)
    for (let i = 0; i < bytes.length; i++) {
      const byte = (bytes[i]! + last[(at - distance) & 0xff]!) & 0xff
      plain[i] = byte
      last[at & 0xff] = byte
      at++
    }
    return plain
  }
}

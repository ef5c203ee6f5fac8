/**
 * Paths are bytes. Where one has to be compared, or to be the key of a map, it is a string with a character for each
 * byte (latin1), and turns into its bytes again at the border.
 */

export type BytePath = string

/** @param bytes a view is taken as it is; they are copied */
export function bytePath(bytes: Uint8Array): BytePath {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** The bytes that `bytePath` was given. */
export function pathBytes(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1')
}

/** The last part. */
export function nameOf(path: BytePath): BytePath {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A file name that could hold a key: the shortest one is a prefix of four and a body of twenty letters and digits. */
export function mayHoldKey(name: BytePath): boolean {
  return name.length >= 24 && /[A-Za-z0-9]{20}/.test(name)
}

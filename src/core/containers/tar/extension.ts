/** What stands before a tar header and says more than its fields can hold: GNU's long names, pax records. */

export interface TarExtension {
  readonly path?: Uint8Array
  /** Of a sparse file: GNU tar puts a stand-in where its name belongs. */
  readonly sparsePath?: Uint8Array
  readonly target?: Uint8Array
  /** In bytes. */
  readonly size?: number
}

/** The data of a GNU `L` or `K`: a text that ends with a zero byte. */
export function readLongName(data: Uint8Array): Uint8Array {
  const end = data.indexOf(0)
  return data.slice(0, end < 0 ? data.length : end)
}

/**
 * The data of a pax `x` or `g`: records `<length> <keyword>=<value>\n`, the length in bytes and of the whole record. What
 * follows a broken record is left out.
 */
export function readPaxRecords(data: Uint8Array): TarExtension {
  let found: TarExtension = {}
  for (let at = 0; at < data.length;) {
    const blank = data.subarray(at, at + 20).indexOf(0x20)
    if (blank < 0) break
    const length = Number(latin1(data.subarray(at, at + blank)))
    if (!Number.isInteger(length) || length <= blank + 1 || length > data.length - at) break
    // Without the line break at its end.
    found = withRecord(found, data.subarray(at + blank + 1, at + length - 1))
    at += length
  }
  return found
}

function withRecord(found: TarExtension, record: Uint8Array): TarExtension {
  const equals = record.indexOf(0x3d)
  if (equals < 0) return found
  const value = record.slice(equals + 1)
  switch (latin1(record.subarray(0, Math.min(equals, 100)))) {
    case 'path':
      return { ...found, path: value }
    case 'GNU.sparse.name':
      return { ...found, sparsePath: value }
    case 'linkpath':
      return { ...found, target: value }
    case 'size': {
      const size = /^[0-9]{1,16}$/.test(latin1(value.subarray(0, 20))) ? Number(latin1(value)) : NaN
      return Number.isSafeInteger(size) ? { ...found, size } : found
    }
    default:
      return found
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

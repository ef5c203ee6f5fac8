/** Writes tar, header by header, right or wrong. */

export interface TarEntry {
  readonly name: string
  readonly data?: Uint8Array | string
  /** The type of the entry; `0` is a plain file. */
  readonly type?: string
  readonly linkName?: string
  readonly prefix?: string
  /** What the header tells, if not the length of the data. */
  readonly size?: number
  /** How the size is written. */
  readonly base256?: boolean
  /** `ustar` (POSIX), `gnu`, or none as in V7. */
  readonly format?: 'ustar' | 'gnu' | 'v7'
}

const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`

export function tarHeader(entry: TarEntry): Buffer {
  const { name, data = '', type = '0', linkName = '', prefix = '', format = 'ustar' } = entry
  const header = Buffer.alloc(512)
  header.write(name, 0, 100, 'latin1')
  header.write(octal(0o644, 7) + octal(1000, 7) + octal(1000, 7), 100, 'latin1')
  const size = entry.size ?? data.length
  if (entry.base256 === true) {
    header[124] = 0x80
    header.writeUIntBE(size, 130, 6)
  } else header.write(octal(size, 11), 124, 'latin1')
  header.write(octal(1_700_000_000, 11), 136, 'latin1')
  header.write(type, 156, 'latin1')
  header.write(linkName, 157, 100, 'latin1')
  if (format === 'ustar') header.write('ustar\x0000', 257, 'latin1')
  if (format === 'gnu') header.write('ustar  \0', 257, 'latin1')
  header.write(prefix, 345, 155, 'latin1')
  header.fill(0x20, 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

export function tarEntry(entry: TarEntry): Buffer {
  const data = Buffer.from(entry.data ?? '')
  return Buffer.concat([tarHeader(entry), data, Buffer.alloc((512 - (data.length % 512)) % 512)])
}

export function makeTar(...entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(tarEntry), Buffer.alloc(1024)])
}

/** Pax records, each with its own length before it. */
export function paxRecords(records: Readonly<Record<string, string>>): string {
  return Object.entries(records)
    .map(([keyword, value]) => {
      const rest = ` ${keyword}=${value}\n`
      let length = rest.length
      while (`${length}${rest}`.length !== length) length = `${length}${rest}`.length
      return `${length}${rest}`
    })
    .join('')
}

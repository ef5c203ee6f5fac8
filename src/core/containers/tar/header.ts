/** A tar header: POSIX ustar and pax, GNU, and what V7 wrote before them (POSIX.1-2017 `pax`, GNU tar's manual, "Basic Tar Format"). */

export const TAR_BLOCK = 512

export interface TarHeader {
  /** The name as it stands there, the prefix before it. */
  readonly path: Uint8Array
  /** Where a link points. */
  readonly target: Uint8Array
  /** In bytes. */
  readonly size: number
  /** One character; a zero byte counts as `0`, a plain file. */
  readonly type: string
  /** Of a GNU sparse file (`S`): another block of its map follows. */
  readonly hasMoreMap: boolean
}

/** @returns null if the checksum is wrong or the size unreadable */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  if (block.length < TAR_BLOCK || !hasChecksum(block)) return null
  const size = readNumber(block.subarray(124, 136))
  if (size === null) return null
  const isPosix = hasMagic(block) && block[262] === 0
  // GNU tar keeps times where POSIX has the prefix.
  const prefix = isPosix ? text(block.subarray(345, 500)) : new Uint8Array(0)
  const name = text(block.subarray(0, 100))
  return {
    path: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
    target: text(block.subarray(157, 257)),
    size,
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156]!),
    hasMoreMap: block[482] === 1,
  }
}

const magic = Buffer.from('ustar')

/** `ustar`, then a zero byte (POSIX) or blanks (GNU). */
export function hasMagic(block: Uint8Array): boolean {
  for (let at = 0; at < magic.length; at++) if (block[257 + at] !== magic[at]) return false
  return block[262] === 0 || block[262] === 0x20
}

/** Whether it can be a header without a magic number: nothing but the checksum tells, and it is short. */
export function isPlausibleV7(block: Uint8Array): boolean {
  const header = readTarHeader(block)
  if (header === null || header.path.length === 0 || !/[0-7]/.test(header.type)) return false
  const fields = [block.subarray(100, 108), block.subarray(108, 116), block.subarray(116, 124)]
  const isFree = block.subarray(257, TAR_BLOCK).every((byte) => byte === 0)
  return (
    isFree && header.path.every((byte) => byte >= 0x20) && fields.every((field) => readOctal(field) !== null)
  )
}

/** Up to the first zero byte. */
function text(field: Uint8Array): Uint8Array {
  const end = field.indexOf(0)
  return field.slice(0, end < 0 ? field.length : end)
}

/** The sum of all bytes, the checksum's own taken as blanks; some old programs added signed bytes. */
function hasChecksum(block: Uint8Array): boolean {
  const stored = readOctal(block.subarray(148, 156))
  if (stored === null) return false
  let unsigned = 0
  let signed = 0
  for (let i = 0; i < TAR_BLOCK; i++) {
    const byte = i >= 148 && i < 156 ? 0x20 : block[i]!
    unsigned += byte
    signed += byte < 0x80 ? byte : byte - 0x100
  }
  return stored === unsigned || stored === signed
}

/** Octal digits, or base 256 with the highest bit set (GNU). */
function readNumber(field: Uint8Array): number | null {
  if (field[0]! < 0x80) return readOctal(field) ?? (field.every((byte) => byte === 0) ? 0 : null)
  // The second highest bit is the sign: no size is negative.
  if ((field[0]! & 0x40) !== 0) return null
  let value = field[0]! & 0x3f
  for (const byte of field.subarray(1)) value = value * 256 + byte
  return Number.isSafeInteger(value) ? value : null
}

/** Blanks may stand before the digits, blanks or zero bytes behind them. */
function readOctal(field: Uint8Array): number | null {
  const digits = /^ *([0-7]+)(?:[ \0]|$)/.exec(Buffer.from(field).toString('latin1'))?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 8)
}

/** Writes xz as the format allows for at its simplest: one block of stored LZMA2 chunks (xz-file-format.txt 1.2). */
import { crc32 } from './crc32.ts'

/** Of the stored chunks, in bytes: small, so that short data has several. */
const CHUNK = 100

const CRC64_POLYNOMIAL = 0xc96c5795d7870f42n

function crc64(bytes: Uint8Array): bigint {
  let crc = 0xffff_ffff_ffff_ffffn
  for (const byte of bytes) {
    crc ^= BigInt(byte)
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1n) === 1n ? (crc >> 1n) ^ CRC64_POLYNOMIAL : crc >> 1n
  }
  return crc ^ 0xffff_ffff_ffff_ffffn
}

function little32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const withCrc32 = (bytes: Buffer): Buffer => Buffer.concat([bytes, little32(crc32(bytes))])

/** Zeros up to a multiple of four. */
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])

function number(value: number): Buffer {
  const bytes: number[] = []
  for (let left = value; ; left = Math.floor(left / 128)) {
    bytes.push((left % 128) | (left >= 128 ? 128 : 0))
    if (left < 128) return Buffer.from(bytes)
  }
}

function storedChunks(plain: Uint8Array): Buffer {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < plain.length; at += CHUNK) {
    const bytes = plain.subarray(at, at + CHUNK)
    chunks.push(Uint8Array.of(at === 0 ? 1 : 2, (bytes.length - 1) >> 8, (bytes.length - 1) & 255), bytes)
  }
  return Buffer.concat([...chunks, Uint8Array.of(0)])
}

/** What each type of checksum holds. */
const checks = {
  0: () => Buffer.alloc(0),
  1: (plain) => little32(crc32(plain)),
  4: (plain) => {
    const bytes = Buffer.alloc(8)
    bytes.writeBigUInt64LE(crc64(plain))
    return bytes
  },
} as const satisfies Record<number, (plain: Uint8Array) => Buffer>

export interface XzOptions {
  /** The checksum: none, CRC32, CRC64. */
  readonly check?: keyof typeof checks
  /** The filters of the block, as its header tells them, LZMA2 last. */
  readonly filters?: readonly (readonly number[])[]
}

/** An id, how many bytes of properties, the properties: a dictionary of 64 kB. */
export const LZMA2_FILTER = [0x21, 1, 8] as const

/** @param stored what the block holds, before any filter but LZMA2 is undone */
export function writeXz(stored: Uint8Array, { check = 4, filters = [LZMA2_FILTER] }: XzOptions = {}): Buffer {
  const flags = Buffer.from([0, check])
  const fields = Buffer.from([filters.length - 1, ...filters.flat()])
  const size = Math.ceil((1 + fields.length) / 4) * 4 + 4
  const header = withCrc32(
    Buffer.concat([Buffer.from([size / 4 - 1]), fields, Buffer.alloc(size - 5 - fields.length)]),
  )
  const data = storedChunks(stored)
  const sum = checks[check](stored)
  const index = withCrc32(
    padded(
      Buffer.concat([
        Buffer.from([0, 1]),
        number(header.length + data.length + sum.length),
        number(stored.length),
      ]),
    ),
  )
  const backward = Buffer.concat([little32(index.length / 4 - 1), flags])
  return Buffer.concat([
    Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]),
    withCrc32(flags),
    Buffer.concat([header, padded(data), sum]),
    index,
    little32(crc32(backward)),
    backward,
    Buffer.from('YZ'),
  ])
}

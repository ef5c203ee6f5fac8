/** Zip archives by hand (APPNOTE.TXT 6.3), right ones and wrong ones. */
import { deflateRawSync } from 'node:zlib'
import { crc32 } from './crc32.ts'

export interface ZipPart {
  readonly name: Uint8Array
  readonly bytes: Uint8Array
  /** 0 stored, 8 deflated; for any other `bytes` are packed already. Default 8. */
  readonly method?: number
  /** Of the bytes unpacked; default: that of `bytes`. */
  readonly size?: number
  /** A data descriptor instead of sizes in the local header, with its signature or without. */
  readonly descriptor?: 'signed' | 'unsigned'
  readonly zip64?: boolean
  readonly flags?: number
  /** Default: the right one, which takes long for hundreds of megabytes. */
  readonly crc?: number
  /** Left out of the directory. */
  readonly hidden?: boolean
  /** What the directory says instead. */
  readonly listedAs?: { readonly method?: number; readonly name?: Uint8Array; readonly storedSize?: number }
}

export interface ZipForm {
  /** Default true. */
  readonly directory?: boolean
  readonly zip64?: boolean
  readonly comment?: Uint8Array
  /** Bytes in front, of which the offsets do not know. */
  readonly front?: Uint8Array
}

const u16 = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255])

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

const sizeOf = ({ size, bytes }: ZipPart): number => size ?? bytes.length

const DESCRIPTOR_FOLLOWS = 8
const IN_ZIP64 = 0xffffffff

interface Made {
  readonly part: ZipPart
  readonly at: number
  readonly stored: number
  readonly crc: number
}

function zip64Extra(values: readonly number[]): Buffer {
  return Buffer.concat([u16(1), u16(8 * values.length), ...values.map(u64)])
}

/** What local and central headers have in common, from the flags on. */
function fields(made: Made, known: boolean, method: number, extra: number, stored: number): Buffer[] {
  const { part, crc } = made
  const flags = (part.flags ?? 0) | (part.descriptor === undefined ? 0 : DESCRIPTOR_FOLLOWS)
  const sizes = part.zip64 === true && known ? [IN_ZIP64, IN_ZIP64] : [stored, sizeOf(part)]
  return [
    u16(flags),
    u16(method),
    u32(0),
    u32(known ? crc : 0),
    ...sizes.map((size) => u32(known ? size : 0)),
    u16(part.name.length),
    u16(extra),
  ]
}

function localPart(part: ZipPart, at: number, packed: Uint8Array): { made: Made; bytes: Buffer } {
  const method = part.method ?? 8
  const made: Made = { part, at, stored: packed.length, crc: part.crc ?? crc32(part.bytes) }
  const known = part.descriptor === undefined
  const extra = part.zip64 === true && known ? zip64Extra([sizeOf(part), packed.length]) : Buffer.alloc(0)
  const size = part.zip64 === true ? u64 : u32
  const descriptor = [u32(made.crc), size(packed.length), size(sizeOf(part))]
  if (part.descriptor === 'signed') descriptor.unshift(Buffer.from('PK\x07\x08', 'latin1'))
  const bytes = Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    u16(part.zip64 === true ? 45 : 20),
    ...fields(made, known, method, extra.length, packed.length),
    part.name,
    extra,
    packed,
    ...(known ? [] : descriptor),
  ])
  return { made, bytes }
}

function centralPart(made: Made): Buffer {
  const { part, at } = made
  const listed = { ...part, ...part.listedAs }
  const stored = part.listedAs?.storedSize ?? made.stored
  const extra = part.zip64 === true ? zip64Extra([sizeOf(part), stored, at]) : Buffer.alloc(0)
  return Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    u16(45),
    u16(45),
    ...fields({ ...made, part: listed }, true, listed.method ?? 8, extra.length, stored),
    u16(0),
    u16(0),
    u16(0),
    u32(0),
    u32(part.zip64 === true ? IN_ZIP64 : at),
    listed.name,
    extra,
  ])
}

function endRecords(count: number, start: number, size: number, form: ZipForm): Buffer {
  const comment = form.comment ?? Buffer.alloc(0)
  const big = form.zip64 === true
  const zip64 = Buffer.concat([
    Buffer.from('PK\x06\x06', 'latin1'),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    ...[count, count, size, start].map(u64),
    Buffer.from('PK\x06\x07', 'latin1'),
    u32(0),
    u64(start + size),
    u32(1),
  ])
  return Buffer.concat([
    big ? zip64 : Buffer.alloc(0),
    Buffer.from('PK\x05\x06', 'latin1'),
    u16(0),
    u16(0),
    u16(big ? 0xffff : count),
    u16(big ? 0xffff : count),
    u32(big ? IN_ZIP64 : size),
    u32(big ? IN_ZIP64 : start),
    u16(comment.length),
    comment,
  ])
}

export function makeZip(parts: readonly ZipPart[], form: ZipForm = {}): Buffer {
  const out: Buffer[] = []
  const made: Made[] = []
  let at = 0
  for (const part of parts) {
    const packed = (part.method ?? 8) === 8 ? deflateRawSync(part.bytes) : part.bytes
    const local = localPart(part, at, packed)
    made.push(local.made)
    out.push(local.bytes)
    at += local.bytes.length
  }
  if (form.directory !== false) {
    const central = made.filter(({ part }) => part.hidden !== true).map(centralPart)
    const directory = Buffer.concat(central)
    out.push(directory, endRecords(central.length, at, directory.length, form))
  }
  return Buffer.concat([form.front ?? Buffer.alloc(0), ...out])
}

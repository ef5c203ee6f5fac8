/** Zip files as tools write them (PKWARE's APPNOTE.TXT, 4.3): stored, deflated, with data descriptors, with zip64. */
import { crc32, deflateRawSync } from 'node:zlib'
import type { Packing } from './packing.ts'

export interface ZipOptions {
  readonly deflated?: boolean
  /** Sizes only behind the data, as a program writes that streams. */
  readonly descriptor?: boolean
  readonly zip64?: boolean
  /** Bytes before the first header: a program that unpacks itself. */
  readonly lead?: Buffer
}

export interface ZipEntry {
  readonly name: string
  readonly data: Buffer
}

const MAX_32 = 0xffff_ffff

const u16 = (value: number): Buffer => Buffer.of(value & 0xff, value >>> 8)
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

export function zip(
  entries: readonly ZipEntry[],
  { deflated = true, descriptor = false, zip64 = false, lead = Buffer.alloc(0) }: ZipOptions = {},
): Buffer {
  const locals: Buffer[] = [lead]
  const central: Buffer[] = []
  let offset = lead.length
  for (const { name, data } of entries) {
    const stored = deflated ? deflateRawSync(data) : data
    const raw = Buffer.from(name)
    const sum = crc32(data)
    const version = zip64 ? 45 : 20
    const common = [u16(0x800 | (descriptor ? 8 : 0)), u16(deflated ? 8 : 0), u16(0), u16(0x5921)]
    const sizes = [u32(sum), u32(zip64 ? MAX_32 : stored.length), u32(zip64 ? MAX_32 : data.length)]
    const noSizes = [u32(0), u32(zip64 ? MAX_32 : 0), u32(zip64 ? MAX_32 : 0)]
    const sizes64 = [u64(data.length), u64(stored.length)]
    const localExtra = !zip64
      ? Buffer.alloc(0)
      : Buffer.concat([u16(1), u16(16), ...(descriptor ? [u64(0), u64(0)] : sizes64)])
    const centralExtra = !zip64 ? Buffer.alloc(0) : Buffer.concat([u16(1), u16(24), ...sizes64, u64(offset)])
    const after = !descriptor
      ? []
      : [
          u32(0x0807_4b50),
          u32(sum),
          ...(zip64 ? [u64(stored.length), u64(data.length)] : [u32(stored.length), u32(data.length)]),
        ]
    const local = Buffer.concat([
      u32(0x0403_4b50),
      u16(version),
      ...common,
      ...(descriptor ? noSizes : sizes),
      u16(raw.length),
      u16(localExtra.length),
      raw,
      localExtra,
      stored,
      ...after,
    ])
    central.push(
      u32(0x0201_4b50),
      u16(version),
      u16(version),
      ...common,
      ...sizes,
      u16(raw.length),
      u16(centralExtra.length),
      u16(0),
      u16(0),
      u16(0),
      u32(0),
      u32(zip64 ? MAX_32 : offset),
      raw,
      centralExtra,
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end64 = !zip64
    ? []
    : [
        u32(0x0606_4b50),
        u64(44),
        u16(45),
        u16(45),
        u32(0),
        u32(0),
        u64(entries.length),
        u64(entries.length),
        u64(directory.length),
        u64(offset),
        u32(0x0706_4b50),
        u32(0),
        u64(offset + directory.length),
        u32(1),
      ]
  return Buffer.concat([
    ...locals,
    directory,
    ...end64,
    u32(0x0605_4b50),
    u16(0),
    u16(0),
    u16(entries.length),
    u16(entries.length),
    u32(directory.length),
    u32(zip64 ? MAX_32 : offset),
    u16(0),
  ])
}

const other: ZipEntry = { name: 'read me.txt', data: Buffer.from('nothing here\n') }

function zipPacking(name: string, extension: string, folder: string, options: ZipOptions): Packing {
  return {
    name,
    extension,
    pack: (data, member) => {
      const path = `${folder}${member}`
      return {
        bytes: zip([other, { name: path, data }, { ...other, name: 'z' }], options),
        entry: `zip:${path}`,
      }
    },
  }
}

export const zipPackings: readonly Packing[] = [
  zipPacking('zip, deflated', '.zip', 'inner/', {}),
  zipPacking('zip, stored', '.zip', '', { deflated: false }),
  zipPacking('zip with data descriptors', '.zip', 'a b/c/', { descriptor: true }),
  zipPacking('zip64', '.zip', 'inner/', { zip64: true }),
  zipPacking('zip64 with data descriptors', '.zip', 'inner/', { zip64: true, descriptor: true }),
  zipPacking('a program that unpacks itself', '.exe', '', { lead: Buffer.alloc(300, 'MZ\0\u0001') }),
  zipPacking('jar', '.jar', 'META-INF/', {}),
  zipPacking('wheel', '.whl', 'pkg/', {}),
  zipPacking('apk', '.apk', 'assets/', { deflated: false }),
  zipPacking('a name beyond ASCII', '.zip', 'Schlüssel/鍵/', {}),
]

/** 7z archives by hand (7zFormat.txt of the LZMA SDK). */
import { crc32 } from './crc32.ts'
import { makeLzma, propertiesByte } from './make-lzma.ts'

export interface SevenZipCoder {
  /** The method's number, as hex digits. */
  readonly method: string
  readonly properties?: Uint8Array
  /** What this coder unpacks to. */
  readonly size: number
}

export interface SevenZipFolder {
  readonly packed: Uint8Array
  /** The first gives what the folder holds, the last reads the packed bytes. */
  readonly coders: readonly SevenZipCoder[]
  readonly files: readonly { readonly name: string; readonly size: number }[]
  readonly hasDigest?: boolean
}

export interface SevenZipForm {
  readonly folders: readonly SevenZipFolder[]
  /** Names without bytes: folders, empty files. */
  readonly empty?: readonly string[]
  readonly packedHeader?: boolean
  /** Instead of a right one. */
  readonly header?: Buffer
  /** Whether files have checksums. */
  readonly digests?: boolean
}

/** As many ones as bytes follow. */
function number(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (let follow = 0; follow < 8; follow++) {
    if (rest < 2 ** (7 - follow)) return Buffer.from([((0xff00 >> follow) & 255) | rest, ...bytes])
    bytes.push(rest % 256)
    rest = Math.floor(rest / 256)
  }
  return Buffer.from([255, ...bytes])
}

function bits(values: readonly boolean[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil(values.length / 8))
  for (const [index, value] of values.entries()) if (value) bytes[index >> 3]! |= 128 >> (index & 7)
  return bytes
}

const folderBytes = ({ coders }: SevenZipFolder): Buffer =>
  Buffer.concat([
    number(coders.length),
    ...coders.flatMap(({ method, properties }) => {
      const id = Buffer.from(method, 'hex')
      const head = Buffer.from([id.length | (properties === undefined ? 0 : 0x20)])
      return properties === undefined ? [head, id] : [head, id, number(properties.length), properties]
    }),
    // Each coder's input reads the next one's output.
    ...coders.slice(1).flatMap((_, index) => [number(index), number(index + 1)]),
  ])

const id = (value: number): Buffer => Buffer.from([value])

function streamsInfo(folders: readonly SevenZipFolder[], start: number, digests: boolean): Buffer {
  const own = folders.map(({ hasDigest }) => hasDigest === true)
  const unknown = folders.flatMap(({ files }, index) => (own[index]! && files.length === 1 ? [] : files))
  return Buffer.concat([
    id(6),
    number(start),
    number(folders.length),
    id(9),
    ...folders.map(({ packed }) => number(packed.length)),
    id(0),
    id(7),
    id(11),
    number(folders.length),
    id(0),
    ...folders.map(folderBytes),
    id(12),
    ...folders.flatMap(({ coders }) => coders.map(({ size }) => number(size))),
    ...(own.includes(true) ? [id(10), id(0), bits(own), Buffer.alloc(4 * own.filter(Boolean).length)] : []),
    id(0),
    id(8),
    id(13),
    ...folders.map(({ files }) => number(files.length)),
    id(9),
    ...folders.flatMap(({ files }) => files.slice(0, -1).map(({ size }) => number(size))),
    ...(digests ? [id(10), id(1), Buffer.alloc(4 * unknown.length)] : []),
    id(0),
    id(0),
  ])
}

function property(kind: number, bytes: Buffer): Buffer {
  return Buffer.concat([id(kind), number(bytes.length), bytes])
}

function header({ folders, empty = [], digests = false }: SevenZipForm): Buffer {
  const names = [...folders.flatMap(({ files }) => files.map(({ name }) => name)), ...empty]
  const isEmpty = names.map((_, index) => index >= names.length - empty.length)
  return Buffer.concat([
    id(1),
    id(4),
    streamsInfo(folders, 0, digests),
    id(5),
    number(names.length),
    ...(empty.length > 0 ? [property(14, bits(isEmpty))] : []),
    property(17, Buffer.concat([id(0), Buffer.from(names.map((name) => `${name}\0`).join(''), 'utf16le')])),
    // Times, which are passed over.
    property(20, Buffer.alloc(2 + 8 * names.length)),
    id(0),
    id(0),
  ])
}

export function makeSevenZip(form: SevenZipForm): Buffer {
  const packed = form.folders.map((folder) => folder.packed)
  let end = form.header ?? header(form)
  if (form.packedHeader === true) {
    const start = packed.reduce((sum, bytes) => sum + bytes.length, 0)
    const properties = { lc: 3, lp: 0, pb: 2 }
    const lzma = makeLzma(end, properties)
    const coder = {
      method: '030101',
      properties: Buffer.from([propertiesByte(properties), 0, 0, 16, 0]),
      size: end.length,
    }
    packed.push(lzma)
    const folder = { packed: lzma, coders: [coder], files: [{ name: '', size: end.length }], hasDigest: true }
    end = Buffer.concat([id(0x17), streamsInfo([folder], start, false)])
  }
  const stored = Buffer.concat(packed)
  const first = Buffer.alloc(32)
  first.set([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4])
  first.writeBigUInt64LE(BigInt(stored.length), 12)
  first.writeBigUInt64LE(BigInt(end.length), 20)
  first.writeUInt32LE(crc32(end), 28)
  first.writeUInt32LE(crc32(first.subarray(12)), 8)
  return Buffer.concat([first, stored, end])
}

/** Packs and their indexes byte by byte (gitformat-pack in git's manual), so that they can hold what no git writes. */
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { crc32 } from './crc32.ts'
import { sizeBytes } from './make-delta.ts'

export type PackType = 'commit' | 'tree' | 'blob' | 'tag'

interface Stored {
  /** Inflated. */
  readonly bytes: Buffer
  /** What the head says, unless it is the truth. */
  readonly claimedSize?: number
  /** Of zlib. */
  readonly level?: number
}

export type PackEntry = Stored &
  (
    | { readonly kind: PackType }
    /** The base is an earlier entry of the pack. */
    | { readonly kind: 'offset-delta'; readonly base: number }
    /** How far before its own head the base is said to begin. */
    | { readonly kind: 'distance-delta'; readonly distance: number }
    | { readonly kind: 'id-delta'; readonly base: Buffer }
    /** 0 and 5 mean nothing. */
    | { readonly kind: 'other'; readonly type: number }
  )

export interface MadePack {
  readonly pack: Buffer
  /** Where each entry begins. */
  readonly offsets: readonly number[]
  readonly crcs: readonly number[]
  readonly hashBytes: 20 | 32
}

const codes: Readonly<Record<string, number>> = {
  commit: 1,
  tree: 2,
  blob: 3,
  tag: 4,
  'offset-delta': 6,
  'distance-delta': 6,
  'id-delta': 7,
}

export function makePack(entries: readonly PackEntry[], hashBytes: 20 | 32 = 20): MadePack {
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1')
  head.writeUInt32BE(entries.length, 8)
  const parts = [head]
  const offsets: number[] = []
  const crcs: number[] = []
  let at = head.length
  for (const entry of entries) {
    const bytes = Buffer.concat([
      headOf(entry, at, offsets),
      deflateSync(entry.bytes, { level: entry.level ?? 6 }),
    ])
    offsets.push(at)
    crcs.push(crc32(bytes))
    parts.push(bytes)
    at += bytes.length
  }
  const body = Buffer.concat(parts)
  return { pack: Buffer.concat([body, checksum(body, hashBytes)]), offsets, crcs, hashBytes }
}

function headOf(entry: PackEntry, at: number, offsets: readonly number[]): Buffer {
  const size = entry.claimedSize ?? entry.bytes.length
  const type = entry.kind === 'other' ? entry.type : codes[entry.kind]!
  const first = (type << 4) | (size % 16)
  const rest = Math.floor(size / 16)
  const head =
    rest === 0 ? Buffer.from([first]) : Buffer.concat([Buffer.from([first | 128]), sizeBytes(rest)])
  if (entry.kind === 'id-delta') return Buffer.concat([head, entry.base])
  if (entry.kind === 'offset-delta') return Buffer.concat([head, distanceBytes(at - offsets[entry.base]!)])
  if (entry.kind === 'distance-delta') return Buffer.concat([head, distanceBytes(entry.distance)])
  return head
}

/** The *offset encoding* of the manual. */
function distanceBytes(distance: number): Buffer {
  const bytes = [distance % 128]
  for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((--rest % 128) | 128)
  return Buffer.from(bytes)
}

export function checksum(bytes: Uint8Array, hashBytes: 20 | 32): Buffer {
  return createHash(hashBytes === 20 ? 'sha1' : 'sha256')
    .update(bytes)
    .digest()
}

export function objectIdOf(type: string, bytes: Uint8Array, hashBytes: 20 | 32 = 20): Buffer {
  return checksum(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), hashBytes)
}

/** Behind the head of the pack. */
const FIRST_OFFSET = 12

export interface IndexOptions {
  /** Write all offsets but the first into the table of 8 bytes each: git lets that have one fewer than objects. */
  readonly large?: boolean
}

/** An index of version 2. @param ids of the entries, in their order */
export function makePackIndex(
  made: MadePack,
  ids: readonly Buffer[],
  { large = false }: IndexOptions = {},
): Buffer {
  const order = ids.map((_, entry) => entry).sort((a, b) => ids[a]!.compare(ids[b]!))
  const fanout = Buffer.alloc(256 * 4)
  for (let byte = 0; byte < 256; byte++)
    fanout.writeUInt32BE(ids.filter((id) => id[0]! <= byte).length, byte * 4)
  const numbers = (values: readonly number[], bytes: 4 | 8): Buffer => {
    const table = Buffer.alloc(values.length * bytes)
    for (const [i, value] of values.entries()) {
      if (bytes === 4) table.writeUInt32BE(value, i * 4)
      else table.writeBigUInt64BE(BigInt(value), i * 8)
    }
    return table
  }
  const offsets = order.map((entry) => made.offsets[entry]!)
  const isLarge = (offset: number): boolean => large && offset > FIRST_OFFSET
  const largeOffsets = offsets.filter(isLarge)
  const body = Buffer.concat([
    Buffer.from('ff744f6300000002', 'hex'),
    fanout,
    ...order.map((entry) => ids[entry]!),
    numbers(
      order.map((entry) => made.crcs[entry]!),
      4,
    ),
    numbers(
      offsets.map((offset) => (isLarge(offset) ? 0x80000000 + largeOffsets.indexOf(offset) : offset)),
      4,
    ),
    numbers(largeOffsets, 8),
    made.pack.subarray(-made.hashBytes),
  ])
  return Buffer.concat([body, checksum(body, made.hashBytes)])
}

/** What the objects of a pack are and how they hang together, so that each is read once: for all threads. */
import { closeSync, fstatSync, openSync } from 'node:fs'
import { dealTrees, linkDeltas, weighTrees, type DeltaTrees, type TreeShares } from './delta-trees.ts'
import { offsetOrder } from './offset-order.ts'
import { PackError } from './pack-error.ts'
import { PACK_HEAD, PackIndex, type HashBytes } from './pack-index.ts'
import { readAt } from './read-at.ts'
import { readHeads } from './read-heads.ts'

/**
 * An object's index is its place in the pack. The arrays lie in shared memory, 26 bytes for an object and 4 for a root: a
 * worker gets the table without a copy.
 */
export interface PackTable extends DeltaTrees, TreeShares {
  /** Of the pack, without `.pack` and `.idx`. */
  readonly path: string
  /** Of the pack's file. */
  readonly packBytes: number
  readonly hashBytes: HashBytes
  readonly count: number
  /** Where each object begins, ascending; behind the last one where it ends. */
  readonly offsets: Float64Array
  /** Inflated bytes: of the object, or of the delta; HUGE for that and more. */
  readonly sizes: Uint32Array
  /** `Kind` */
  readonly kinds: Uint8Array
  /** Bytes before the compressed ones. */
  readonly headLengths: Uint8Array
  /** The place of each object in the index, which is in the order of the ids. */
  readonly places: Uint32Array
}

/** Objects of a pack that is read here: the largest public repositories have about as many. 500 MB of table. */
const MAX_OBJECTS = 1 << 24

/**
 * Reads the index and the head of each object.
 *
 * @param packPath with or without `.pack`; the index lies beside it
 * @throws PackError where the pack is not to be read here: of another version, damaged, cut short, or gone
 */
export function readPackTable(packPath: string, hashBytes: HashBytes): PackTable {
  const path = packPath.replace(/\.pack$/, '')
  let index: PackIndex | undefined
  let descriptor: number | undefined
  try {
    index = new PackIndex(`${path}.idx`, hashBytes)
    descriptor = openSync(`${path}.pack`, 'r')
    return tableOf(path, index, descriptor)
  } catch (error) {
    if (error instanceof PackError) throw error
    throw new PackError('the pack cannot be read', { cause: error })
  } finally {
    index?.close()
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function tableOf(path: string, index: PackIndex, descriptor: number): PackTable {
  const { count, hashBytes } = index
  const packEnd = checkedEnd(index, descriptor)
  const offsetOf = index.offsets(packEnd)
  const places = offsetOrder(offsetOf, packEnd)
  const offsets = new Float64Array(new SharedArrayBuffer((count + 1) * 8))
  for (let i = 0; i < count; i++) offsets[i] = offsetOf[places[i]!]!
  offsets[count] = packEnd
  const heads = {
    sizes: new Uint32Array(new SharedArrayBuffer(count * 4)),
    kinds: new Uint8Array(new SharedArrayBuffer(count)),
    headLengths: new Uint8Array(new SharedArrayBuffer(count)),
  }
  const parents = readHeads({ offsets, ...heads }, descriptor, index, places)
  const trees = linkDeltas(parents)
  const shares = dealTrees(parents, weighTrees(parents, trees, heads.sizes))
  return {
    path,
    packBytes: packEnd + hashBytes,
    hashBytes,
    count,
    offsets,
    ...heads,
    ...trees,
    places,
    ...shares,
  }
}

/**
 * @returns where the last object ends
 * @throws PackError where the pack is not the one of the index, by its head and its checksum
 */
function checkedEnd(index: PackIndex, descriptor: number): number {
  const { count, hashBytes } = index
  const packEnd = fstatSync(descriptor).size - hashBytes
  const bytes = Buffer.alloc(PACK_HEAD + hashBytes)
  const read =
    packEnd < PACK_HEAD
      ? 0
      : readAt(descriptor, bytes, 0, PACK_HEAD, 0) + readAt(descriptor, bytes, PACK_HEAD, hashBytes, packEnd)
  if (read < bytes.length || bytes.toString('latin1', 0, 4) !== 'PACK') throw new PackError('it is no pack')
  const version = bytes.readUInt32BE(4)
  if (version !== 2 && version !== 3) throw new PackError('the pack is of another version')
  if (bytes.readUInt32BE(8) !== count || !index.packChecksum().equals(bytes.subarray(PACK_HEAD)))
    throw new PackError('the index belongs to another pack')
  if (count > MAX_OBJECTS) throw new PackError('the pack holds too many objects')
  return packEnd
}

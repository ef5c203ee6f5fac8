/** The ids of a pack's objects. They stay in the index until somebody asks. */
import { PackError } from './pack-error.ts'
import { PackIndex } from './pack-index.ts'
import type { PackTable } from './pack-table.ts'

/**
 * @param index of an object in the table
 * @returns the object's id in hex
 * @throws PackError where the index cannot be read any more
 */
export function objectId(table: PackTable, index: number): string {
  return withIndex(table, (packIndex) => packIndex.idAt(table.places[index]!).toString('hex'))
}

/** Where many ids are asked for: the first question reads all of them. They are kept as long as their table is. */
const kept = new WeakMap<PackTable, Uint8Array>()

/** As `objectId`, raw. */
export function objectIdBytes(table: PackTable, index: number): Uint8Array {
  const at = table.places[index]! * table.hashBytes
  return idsOf(table).subarray(at, at + table.hashBytes)
}

/**
 * @param id raw, of `table.hashBytes` bytes
 * @throws PackError as `objectId`
 */
export function packHolds(table: PackTable, id: Uint8Array): boolean {
  const ids = idsOf(table)
  let low = 0
  let high = table.count
  while (low < high) {
    const middle = (low + high) >>> 1
    const order = compareIds(ids, middle * table.hashBytes, id, 0, table.hashBytes)
    if (order === 0) return true
    if (order < 0) low = middle + 1
    else high = middle
  }
  return false
}

/** Negative where the first id stands before the second. */
function compareIds(a: Uint8Array, atA: number, b: Uint8Array, atB: number, length: number): number {
  for (let i = 0; i < length; i++) {
    const difference = a[atA + i]! - b[atB + i]!
    if (difference !== 0) return difference
  }
  return 0
}

function idsOf(table: PackTable): Uint8Array {
  let ids = kept.get(table)
  if (ids === undefined) {
    ids = withIndex(table, (packIndex) => packIndex.ids())
    kept.set(table, ids)
  }
  return ids
}

function withIndex<T>({ path, hashBytes, count }: PackTable, ask: (index: PackIndex) => T): T {
  let index: PackIndex | undefined
  try {
    index = new PackIndex(`${path}.idx`, hashBytes)
    if (index.count !== count) throw new PackError('the index was changed')
    return ask(index)
  } catch (error) {
    if (error instanceof PackError) throw error
    throw new PackError('the index cannot be read', { cause: error })
  } finally {
    index?.close()
  }
}

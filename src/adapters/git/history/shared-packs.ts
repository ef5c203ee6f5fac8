/** Packs as several threads read them, each object from one of them only. */
import { packHolds } from '../packs/pack-ids.ts'
import { readPackTable, type PackTable } from '../packs/pack-table.ts'
import { objectIdBytes } from '../packs/pack-ids.ts'
import type { SharedPack } from './store-share.ts'

/**
 * @param packs paths without `.pack` and `.idx`
 * @param idBytes 20, or 32 in a SHA-256 repository
 * @throws PackError where one cannot be read directly
 */
export function sharedPacks(packs: readonly string[], idBytes: 20 | 32): readonly SharedPack[] {
  const tables = packs.map((pack) => readPackTable(pack, idBytes)).sort((a, b) => b.count - a.count)
  return tables.map((table, index) => ({
    table,
    elsewhere: elsewhereOf(table, tables.slice(0, index)),
    claimed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  }))
}

/** Most repositories have one large pack and a few small ones: each is compared with the larger ones. */
function elsewhereOf(table: PackTable, others: readonly PackTable[]): Uint8Array | null {
  if (others.length === 0) return null
  const elsewhere = new Uint8Array(new SharedArrayBuffer(table.count))
  for (let index = 0; index < table.count; index++) {
    const id = objectIdBytes(table, index)
    if (others.some((other) => packHolds(other, id))) elsewhere[index] = 1
  }
  return elsewhere
}

/** A pack, read to its end. */
import type { HashBytes } from '../../src/adapters/git/packs/pack-index.ts'
import { readPackTable, type PackTable } from '../../src/adapters/git/packs/pack-table.ts'
import { PackWalk, type WalkOptions } from '../../src/adapters/git/packs/pack-walk.ts'

export interface WalkedPack {
  readonly table: PackTable
  /** In the order in which they were handed out. */
  readonly objects: readonly { readonly index: number; readonly type: string; readonly bytes: Buffer }[]
  readonly left: readonly number[]
}

export interface WalkPackOptions extends WalkOptions {
  readonly memory?: Buffer
  readonly hashBytes?: HashBytes
}

/** Claims one share after another. */
export function counter(): () => number {
  let next = 0
  return () => next++
}

export function walkPack(path: string, options: WalkPackOptions = {}): WalkedPack {
  const { memory = Buffer.alloc(4 << 20), hashBytes = 20 } = options
  const table = readPackTable(path, hashBytes)
  const walk = new PackWalk(table, memory, counter(), options)
  try {
    const objects = []
    for (let object = walk.next(); object !== null; object = walk.next())
      objects.push({ ...object, bytes: Buffer.from(object.bytes) })
    return { table, objects, left: walk.left }
  } finally {
    walk.close()
  }
}

/** A made pack and its index in a folder. */
import { join } from 'node:path'
import { makePack, makePackIndex, objectIdOf, type MadePack, type PackEntry } from './make-pack.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface WrittenPack extends Disposable {
  /** Without `.pack`. */
  readonly path: string
  readonly made: MadePack
  readonly ids: readonly Buffer[]
}

export interface WrittenPackOptions {
  readonly hashBytes?: 20 | 32
  /** Of the entries, where they matter. */
  readonly ids?: readonly Buffer[]
  readonly large?: boolean
  /** Changes the files before they are written. */
  readonly change?: (files: { pack: Buffer; idx: Buffer }) => void
}

/** An id for an entry whose own nobody asks for. */
export function anyId(entry: number, hashBytes: 20 | 32 = 20): Buffer {
  return objectIdOf('blob', Buffer.from(`entry ${entry}`), hashBytes)
}

export function writePack(entries: readonly PackEntry[], options: WrittenPackOptions = {}): WrittenPack {
  const { hashBytes = 20, large = false, change } = options
  const ids = options.ids ?? entries.map((_, entry) => anyId(entry, hashBytes))
  const made = makePack(entries, hashBytes)
  const files = { pack: made.pack, idx: makePackIndex(made, ids, { large }) }
  change?.(files)
  const folder = temporaryFolder()
  folder.write('made.pack', files.pack)
  folder.write('made.idx', files.idx)
  return {
    path: join(folder.path, 'made'),
    made,
    ids,
    [Symbol.dispose]() {
      folder[Symbol.dispose]()
    },
  }
}

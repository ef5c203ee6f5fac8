/** Objects of a history as pieces: a blob as it is; of a commit, a tag or a tree what its author wrote. */
import { mayHoldKey, pathBytes } from '../../../core/byte-path.ts'
import { isLfsPointer, LFS_OPENING } from '../../../core/lfs-pointer.ts'
import type { Piece } from '../../../ports/source.ts'
import { splitCommit } from '../commit-text.ts'
import type { ObjectType } from '../object-batch.ts'
import { bytesPiece } from '../object-pieces.ts'
import { TreeCursor } from '../tree-object.ts'
import type { HistoryOrigin } from './history-origin.ts'
import type { ObjectNews } from './object-news.ts'

/** A pointer is shorter than this (git-lfs, `docs/spec.md`). */
const MAX_POINTER = 1024

/** How an entry of a submodule begins in a tree: its mode. */
const gitlink = Buffer.from('160000 ')

/** How the name of a brotli file ends in a tree. */
const brotliName = Buffer.from('.br\0')

/** An object that is in memory as long as its piece is read. */
export interface HeldObject {
  readonly type: ObjectType
  /** Its id, in hex; asked for only where something is found. */
  readonly id: () => string
  readonly bytes: Buffer
}

/** @param idBytes 20, or 32 in a SHA-256 repository */
export function heldPiece(object: HeldObject, idBytes: number, news: ObjectNews): Piece {
  news.read(object.type)
  return object.type === 'blob' ? new HeldBlob(object, news) : new HeldText(object, idBytes, news)
}

/** How an object is called where something in it is skipped. */
export function objectName(id: string): string {
  return `object ${id}`
}

class HeldBlob implements Piece {
  readonly #id: () => string
  readonly whole: Buffer
  #at = 0

  constructor({ id, bytes }: HeldObject, news: ObjectNews) {
    this.#id = id
    this.whole = bytes
    if (bytes.length >= LFS_OPENING && bytes.length < MAX_POINTER && isLfsPointer(bytes)) news.lfsPointer()
  }

  get origin(): HistoryOrigin {
    return { is: 'blob', id: this.#id() }
  }

  readonly called = (): string => objectName(this.#id())

  read(into: Uint8Array): number {
    const size = Math.min(into.length, this.whole.length - this.#at)
    into.set(this.whole.subarray(this.#at, this.#at + size))
    this.#at += size
    return size
  }
}

class HeldText implements Piece {
  readonly #object: HeldObject
  readonly #idBytes: number
  readonly whole: Buffer

  constructor(object: HeldObject, idBytes: number, news: ObjectNews) {
    this.#object = object
    this.#idBytes = idBytes
    this.whole = object.bytes
    if (object.type !== 'tree') return
    if (object.bytes.includes(gitlink) || object.bytes.includes(brotliName)) this.#tellEntries(news)
  }

  /** Of a tag; of anything else only the parts are read, and have their own. */
  get origin(): HistoryOrigin {
    return { is: 'tag', id: this.#object.id() }
  }

  read(): number {
    return 0
  }

  parts(): readonly Piece[] {
    const { type, id, bytes } = this.#object
    if (type === 'tree') return this.#names(id())
    const copy = Buffer.from(bytes)
    if (type === 'tag') return [bytesPiece(copy, this.origin)]
    const { header, message } = splitCommit(copy)
    const commit = id()
    return [
      bytesPiece(message, { is: 'message', commit, header } satisfies HistoryOrigin),
      bytesPiece(header, { is: 'header', commit, header } satisfies HistoryOrigin),
    ]
  }

  /** Each name by itself: what stands between them is no text. */
  #names(tree: string): readonly Piece[] {
    const pieces: Piece[] = []
    const item = new TreeCursor(this.#object.bytes, this.#idBytes)
    while (item.advance()) {
      if (item.nameLength < SHORTEST_NAME || !mayHoldKey(item.name)) continue
      const { name } = item
      pieces.push(bytesPiece(pathBytes(name), { is: 'name', tree, name } satisfies HistoryOrigin))
    }
    return pieces
  }

  #tellEntries(news: ObjectNews): void {
    const item = new TreeCursor(this.#object.bytes, this.#idBytes)
    while (item.advance()) {
      if (item.kind === 'submodule') news.submodule(pathBytes(item.name))
      else if (item.kind === 'blob' && item.name.endsWith('.br'))
        news.brotliFile(item.id, pathBytes(item.name))
    }
  }
}

/** Bytes: below that `mayHoldKey` says no, and a name need not become text. */
const SHORTEST_NAME = 20

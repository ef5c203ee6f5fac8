/** Objects as pieces for the engine. */
import { PieceError, type Piece, type RawSkipped, type Soon } from '../../ports/source.ts'
import { isLfsPointer, LFS_OPENING } from '../../core/lfs-pointer.ts'
import { ObjectCut, type GitObject } from './object-reader.ts'

/** Commits, trees and tags are taken whole; nobody writes larger ones by hand. Bytes. */
export const MAX_WHOLE = 64 * 1024 * 1024

export interface BlobNews {
  /** Its path, where that is known and tells more than the name: a brotli file is known by it alone. */
  readonly called?: () => Uint8Array | string
  /** It is an LFS pointer; called once, at its start. */
  readonly onLfs: () => void
  /** Its content is not what its id says; called once, at its end. */
  readonly onForged: () => void
}

/**
 * A blob, read from git as the engine asks for it.
 *
 * @param name what it is called where git stops in the middle
 */
export function blobPiece(
  object: GitObject,
  origin: unknown,
  name: Uint8Array | string,
  { called, onLfs, onForged }: BlobNews,
): Piece {
  let told = false
  // A pointer is shorter than 1,024 bytes (git-lfs, `docs/spec.md`).
  let fresh = object.size < 1024 && object.size >= LFS_OPENING
  const look = (into: Uint8Array, size: number): number => {
    if (fresh && size >= LFS_OPENING && isLfsPointer(into.subarray(0, size))) onLfs()
    fresh = false
    if (!told && object.intact() === false) {
      told = true
      onForged()
    }
    return size
  }
  const cut = (error: unknown): never => {
    throw new PieceError(name, notGiven, { cause: error })
  }
  return {
    origin,
    called: called ?? (() => name),
    read(into): Soon<number> {
      const size = object.read(into)
      return typeof size === 'number' ? look(into, size) : size.then((read) => look(into, read), cut)
    },
  }
}

/** Bytes that are already here. */
export function bytesPiece(bytes: Uint8Array, origin: unknown): Piece {
  let at = 0
  return {
    origin,
    read(into) {
      const size = Math.min(into.length, bytes.length - at)
      into.set(bytes.subarray(at, at + size))
      at += size
      return size
    },
  }
}

/** @throws ObjectCut; the object must not be larger than MAX_WHOLE */
export async function readWhole(object: GitObject): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(object.size)
  return whole.subarray(0, await object.read(whole))
}

/** @returns `null` where it is too large, or git stops in the middle */
export async function wholeOrNull(object: GitObject): Promise<Buffer | null> {
  if (object.size > MAX_WHOLE) return null
  try {
    return await readWhole(object)
  } catch (error) {
    if (error instanceof ObjectCut) return null
    throw error
  }
}

export const notGiven = 'git could not give it'

/** An object that is in scope and cannot be had. */
export function missingObject(id: string): RawSkipped {
  return { path: `object ${id}`, reason: notGiven, incomplete: true }
}

export const notItsContent = 'its content is not what its id says'

/** Whoever wrote it into the object store, git did not: what it stands in for may hold a key. */
export function forgedObject(id: string): RawSkipped {
  return { path: `object ${id}`, reason: notItsContent, incomplete: true }
}

export const notItsType = 'its type is not what its mode says'

/** No checkout can hold it, and what is below it is not part of what git lists. */
export function mistypedObject(id: string): RawSkipped {
  return { path: `object ${id}`, reason: notItsType, incomplete: true }
}

/** With a filter of paths, those that are not told may be the ones that it selects. */
export function manyPlaces(path: Uint8Array | string): RawSkipped {
  return { path, reason: 'a key in it stands at more paths than are told', incomplete: true }
}

/** @param cut why the trees of a range could not be compared in full */
export function notCompared(cut: string): RawSkipped {
  const what = 'what was copied, moved or brought back there is not scanned, and not every path is told'
  return { path: 'the trees of the range', reason: `${cut}: ${what}`, incomplete: true }
}

export function tooLarge({ id, type }: GitObject): RawSkipped {
  return { path: `object ${id}`, reason: `a ${type} larger than 64 MB`, incomplete: true }
}

export function lfsPointer(path: Uint8Array | string): RawSkipped {
  return { path, reason: 'a Git LFS pointer: its content is not in the repository', incomplete: false }
}

export function submoduleAt(path: Uint8Array): RawSkipped {
  return { path, reason: 'a repository of its own, such as a submodule', incomplete: false }
}
